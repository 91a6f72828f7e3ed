/// @file
/// Part of speech: a greedy averaged perceptron (Collins 2002) from left to right, with a dictionary of the words that are
/// hardly ever but one. Internal to the language room and to the program that trains it (core/model/train_parts.cpp).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/language.hpp"

namespace crossread::language {

inline constexpr int kPos = static_cast<int>(Pos::symbol) + 1;

/// What the tagger needs of one token, or of all tokens of a form.
struct PartAtom {
    std::uint32_t word = 0, suffix2 = 0, suffix3 = 0, form = 0;  ///< form: bits of Look
    std::uint16_t fine = 0, middle = 0;
    Pos fixed = Pos::other;  ///< numbers, marks and symbols are known by their form
};

/// One per token.
[[nodiscard]] std::vector<PartAtom> part_atoms(std::string_view text, const Language& language);

inline constexpr std::size_t kPartFeatures = 15;
using PartKeys = std::array<std::uint32_t, kPartFeatures>;

/// The keys of token `at` of the sentence's atoms, given the two tags before it.
[[nodiscard]] PartKeys part_keys(std::span<const PartAtom> sentence, std::size_t at, Pos before, Pos before2);

/// A view of the weights. Layout, little-endian: u32 dictionary slots (a power of two), u32 buckets; then a u32 per dictionary
/// slot (27 bits of the word's hash, tag 5 bits; 0 is empty); then a u16 per bucket, its seed; then buckets of five rows of 25 bytes
/// (22 weights, 3 of check). The seed is such that no two of a bucket's features belong into one row: one look tells.
class PartModel {
public:
    /// Whether the bytes have the form above, with an empty slot to end each search. The shipped model has (a test says so),
    /// and only what has may be given below.
    [[nodiscard]] static bool fits(std::span<const std::byte> blob);
    explicit PartModel(std::span<const std::byte> blob);
    /// The word's one tag, or Pos::other.
    [[nodiscard]] Pos only(std::uint32_t word) const;
    [[nodiscard]] Pos best(const PartKeys& keys) const;

private:
    const std::byte* dictionary_ = nullptr;
    const std::byte* seeds_ = nullptr;
    const std::byte* buckets_ = nullptr;
    std::uint32_t mask_ = 0, count_ = 0;
};

/// Where a key's bucket is among `count`, how the key is known there, and in which row; shared with the training program.
[[nodiscard]] constexpr std::uint32_t part_bucket(std::uint32_t key, std::uint32_t count) {
    return static_cast<std::uint32_t>((static_cast<std::uint64_t>(key) * count) >> 32);
}
inline constexpr std::size_t kPartRow = 25, kPartRows = 5, kPartBucket = kPartRows * kPartRow;
[[nodiscard]] constexpr std::uint32_t part_check(std::uint32_t key) { return (key * 0x9E3779B1u) >> 8; }
[[nodiscard]] constexpr std::uint32_t part_row(std::uint32_t check, std::uint32_t seed) {
    return ((check * (2 * seed + 1)) & 0xFFFF) * static_cast<std::uint32_t>(kPartRows) >> 16;
}

/// Fills Token::pos.
void tag_parts(std::string_view text, const PartModel& model, Language& language);

}  // namespace crossread::language
