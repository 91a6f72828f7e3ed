/// @file
/// How alike two statements are: features of the pair, and the fitted functions that weigh them (weights.hpp).
/// Internal to the compare room.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace crossread::comparison {

/// All lie between 0 and about 1 (gaps also below 0); names for people are in weights.hpp, in this order.
enum class Feature : std::uint8_t {
    cover_less,      ///< weight of the words matched, as a share of the statement with the lesser share
    cover_more,      ///< the same of the other one: near 1 when the shorter is contained
    meaning,         ///< cosine of the mean vectors
    subject,         ///< cosine of the mean vectors less what the whole story is about
    mass,            ///< weight of the words matched, not divided by length: much in common, however long the rest
    count,           ///< words that are the same, whatever they weigh
    rare,            ///< weight of the same words, those that stand but once in each article above all
    tied,            ///< weight of the words matched, near ones too, by how few sentences of either article hold them
    single,          ///< the one word matched that ties them most
    together,        ///< words matched that stand close together in both
    in_order,        ///< longest row of words, function words too, that both have in one order
    in_order_less,   ///< the same as a share of the shorter one
    clause_less,     ///< words in common of the two clauses that answer each other best, of the one with less
    clause_more,     ///< the same of the other clause
    clause_mass,     ///< the same, not divided
    names_shared,    ///< weight of the people, places and bodies that both mention, as a share of the lesser set
    names_apart,     ///< both mention some, and none in common
    days_shared,     ///< weight of the days that both name, as a share of the lesser set
    days_apart,      ///< both name days, and none in common
    numbers_shared,  ///< share of the lesser set of numbers that is in both
    numbers_apart,   ///< both have numbers, and none in common
    figures_near,    ///< 1 for one count of the same thing in both, less for counts within a seventh of each other
    verbs,           ///< share of the verbs matched in the lesser set
    length,          ///< lighter statement's weight by the heavier's
    quoted_both,     ///< both are what somebody says, word for word
    quoted_one,      ///< one is, and the other is not
    speaker_same,    ///< both are quotations of one speaker
    speaker_apart,   ///< both are quotations, of two speakers
    teller_same,     ///< both let one person or body speak, word for word or not
    teller_apart,    ///< both let somebody speak, and no one in common
    shorter,         ///< how many words the shorter one has
    longer,          ///< how many the longer one has
    place,           ///< how far apart they stand, as shares of their articles
    early_less,      ///< how near its article's beginning the one stands that is farther from it: what happened is told first, and often again
    early_more,      ///< the same of the nearer one
    rank_best,       ///< 1 for the best match of either in the other's article, 1/2 for the second…
    rank_worst,      ///< the same of that side for which it ranks lower
    gap,             ///< how far ahead of the next best match
    mean_gap,        ///< how far above the mean of all matches of both
    share_less,      ///< its part of all that the side says that has more matches in the other's article
    share_more,      ///< the same of the other side
    crowd_less,      ///< how much else in the other's article could match, for the side that has less
    crowd_more,      ///< the same of the other side
    around,          ///< how sure the sentences just before or after both are
    beside,          ///< how sure one of them is with the sentences just before or after the other
    beside_both,     ///< the same for both of them together
    support,         ///< how sure it is that both go with one sentence of a third article
    elsewhere,       ///< how sure one is with a sentence of a third article that the other is not sure with
    two_only,        ///< the story has two articles: no third could bear it out
    count_
};
inline constexpr std::size_t kFeatures = static_cast<std::size_t>(Feature::count_);

/// Whether a feature is told by all the pairs of the story together (relations.hpp), not by the pair alone (matcher.hpp).
[[nodiscard]] constexpr bool needs_story(Feature f) { return f >= Feature::rank_best; }

/// Which way a feature may speak: 1 for a pair, -1 against it, 0 for either.
[[nodiscard]] constexpr int sense_of(Feature f) {
    switch (f) {
        case Feature::names_apart: case Feature::days_apart: case Feature::numbers_apart: case Feature::speaker_apart: case Feature::quoted_one:
        case Feature::teller_apart: case Feature::place: return -1;
        case Feature::length: case Feature::quoted_both: case Feature::mean_gap: case Feature::gap: case Feature::shorter:
        case Feature::longer: case Feature::share_less: case Feature::share_more: case Feature::crowd_less: case Feature::crowd_more: case Feature::around:
        case Feature::beside: case Feature::beside_both: case Feature::elsewhere: return 0;
        default: return 1;
    }
}

struct Features {
    std::array<float, kFeatures> of{};
    [[nodiscard]] float& operator[](Feature f) { return of[static_cast<std::size_t>(f)]; }
    [[nodiscard]] float operator[](Feature f) const { return of[static_cast<std::size_t>(f)]; }
};

/// 0 to 1, from what the pair says by itself: fitted on graded pairs (STS-B).
[[nodiscard]] float likeness(const Features& features);

/// 0 to 1: how sure it is that both state the same fact, by what the pair says.
[[nodiscard]] float first_look(const Features& features);

/// 0 to 1: how sure it is that both state the same fact, in the light of the story; from the sum over all features,
/// which may be added up from those of the pair and those of the story.
[[nodiscard]] float sameness(float sum);
[[nodiscard]] float sameness_sum(const Features& features);

}  // namespace crossread::comparison
