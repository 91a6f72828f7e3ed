#include "entities/tagger_model.hpp"

#include <algorithm>
#include <cstring>

namespace crossread::entities {
namespace {

constexpr std::int32_t kNever = -1'000'000;  // below any score, and far from overflow when added up over a run
constexpr std::size_t kSlot = 16, kBucket = 4 * kSlot;
constexpr std::size_t kHeader = 16 + sizeof(std::int16_t) * kLabels * kRow;  // the count padded, so that buckets keep to 16 bytes

std::uint32_t read32(const std::byte* at) {
    std::uint32_t value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

}  // namespace

bool TaggerModel::fits(std::span<const std::byte> blob) {
    if (blob.size() < kHeader) return false;
    const std::uint32_t buckets = read32(blob.data());
    return buckets > 0 && blob.size() - kHeader == std::uint64_t{buckets} * kBucket;
}

TaggerModel::TaggerModel(std::span<const std::byte> blob) : buckets_(blob.data() + kHeader), count_(read32(blob.data())) {
    for (int before = 0; before < kLabels; ++before)
        for (int label = 0; label < kLabels; ++label) {
            std::int16_t value;
            std::memcpy(&value, blob.data() + 16 + 2 * (before * kRow + label), sizeof value);
            const bool allowed = may_follow(static_cast<Label>(before), static_cast<Label>(label));
            transitions_[static_cast<std::size_t>(before)][static_cast<std::size_t>(label)] = allowed ? value : kNever;
        }
}

void TaggerModel::add(std::uint32_t key, Scores& scores) const {
    const std::byte* bucket = buckets_ + static_cast<std::size_t>(bucket_of(key, count_)) * kBucket;
    const std::uint32_t check = check_of(key);
    for (std::size_t slot = 0; slot < kBucket; slot += kSlot) {
        if (read32(bucket + slot + 12) >> 8 != check) continue;
        std::array<std::int8_t, kRow> row;
        std::memcpy(row.data(), bucket + slot, kRow);
        for (std::size_t label = 0; label < kRow; ++label) scores[label] += row[label];
        return;
    }
}

void decode(const TaggerModel& model, std::span<const Scores> scores, std::vector<Labelled>& out) {
    const std::size_t n = scores.size();
    // forward[i][y]: the best labelling of tokens 0..i that ends in y; backward likewise of what follows i.
    std::vector<Scores> forward(n), backward(n);
    for (std::size_t i = 0; i < n; ++i)
        for (Label y = 0; y < kLabels; ++y) {
            std::int32_t best = i ? kNever * 2 : model.transition(0, y);
            for (Label before = 0; i && before < kLabels; ++before) best = std::max(best, forward[i - 1][before] + model.transition(before, y));
            forward[i][y] = best + scores[i][y];
        }
    for (std::size_t i = n; i-- > 0;)
        for (Label y = 0; y < kLabels; ++y) {
            std::int32_t best = i + 1 < n ? kNever * 2 : model.transition(y, 0);
            for (Label after = 0; i + 1 < n && after < kLabels; ++after)
                best = std::max(best, model.transition(y, after) + scores[i + 1][after] + backward[i + 1][after]);
            backward[i][y] = best;
        }
    Label before = 0;
    for (std::size_t i = 0; i < n; ++i) {
        Label label = 0;
        std::int32_t best = kNever * 4, second = kNever * 4;
        for (Label y = 0; y < kLabels; ++y) {
            const std::int32_t total = forward[i][y] + backward[i][y];
            if (total > best) second = best, best = total, label = y;
            else second = std::max(second, total);
        }
        if (!may_follow(before, label)) label = begin_label(type_of(label));  // two equally good labellings crossed
        out.push_back({label, best - second});
        before = label;
    }
}

}  // namespace crossread::entities
