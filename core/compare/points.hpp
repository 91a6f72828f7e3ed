/// @file
/// Whether two values that two statements tell are told on the same point: the dead here and the dead there, the price here
/// and the price there. Only then can they disagree. Internal to the compare room.
///
/// What speaks for it and against it is a list of clues. For numbers a small fitted function weighs them
/// (point_weights.hpp, made by core/model/fit_points.mjs from tests/stories); for days a rule reads them (time_differences.cpp).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "compare/differences.hpp"

namespace crossread::comparison {

/// What the values are; each sort has weights of its own.
enum class Point : std::uint8_t {
    number,  ///< a count or an amount
    day,     ///< a date, or a time of it
    saying,  ///< what somebody is quoted with, in marks or not
    count_
};
inline constexpr std::size_t kPoints = static_cast<std::size_t>(Point::count_);

/// All lie between 0 and 1.5; what makes no sense for a sort is 0 there.
enum class Clue : std::uint8_t {
    words,        ///< weight of the words round both that answer each other, the nearer the heavier
    plain,        ///< the same without names
    share,        ///< their share of the words round the place that has fewer
    beside,       ///< weight of a word that stands next to both
    sameness,     ///< of the two statements
    likeness,     ///< of the two statements by themselves
    names,        ///< weight of the people, places and bodies that both mention
    verb,         ///< the verbs nearest to both are one
    lead,         ///< both stand among the first sentences
    told,         ///< one article tells the other's value too, in whatever sentence: 0, 0.5 or 1
    other_year,   ///< the statements name years, and none in common
    near,         ///< neither number is twice the other; days at most three days apart
    far,          ///< one number is four times the other; days that hardly date one event
    noun,         ///< they count the same thing; weight of its word
    other_noun,   ///< they count things with different names
    sole,         ///< neither article counts anything else by that name
    toll,         ///< what befell the people is the same
    other_fate,   ///< what befell the people differs, or is told on one side only
    bare,         ///< one of them counts nothing that we know
    owner,        ///< ages of one person
    other_owner,  ///< ages of two
    money,        ///< an amount of money
    crowd,        ///< other numbers of the unit, or days, in both statements, with which these may be mixed up: none 0, three and more 1
    grain,        ///< days told equally exactly
    other_unit,   ///< they count in two nouns: "jobs", "people"
    lone,         ///< either statement tells this one day only, or this one number
    within,       ///< one day may be the other one, told more exactly
    clause,       ///< weight of the words of both clauses that answer each other, names left out
    clause_share, ///< their share of the clause that has fewer
    in_order,     ///< words of the shorter quotation that stand in the other one, in order
    speaker,      ///< both are said by the same one
    other_speaker,  ///< they are said by two
    reported,     ///< one of them stands in no quotation marks
    shorter,      ///< one has not half the words of the other
    brief,        ///< one has three words or fewer
    link,         ///< the same little word leads to both days: "since", "until"
    side,         ///< one day lies behind its report, and the other is to come
    telling,      ///< one day is that of saying it: "police said on Monday"
    today,        ///< one day is that of its report, or the day before
    deed,         ///< the verbs of both clauses answer each other: how well
    other_deed,   ///< both clauses have a verb, and they do not
    subject,      ///< the same one is named before both numbers
    other_subject,  ///< another one is
    other_group,  ///< they count people or things of two names: "12 Somalis", "11 Yemeni nationals"
    rivals,       ///< either statement names somebody whom the other does not, and one report knows both: "Rome offered", "Paris offered"
    many,         ///< how many other numbers of this unit and noun both reports tell: none 0, eight and more 1
    two_voices,   ///< one is said by a person and one by a body, which may be that person's
    grounds,      ///< days placed in two ways: a weekday, a date
    loose,        ///< one names no day at all: "recently"
    rounded,      ///< one number is the other one, told in fewer digits
    count_
};
inline constexpr std::size_t kClues = static_cast<std::size_t>(Clue::count_);

struct Clues {
    std::array<float, kClues> of{};
    [[nodiscard]] float& operator[](Clue c) { return of[static_cast<std::size_t>(c)]; }
    [[nodiscard]] float operator[](Clue c) const { return of[static_cast<std::size_t>(c)]; }
};

/// A number of a statement, with what says what it counts.
struct Figure {
    const Quantity* quantity = nullptr;
    TokenRange place;
    std::string noun;            ///< root of what is counted; empty when nothing is named
    EntityId owner = kNoEntity;  ///< ages: the linked person told of
    EntityId subject = kNoEntity;  ///< linked: who is named last before it in its sentence
    std::vector<EntityId> named;   ///< linked: whom the words of the number name
};

/// The numbers of a statement in order, ordinals left out.
[[nodiscard]] std::vector<Figure> figures_in(const Article& article, const Statement& statement, const std::vector<EntityId>& linked);

/// The linked person whose age stands at the place: the one mentioned next to it in its sentence; kNoEntity when nobody is.
[[nodiscard]] EntityId owner_of(const Article& article, Span sentence, TokenRange place, const std::vector<EntityId>& linked);

/// Ages further apart than this, in years, are told of two times of a life, or of two people.
inline constexpr double kOneTime = 3;

/// "at least 32 person".
[[nodiscard]] std::string value_text(const Quantity& quantity);

/// Whether `coarse` is `fine` rounded to fewer digits: 43,000 and 43,350, but not 36 and 32.
[[nodiscard]] bool rounds_to(double fine, double coarse);

/// "Dozens", "hundreds of thousands": the number is only the least of it. The end of what the words may mean; the number itself where it is told as one.
[[nodiscard]] double most_of(const Article& article, const Quantity& quantity);

/// Two numbers of the scene's statements that differ.
struct FigurePair {
    Figure left, right;
    Clues clues;
    double scale = 1;        ///< the right number times this is in the left one's unit
    bool left_over = false;  ///< the statements are alike, and of their numbers of one unit only these have no equal
};
/// All that could be on one point: of one unit, of units of one measure, or of none, and not both quoted.
[[nodiscard]] std::vector<FigurePair> figure_pairs(const Scene& scene);

/// From this likeness on two statements tell the same but for what is left over on both sides.
inline constexpr float kAlikeButFor = 0.5F;

/// Log odds that both values are on one point: above 0 more likely than not.
[[nodiscard]] float same_point(Point point, const Clues& clues);

/// What holds for every two values of the scene: likeness, names and years of the two statements.
[[nodiscard]] Clues scene_clues(const Scene& scene);
/// Adds what stands round the two places.
void add_places(const Scene& scene, TokenRange here, TokenRange there, Clues& out);
/// The clue of that name, from how many values of one sort both statements tell together.
[[nodiscard]] float crowd(std::size_t all);

}  // namespace crossread::comparison
