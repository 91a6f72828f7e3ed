#include "entities/tagger.hpp"

#include <algorithm>

#include "entities/features.hpp"
#include "entities/memory.hpp"
#include "entities/tagger_model.hpp"
#include "model/blobs.hpp"

namespace crossread::entities {
namespace {

EntityType entity_type(NameType type) {
    switch (type) {
        case NameType::person: return EntityType::person;
        case NameType::place: case NameType::facility: return EntityType::place;
        case NameType::organization: return EntityType::organization;
        case NameType::nationality: return EntityType::nationality;
        case NameType::other: return EntityType::other;
    }
    return EntityType::other;
}

/// A margin of kHalf is right about three times in four; no logarithms, so that every build agrees.
float confidence_of(std::int32_t margin) {
    constexpr float kHalf = 40;
    const float m = static_cast<float>(margin < 0 ? 0 : margin);
    return 0.5f + 0.5f * m / (m + kHalf);
}

/// Gathers the labels of one run into mentions.
void append_mentions(const Language& language, Run run, std::span<const Labelled> labels, std::vector<Mention>& out) {
    for (std::size_t i = 0; i < labels.size();) {
        if (!begins(labels[i].label)) {
            ++i;
            continue;
        }
        const NameType type = type_of(labels[i].label);
        std::size_t end = i + 1;
        std::int32_t margin = labels[i].margin;
        for (; end < labels.size() && labels[end].label == inside_label(type); ++end) margin = std::min(margin, labels[end].margin);
        Mention mention;
        mention.span = {language.tokens[run.first + i].span.begin, language.tokens[run.first + end - 1].span.end};
        mention.type = entity_type(type);
        mention.confidence = confidence_of(margin);
        out.push_back(mention);
        i = end;
    }
}

/// Scores and labels the runs of one article; `scores` and `labels` hold one per token.
class Reading {
public:
    Reading(const Language& language, const Scene& scene, const TaggerModel& model)
        : language_(language), scene_(scene), model_(model), scores_(scene.atoms.size()), labels_(scene.atoms.size()) {}

    void first() {
        std::size_t sentence = 0;
        for (const Run run : scene_.runs) {
            while (language_.sentences[sentence].last <= run.first) ++sentence;
            for (std::uint32_t i = run.first; i < run.last; ++i) {
                keys_.clear();
                append_features(scene_, language_.sentences[sentence], run, i, keys_);
                add(scores_[i]);
            }
            decide(run, std::span<const Scores>(scores_).subspan(run.first, run.last - run.first));
        }
    }

    /// Reads again the runs of whose words the article says something elsewhere.
    void again() {
        const Memory memory(scene_, labels_);
        for (const Run run : scene_.runs) {
            if (!memory.knows(run)) continue;
            remembering_.assign(scores_.begin() + run.first, scores_.begin() + run.last);
            for (std::uint32_t i = run.first; i < run.last; ++i) {
                keys_.clear();
                memory.append_features(run, i, keys_);
                add(remembering_[i - run.first]);
            }
            decide(run, remembering_);
        }
    }

    [[nodiscard]] std::span<const Labelled> labels(Run run) const { return std::span(labels_).subspan(run.first, run.last - run.first); }

private:
    void add(Scores& scores) const {
        for (const std::uint32_t key : keys_) model_.add(key, scores);
    }
    void decide(Run run, std::span<const Scores> scores) {
        decided_.clear();
        decode(model_, scores, decided_);
        std::copy(decided_.begin(), decided_.end(), labels_.data() + run.first);
    }

    const Language& language_;
    const Scene& scene_;
    const TaggerModel& model_;
    std::vector<Scores> scores_;       // of the first reading, one per token
    std::vector<Scores> remembering_;  // of the run that is read again
    std::vector<Labelled> labels_, decided_;
    std::vector<std::uint32_t> keys_;
};

}  // namespace

std::vector<Mention> tag(const Document& document, const Language& language) {
    const language::WordTable words(model::words());
    const TaggerModel model(model::tagger());
    const Scene scene = survey(document, language, words);
    Reading reading(language, scene, model);
    reading.first();
    reading.again();
    reading.again();  // what the second reading mends, the third may use
    std::vector<Mention> out;
    for (const Run run : scene.runs) append_mentions(language, run, reading.labels(run), out);
    return out;
}

}  // namespace crossread::entities
