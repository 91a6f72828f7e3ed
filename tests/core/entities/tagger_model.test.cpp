#include "entities/tagger_model.hpp"

#include <algorithm>
#include <cstring>
#include <vector>

#include <catch2/catch.hpp>

#include "model/blobs.hpp"
#include "support/random.hpp"

using namespace crossread;
using namespace crossread::entities;

namespace {

constexpr std::size_t kHeader = 16 + 2 * kLabels * kRow;

const std::byte* slot_at(std::size_t bucket, std::size_t slot) { return model::tagger().data() + kHeader + (bucket * kSlots + slot) * kRow; }

std::uint16_t check_at(std::size_t bucket, std::size_t slot) {
    std::uint16_t value;
    std::memcpy(&value, slot_at(bucket, slot) + kRow - sizeof value, sizeof value);
    return value;
}

std::size_t buckets() {
    std::uint32_t count;
    std::memcpy(&count, model::tagger().data(), sizeof count);
    return count;
}

/// The slot that would keep the key.
std::size_t slot_for(std::uint32_t key, std::size_t bucket) { return slot_of(key, std::to_integer<std::uint32_t>(slot_at(bucket, 0)[kLabels])); }

/// What a feature weighs, weight by weight.
Scores weights_of(std::uint32_t key) {
    Scores out{};
    const std::size_t bucket = bucket_of(key, static_cast<std::uint32_t>(buckets())), slot = slot_for(key, bucket);
    if (check_at(bucket, slot) != check_of(key)) return out;
    for (std::size_t label = 0; label < kLabels; ++label) out[label] = std::to_integer<std::int8_t>(slot_at(bucket, slot)[label]);
    return out;
}

/// A key that a slot is for: of those with its check some belong there.
std::uint32_t key_in(std::size_t bucket, std::size_t slot) {
    for (std::uint32_t high = 0; high < 65536; ++high) {
        const std::uint32_t key = high << 16 | check_at(bucket, slot);
        if (bucket_of(key, static_cast<std::uint32_t>(buckets())) == bucket && slot_for(key, bucket) == slot) return key;
    }
    return 0;
}

/// Some keys that the model holds and some that it hardly does.
std::vector<std::uint32_t> keys_of(tests::Random& random) {
    std::vector<std::uint32_t> keys;
    for (int i = 0; i < 40; ++i) {
        keys.push_back(key_in(random.below(buckets()), random.below(kSlots)));
        keys.push_back(static_cast<std::uint32_t>(random.next()));
    }
    return keys;
}

struct Best {
    std::int32_t score = -1'000'000;
    std::vector<Label> labels;
};

/// Tries every labelling. Steps that are not allowed cost so much that none is taken.
void try_all(const TaggerModel& model, const std::vector<Scores>& scores, std::vector<Label>& labels, std::int32_t score, Best& best) {
    const Label before = labels.empty() ? Label{0} : labels.back();
    if (labels.size() == scores.size()) {
        const std::int32_t total = score + model.from()[before][0];
        if (total > best.score) best = {total, labels};
        return;
    }
    for (Label label = 0; label < kLabels; ++label) {
        if (!may_follow(before, label)) continue;
        const std::int32_t more = model.from()[before][label] + scores[labels.size()][label];
        labels.push_back(label);
        try_all(model, scores, labels, score + more, best);
        labels.pop_back();
    }
}

}  // namespace

TEST_CASE("features added together weigh what each of them weighs") {
    tests::Random random(7);
    const TaggerModel model(model::tagger());
    for (int round = 0; round < 20; ++round) {
        Scores together{}, apart{}, nothing{};
        const std::vector<std::uint32_t> keys = keys_of(random);
        model.add(keys, together);
        for (const std::uint32_t key : keys) {
            const Scores weights = weights_of(key);
            for (std::size_t label = 0; label < kLabels; ++label) apart[label] = static_cast<std::int16_t>(apart[label] + weights[label]);
        }
        REQUIRE(apart != nothing);
        REQUIRE(std::equal(apart.begin(), apart.begin() + kLabels, together.begin()));
    }
}

TEST_CASE("no labelling of a run is better than the one that is found") {
    tests::Random random(11);
    const TaggerModel model(model::tagger());
    Decoder decoder(model);
    for (int round = 0; round < 300; ++round) {
        std::vector<Scores> scores(1 + random.below(4));
        for (Scores& one : scores)
            for (std::int16_t& score : one) score = static_cast<std::int16_t>(static_cast<int>(random.below(2000)) - 1000);
        std::vector<Labelled> found(scores.size());
        decoder.decode(scores, found);
        Best best;
        std::vector<Label> labels;
        try_all(model, scores, labels, 0, best);
        std::int32_t score = model.from()[found.back().label][0];
        for (std::size_t i = 0; i < found.size(); ++i) score += model.from()[i ? found[i - 1].label : 0][found[i].label] + scores[i][found[i].label];
        REQUIRE(score == best.score);
        for (const Labelled& one : found) REQUIRE(one.margin >= 0);
    }
}
