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

std::uint32_t check_at(std::size_t bucket, std::size_t slot) {
    std::uint32_t value;
    std::memcpy(&value, model::tagger().data() + kHeader + (bucket * 4 + slot) * kRow + 12, sizeof value);
    return value >> 8;
}

std::size_t buckets() {
    std::uint32_t count;
    std::memcpy(&count, model::tagger().data(), sizeof count);
    return count;
}

/// What a feature weighs, looked for slot by slot.
Scores weights_of(std::uint32_t key) {
    Scores out{};
    const std::size_t bucket = bucket_of(key, static_cast<std::uint32_t>(buckets()));
    for (std::size_t slot = 0; slot < 4; ++slot) {
        if (check_at(bucket, slot) != check_of(key)) continue;
        for (std::size_t label = 0; label < kLabels; ++label)
            out[label] = std::to_integer<std::int8_t>(model::tagger()[kHeader + (bucket * 4 + slot) * kRow + label]);
        break;
    }
    return out;
}

/// The key of the feature in a slot. Its check is its upper 24 bits times an odd number: of the 256 keys that can be it, one belongs
/// to the bucket.
std::uint32_t key_in(std::size_t bucket, std::size_t slot) {
    std::uint32_t inverse = 0x9E3779B1u;
    for (int step = 0; step < 5; ++step) inverse *= 2 - 0x9E3779B1u * inverse;
    for (std::uint32_t low = 0; low < 256; ++low) {
        const std::uint32_t key = (check_at(bucket, slot) << 8 | low) * inverse;
        if (bucket_of(key, static_cast<std::uint32_t>(buckets())) == bucket) return key;
    }
    return 0;
}

/// Some keys that the model holds and some that it hardly does.
std::vector<std::uint32_t> keys_of(tests::Random& random) {
    std::vector<std::uint32_t> keys;
    for (int i = 0; i < 40; ++i) {
        keys.push_back(key_in(random.below(buckets()), random.below(4)));
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

TEST_CASE("no bucket of the tagger keeps two features under one check") {
    for (std::size_t bucket = 0; bucket < buckets(); ++bucket)
        for (std::size_t a = 0; a < 4; ++a)
            for (std::size_t b = a + 1; b < 4; ++b) {
                if (check_at(bucket, a) != 0 && check_at(bucket, a) == check_at(bucket, b)) FAIL("bucket " << bucket);
            }
    SUCCEED();
}

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
