/// @file
/// Learns the weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the runs of the training
/// articles, and writes them as tagger.bin. For the programs of this folder only.
///
/// Training is AdaGrad (Duchi, Hazan and Singer 2011) with features dropped by chance. One thread, fixed seeds: the same runs give the
/// same weights.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

#include "entities/tagger_model.hpp"
#include "model/bucket.hpp"

namespace crossread::model {

/// One run as the learner sees it: features of token i are features[offsets[i] .. offsets[i + 1]).
struct Sequence {
    std::uint32_t article = 0, first = 0;  ///< which reading, and the run's first token there
    std::vector<std::uint32_t> features, offsets{0};
    std::vector<entities::Label> labels;
};

class Learner {
public:
    /// Learns from the sequences, whose features it renumbers.
    explicit Learner(std::vector<Sequence>& sequences);

    /// Learns `rounds` times from nothing, each time in another order, and keeps the mean of the weights.
    void learn(const std::vector<Sequence>& sequences, int epochs, int rounds);
    /// The best labels of a run whose features are still keys. The margins are in the file's units.
    [[nodiscard]] std::vector<entities::Labelled> label(const Sequence& sequence) const;
    /// tagger.bin: the features that matter most, as many as the buckets take, with their weights rounded to bytes.
    [[nodiscard]] std::string file() const;

private:
    using Row = std::array<float, entities::kRow>;
    /// The weights of a feature, or of the transitions from a label, and the sums of their squared gradients.
    struct Cell {
        Row weights{}, squares{};
    };
    struct Weights {
        std::vector<Row> features;
        std::array<Row, entities::kLabels> transitions{};
    };

    [[nodiscard]] std::uint32_t number(std::uint32_t key, std::uint32_t count);
    [[nodiscard]] std::string header() const;
    [[nodiscard]] float importance(std::uint32_t feature) const;
    using Slots = Bucket<entities::kSlots>;
    /// The features that matter most.
    [[nodiscard]] std::vector<Slots> buckets() const;
    double step(const Sequence& sequence, std::mt19937& random);
    void update(Cell& cell, const Row& gradient) const;
    void add_to(Weights& sum) const;
    double posteriors(const Sequence& sequence);
    double forward(std::size_t length);
    void backward(std::size_t length);
    double expectations(const Sequence& sequence);

    std::vector<std::uint32_t> keys_, counts_;
    std::unordered_map<std::uint32_t, std::uint32_t> numbers_;
    Weights weights_;                                   // what was learnt
    std::vector<Cell> features_;                        // what is being learnt
    std::array<Cell, entities::kLabels> transitions_{};
    std::array<Row, entities::kLabels> edges_{}, transition_gradients_{};
    std::vector<std::uint32_t> active_;
    std::vector<std::size_t> starts_;
    std::vector<Row> emissions_, nodes_, forward_, backward_, gradients_;
    float rate_ = 0;
};

}  // namespace crossread::model
