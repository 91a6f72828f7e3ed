#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "compare/differences.hpp"
#include "compare/quotation.hpp"
#include "text/chars.hpp"

namespace crossread::comparison {
namespace {

/// Two people say "we are very sorry" of themselves. Words are one utterance only when there are so many, nearly all
/// alike, and several carry meaning.
constexpr std::size_t kSameWords = 5, kSameMeaningful = 2;
constexpr double kSameShare = 0.8;

bool same_utterance(const std::vector<QuotedWord>& here, const std::vector<QuotedWord>& there) {
    const std::size_t shorter = std::min(here.size(), there.size());
    if (shorter < kSameWords) return false;
    const std::vector<Match> matches = common_words(here, there);
    return matches.size() >= kSameWords && static_cast<double>(matches.size()) >= kSameShare * static_cast<double>(shorter) &&
           meaningful(here, matches) >= kSameMeaningful;
}

std::vector<std::string> name_words(const Entity& entity) {
    std::vector<std::string> out;
    const auto add = [&](std::string_view name) {
        const std::string lower = text::fold(name);
        for (std::size_t at = 0; at < lower.size();) {
            const std::size_t end = std::min(lower.find_first_of(" -.", at), lower.size());
            if (end > at) out.push_back(lower.substr(at, end - at));
            at = end + 1;
        }
    };
    add(entity.name);
    for (const std::string& alias : entity.aliases) add(alias);
    return out;
}

/// "She": whom a pronoun stands for is not sure enough to tell two speakers apart.
bool is_pronoun(const Article& article, Span words) {
    const auto& mentions = article.entities.mentions;
    auto m = std::lower_bound(mentions.begin(), mentions.end(), words.begin, [](const Mention& x, std::uint32_t begin) { return x.span.begin < begin; });
    for (; m != mentions.end() && m->span.begin == words.begin; ++m)
        if (m->kind == MentionKind::pronoun && m->span == words) return true;
    return false;
}

/// Who says it, where words name them.
EntityId speaker(const Scene& scene, std::uint32_t article, const Article& told, const Quote& quote) {
    return quote.speaker_text.empty() || is_pronoun(told, quote.speaker_text) ? kNoEntity : speaker_of(scene.linked, article, quote);
}

}  // namespace

NameWords name_words_of(const Linked& linked) {
    NameWords out;
    for (const Entity& e : linked.entities) out.push_back(name_words(e));
    return out;
}

bool may_be_one(const Scene& scene, EntityId a, EntityId b) {
    if (scene.linked.entities[a].type != scene.linked.entities[b].type) return true;
    const std::vector<std::string>&here = scene.called[a], &there = scene.called[b];
    return std::any_of(here.begin(), here.end(), [&](const std::string& x) {
        return std::any_of(there.begin(), there.end(), [&](const std::string& y) { return spelled_alike(x, y); });
    });
}

void find_attribution_differences(const Scene& scene, std::vector<Disagreement>& out) {
    const Article &a = scene.words.a(), &b = scene.words.b();
    const std::uint32_t in_a = scene.words.left().article, in_b = scene.words.right().article;
    for (const Quoted& l : scene.indexes[in_a].quoted_in(scene.words.left().sentence))
        for (const Quoted& r : scene.indexes[in_b].quoted_in(scene.words.right().sentence)) {
            const EntityId here_says = speaker(scene, in_a, a, *l.quote), there_says = speaker(scene, in_b, b, *r.quote);
            if (here_says == kNoEntity || there_says == kNoEntity || here_says == there_says) continue;
            const Entity &x = scene.linked.entities[here_says], &y = scene.linked.entities[there_says];
            if (may_be_one(scene, here_says, there_says) || !same_utterance(l.words, r.words)) continue;
            out.push_back({DifferenceKind::attribution,
                           {{in_a, l.quote->speaker_text, false}, x.name},
                           {{in_b, r.quote->speaker_text, false}, y.name},
                           "the same quotation, given to another speaker"});
        }
}

}  // namespace crossread::comparison
