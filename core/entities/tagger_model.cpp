#include "entities/tagger_model.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace crossread::entities {
namespace {

constexpr std::int32_t kNever = -1'000'000;  // below any score, and far from overflow when added up over a run
constexpr std::size_t kSlots = 4, kBucket = kSlots * kRow;
constexpr std::size_t kHeader = 16 + sizeof(std::int16_t) * kLabels * kRow;  // the count padded, so that buckets keep to 16 bytes

std::uint32_t read32(const std::byte* at) {
    std::uint32_t value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

using Slot = std::uint32_t __attribute__((vector_size(kRow)));

/// Asks for a line of memory before it is needed. The table is larger than the cache that is near: asked for one behind the other, without
/// work between, many lines come at a time. Reading a byte is the one way of asking that WebAssembly knows.
void touch(const std::byte* at) { static_cast<void>(*static_cast<const volatile std::byte*>(at)); }

Slot slot_at(const std::byte* at) {
    Slot slot;
    std::memcpy(&slot, at, sizeof slot);
    return slot;
}

/// The weights in the bucket that are kept under `check`, nothing where none are. Without a branch: which slot it is, and whether any,
/// no processor can foresee, and to be wrong costs it more than to look at all four.
std::array<std::int8_t, kRow> row_of(const std::byte* bucket, std::uint32_t check) {
    const Slot a = slot_at(bucket), b = slot_at(bucket + kRow), c = slot_at(bucket + 2 * kRow), d = slot_at(bucket + 3 * kRow);
    const Slot ab = __builtin_shufflevector(a, b, 2, 6, 3, 7), cd = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    const Slot checks = __builtin_shufflevector(ab, cd, 2, 3, 6, 7) >> 8;
    const Slot is = reinterpret_cast<Slot>(checks == check);
    const Slot found = (a & __builtin_shufflevector(is, is, 0, 0, 0, 0)) | (b & __builtin_shufflevector(is, is, 1, 1, 1, 1)) |
                       (c & __builtin_shufflevector(is, is, 2, 2, 2, 2)) | (d & __builtin_shufflevector(is, is, 3, 3, 3, 3));
    std::array<std::int8_t, kRow> row;
    std::memcpy(row.data(), &found, sizeof row);
    return row;
}

/// For each label the best that reaches it by one step. `steps` are, for each label x, those between x and each label.
Totals best_step(const Totals& reached, const Steps& steps) {
    using Lanes = std::int32_t __attribute__((vector_size(16)));
    constexpr std::size_t kLanes = sizeof(Lanes) / sizeof(std::int32_t);
    Totals out;
    for (std::size_t first = 0; first < kRow; first += kLanes) {
        Lanes best = Lanes{} + kNever * 2;
        for (std::size_t x = 0; x < kLabels; ++x) {
            Lanes step;
            std::memcpy(&step, steps[x].data() + first, sizeof step);
            step += reached[x];
            best = step > best ? step : best;
        }
        std::memcpy(out.data() + first, &best, sizeof best);
    }
    return out;
}

Totals sum_of(const Totals& totals, const Scores& scores) {
    Totals sum;
    for (std::size_t y = 0; y < kRow; ++y) sum[y] = totals[y] + scores[y];
    return sum;
}

/// The best label, and how far ahead it is of the next.
Labelled pick(const Totals& forward, const Totals& backward) {
    Label label = 0;
    std::int32_t best = kNever * 4, second = kNever * 4;
    for (Label y = 0; y < kLabels; ++y) {
        const std::int32_t total = forward[y] + backward[y];
        if (total > best) second = best, best = total, label = y;
        else second = std::max(second, total);
    }
    return {label, best - second};
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
            from_[before][label] = to_[label][before] = allowed ? value : kNever;
        }
}

void TaggerModel::add(std::span<const std::uint32_t> keys, Scores& scores) const {
    const auto bucket = [&](std::uint32_t key) { return buckets_ + static_cast<std::size_t>(bucket_of(key, count_)) * kBucket; };
    for (const std::uint32_t key : keys) touch(bucket(key));
    Scores sums = scores;
    for (const std::uint32_t key : keys) {
        const std::array<std::int8_t, kRow> row = row_of(bucket(key), check_of(key));
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
        forward_[i] = sum_of(i ? best_step(forward_[i - 1], model_.from()) : model_.from()[0], scores[i]);
    for (std::size_t i = n; i-- > 0;)
        backward_[i] = i + 1 < n ? best_step(sum_of(backward_[i + 1], scores[i + 1]), model_.to()) : model_.to()[0];
    Label before = 0;
    for (std::size_t i = 0; i < n; ++i) {
        out[i] = pick(forward_[i], backward_[i]);
        Label& label = out[i].label;
        if (!may_follow(before, label)) label = begin_label(type_of(label));  // two equally good labellings crossed
        before = label;
    }
}

}  // namespace crossread::entities
