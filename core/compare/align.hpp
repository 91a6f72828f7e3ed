/// @file
/// Which statements of different articles could state the same thing, and how sure that is. Internal to the compare room.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "compare/likeness.hpp"
#include "compare/statement.hpp"
#include "compare/vocabulary.hpp"

namespace crossread::comparison {

/// Two statements of different articles that have something in common.
struct Edge {
    std::uint32_t a = 0, b = 0;  ///< indexes into the story's statements, a < b
    float likeness = 0;  ///< by themselves
    float sameness = 0;  ///< in the light of the story
};

struct Alignment {
    Vocabulary vocabulary;
    std::vector<Edge> edges;  ///< in order of a, then b
    std::vector<std::vector<std::uint32_t>> words;  ///< by statement, then by its terms: the word in the vocabulary
};

/// All pairs worth looking at. `statements` are one story's, in order of article.
/// Candidates come from an index of words, so the cost follows what is in common and not the number of pairs.
[[nodiscard]] Alignment align(std::span<const Statement> statements);

/// The pairs that `align` looks at, each with the features that it gives by itself, in order of a, then b.
void each_pair(const Vocabulary& vocabulary, std::span<const Statement> statements, const std::function<void(std::uint32_t a, std::uint32_t b, const Features&)>& look);

}  // namespace crossread::comparison
