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
#include <vector>

#include "compare/differences.hpp"

namespace crossread::comparison {

/// All lie between 0 and 1.5.
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
    near,         ///< neither number is twice the other
    far,          ///< one number is four times the other
    noun,         ///< they count the same thing; weight of its word
    other_noun,   ///< they count things with different names
    sole,         ///< neither article counts anything else by that name
    toll,         ///< what befell the people is the same
    other_fate,   ///< what befell the people differs, or is told on one side only
    bare,         ///< one of them counts nothing that we know
    owner,        ///< ages of one person
    other_owner,  ///< ages of two
    money,        ///< an amount of money
    crowd,        ///< other numbers of the unit in both statements, with which these may be mixed up: none 0, three and more 1
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
};

/// The numbers of a statement in order, ordinals left out.
[[nodiscard]] std::vector<Figure> figures_in(const Article& article, const Statement& statement, const std::vector<EntityId>& linked);

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

/// Log odds that both numbers are on one point: above 0 more likely than not.
[[nodiscard]] float same_point(const Clues& clues);

/// What holds for every two values of the scene: likeness, names and years of the two statements.
[[nodiscard]] Clues scene_clues(const Scene& scene);
/// Adds what stands round the two places.
void add_places(const Scene& scene, TokenRange here, TokenRange there, Clues& out);

}  // namespace crossread::comparison
