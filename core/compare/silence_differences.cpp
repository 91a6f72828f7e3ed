#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compare/differences.hpp"
#include "compare/quotation.hpp"

namespace crossread::comparison {
namespace {

/// Who keeps silent is named so near before the words that say so.
constexpr std::uint32_t kSubjectReach = 12;

struct Silence {
    EntityId who = kNoEntity;  ///< linked
    Span span;
};

std::string_view word_at(const Article& article, std::uint32_t token) {
    return token < article.language.tokens.size() ? article.language.lower(article.language.tokens[token]) : std::string_view();
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) { return std::find(words.begin(), words.end(), word) != words.end(); }

/// The first token of "declined to comment", "did not want to comment", "would n't comment", "made no statement" that ends here; the
/// token itself when it ends no such words.
std::uint32_t silence_ending(const Article& article, std::uint32_t token) {
    const auto before = [&](std::uint32_t back) { return token >= back ? word_at(article, token - back) : std::string_view(); };
    if (is_one_of(word_at(article, token), {"statement", "comment"}) && before(1) == "no" && is_one_of(before(2), {"made", "makes", "had"})) return token - 2;
    if (word_at(article, token) != "comment") return token;
    if (before(1) == "to" && is_one_of(before(2), {"declined", "declines", "refused", "refuses"})) return token - 2;
    const std::uint32_t wish = before(1) == "to" && is_one_of(before(2), {"want", "wish"}) ? 2 : 0;
    const bool no = is_one_of(before(wish + 1), {"not", "n't", "n\xE2\x80\x99t"}) && is_one_of(before(wish + 2), {"did", "does", "would"});
    return no ? token - wish - 2 : token;
}

/// The one named last before the words, in their sentence.
EntityId subject_before(const Article& article, const std::vector<EntityId>& linked, std::uint32_t first_token, std::uint32_t token) {
    const Span reach{article.language.tokens[std::max(first_token, token > kSubjectReach ? token - kSubjectReach : 0)].span.begin, article.language.tokens[token].span.begin};
    EntityId out = kNoEntity;
    const auto& mentions = article.entities.mentions;
    auto next = std::lower_bound(mentions.begin(), mentions.end(), reach.begin, [](const Mention& x, std::uint32_t begin) { return x.span.begin < begin; });
    for (; next != mentions.end() && next->span.begin < reach.end; ++next)
        if (const Mention& m = *next; reach.contains(m.span) && (m.type == EntityType::person || m.type == EntityType::organization) && m.entity < linked.size()) out = linked[m.entity];
    return out;
}

/// Who is quoted in an article, and first by which words. Looked up only.
using Voices = std::unordered_map<EntityId, const Quote*>;

Voices voices_of(const Report& report, std::uint32_t article) {
    Voices out;
    for (const Quote& q : report.articles[article].facts.quotes) out.try_emplace(speaker_of(report.linked, article, q), &q);
    return out;
}

/// Who tells this article nothing, and where it says so.
std::vector<Silence> silences_in(const Report& report, std::uint32_t index, const Voices& voices) {
    std::vector<Silence> out;
    const Article& article = report.articles[index];
    for (const Sentence& s : article.language.sentences)
        for (std::uint32_t t = s.first; t < s.last; ++t) {
            const std::uint32_t first = silence_ending(article, t);
            // "Would not comment on that" is silent on one point only.
            if (first == t || first < s.first || word_at(article, t + 1) == "on") continue;
            const EntityId who = subject_before(article, report.linked.of[index], s.first, first);
            // Who says something in the same article was not silent either.
            if (who != kNoEntity && voices.count(who) == 0)
                out.push_back({who, {article.language.tokens[first].span.begin, article.language.tokens[t].span.end}});
        }
    return out;
}

/// The words said, and those that say who.
Span told_by(const Quote& q) { return q.cue.empty() ? q.span : Span{std::min(q.span.begin, q.cue.begin), std::max(q.span.end, q.cue.end)}; }

}  // namespace

void find_silences(const Report& report, std::vector<Disagreement>& out) {
    const auto count = static_cast<std::uint32_t>(report.articles.size());
    std::vector<Voices> voices;
    for (std::uint32_t a = 0; a < count; ++a) voices.push_back(voices_of(report, a));
    for (std::uint32_t here = 0; here < count; ++here)
        for (const Silence& silence : silences_in(report, here, voices[here]))
            for (std::uint32_t there = 0; there < count; ++there) {
                if (there == here) continue;
                const auto said = voices[there].find(silence.who);
                if (said == voices[there].end()) continue;
                const Valued no{{here, silence.span, false}, "no comment"}, yes{{there, told_by(*said->second), false}, "said something"};
                out.push_back({DifferenceKind::polarity, here < there ? no : yes, here < there ? yes : no, "one was told nothing by whom the other quotes"});
            }
}

}  // namespace crossread::comparison
