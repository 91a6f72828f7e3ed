#include "model/crf.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <span>

namespace crossread::model {
namespace {

using entities::kLabels;
using entities::kRow;
using entities::Label;
using entities::may_follow;

constexpr float kRate = 0.12f;
constexpr float kDropout = 0.2f;       // of the features of a token, each time it is seen
constexpr std::uint32_t kRarest = 2;   // a feature seen less often is not learnt
constexpr std::uint32_t kBuckets = 13000;
constexpr float kScale = 20;           // a weight of 1 is 20 in the file; weights past 6.35 are cut
/// Added to the beginning of a name of each type, in nats. The sets are fuller of bodies than news is, and what is neither body nor place
/// is taken for one first; and they leave other names unmarked that our own text marks.
constexpr std::array<float, entities::kNameTypes> kLeanings = {0, -0.25f, -0.5f, 0, 0, 0.75f};

double drawn(std::mt19937& random) { return static_cast<double>(random()) / 4294967296.0; }

template <class T>
void put(std::string& out, T value) {
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

float rounded(float weight, float limit) { return std::max(-limit, std::min(limit, std::round(weight * kScale))); }

}  // namespace

Learner::Learner(std::vector<Sequence>& sequences) {
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
}

std::uint32_t Learner::number(std::uint32_t key, std::uint32_t count) {
    const auto [found, fresh] = numbers_.emplace(key, static_cast<std::uint32_t>(keys_.size()));
    if (fresh) keys_.push_back(key), counts_.push_back(count);
    return found->second;
}

void Learner::learn(const std::vector<Sequence>& sequences, int epochs, int rounds) {
    Weights sum;
    sum.features.resize(keys_.size());
    for (int round = 0; round < rounds; ++round) {
        features_.assign(keys_.size(), {});
        transitions_ = {};
        std::mt19937 random(11 + static_cast<std::uint32_t>(round));
        std::vector<std::uint32_t> order(sequences.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
        for (int epoch = 0; epoch < epochs; ++epoch) {
            for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
            double loss = 0;
            rate_ = kRate * (1.0f - 0.85f * static_cast<float>(epoch) / static_cast<float>(epochs));
            for (const std::uint32_t i : order) loss += step(sequences[i], random);
            std::printf("round %d epoch %d loss %.1f\n", round, epoch, loss), std::fflush(stdout);
        }
        add_to(sum);
    }
    const auto divide = [&](Row& row) {
        for (float& weight : row) weight /= static_cast<float>(rounds);
    };
    for (Row& row : sum.features) divide(row);
    for (Row& row : sum.transitions) divide(row);
    weights_ = std::move(sum);
    features_ = {};
}

void Learner::add_to(Weights& sum) const {
    for (std::size_t f = 0; f < sum.features.size(); ++f)
        for (std::size_t y = 0; y < kRow; ++y) sum.features[f][y] += features_[f].weights[y];
    for (std::size_t a = 0; a < kLabels; ++a)
        for (std::size_t y = 0; y < kRow; ++y) sum.transitions[a][y] += transitions_[a].weights[y];
}

std::vector<entities::Labelled> Learner::label(const Sequence& s) const {
    std::vector<entities::Scores> scores(s.labels.size());
    for (std::size_t i = 0; i < scores.size(); ++i) {
        Row sum{};
        for (std::uint32_t f = s.offsets[i]; f < s.offsets[i + 1]; ++f) {
            const auto found = numbers_.find(s.features[f]);
            for (std::size_t y = 0; found != numbers_.end() && y < kLabels; ++y) sum[y] += weights_.features[found->second][y];
        }
        for (std::size_t y = 0; y < kLabels; ++y) scores[i][y] = static_cast<std::int16_t>(std::lround(sum[y] * kScale));
    }
    std::vector<entities::Labelled> out(scores.size());
    const std::string head = header();
    const entities::TaggerModel model(std::as_bytes(std::span<const char>(head)));
    entities::Decoder(model).decode(scores, out);
    return out;
}

/// One step on the log-likelihood of one run.
double Learner::step(const Sequence& s, std::mt19937& random) {
    const std::size_t n = s.labels.size();
    active_.clear();
    starts_.assign(1, 0);
    emissions_.assign(n, Row{});
    for (std::size_t i = 0; i < n; ++i) {
        for (std::uint32_t f = s.offsets[i]; f < s.offsets[i + 1]; ++f) {
            const std::uint32_t feature = s.features[f];
            if (feature == 0 || drawn(random) < kDropout) continue;
            active_.push_back(feature);
            for (std::size_t y = 0; y < kRow; ++y) emissions_[i][y] += features_[feature].weights[y];
        }
        starts_.push_back(active_.size());
    }
    const double loss = posteriors(s);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t a = starts_[i]; a < starts_[i + 1]; ++a) update(features_[active_[a]], gradients_[i]);
    for (std::size_t y = 0; y < kLabels; ++y) update(transitions_[y], transition_gradients_[y]);
    return loss;
}

void Learner::update(Cell& cell, const Row& gradient) const {
    for (std::size_t y = 0; y < kRow; ++y) {  // all of the row, so that four are done at once
        cell.squares[y] += gradient[y] * gradient[y];
        cell.weights[y] += rate_ * gradient[y] / std::sqrt(cell.squares[y] + 1e-4f);
    }
}

/// Fills the gradients (truth less expectation) and gives the loss.
double Learner::posteriors(const Sequence& s) {
    const std::size_t n = s.labels.size();
    for (std::size_t a = 0; a < kLabels; ++a)
        for (std::size_t b = 0; b < kLabels; ++b)
            edges_[a][b] = may_follow(static_cast<Label>(a), static_cast<Label>(b)) ? std::exp(transitions_[a].weights[b]) : 0;
    const double loss = forward(n);
    backward(n);
    return loss + expectations(s);
}

/// Each row of forward_ is scaled to a sum of 1. Gives the logarithm of the sum over all labellings.
double Learner::forward(std::size_t n) {
    forward_.assign(n, Row{});
    nodes_.assign(n, Row{});
    double loss = 0;
    for (std::size_t i = 0; i < n; ++i) {
        float top = emissions_[i][0], sum = 0;
        for (std::size_t y = 1; y < kLabels; ++y) top = std::max(top, emissions_[i][y]);
        for (std::size_t y = 0; y < kLabels; ++y) nodes_[i][y] = std::exp(emissions_[i][y] - top);
        for (std::size_t y = 0; y < kLabels; ++y) {
            float in = i ? 0 : edges_[0][y];
            for (std::size_t x = 0; i && x < kLabels; ++x) in += forward_[i - 1][x] * edges_[x][y];
            forward_[i][y] = in * nodes_[i][y];
            sum += forward_[i][y];
        }
        for (std::size_t y = 0; y < kLabels; ++y) forward_[i][y] /= sum;
        loss += std::log(sum) + top;
    }
    float end = 0;
    for (std::size_t y = 0; y < kLabels; ++y) end += forward_[n - 1][y] * edges_[y][0];
    return loss + std::log(end);
}

void Learner::backward(std::size_t n) {
    backward_.assign(n, Row{});
    for (std::size_t i = n; i-- > 0;) {
        float sum = 0;
        for (std::size_t x = 0; x < kLabels; ++x) {
            float out = i + 1 < n ? 0 : edges_[x][0];
            for (std::size_t y = 0; i + 1 < n && y < kLabels; ++y) out += edges_[x][y] * nodes_[i + 1][y] * backward_[i + 1][y];
            backward_[i][x] = out;
            sum += out;
        }
        for (std::size_t x = 0; x < kLabels; ++x) backward_[i][x] /= sum;
    }
}

/// Gives the truth's score, negated.
double Learner::expectations(const Sequence& s) {
    const std::size_t n = s.labels.size();
    gradients_.assign(n, Row{});
    transition_gradients_ = {};
    double loss = 0;
    for (std::size_t i = 0; i <= n; ++i) {
        const std::size_t truth_before = i ? s.labels[i - 1] : 0, truth = i < n ? s.labels[i] : 0;
        float sum = 0;
        std::array<Row, kLabels> pair;
        for (std::size_t x = 0; x < kLabels; ++x)
            for (std::size_t y = 0; y < kLabels; ++y) {
                const float in = i ? forward_[i - 1][x] : (x == 0 ? 1.0f : 0.0f);
                const float out = i < n ? nodes_[i][y] * backward_[i][y] : (y == 0 ? 1.0f : 0.0f);
                sum += pair[x][y] = in * edges_[x][y] * out;
            }
        const float share = 1 / sum;
        for (std::size_t x = 0; x < kLabels; ++x)
            for (std::size_t y = 0; y < kLabels; ++y) {
                const float p = pair[x][y] * share;
                transition_gradients_[x][y] -= p;
                if (i < n) gradients_[i][y] -= p;
            }
        transition_gradients_[truth_before][truth] += 1;
        loss -= transitions_[truth_before].weights[truth];
        if (i < n) gradients_[i][truth] += 1, loss -= emissions_[i][truth];
    }
    return loss;
}

/// The file up to its buckets.
std::string Learner::header() const {
    std::string out;
    put(out, kBuckets);
    out.append(12, '\0');
    for (std::size_t a = 0; a < kLabels; ++a)
        for (std::size_t b = 0; b < kRow; ++b) {
            const bool begins = b < kLabels && entities::begins(static_cast<Label>(b));
            const float leaning = begins ? kLeanings[static_cast<std::size_t>(entities::type_of(static_cast<Label>(b)))] : 0;
            put(out, static_cast<std::int16_t>(b < kLabels ? rounded(weights_.transitions[a][b] + leaning, 2000) : 0));
        }
    return out;
}

/// How much a feature moves, times the root of how often: what its loss would cost.
float Learner::importance(std::uint32_t feature) const {
    float square = 0;
    for (std::size_t y = 0; y < kLabels; ++y) square += weights_.features[feature][y] * weights_.features[feature][y];
    return std::sqrt(square) * std::sqrt(static_cast<float>(std::min(counts_[feature], 400u)));
}

std::vector<Learner::Slots> Learner::buckets() const {
    std::vector<std::pair<float, std::uint32_t>> ranked;
    for (std::uint32_t f = 1; f < keys_.size(); ++f) ranked.push_back({-importance(f), f});
    std::sort(ranked.begin(), ranked.end());
    std::vector<Slots> out(kBuckets);
    const auto slot_of = [&](std::uint32_t f, std::uint32_t seed) { return entities::slot_of(keys_[f], seed); };
    for (const auto& [least, f] : ranked)
        if (entities::check_of(keys_[f]) != 0) out[entities::bucket_of(keys_[f], kBuckets)].put(f, slot_of);
    return out;
}

std::string Learner::file() const {
    std::string out = header();
    std::size_t kept = 0;
    for (const Slots& bucket : buckets())
        for (const std::uint32_t f : bucket.slots) {
            for (std::size_t y = 0; y < kLabels; ++y) put(out, static_cast<std::int8_t>(rounded(weights_.features[f][y], 127)));
            put(out, static_cast<std::uint8_t>(bucket.seed));
            put(out, f ? entities::check_of(keys_[f]) : std::uint16_t{0});
            kept += f != 0;
        }
    std::printf("%zu features learnt, %zu kept, %zu bytes\n", keys_.size() - 1, kept, out.size());
    return out;
}

}  // namespace crossread::model
