#include "entities/tagger_model.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/lanes.hpp"
#include "base/touch.hpp"

namespace crossread::entities {
namespace {

constexpr std::int16_t kNever = -8000;  // what a step costs that is not allowed, and the most that any total stays behind the best
constexpr std::int16_t kMostStep = 2000, kMostScore = 4000;  // a hundred nats and two hundred: with these no sum leaves 16 bits
constexpr std::size_t kBucket = kSlots * kRow;
constexpr std::size_t kHeader = 16 + sizeof(std::int16_t) * kLabels * kRow;  // the count padded, so that buckets keep to 16 bytes

std::uint32_t read32(const std::byte* at) {
    std::uint32_t value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

/// The weights that the bucket keeps of a key; nothing where it keeps none. Without a branch: whether it does, no processor can foresee.
std::array<std::int8_t, kRow> row_of(const std::byte* bucket, std::uint32_t key) {
    using Slot = std::int32_t __attribute__((vector_size(kRow)));
    const std::byte* slot = bucket + kRow * slot_of(key, std::to_integer<std::uint32_t>(bucket[kLabels]));
    std::uint16_t check;
    std::memcpy(&check, slot + kRow - sizeof check, sizeof check);
    const std::int32_t held = ((check ^ check_of(key)) - 1) >> 31;  // all bits or none
    Slot weights;
    std::memcpy(&weights, slot, sizeof weights);
    weights &= held;
    std::array<std::int8_t, kRow> row;
    std::memcpy(row.data(), &weights, sizeof row);
    return row;
}

/// Some of a row's labels, eight from `first` on.
Lanes lanes_at(const std::array<std::int16_t, kRow>& row, std::size_t first) { return load_lanes(row.data() + first); }

/// For each label the best that reaches it by one step. `steps` are, for each label x, those between x and each label.
Totals best_step(const Totals& reached, const Steps& steps) {
    Totals out;
    for (std::size_t first = 0; first < kRow; first += kLanes) {
        Lanes best = all_lanes(kNever * 2);
        for (std::size_t x = 0; x < kLabels; ++x) best = most(best, lanes_at(steps[x], first) + reached[x]);
        store_lanes(best, out.data() + first);
    }
    return out;
}

constexpr std::int16_t kNone = -0x8000;
/// The last three of a row are no labels.
constexpr Lanes kLabelsOnly = {0x7FFF, 0x7FFF, 0x7FFF, 0x7FFF, 0x7FFF, kNone, kNone, kNone};
static_assert(kRow == 2 * kLanes && kLabels == kLanes + 5);

/// Totals with a token's scores, told from the best label on: only their distances mean something, and so they never grow over a run.
Totals with_scores(const Totals& totals, const Scores& scores) {
    Totals out;
    for (std::size_t first = 0; first < kRow; first += kLanes) {
        const Lanes sum = lanes_at(totals, first) + most(all_lanes(-kMostScore), least(all_lanes(kMostScore), lanes_at(scores, first)));
        store_lanes(first == 0 ? sum : least(sum, kLabelsOnly), out.data() + first);
    }
    const auto best = static_cast<std::int16_t>(Ranking<kRow>::score(Ranking(out).greatest()));
    for (std::size_t first = 0; first < kRow; first += kLanes)
        store_lanes(most(lanes_at(out, first), all_lanes(static_cast<std::int16_t>(kNever + best))) - best, out.data() + first);
    return out;
}

/// The best label, and how far ahead it is of the next.
Labelled pick(const Totals& forward, const Totals& backward) {
    Totals sums;
    for (std::size_t first = 0; first < kRow; first += kLanes) {
        const Lanes sum = lanes_at(forward, first) + lanes_at(backward, first);
        store_lanes(first == 0 ? sum : least(sum, kLabelsOnly), sums.data() + first);
    }
    const Ranking ranking(sums);
    const std::int32_t best = ranking.greatest();
    return {static_cast<Label>(ranking.place(best)), ranking.score(best) - ranking.score(ranking.greatest_but(best))};
}

}  // namespace

bool TaggerModel::fits(std::span<const std::byte> blob) {
    if (blob.size() < kHeader) return false;
    const std::uint32_t buckets = read32(blob.data());
    return buckets > 0 && blob.size() - kHeader == std::uint64_t{buckets} * kBucket;
}

TaggerModel::TaggerModel(std::span<const std::byte> blob) : buckets_(blob.data() + kHeader), count_(read32(blob.data())) {
    for (std::size_t before = 0; before < kLabels; ++before)
        for (std::size_t label = 0; label < kLabels; ++label) {
            std::int16_t value;
            std::memcpy(&value, blob.data() + 16 + 2 * (before * kRow + label), sizeof value);
            const bool allowed = may_follow(static_cast<Label>(before), static_cast<Label>(label));
            from_[before][label] = to_[label][before] = allowed ? std::clamp<std::int16_t>(value, -kMostStep, kMostStep) : kNever;
        }
}

void TaggerModel::add(std::span<const std::uint32_t> keys, Scores& scores) const {
    const auto bucket = [&](std::uint32_t key) { return buckets_ + static_cast<std::size_t>(bucket_of(key, count_)) * kBucket; };
    for (const std::uint32_t key : keys) touch(bucket(key));
    Scores sums = scores;
    for (const std::uint32_t key : keys) {
        const std::array<std::int8_t, kRow> row = row_of(bucket(key), key);
        for (std::size_t label = 0; label < kRow; ++label) sums[label] = static_cast<std::int16_t>(sums[label] + row[label]);
    }
    scores = sums;
}

void Decoder::decode(std::span<const Scores> scores, std::span<Labelled> out) {
    const std::size_t n = scores.size();
    // forward_[i][y]: the best labelling of tokens 0..i that ends in y; backward_ likewise of what follows i.
    forward_.resize(std::max(forward_.size(), n));
    backward_.resize(std::max(backward_.size(), n));
    for (std::size_t i = 0; i < n; ++i)
        forward_[i] = with_scores(i ? best_step(forward_[i - 1], model_.from()) : model_.from()[0], scores[i]);
    for (std::size_t i = n; i-- > 0;)
        backward_[i] = i + 1 < n ? best_step(with_scores(backward_[i + 1], scores[i + 1]), model_.to()) : model_.to()[0];
    Label before = 0;
    for (std::size_t i = 0; i < n; ++i) {
        out[i] = pick(forward_[i], backward_[i]);
        Label& label = out[i].label;
        if (!may_follow(before, label)) label = begin_label(type_of(label));  // two equally good labellings crossed
        before = label;
    }
}

}  // namespace crossread::entities
