/// @file
/// How long a row of words two sentences have in common, in one order. Internal to the compare room.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace crossread::comparison {

/// Longest common subsequences of one sequence with many, by bit-parallel dynamic programming (Hyyrö 2004): one step of
/// a few machine words for each word of the other sequence.
class InOrder {
public:
    /// Words beyond the 256th are not looked at: no sentence of news has so many.
    void fix(std::span<const std::uint32_t> sequence);
    [[nodiscard]] std::uint32_t common(std::span<const std::uint32_t> other) const;

private:
    static constexpr std::size_t kWords = 4;
    struct Places {
        std::uint64_t bits[kWords] = {};
    };
    std::vector<std::uint32_t> keys_;  ///< sorted, each once
    std::vector<Places> places_;       ///< by key: where it stands
    std::size_t used_ = 0;             ///< machine words in use
};

}  // namespace crossread::comparison
