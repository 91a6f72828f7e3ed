/// @file
/// A statement in the words of its story, ready to be matched with many others. Internal to the compare room.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compare/statement.hpp"
#include "compare/vocabulary.hpp"

namespace crossread::comparison {

struct Coded {
    std::vector<std::uint32_t> words;  ///< each once, in order of first use
    std::vector<float> weights;        ///< by word: what a match on it is worth here
    std::vector<float> ties;           ///< by word: how much it ties this sentence, and no other of the article, to one elsewhere
    std::vector<std::uint32_t> clause_of;  ///< by word: the clause that it stands in
    std::vector<float> clauses;        ///< sum of the words' weights, by clause; at least one
    float weight = 0;                  ///< sum of all words' weights
    language::WordVector mean{};       ///< weighted mean of the words' vectors, of length 1; all 0 when none has one
    language::WordVector own{};        ///< the same less what the story's sentences have in mean: what is told here and not all along
};

/// The statements of a story, in their order. Of fewer than three nothing is told all along, and `own` stays 0.
[[nodiscard]] std::vector<Coded> code(std::span<const Statement> statements, const Vocabulary& vocabulary);

}  // namespace crossread::comparison
