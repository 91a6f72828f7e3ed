/// @file
/// Trains tagger.bin, the weights of core/entities/tagger.hpp.
///
///     train_tagger DATA_DIR OUT.bin
///
/// DATA_DIR holds the sets unpacked, as train.sh lays them out. The same data give the same bytes: one thread, fixed seeds.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/hash.hpp"
#include "entities/features.hpp"
#include "entities/memory.hpp"
#include "entities/tagger_model.hpp"
#include "model/blobs.hpp"
#include "model/corpus.hpp"

using namespace crossread;
using namespace crossread::entities;
using model::Example;
using model::LabelledArticle;
using model::Variant;

namespace {

constexpr int kEpochs = 6, kFoldEpochs = 3;
constexpr double kWithoutMemory = 0.35;  // articles learnt as a first reading sees them
constexpr float kRate = 0.12f;
constexpr float kDropout = 0.3f;      // of the features of a token, each time it is seen
constexpr std::uint32_t kRarest = 2;   // a feature seen less often is not learnt
constexpr std::size_t kBuckets = 1u << 14;
constexpr float kScale = 20;           // a weight of 1 is 20 in the file; weights past 6.35 are cut

/// One run as the learner sees it: features of token i are features[offsets[i] .. offsets[i + 1]).
struct Sequence {
    std::uint32_t article = 0, first = 0;  ///< which article (of `Reader`), and its first token there
    std::vector<std::uint32_t> features, offsets{0};
    std::vector<Label> labels;
};

using Row = std::array<float, kRow>;

double drawn(std::mt19937& random) { return static_cast<double>(random()) / 4294967296.0; }

/// Makes an article's capitalised words unknown, half of them, so that the model learns to do without them.
void hide_words(Scene& scene, std::mt19937& random) {
    std::unordered_map<std::uint32_t, bool> hidden;
    const auto salt = static_cast<std::uint32_t>(random());
    for (Atom& atom : scene.atoms) {
        if (!atom.capital) continue;
        const auto [found, fresh] = hidden.emplace(atom.word, false);
        if (fresh) found->second = random() % 2;
        if (!found->second) continue;
        atom.word = hash_mix(atom.word + salt);
        atom.info = {};
    }
}

/// An article in one of its variants, with what is needed to make its features twice.
struct Read {
    std::size_t origin;  ///< which article of the sets
    Example example;
    Scene scene;
};

/// The runs of one article; with a memory, what it says is part of the features.
void append_sequences(const Read& read, std::uint32_t article, const Memory* memory, std::vector<Sequence>& out) {
    std::size_t sentence = 0;
    const Language& language = read.example.language;
    for (const Run run : read.scene.runs) {
        while (language.sentences[sentence].last <= run.first) ++sentence;
        Sequence sequence;
        sequence.article = article;
        sequence.first = run.first;
        const bool remembered = memory && memory->knows(run);
        for (std::uint32_t i = run.first; i < run.last; ++i) {
            append_features(read.scene, language.sentences[sentence], run, i, sequence.features);
            if (remembered) memory->append_features(run, i, sequence.features);
            sequence.offsets.push_back(static_cast<std::uint32_t>(sequence.features.size()));
            sequence.labels.push_back(read.example.labels[i]);
        }
        // A name cannot reach into the run from outside it.
        if (sequence.labels[0] && !begins(sequence.labels[0])) sequence.labels[0] = begin_label(type_of(sequence.labels[0]));
        out.push_back(std::move(sequence));
    }
}

class Learner {
public:
    /// Learns from the sequences, whose features it renumbers.
    explicit Learner(std::vector<Sequence>& sequences) {
        std::unordered_map<std::uint32_t, std::uint32_t> counts;
        for (const Sequence& s : sequences)
            for (const std::uint32_t key : s.features) ++counts[key];
        keys_.push_back(0);
        counts_.push_back(0);
        for (Sequence& s : sequences)
            for (std::uint32_t& key : s.features) {
                const std::uint32_t count = counts[key];
                key = count < kRarest ? 0 : number(key, count);
            }
        weights_.resize(keys_.size());
        squares_.resize(keys_.size());
    }

    void learn(const std::vector<Sequence>& sequences, int epochs) {
        std::mt19937 random(11);
        std::vector<std::uint32_t> order(sequences.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
        for (int epoch = 0; epoch < epochs; ++epoch) {
            for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
            double loss = 0;
            rate_ = kRate * (1.0f - 0.85f * static_cast<float>(epoch) / static_cast<float>(epochs));
            for (const std::uint32_t i : order) loss += step(sequences[i], random);
            std::printf("epoch %d loss %.1f\n", epoch, loss), std::fflush(stdout);
        }
    }

    /// The best labels of a run whose features are still keys. The margins are in the file's units.
    [[nodiscard]] std::vector<entities::Labelled> label(const Sequence& s) const {
        std::vector<Scores> scores(s.labels.size());
        for (std::size_t i = 0; i < scores.size(); ++i) {
            Row sum{};
            for (std::uint32_t f = s.offsets[i]; f < s.offsets[i + 1]; ++f) {
                const auto found = numbers_.find(s.features[f]);
                for (std::size_t y = 0; found != numbers_.end() && y < kLabels; ++y) sum[y] += weights_[found->second][y];
            }
            for (std::size_t y = 0; y < kLabels; ++y) scores[i][y] = static_cast<std::int32_t>(std::lround(sum[y] * kScale));
        }
        std::vector<entities::Labelled> out;
        const std::string head = header();
        decode(TaggerModel(std::as_bytes(std::span<const char>(head))), scores, out);
        return out;
    }

    void write(const std::string& path) const;

private:
    [[nodiscard]] std::string header() const;
    std::uint32_t number(std::uint32_t key, std::uint32_t count) {
        const auto [found, fresh] = numbers_.emplace(key, static_cast<std::uint32_t>(keys_.size()));
        if (fresh) keys_.push_back(key), counts_.push_back(count);
        return found->second;
    }

    /// One step of AdaGrad (Duchi, Hazan and Singer 2011) on the log-likelihood of one run.
    double step(const Sequence& s, std::mt19937& random) {
        const std::size_t n = s.labels.size();
        active_.clear();
        starts_.assign(1, 0);
        emissions_.assign(n, Row{});
        for (std::size_t i = 0; i < n; ++i) {
            for (std::uint32_t f = s.offsets[i]; f < s.offsets[i + 1]; ++f) {
                const std::uint32_t feature = s.features[f];
                if (feature == 0 || drawn(random) < kDropout) continue;
                active_.push_back(feature);
                for (std::size_t y = 0; y < kLabels; ++y) emissions_[i][y] += weights_[feature][y];
            }
            starts_.push_back(active_.size());
        }
        const double loss = posteriors(s);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t a = starts_[i]; a < starts_[i + 1]; ++a) update(weights_[active_[a]], squares_[active_[a]], gradients_[i]);
        for (std::size_t y = 0; y < kLabels; ++y) update(transitions_[y], transition_squares_[y], transition_gradients_[y]);
        return loss;
    }

    void update(Row& weights, Row& squares, const Row& gradient) const {
        for (std::size_t y = 0; y < kLabels; ++y) {
            squares[y] += gradient[y] * gradient[y];
            weights[y] += rate_ * gradient[y] / std::sqrt(squares[y] + 1e-4f);
        }
    }

    /// Forward and backward over the run; fills the gradients (truth less expectation) and gives the loss.
    double posteriors(const Sequence& s) {
        const std::size_t n = s.labels.size();
        forward_.assign(n, Row{});
        backward_.assign(n, Row{});
        gradients_.assign(n, Row{});
        for (Row& row : transition_gradients_) row = {};
        Row node, edges[kLabels];
        for (std::size_t a = 0; a < kLabels; ++a)
            for (std::size_t b = 0; b < kLabels; ++b)
                edges[a][b] = may_follow(static_cast<Label>(a), static_cast<Label>(b)) ? std::exp(transitions_[a][b]) : 0;
        std::vector<Row> nodes(n);
        double loss = 0;
        for (std::size_t i = 0; i < n; ++i) {
            float top = emissions_[i][0], sum = 0;
            for (std::size_t y = 1; y < kLabels; ++y) top = std::max(top, emissions_[i][y]);
            for (std::size_t y = 0; y < kLabels; ++y) node[y] = std::exp(emissions_[i][y] - top);
            nodes[i] = node;
            for (std::size_t y = 0; y < kLabels; ++y) {
                float in = i ? 0 : edges[0][y];
                for (std::size_t x = 0; i && x < kLabels; ++x) in += forward_[i - 1][x] * edges[x][y];
                forward_[i][y] = in * node[y];
                sum += forward_[i][y];
            }
            for (std::size_t y = 0; y < kLabels; ++y) forward_[i][y] /= sum;
            loss += std::log(sum) + top;
        }
        float end = 0;
        for (std::size_t y = 0; y < kLabels; ++y) end += forward_[n - 1][y] * edges[y][0];
        loss += std::log(end);
        for (std::size_t i = n; i-- > 0;) {
            float sum = 0;
            for (std::size_t x = 0; x < kLabels; ++x) {
                float out = i + 1 < n ? 0 : edges[x][0];
                for (std::size_t y = 0; i + 1 < n && y < kLabels; ++y) out += edges[x][y] * nodes[i + 1][y] * backward_[i + 1][y];
                backward_[i][x] = out;
                sum += out;
            }
            for (std::size_t x = 0; x < kLabels; ++x) backward_[i][x] /= sum;
        }
        for (std::size_t i = 0; i <= n; ++i) {
            const std::size_t truth_before = i ? s.labels[i - 1] : 0, truth = i < n ? s.labels[i] : 0;
            float sum = 0;
            Row pair[kLabels];
            for (std::size_t x = 0; x < kLabels; ++x)
                for (std::size_t y = 0; y < kLabels; ++y) {
                    const float in = i ? forward_[i - 1][x] : (x == 0 ? 1.0f : 0.0f);
                    const float out = i < n ? nodes[i][y] * backward_[i][y] : (y == 0 ? 1.0f : 0.0f);
                    sum += pair[x][y] = in * edges[x][y] * out;
                }
            for (std::size_t x = 0; x < kLabels; ++x)
                for (std::size_t y = 0; y < kLabels; ++y) {
                    const float p = pair[x][y] / sum;
                    transition_gradients_[x][y] -= p;
                    if (i < n) gradients_[i][y] -= p;
                }
            transition_gradients_[truth_before][truth] += 1;
            loss -= transitions_[truth_before][truth];
            if (i < n) gradients_[i][truth] += 1, loss -= emissions_[i][truth];
        }
        return loss;
    }

    std::vector<std::uint32_t> keys_, counts_;
    std::unordered_map<std::uint32_t, std::uint32_t> numbers_;
    std::vector<Row> weights_, squares_;
    Row transitions_[kLabels]{}, transition_squares_[kLabels]{}, transition_gradients_[kLabels]{};
    std::vector<std::uint32_t> active_;
    std::vector<std::size_t> starts_;
    std::vector<Row> emissions_, forward_, backward_, gradients_;
    float rate_ = kRate;
};

template <class T>
void put(std::string& out, T value) {
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

float rounded(float weight, float limit) { return std::max(-limit, std::min(limit, std::round(weight * kScale))); }

/// The file up to its buckets.
std::string Learner::header() const {
    std::string out;
    put(out, static_cast<std::uint32_t>(kBuckets));
    out.append(12, '\0');
    for (std::size_t a = 0; a < kLabels; ++a)
        for (std::size_t b = 0; b < kRow; ++b) put(out, static_cast<std::int16_t>(b < kLabels ? rounded(transitions_[a][b], 2000) : 0));
    return out;
}

/// Keeps the features that matter most, as many as the buckets take, and rounds their weights to bytes.
void Learner::write(const std::string& path) const {
    std::vector<std::pair<float, std::uint32_t>> ranked;
    for (std::uint32_t f = 1; f < keys_.size(); ++f) {
        float importance = 0;
        for (std::size_t y = 0; y < kLabels; ++y) importance += weights_[f][y] * weights_[f][y];
        ranked.push_back({-std::sqrt(importance) * std::sqrt(static_cast<float>(std::min(counts_[f], 400u))), f});
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::vector<std::uint32_t>> buckets(kBuckets);
    std::size_t kept = 0;
    for (const auto& [importance, f] : ranked) {
        auto& bucket = buckets[bucket_of(keys_[f]) & (kBuckets - 1)];
        if (bucket.size() < 4 && check_of(keys_[f])) bucket.push_back(f), ++kept;
    }
    std::string out = header();
    for (const auto& bucket : buckets)
        for (std::size_t slot = 0; slot < 4; ++slot) {
            const std::uint32_t f = slot < bucket.size() ? bucket[slot] : 0;
            for (std::size_t y = 0; y < kLabels; ++y) put(out, static_cast<std::int8_t>(rounded(weights_[f][y], 127)));
            const std::uint32_t check = f ? check_of(keys_[f]) : 0;
            for (int byte = 0; byte < 3; ++byte) put(out, static_cast<std::uint8_t>(check >> (8 * byte)));
        }
    std::ofstream(path, std::ios::binary) << out;
    std::printf("%zu features learnt, %zu kept, %zu bytes\n", keys_.size() - 1, kept, out.size());
}

/// Titles from all over the world. GMB's news knows a few dozen, each with its full stop.
constexpr const char* kTitles[] = {"PM", "CEO", "Dr", "Prof", "Gen", "Lt Gen", "Maj Gen", "Maj. Gen.", "Brig", "Col", "Capt", "Mr", "Mrs", "Ms", "Sir", "Dame", "Lord",
                                   "Justice", "Judge", "Chief", "Sheikh", "Shri", "Smt", "Datuk", "Dato", "Tan Sri", "Tun", "Hon", "Senator", "Sen", "Rep", "Rev",
                                   "Father", "Sister", "Imam", "Ustaz", "Engineer", "Comrade", "Coach", "Inspector", "Superintendent", "DIG", "DGP", "IGP", "SP",
                                   "MP", "MLA", "Councillor", "Mayor", "Governor", "Premier", "Chairman", "Chairperson", "Director", "Director General", "DG",
                                   "VP", "Vice President", "Spokesperson", "Professor", "Doctor", "Minister", "Deputy Minister", "Prime Minister", "President",
                                   "Deputy President", "Ambassador", "High Commissioner", "Commissioner", "Secretary", "Permanent Secretary", "Crown Prince",
                                   "Prince", "Princess", "King", "Queen", "Emir", "Sultan", "Pope", "Archbishop", "Bishop", "Chef", "Don", "Doña", "Madam", "Advocate"};

bool is_title(const std::string& word) {
    static const char* const known[] = {"President", "Minister", "Mr.", "Mrs.", "Ms.", "Dr.", "Gen.", "General", "Senator", "Secretary", "Chancellor", "Governor", "Colonel", "Spokesman", "Ambassador"};
    return std::find(std::begin(known), std::end(known), word) != std::end(known);
}

/// The article with other titles before its persons, half of the time; only where one word of title stands alone.
LabelledArticle retitled(LabelledArticle article, std::mt19937& random) {
    for (model::LabelledSentence& sentence : article)
        for (std::size_t i = 1; i < sentence.size(); ++i) {
            const bool person = sentence[i].label == begin_label(NameType::person) && is_title(sentence[i - 1].word);
            const bool capital_before = i > 1 && sentence[i - 2].word[0] >= 'A' && sentence[i - 2].word[0] <= 'Z';
            if (person && !capital_before && random() % 2) sentence[i - 1].word = kTitles[random() % std::size(kTitles)];
        }
    return article;
}

/// The articles, each in full and again in a variant that makes names harder.
std::vector<Read> read_all(const std::vector<LabelledArticle>& articles) {
    const language::WordTable words(model::words());
    std::mt19937 random(5);
    std::vector<Read> out;
    const auto read = [&](std::size_t origin, const LabelledArticle& article, Variant variant) {
        Read one{origin, model::make_example(article, variant), {}};
        one.scene = survey(one.example.document, one.example.language, words);
        out.push_back(std::move(one));
    };
    constexpr Variant kVariants[] = {Variant::upper, Variant::title, Variant::lower, Variant::spaced, Variant::parted};
    for (std::size_t i = 0; i < articles.size(); ++i) {
        const LabelledArticle& article = articles[i];
        read(i, article, Variant::plain);
        const double draw = drawn(random);
        if (draw < 0.4) {
            read(i, retitled(article, random), kVariants[static_cast<int>(draw / 0.08)]);
        } else if (draw < 0.8) {
            read(i, retitled(article, random), Variant::plain);
            hide_words(out.back().scene, random);
        }
    }
    return out;
}

/// First readings of each article by a model that has not seen it: one trained on the odd ones reads the even ones and back.
std::vector<std::vector<entities::Labelled>> first_readings(const std::vector<Read>& reads) {
    std::vector<std::vector<entities::Labelled>> out;
    for (const Read& read : reads) out.emplace_back(read.scene.atoms.size());
    for (const std::uint32_t held : {0u, 1u}) {
        std::vector<Sequence> train, test;
        for (std::uint32_t i = 0; i < reads.size(); ++i) append_sequences(reads[i], i, nullptr, reads[i].origin % 2 == held ? test : train);
        Learner learner(train);
        learner.learn(train, kFoldEpochs);
        for (const Sequence& s : test) {
            const std::vector<entities::Labelled> labels = learner.label(s);
            std::copy(labels.begin(), labels.end(), out[s.article].begin() + s.first);
        }
    }
    return out;
}

/// (begin, end, type) of each name.
std::vector<std::array<std::size_t, 3>> names_of(const std::vector<Label>& labels) {
    std::vector<std::array<std::size_t, 3>> out;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (!begins(labels[i])) continue;
        std::size_t end = i + 1;
        while (end < labels.size() && labels[end] == labels[i] + 1) ++end;
        out.push_back({i, end, static_cast<std::size_t>(type_of(labels[i]))});
    }
    return out;
}

/// Prints how the first readings, by models that had not seen the articles, agree with the sets: articles as they are written only.
void report_first_readings(const std::vector<Read>& reads, const std::vector<std::vector<entities::Labelled>>& readings) {
    std::array<std::array<std::size_t, 3>, kNameTypes> counts{};  // right, found, in the sets
    for (std::size_t r = 0; r < reads.size(); ++r) {
        if (r > 0 && reads[r].origin == reads[r - 1].origin) continue;  // a variant
        std::vector<Label> found;
        for (const entities::Labelled& l : readings[r]) found.push_back(l.label);
        const auto ours = names_of(found), theirs = names_of(reads[r].example.labels);
        for (const auto& name : ours) ++counts[name[2]][1], counts[name[2]][0] += std::count(theirs.begin(), theirs.end(), name) > 0;
        for (const auto& name : theirs) ++counts[name[2]][2];
    }
    static const char* const types[] = {"person", "place", "organization", "nationality", "facility", "other"};
    for (std::size_t t = 0; t < counts.size(); ++t) {
        const auto [right, found, all] = counts[t];
        std::printf("held out: %s F1 %.3f (%zu right of %zu found and %zu)\n", types[t], 2.0 * static_cast<double>(right) / static_cast<double>(found + all), right, found, all);
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return std::fprintf(stderr, "usage: train_tagger DATA_DIR OUT.bin\n"), 2;
    const std::string data = std::string(argv[1]) + "/";
    std::vector<LabelledArticle> articles = model::read_gmb({data + "news_gold.conll", data + "gmb_clean.conll"});
    // WikiGold is small but tells of everything; it counts twice, in articles cut at other places.
    for (const std::size_t length : {12u, 20u})
        for (LabelledArticle& a : model::read_conll(data + "wikigold.conll", length)) articles.push_back(std::move(a));
    std::printf("%zu articles\n", articles.size());

    const std::vector<Read> reads = read_all(articles);
    const auto readings = first_readings(reads);
    report_first_readings(reads, readings);
    std::mt19937 random(7);
    std::vector<Sequence> sequences;
    for (std::uint32_t i = 0; i < reads.size(); ++i) {
        const Memory memory(reads[i].scene, readings[i]);
        append_sequences(reads[i], i, drawn(random) < kWithoutMemory ? nullptr : &memory, sequences);
    }
    std::printf("%zu runs\n", sequences.size());
    Learner learner(sequences);
    learner.learn(sequences, kEpochs);
    learner.write(argv[2]);
}
