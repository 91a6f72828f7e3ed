/// @file
/// The tagger's weights and the search for the best labels of a run.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "entities/entities.hpp"

namespace crossread::entities {

/// What a name can be inside the model. Facilities are learnt apart, as some are places and some bodies.
enum class NameType : std::uint8_t { person, place, organization, nationality, facility, other };

/// Label 0 is "no name"; 1 + 2t begins a name of type t, 2 + 2t goes on with it.
inline constexpr int kNameTypes = 6, kLabels = 1 + 2 * kNameTypes, kRow = 16;

using Label = std::uint8_t;
[[nodiscard]] constexpr Label begin_label(NameType type) { return static_cast<Label>(1 + 2 * static_cast<int>(type)); }
[[nodiscard]] constexpr Label inside_label(NameType type) { return static_cast<Label>(2 + 2 * static_cast<int>(type)); }
[[nodiscard]] constexpr bool begins(Label label) { return label % 2 == 1; }
[[nodiscard]] constexpr NameType type_of(Label label) { return static_cast<NameType>((label - 1) / 2); }
/// A name goes on only after its own type.
[[nodiscard]] constexpr bool may_follow(Label before, Label label) {
    return label == 0 || begins(label) || (before != 0 && type_of(before) == type_of(label));
}

/// Sums of weights, one per label; the last three mean nothing. A token has some hundred features of a byte each: 16 bits hold them.
using Scores = std::array<std::int16_t, kRow>;
/// How far the best labellings of a run that reach each label stay behind the best of all.
using Totals = std::array<std::int16_t, kRow>;
using Steps = std::array<Totals, kLabels>;

/// A view of the weights in their blob. Layout, little-endian: u32 buckets, 12 bytes of padding; i16 transitions
/// [kLabels][kRow]; then buckets of four slots, each 13 weights of a byte, a byte that in the first slot is the bucket's seed, and a
/// check, the key's lower 16 bits. The seed is such that no two of a bucket's features belong into one slot: one look tells.
class TaggerModel {
public:
    /// Whether the bytes have the form above. The shipped model has (a test says so), and only what has may be given below.
    [[nodiscard]] static bool fits(std::span<const std::byte> blob);
    explicit TaggerModel(std::span<const std::byte> blob);

    /// Adds the weights of the features to `scores`; a feature that the model does not hold adds nothing.
    void add(std::span<const std::uint32_t> keys, Scores& scores) const;
    /// What the steps score: from each label to each, and to each label from each.
    [[nodiscard]] const Steps& from() const { return from_; }
    [[nodiscard]] const Steps& to() const { return to_; }

private:
    const std::byte* buckets_ = nullptr;
    std::uint32_t count_ = 0;
    Steps from_{}, to_{};
};

/// How a key is kept; shared with the program that makes the model.
inline constexpr std::size_t kSlots = 4;
[[nodiscard]] constexpr std::uint32_t bucket_of(std::uint32_t key, std::uint32_t count) {
    return static_cast<std::uint32_t>((static_cast<std::uint64_t>(key) * count) >> 32);
}
[[nodiscard]] constexpr std::uint16_t check_of(std::uint32_t key) { return static_cast<std::uint16_t>(key); }
[[nodiscard]] constexpr std::uint32_t slot_of(std::uint32_t key, std::uint32_t seed) { return (key * (2 * seed + 1)) >> 17 & (kSlots - 1); }

struct Labelled {
    Label label = 0;
    std::int32_t margin = 0;  ///< how much worse the best labelling is that labels this token otherwise
};

/// Finds the best labels of runs, with "no name" on both sides of each. Keeps its tables from run to run.
class Decoder {
public:
    explicit Decoder(const TaggerModel& model) : model_(model) {}
    /// `scores` and `out` have one for each token of the run.
    void decode(std::span<const Scores> scores, std::span<Labelled> out);

private:
    const TaggerModel& model_;
    std::vector<Totals> forward_, backward_;
};

}  // namespace crossread::entities
