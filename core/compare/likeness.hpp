/// @file
/// How alike two statements are: features of the pair, and the fitted functions that weigh them (weights.hpp).
/// Internal to the compare room.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "compare/vocabulary.hpp"

namespace crossread::comparison {

/// All lie between 0 and about 1; names for people are in weights.hpp, in this order.
enum class Feature : std::uint8_t {
    cover_less,     ///< weight of the words matched, as a share of the statement with the lesser share
    cover_more,     ///< the same of the other one: near 1 when the shorter is contained
    exact,          ///< cosine of the words themselves, synonyms not counted
    meaning,        ///< cosine of the mean vectors
    mass,           ///< weight of the words matched, not divided by length: much in common, however long the rest
    pairs,          ///< neighbouring words that are neighbours in both
    names_shared,   ///< weight of the people, places and bodies that both mention, as a share of the lesser set
    names_mass,     ///< the same, not divided
    names_apart,    ///< both mention some, and none in common
    days_shared,    ///< weight of the days that both name, as a share of the lesser set
    days_apart,     ///< both name days, and none in common
    numbers_shared, ///< share of the lesser set of numbers that is in both
    numbers_apart,  ///< both have numbers, and none in common
    verbs,          ///< share of the verbs matched in the lesser set
    length,         ///< lighter statement's weight by the heavier's
    close,          ///< weight of the best stretch of words that are matched with few others between: a clause in common
    around,         ///< the best likeness of the sentences just before or after both
    rival,          ///< how near to the best match that either has in the other's article
    count_
};
inline constexpr std::size_t kFeatures = static_cast<std::size_t>(Feature::count_);

struct Features {
    std::array<float, kFeatures> of{};
    [[nodiscard]] float& operator[](Feature f) { return of[static_cast<std::size_t>(f)]; }
    [[nodiscard]] float operator[](Feature f) const { return of[static_cast<std::size_t>(f)]; }
};

/// Compares one statement with many. Rival is left 0: it is known only when all have been compared.
class Matcher {
public:
    /// Both outlive the matcher.
    Matcher(const Vocabulary& vocabulary, std::span<const Coded> statements);
    /// The statement that the next ones are compared with.
    void fix(std::uint32_t statement);
    [[nodiscard]] Features with(std::uint32_t statement);

private:
    struct Mark {
        std::uint32_t place;  ///< among the fixed statement's words
        float share;
        std::int32_t next;
    };
    void forget();
    void mark(std::uint32_t word, std::uint32_t place, float share);

    const Vocabulary& vocabulary_;
    std::span<const Coded> statements_;
    const Coded* fixed_ = nullptr;
    std::vector<std::int32_t> head_;  ///< by word of the vocabulary, -1 for none
    std::vector<Mark> marks_;
    std::vector<std::uint32_t> marked_;
    std::vector<float> best_;           ///< by place: how well it is matched
    std::vector<float> best_there_;     ///< the same of the other statement's words
    std::vector<std::int32_t> exact_at_;  ///< by place: where the same word stands in the other, -1 for nowhere
};

/// 0 to 1, from what the pair says by itself: fitted on graded pairs (STS-B). 1 for the same sentence twice.
[[nodiscard]] float likeness(const Features& features);

/// 0 to 1: how sure it is that both state the same fact, in the light of the story (fitted on ECB+).
[[nodiscard]] float sameness(const Features& features);

}  // namespace crossread::comparison
