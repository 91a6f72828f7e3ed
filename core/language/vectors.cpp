#include "language/vectors.hpp"

#include <cmath>
#include <cstring>

#include "base/hash.hpp"
#include "language/vector_table.hpp"
#include "model/blobs.hpp"

namespace crossread::language {
namespace {

/// log2 of the rank at which a word counts as unknown, in steps: beyond the table's words.
constexpr float kUnknownRank = 16 * 16;

struct Table {
    VectorTableHeader header;
    const std::byte *buckets, *fingerprints, *ranks, *codes, *centres;
};

std::uint16_t u16(const std::byte* at, std::uint32_t i) {
    std::uint16_t out;
    std::memcpy(&out, at + 2 * static_cast<std::size_t>(i), sizeof out);
    return out;
}

Table table() {
    Table t{};
    const std::byte* at = model::vectors().data();
    std::memcpy(&t.header, at, sizeof t.header);
    t.buckets = at + sizeof t.header;
    t.fingerprints = t.buckets + 2 * ((1U << kBucketBits) + 1);
    t.ranks = t.fingerprints + 2 * static_cast<std::size_t>(t.header.words);
    t.codes = t.ranks + t.header.words;
    t.centres = t.codes + static_cast<std::size_t>(t.header.words) * kParts;
    return t;
}

}  // namespace

KnownWord look_up(std::string_view lower) {
    const Table t = table();
    const std::uint64_t hash = hash64(lower);
    const std::uint32_t bucket = bucket_of(hash);
    for (std::uint32_t i = u16(t.buckets, bucket); i < u16(t.buckets, bucket + 1); ++i)
        if (u16(t.fingerprints, i) == fingerprint_of(hash)) return {i, true, static_cast<float>(t.ranks[i]) / kUnknownRank};
    return {};
}

WordVector vector_of(std::uint32_t index) {
    const Table t = table();
    WordVector out;
    float length = 0;
    for (std::uint32_t part = 0; part < kParts; ++part) {
        const auto code = static_cast<std::uint32_t>(t.codes[static_cast<std::size_t>(index) * kParts + part]);
        const std::byte* centre = t.centres + (part * kCentres + code) * kPartSize;
        for (std::uint32_t d = 0; d < kPartSize; ++d) {
            const float x = static_cast<float>(static_cast<std::int8_t>(centre[d])) * t.header.scale[part];
            out[part * kPartSize + d] = x;
            length += x * x;
        }
    }
    const float scale = length > 0 ? 1 / std::sqrt(length) : 0;
    for (float& x : out) x *= scale;
    return out;
}

Sketch sketch_of(const WordVector& vector) {
    Sketch out;
    for (std::uint32_t d = 0; d < 64; ++d) out.low |= static_cast<std::uint64_t>(vector[d] > 0) << d;
    for (std::uint32_t d = 64; d < kVectorSize; ++d) out.high |= static_cast<std::uint32_t>(vector[d] > 0) << (d - 64);
    return out;
}

}  // namespace crossread::language
