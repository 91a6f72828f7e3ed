#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "compare/differences.hpp"
#include "compare/words.hpp"

namespace crossread::comparison {
namespace {

/// The statements must tell of the same, what is denied must be told by the other one so far, and be worth so much.
constexpr float kSameStatement = 0.6F, kSameShare = 0.1F, kSameWeight = 0.1F;
/// What is denied stands so near behind the verb.
constexpr std::uint32_t kReach = 12;

/// Verbs whose object the subject says is not so. Roots, sorted.
constexpr std::string_view kDenials[] = {"contest", "contradict", "deny", "dispute", "refute"};
/// Words by which a sentence itself says no: where the other one has one, both may deny the same.
constexpr std::string_view kNoes[] = {"cannot", "n't", "neither", "never", "no", "nobody", "none", "not", "nothing", "n\xE2\x80\x99t", "refused", "without"};

/// What is refused and not disputed where it is denied: "denied her bail".
constexpr std::string_view kWithheld[] = {"access",  "aid",   "appeal",   "application", "asylum", "bail",    "benefit", "care",   "chance",    "citizenship", "coverage",  "entry",   "food", "freedom",
                                          "funding", "help",  "justice",  "license",     "motion", "parole",  "pay",     "permission", "permit", "petition",    "protection", "request", "right", "service",
                                          "status",  "treatment", "visa", "vote"};
static_assert(std::is_sorted(std::begin(kWithheld), std::end(kWithheld)));

std::string_view word_at(const Article& article, std::uint32_t token) { return article.language.lower(article.language.tokens[token]); }

bool denies(const Article& article, std::uint32_t token) {
    const Pos pos = article.language.tokens[token].pos;
    // "A bid to deny the railway its money" withholds; who disputes a thing is told as having done so.
    if (pos == Pos::noun || pos == Pos::nouns || pos == Pos::adjective || pos == Pos::verb) return false;
    const std::string root = root_of(word_at(article, token));
    // "A contested convention" is one at which somebody contests.
    const Pos next = token + 1 < article.language.tokens.size() ? article.language.tokens[token + 1].pos : Pos::other;
    const std::string_view word = word_at(article, token);
    const bool described = word == "contested" || word == "disputed";
    if (described && (next == Pos::noun || next == Pos::nouns || next == Pos::number || next == Pos::proper || next == Pos::adjective)) return false;
    const auto withheld = [&](std::uint32_t t) {
        return t < article.language.tokens.size() && std::binary_search(std::begin(kWithheld), std::end(kWithheld), root_of(word_at(article, t)));
    };
    // "Denied her bail", "deny many of them the right to vote".
    constexpr std::uint32_t kWithheldReach = 6;
    for (std::uint32_t t = token + 1; root == "deny" && t <= token + kWithheldReach; ++t)
        if (withheld(t)) return false;
    return std::find(std::begin(kDenials), std::end(kDenials), root) != std::end(kDenials);
}

bool says_no(const Article& article, const Statement& statement) {
    const Sentence& sentence = article.language.sentences[statement.sentence];
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
        const std::string_view lower = word_at(article, t);
        if (std::find(std::begin(kNoes), std::end(kNoes), lower) != std::end(kNoes) || denies(article, t)) return true;
    }
    return false;
}

/// What the verb denies: up to a comma or the like.
TokenRange denied_by(const Article& article, const Statement& statement, std::uint32_t verb) {
    TokenRange out{verb + 1, std::min(article.language.sentences[statement.sentence].last, verb + 1 + kReach)};
    for (std::uint32_t t = out.first; t < out.last; ++t) {
        const std::string_view lower = word_at(article, t);
        if (lower == "," || lower == ";" || lower == ":" || lower == "but" || lower == "and") out.last = t;
    }
    return out;
}

/// From the first word of the statement that the denial has too to the last, of those near each other.
TokenRange told_of(const Statement& there, const std::vector<const Term*>& denied) {
    TokenRange out{0, 0};
    for (const Term& t : there.terms) {
        const bool same = std::any_of(denied.begin(), denied.end(), [&](const Term* d) { return d->key == t.key; });
        if (!same || (out.last > 0 && t.token >= out.first + kReach)) continue;
        if (out.last == 0) out.first = t.token;
        out.last = t.token + 1;
    }
    return out;
}

void deny_one_way(const Scene& scene, bool swapped, std::vector<Disagreement>& out) {
    const Pairing& words = scene.words;
    const Article &a = swapped ? words.b() : words.a(), &b = swapped ? words.a() : words.b();
    const Statement &here = swapped ? words.right() : words.left(), &there = swapped ? words.left() : words.right();
    const Sentence& sentence = a.language.sentences[here.sentence];
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
        if (!denies(a, t) || (swapped ? words.there() : words.here()).quoted(a.language.tokens[t].span)) continue;
        if (says_no(b, there)) return;
        const TokenRange what = denied_by(a, here, t);
        std::vector<const Term*> denied;
        for (const Term& term : here.terms)
            if (what.holds(term.token)) denied.push_back(&term);
        const TokenRange told = told_of(there, denied);
        // A name alone is told of in many ways: the thing denied must be there too.
        const bool thing = std::any_of(denied.begin(), denied.end(), [&](const Term* d) {
            return d->kind != TermKind::name && std::any_of(there.terms.begin(), there.terms.end(), [&](const Term& o) { return o.key == d->key; });
        });
        if (told.last == 0 || !thing) continue;
        const TokenRange whole{b.language.sentences[there.sentence].first, b.language.sentences[there.sentence].last};
        const Context both = swapped ? words.between(whole, what) : words.between(what, whole);
        if (both.share < kSameShare || both.weight < kSameWeight) continue;
        const auto span = [](const Article& of, std::uint32_t first, std::uint32_t last) {
            return Span{of.language.tokens[first].span.begin, of.language.tokens[last - 1].span.end};
        };
        const Valued no{{here.article, span(a, t, denied.back()->token + 1), false}, "denied"}, yes{{there.article, span(b, told.first, told.last), false}, "told"};
        out.push_back({DifferenceKind::polarity, swapped ? yes : no, swapped ? no : yes, "one denies what the other tells"});
        return;
    }
}

}  // namespace

void find_denial_differences(const Scene& scene, std::vector<Disagreement>& out) {
    if (scene.edge.sameness < kSameStatement) return;
    deny_one_way(scene, false, out);
    deny_one_way(scene, true, out);
}

}  // namespace crossread::comparison
