#include "compare/parts.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace crossread::comparison {
namespace {

/// A shorter sentence is read at a glance.
constexpr std::uint32_t kLong = 140;
/// The part has so much of what the sentence has in common with the others.
constexpr float kMost = 0.8F;
/// A part of fewer words that carry meaning says too little by itself, and one that leaves out less is no help.
constexpr std::size_t kFewest = 4;
constexpr float kShorter = 0.75F;

struct Clause {
    Span span;
    float common = 0;
    std::size_t terms = 0;
};

/// How well a word is matched by those of another statement.
float matched(std::uint32_t word, const std::vector<std::uint32_t>& others, const Vocabulary& vocabulary) {
    const auto has = [&](std::uint32_t w) { return std::binary_search(others.begin(), others.end(), w); };
    if (has(word)) return 1;
    const auto alike = vocabulary.alike(word);  // the most alike first
    const auto found = std::find_if(alike.begin(), alike.end(), [&](const Alike& a) { return has(a.word); });
    return found == alike.end() ? 0 : found->share;
}

std::vector<Clause> clauses_of(const Article& article, Span sentence) {
    std::vector<Clause> out;
    const auto& all = article.facts.clauses;
    auto clause = std::lower_bound(all.begin(), all.end(), sentence.begin, [](Span c, std::uint32_t begin) { return c.end <= begin; });
    for (; clause != all.end() && clause->begin < sentence.end; ++clause) out.push_back({{std::max(clause->begin, sentence.begin), std::min(clause->end, sentence.end)}, 0, 0});
    return out;
}

/// What joins a clause to its neighbours; also the dash behind a dateline.
constexpr std::string_view kJoints[] = {"-", "--", "–", "—", ",", ";", ":", "and", "but", "or", "that"};

/// The part without space and joints where it was cut from the sentence; as it is when it has no other words.
Span trimmed(const Article& article, Span part, Span sentence) {
    const Language& language = article.language;
    const auto joint = [&](std::uint32_t token) { return std::find(std::begin(kJoints), std::end(kJoints), language.lower(language.tokens[token])) != std::end(kJoints); };
    std::uint32_t first = language.token_at(part.begin), last = language.token_at(part.end - 1);
    if (last == language.tokens.size() || language.tokens[last].span.begin >= part.end) --last;
    while (part.begin > sentence.begin && first < last && joint(first)) ++first;
    while (part.end < sentence.end && first < last && joint(last)) --last;
    return {language.tokens[first].span.begin, language.tokens[last].span.end};
}

/// The shortest run of clauses with most of the common weight; all of them when there is none.
Span shortest(const std::vector<Clause>& clauses, Span whole) {
    float all = 0;
    for (const Clause& c : clauses) all += c.common;
    Span best = whole;
    for (std::size_t first = 0; first < clauses.size(); ++first) {
        float common = 0;
        std::size_t terms = 0;
        for (std::size_t last = first; last < clauses.size(); ++last) {
            common += clauses[last].common, terms += clauses[last].terms;
            const Span run{clauses[first].span.begin, clauses[last].span.end};
            if (common < kMost * all || terms < kFewest) continue;
            if (run.size() < best.size()) best = run;
            break;
        }
    }
    return static_cast<float>(best.size()) <= kShorter * static_cast<float>(whole.size()) ? best : whole;
}

}  // namespace

Span stated_part(const Article& article, std::uint32_t statement, std::span<const std::uint32_t> members, std::span<const Statement> statements,
                 const Vocabulary& vocabulary) {
    const Statement& own = statements[statement];
    if (own.span.size() < kLong) return own.span;
    std::vector<Clause> clauses = clauses_of(article, own.span);
    if (clauses.size() < 2) return own.span;
    std::vector<std::uint32_t> others;
    for (const std::uint32_t m : members) {
        if (statements[m].wording == own.wording && m != statement) return own.span;
        if (statements[m].article == own.article) continue;
        for (const Term& t : statements[m].terms) others.push_back(vocabulary.index_of(t.key));
    }
    std::sort(others.begin(), others.end());
    std::size_t c = 0;
    for (const Term& t : own.terms) {
        const std::uint32_t begin = article.language.tokens[t.token].span.begin, word = vocabulary.index_of(t.key);
        while (c + 1 < clauses.size() && clauses[c].span.end <= begin) ++c;
        clauses[c].common += vocabulary[word].weight * matched(word, others, vocabulary);
        ++clauses[c].terms;
    }
    return trimmed(article, shortest(clauses, own.span), own.span);
}

}  // namespace crossread::comparison
