/// @file
/// Quotations of two statements that could be one utterance, with the clues that say whether they are. Internal to the compare room.
#pragma once

#include <vector>

#include "compare/points.hpp"
#include "compare/quotation.hpp"

namespace crossread::comparison {

/// Two quotations of the scene's statements, one of them at least in its marks, in other words.
struct SayingPair {
    const Quoted *left = nullptr, *right = nullptr;
    Clues clues;
};
[[nodiscard]] std::vector<SayingPair> saying_pairs(const Scene& scene);

}  // namespace crossread::comparison
