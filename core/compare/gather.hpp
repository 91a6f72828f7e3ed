/// @file
/// Pairs that state the same, gathered into agreements. Internal to the compare room.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compare/align.hpp"

namespace crossread::comparison {

/// From this sameness on a pair counts as stating the same fact.
inline constexpr float kSameFrom = 0.40F;

/// Statements that all state the same: each pair of them from different articles is an edge that counts.
struct Group {
    std::vector<std::uint32_t> statements;  ///< sorted
    float score = 0;                        ///< mean sameness of its pairs
};

/// From this sameness on a pair that does not count may stand in a group with pairs that do.
inline constexpr float kNearlySameFrom = 0.30F;

/// Groups that hold every pair that counts: a statement that says two things stands in two groups. Unlike things are never
/// chained together by a third; but two groups with a sentence in common whose others nearly pair tell one fact, and are one
/// group. Surest first.
[[nodiscard]] std::vector<Group> gather(std::span<const Edge> edges, std::span<const Statement> statements);

}  // namespace crossread::comparison
