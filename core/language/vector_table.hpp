/// @file
/// The layout of vectors.bin, shared by its reader and its maker. All numbers little-endian, in this order:
///
///     header       VectorTableHeader
///     buckets      uint16 × (2^kBucketBits + 1): where each bucket's rows begin
///     fingerprints uint16 × words
///     ranks        uint8  × words: 16 × log2 of the rank by frequency
///     codes        uint8  × words × kParts: which centre each part of the vector is nearest to
///     centres      int8   × kParts × kCentres × kPartSize, to be multiplied by the part's scale
#pragma once

#include <cstdint>

#include "language/vectors.hpp"

namespace crossread::language {

inline constexpr std::uint32_t kVectorMagic = 0x31565243;  // "CRV1"
inline constexpr std::uint32_t kBucketBits = 13;
inline constexpr std::uint32_t kParts = 16;
inline constexpr std::uint32_t kPartSize = kVectorSize / kParts;
inline constexpr std::uint32_t kCentres = 256;
inline constexpr std::uint32_t kRankSteps = 16;  ///< steps per doubling of the rank

struct VectorTableHeader {
    std::uint32_t magic = kVectorMagic;
    std::uint32_t words = 0;
    float scale[kParts] = {};
};

/// The two keys of a word, from its hash64: its bucket and its fingerprint within it.
[[nodiscard]] constexpr std::uint32_t bucket_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> (64 - kBucketBits)); }
[[nodiscard]] constexpr std::uint16_t fingerprint_of(std::uint64_t hash) { return static_cast<std::uint16_t>(hash); }

}  // namespace crossread::language
