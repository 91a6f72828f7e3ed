/// @file
/// Trains parts.bin, the weights of core/language/parts.hpp.
///
///     train_parts DATA_DIR OUT.bin
///
/// DATA_DIR holds ner_dataset.csv (GMB, as UTF-8) and gum/*.conllu, as train.sh lays them out. Every twentieth sentence is held
/// out, and the share of its tokens tagged as the set has them is printed.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/hash.hpp"
#include "language/parts.hpp"
#include "model/blobs.hpp"
#include "model/bucket.hpp"
#include "model/corpus.hpp"

using namespace crossread;
using namespace crossread::language;
using model::LabelledArticle;

namespace {

constexpr int kEpochs = 6;
constexpr std::uint32_t kDictionarySlots = 8192, kBucketCount = 2500;
constexpr std::uint32_t kSure = 15;  // times a word is seen before the dictionary may trust it

/// Penn Treebank's tags as ours.
Pos pos_of(const std::string& tag) {
    static const std::map<std::string, Pos> table = {
        {"NN", Pos::noun}, {"NNS", Pos::nouns}, {"NNP", Pos::proper}, {"NNPS", Pos::proper}, {"VB", Pos::verb}, {"VBD", Pos::past},
        {"VBG", Pos::gerund}, {"VBN", Pos::participle}, {"VBP", Pos::present}, {"VBZ", Pos::present3}, {"MD", Pos::modal}, {"JJ", Pos::adjective},
        {"JJR", Pos::adjective}, {"JJS", Pos::adjective}, {"RB", Pos::adverb}, {"RBR", Pos::adverb}, {"RBS", Pos::adverb}, {"WRB", Pos::adverb},
        {"PRP", Pos::pronoun}, {"WP", Pos::pronoun}, {"EX", Pos::pronoun}, {"PRP$", Pos::possessive}, {"WP$", Pos::possessive},
        {"DT", Pos::determiner}, {"PDT", Pos::determiner}, {"WDT", Pos::determiner}, {"IN", Pos::preposition}, {"CC", Pos::conjunction},
        {"CD", Pos::number}, {"TO", Pos::particle}, {"RP", Pos::particle}, {"POS", Pos::particle}, {"UH", Pos::adverb}, {"FW", Pos::noun}};
    const auto found = table.find(tag);
    return found == table.end() ? Pos::other : found->second;
}

struct Sequence {
    std::vector<PartAtom> atoms;
    std::vector<Pos> truth;  ///< Pos::other where the set's tokens are not ours
};

using Row = std::array<float, 24>;

struct Weight {
    Row now{}, sum{};
    std::array<std::uint32_t, 24> stamp{};
    std::uint32_t touched = 0;
};

class Learner {
public:
    void learn(const std::vector<Sequence>& sequences) {
        std::mt19937 random(3);
        std::vector<std::uint32_t> order(sequences.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
        for (int epoch = 0; epoch < kEpochs; ++epoch) {
            for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
            std::size_t wrong = 0;
            for (const std::uint32_t i : order) wrong += learn(sequences[i]);
            std::printf("epoch %d: %zu wrong\n", epoch, wrong), std::fflush(stdout);
        }
        for (auto& [key, weight] : weights_)
            for (std::size_t p = 0; p < kPos; ++p) settle(weight, p);
    }

    std::string write(const std::vector<Sequence>& sequences) const;

private:
    std::size_t learn(const Sequence& s) {
        Pos before = Pos::other, before2 = Pos::other;
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < s.atoms.size(); ++i) {
            Pos pos = s.atoms[i].fixed;
            if (pos == Pos::other) {
                const PartKeys keys = part_keys(s.atoms, i, before, before2);
                pos = best(keys);
                if (s.truth[i] != Pos::other && s.truth[i] != pos) {
                    ++wrong;
                    for (const std::uint32_t key : keys) {
                        Weight& weight = weights_[key];
                        change(weight, static_cast<std::size_t>(s.truth[i]), 1);
                        change(weight, static_cast<std::size_t>(pos), -1);
                        ++weight.touched;
                    }
                }
                ++now_;
            }
            before2 = before;
            before = pos;
        }
        return wrong;
    }

    Pos best(const PartKeys& keys) const {
        Row scores{};
        for (const std::uint32_t key : keys) {
            const auto found = weights_.find(key);
            if (found == weights_.end()) continue;
            for (std::size_t p = 0; p < scores.size(); ++p) scores[p] += found->second.now[p];
        }
        std::size_t best = static_cast<std::size_t>(Pos::noun);
        for (std::size_t p = 1; p < kPos; ++p)
            if (scores[p] > scores[best]) best = p;
        return static_cast<Pos>(best);
    }

    void settle(Weight& weight, std::size_t p) const {
        weight.sum[p] += weight.now[p] * static_cast<float>(now_ - weight.stamp[p]);
        weight.stamp[p] = now_;
    }
    void change(Weight& weight, std::size_t p, float by) const {
        settle(weight, p);
        weight.now[p] += by;
    }

    std::unordered_map<std::uint32_t, Weight> weights_;
    std::uint32_t now_ = 0;
};

template <class T>
void put(std::string& out, T value) {
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

/// Irregular pasts that are nothing else. Each is too rare in the sets for the dictionary to trust it, all together are common
/// in news of accidents and crimes ("The ferry sank on Sunday").
constexpr const char* kPasts[] = {"arose", "ate", "awoke", "became", "began", "blew", "chose", "drank", "drew", "drove", "flew", "forbade", "foresaw",
                                  "forgave", "forgot", "forwent", "froze", "gave", "grew", "knew", "mistook", "outgrew", "outran", "overcame", "overran",
                                  "oversaw", "overthrew", "overtook", "partook", "rang", "redrew", "retook", "rewrote", "rode", "sang", "sank", "shook",
                                  "shrank", "sprang", "stank", "strode", "strove", "swam", "swore", "threw", "took", "underwent", "undertook",
                                  "went", "withdrew", "woke", "wore", "wrote"};

/// Words that are one part of speech in all but one case of 200.
std::string dictionary(const std::vector<Sequence>& sequences) {
    std::map<std::uint32_t, std::array<std::uint32_t, kPos>> counts;
    for (const Sequence& s : sequences)
        for (std::size_t i = 0; i < s.atoms.size(); ++i)
            if (s.atoms[i].fixed == Pos::other && s.truth[i] != Pos::other) ++counts[s.atoms[i].word][static_cast<std::size_t>(s.truth[i])];
    struct Sure {
        std::uint32_t total, word, top;
    };
    std::set<std::uint32_t> pasts;
    for (const char* word : kPasts) pasts.insert(hash_of(word));
    std::vector<Sure> sure;
    for (const auto& [word, of] : counts) {
        std::uint32_t total = 0;
        for (const std::uint32_t n : of) total += n;
        const auto top = static_cast<std::uint32_t>(std::max_element(of.begin(), of.end()) - of.begin());
        if (pasts.count(word)) continue;
        if (total >= kSure && of[top] * 200 >= total * 199) sure.push_back({total, word, top});
    }
    std::stable_sort(sure.begin(), sure.end(), [](const Sure& a, const Sure& b) { return a.total > b.total; });
    sure.resize(std::min<std::size_t>(sure.size(), kDictionarySlots * 3 / 5));
    for (const std::uint32_t word : pasts) sure.push_back({0, word, static_cast<std::uint32_t>(Pos::past)});
    std::vector<std::uint32_t> slots(kDictionarySlots);
    for (const Sure& s : sure) {
        std::uint32_t slot = hash_mix(s.word) & (kDictionarySlots - 1);
        while (slots[slot]) slot = (slot + 1) & (kDictionarySlots - 1);
        slots[slot] = (hash_mix(s.word) & ~31u) | s.top;
    }
    std::string out;
    for (const std::uint32_t slot : slots) put(out, slot);
    std::printf("%zu sure words\n", sure.size());
    return out;
}

std::string Learner::write(const std::vector<Sequence>& sequences) const {
    std::vector<std::pair<float, std::uint32_t>> ranked;
    for (const auto& [key, weight] : weights_) {
        float most = 0;
        for (std::size_t p = 0; p < kPos; ++p) most += std::fabs(weight.sum[p]) / static_cast<float>(now_);
        ranked.push_back({-most * std::sqrt(static_cast<float>(weight.touched)), key});
    }
    std::sort(ranked.begin(), ranked.end());
    // With 65,536 seeds one is found for every bucket.
    std::vector<model::Bucket<kPartRows, 1u << 16>> buckets(kBucketCount);
    const auto row_of = [](std::uint32_t key, std::uint32_t seed) { return part_row(part_check(key), seed); };
    for (const auto& [importance, key] : ranked)
        if (part_check(key) != 0) buckets[part_bucket(key, kBucketCount)].put(key, row_of);
    std::vector<float> sizes;
    for (const auto& bucket : buckets)
        for (const std::uint32_t key : bucket.slots)
            for (std::size_t p = 0; key && p < kPos; ++p) sizes.push_back(std::fabs(weights_.at(key).sum[p]) / static_cast<float>(now_));
    std::sort(sizes.begin(), sizes.end());
    const float scale = 127 / sizes[sizes.size() * 999 / 1000];
    std::string out;
    put(out, kDictionarySlots);
    put(out, kBucketCount);
    out += dictionary(sequences);
    for (const auto& bucket : buckets) put(out, static_cast<std::uint16_t>(bucket.seed));
    for (const auto& bucket : buckets)
        for (const std::uint32_t key : bucket.slots) {
            for (std::size_t p = 0; p < kPos; ++p) {
                const float w = key ? std::round(weights_.at(key).sum[p] / static_cast<float>(now_) * scale) : 0;
                put(out, static_cast<std::int8_t>(std::max(-127.0f, std::min(127.0f, w))));
            }
            const std::uint32_t check = key ? part_check(key) : 0;
            for (int byte = 0; byte < 3; ++byte) put(out, static_cast<std::uint8_t>(check >> (8 * byte)));
        }
    std::printf("%zu features, %zu bytes, scale %.2f\n", weights_.size(), out.size(), static_cast<double>(scale));
    return out;
}

Sequence sequence_of(const LabelledArticle& article) {
    const model::Example example = model::make_example(article, model::Variant::plain);
    Sequence out;
    out.atoms = part_atoms(example.document.text, example.language);
    for (std::size_t i = 0; i < out.atoms.size(); ++i) out.truth.push_back(pos_of(example.tags[i]));
    return out;
}

void report(const std::vector<LabelledArticle>& held, const std::string& blob) {
    const PartModel part_model(std::as_bytes(std::span(blob.data(), blob.size())));
    std::size_t right = 0, all = 0;
    std::map<std::pair<int, int>, int> confused;
    for (const LabelledArticle& article : held) {
        model::Example example = model::make_example(article, model::Variant::plain);
        tag_parts(example.document.text, part_model, example.language);
        for (std::size_t i = 0; i < example.tags.size(); ++i) {
            const Pos truth = pos_of(example.tags[i]), found = example.language.tokens[i].pos;
            if (truth == Pos::other) continue;
            ++all;
            if (truth == found) ++right;
            else ++confused[{static_cast<int>(truth), static_cast<int>(found)}];
        }
    }
    std::printf("held out: %zu of %zu, %.2f%%\n", right, all, 100.0 * static_cast<double>(right) / static_cast<double>(all));
    std::vector<std::pair<int, std::pair<int, int>>> worst;
    for (const auto& [pair, n] : confused) worst.push_back({n, pair});
    std::sort(worst.rbegin(), worst.rend());
    for (std::size_t i = 0; i < worst.size() && i < 12; ++i) std::printf("  %d taken for %d: %d\n", worst[i].second.first, worst[i].second.second, worst[i].first);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return std::fprintf(stderr, "usage: train_parts DATA_DIR OUT.bin GUM.conllu...\n"), 2;
    std::vector<LabelledArticle> articles = model::read_gmb_tags(std::string(argv[1]) + "/ner_dataset.csv");
    const std::size_t from_gmb = articles.size();
    for (int i = 3; i < argc; ++i)
        for (model::LabelledSentence& sentence : model::read_gum(argv[i])) articles.push_back({std::move(sentence)});
    std::vector<Sequence> sequences;
    std::vector<LabelledArticle> held_gmb, held_gum;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (i % 20 == 7) (i < from_gmb ? held_gmb : held_gum).push_back(articles[i]);
        else sequences.push_back(sequence_of(articles[i]));
        if (i % 20 != 7 && i >= from_gmb) sequences.push_back(sequences.back());  // GUM's tags are by hand, GMB's by a tagger
    }
    Learner learner;
    learner.learn(sequences);
    const std::string blob = learner.write(sequences);
    std::ofstream(argv[2], std::ios::binary) << blob;
    std::printf("GMB "), report(held_gmb, blob);
    std::printf("GUM "), report(held_gum, blob);
}
