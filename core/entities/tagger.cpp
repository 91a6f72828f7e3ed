#include "entities/tagger.hpp"

#include <algorithm>

#include "entities/features.hpp"
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
void append_mentions(const Language& language, Run run, const std::vector<Labelled>& labels, std::vector<Mention>& out) {
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

}  // namespace

std::vector<Mention> tag(const Document& document, const Language& language) {
    const language::WordTable words(model::words());
    const TaggerModel model(model::tagger());
    const Scene scene = survey(document, language, words);
    std::vector<Mention> out;
    std::vector<std::uint32_t> keys;
    std::vector<Scores> scores;
    std::vector<Labelled> labels;
    std::size_t sentence = 0;
    for (const Run run : scene.runs) {
        while (language.sentences[sentence].last <= run.first) ++sentence;
        scores.assign(run.last - run.first, Scores{});
        for (std::uint32_t i = run.first; i < run.last; ++i) {
            keys.clear();
            append_features(scene, language.sentences[sentence], run, i, keys);
            for (const std::uint32_t key : keys) model.add(key, scores[i - run.first]);
        }
        labels.clear();
        decode(model, scores, labels);
        append_mentions(language, run, labels, out);
    }
    return out;
}

}  // namespace crossread::entities
