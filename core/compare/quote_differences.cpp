#include <algorithm>
#include <string>
#include <vector>

#include "compare/dates.hpp"
#include "compare/differences.hpp"
#include "compare/quotation.hpp"
#include "compare/sayings.hpp"
#include "compare/words.hpp"

namespace crossread::comparison {
namespace {

/// Two quotations are the same when so many words run alike, and this share of the shorter one.
constexpr std::size_t kSameWords = 3;
/// ... of which so many carry meaning, or, where nearly all of the shorter one is matched, one.
constexpr std::size_t kSameMeaningful = 2;
constexpr double kNearlyAll = 0.75;
constexpr double kSameShare = 0.6;

/// What one person says on one point is one utterance when half of the shorter one is in the other, in whatever form.
constexpr double kOneSpeakerShare = 0.5;
constexpr std::size_t kOneSpeakerWords = 2;
constexpr float kOneSpeakerWeight = 0.5F;

/// From the first word that differs to the last, with the matched words between; the whole when nothing is on that side.
struct Differing {
    bool any = false, inside = false;
    Span left, right;
};

Differing differing(const std::vector<QuotedWord>& a, const std::vector<QuotedWord>& b, const std::vector<Match>& m) {
    Differing out;
    const auto cover = [](const std::vector<QuotedWord>& w, std::size_t from, std::size_t to) {
        return Span{w[from].span.begin, w[to].span.end};
    };
    out.left = cover(a, m.front().left, m.back().left), out.right = cover(b, m.front().right, m.back().right);
    for (std::size_t i = 1; i < m.size(); ++i)
        if (m[i].left != m[i - 1].left + 1 || m[i].right != m[i - 1].right + 1) out.any = out.inside = true;
    if (std::any_of(m.begin(), m.end(), [&](const Match& x) { return a[x.left].folded != b[x.right].folded; })) out.any = true;
    // Both go on, or both begin, with other words.
    const bool tails = m.back().left + 1 < a.size() && m.back().right + 1 < b.size();
    const bool heads = m.front().left > 0 && m.front().right > 0;
    if (heads) out.any = true, out.left.begin = a[m.front().left - 1].span.begin, out.right.begin = b[m.front().right - 1].span.begin;
    if (tails) out.any = true, out.left.end = a[m.back().left + 1].span.end, out.right.end = b[m.back().right + 1].span.end;
    return out;
}

/// What the words in common are worth; "it is going to be" is worth little.
float weight_of(const Scene& scene, const std::vector<QuotedWord>& here, const std::vector<Match>& matches) {
    const Article& a = scene.words.a();
    const Vocabulary& vocabulary = scene.words.vocabulary();
    float out = 0;
    for (const Term& term : scene.words.left().terms)
        for (const Match& m : matches)
            if (a.language.tokens[term.token].span == here[m.left].span) out += vocabulary[vocabulary.index_of(term.key)].weight;
    return out;
}

/// The words in common, where they make one utterance of two; empty where they do not.
std::vector<Match> one_utterance(const Scene& scene, const std::vector<QuotedWord>& here, const std::vector<QuotedWord>& there,
                                 bool one_speaker) {
    const auto shorter = static_cast<double>(std::min(here.size(), there.size()));
    std::vector<Match> matches = common_words(here, there);
    const auto share = [&] { return static_cast<double>(matches.size()) / shorter; };
    if (matches.size() >= kSameWords && share() >= kSameShare && meaningful(here, matches) >= (share() >= kNearlyAll ? 1 : kSameMeaningful))
        return matches;
    if (!one_speaker) return {};
    matches = common_words(here, there, true);
    const bool one =
        matches.size() >= kOneSpeakerWords && share() >= kOneSpeakerShare && weight_of(scene, here, matches) >= kOneSpeakerWeight;
    return one ? matches : std::vector<Match>();
}

/// "A lot of delegates" and "a lot of talk": few words are alike by chance, if they weigh little or the sentences have nothing else in common.
constexpr std::size_t kFewWords = 4, kManyWords = 8;
constexpr float kFewWeight = 0.5F, kSameSentence = 0.3F, kSurelySame = 0.8F;

bool by_chance(const Scene& scene, const std::vector<QuotedWord>& here, const std::vector<Match>& matches) {
    if (matches.size() < kManyWords && scene.edge.sameness < kSameSentence) return true;
    return matches.size() <= kFewWords && scene.edge.sameness < kSurelySame && weight_of(scene, here, matches) < kFewWeight;
}

/// What reports further apart than this, in days, let one person say in other words was said on two occasions.
constexpr std::int32_t kOneOccasion = 6;

bool one_occasion(const Article& a, const Article& b) {
    const auto &x = a.document.published, &y = b.document.published;
    const auto here = x ? days_of(x->value) : std::nullopt, there = y ? days_of(y->value) : std::nullopt;
    return !here || !there || std::max(here->first - there->last, there->first - here->last) <= kOneOccasion;
}

/// Of fewer words nobody can tell that they are part of a longer quotation: "I'm sorry."
constexpr std::size_t kCutWords = 4;

/// Whether the shorter quotation leaves words away that its sentence does not tell beside it, nor its report quote elsewhere.
bool cut_short(const Article& shorter, Span sentence, const std::vector<QuotedWord>& longer, const std::vector<std::size_t>& kept) {
    std::vector<QuotedWord> rest;
    for (std::size_t i = 0; i < longer.size(); ++i)
        if (std::find(kept.begin(), kept.end(), i) == kept.end() && !is_function_word(longer[i].folded)) rest.push_back(longer[i]);
    const auto told_in = [&](Span span) {
        const std::vector<QuotedWord> words = quoted_words(shorter, span);
        return std::any_of(rest.begin(), rest.end(), [&](const QuotedWord& r) { return std::any_of(words.begin(), words.end(), [&](const QuotedWord& w) { return w.root == r.root; }); });
    };
    return !rest.empty() && !told_in(sentence) && std::none_of(shorter.facts.quotes.begin(), shorter.facts.quotes.end(), [&](const Quote& q) { return told_in(q.span); });
}

/// One report quotes more of it than the other: quiet, for both quote it as it was said.
void add_cut(const Scene& scene, Span left, Span right, const std::vector<QuotedWord>& here, const std::vector<QuotedWord>& there, const std::vector<Match>& matches, std::vector<Disagreement>& out) {
    std::vector<std::size_t> l, r;
    for (const Match& m : matches) l.push_back(m.left), r.push_back(m.right);
    const bool left_longer = here.size() > there.size();
    const Pairing& words = scene.words;
    if (!cut_short(left_longer ? words.b() : words.a(), left_longer ? words.right().span : words.left().span, left_longer ? here : there, left_longer ? l : r)) return;
    out.push_back({DifferenceKind::precision,
                   {{words.left().article, left, false}, std::string(slice(words.a().document.text, left))},
                   {{words.right().article, right, false}, std::string(slice(words.b().document.text, right))},
                   "both can be true: one quotes more of it",
                   1,
                   left.begin,
                   right.begin});
}

void compare_quotes(const Scene& scene, const Quoted& l, const Quoted& r, bool one_speaker, std::vector<Disagreement>& out) {
    const Article &a = scene.words.a(), &b = scene.words.b();
    const Span left = l.said, right = r.said;
    const std::vector<QuotedWord>&here = l.words, &there = r.words;
    if (std::min(here.size(), there.size()) < kSameWords) return;
    const std::vector<Match> matches = one_utterance(scene, here, there, one_speaker);
    if (matches.empty() || by_chance(scene, here, matches)) return;
    const Differing d = differing(here, there, matches);
    const bool enough = matches.size() >= kCutWords && meaningful(here, matches) >= kSameMeaningful;
    if (!d.any && here.size() != there.size() && enough) add_cut(scene, left, right, here, there, matches, out);
    Disagreement found;
    found.agrees = !d.any;
    found.kind = DifferenceKind::quote_wording;
    found.left = {{scene.words.left().article, d.left, false}, std::string(slice(a.document.text, d.left))};
    found.right = {{scene.words.right().article, d.right, false}, std::string(slice(b.document.text, d.right))};
    found.sure = static_cast<float>(matches.size()) / static_cast<float>(std::min(here.size(), there.size()));
    found.left_from = left.begin, found.right_from = right.begin;
    found.why = "the same quotation, " + std::to_string(matches.size()) + " words of it alike";
    out.push_back(std::move(found));
}

/// Log odds from which two quotations count as one utterance though few of their words are the same: what one reporter heard so,
/// another heard otherwise, translated, or told without marks. Of what nobody is known to have said more is asked. Who speaks for an hour
/// says much on one matter: the sentences round the quotations must surely tell the same, and two or three words hardly tell one thing.
constexpr float kSureFrom = 0.0F, kSureFromUnknown = 1.2F, kSureFromBrief = 1.0F, kSaidAtOnce = 0.68F;
/// Speech told without marks must have so much of the other one's words, in their order.
constexpr float kRetold = 0.38F;
/// Such a pair yields to quotations with words in common, the less sure the more.
constexpr float kSurest = 0.5F, kPerOdds = 0.1F;

/// "I fully accept my responsibility" told without marks: "he fully accepts his responsibility". Only who speaks of whom, and when, is told otherwise.
bool only_retold(const SayingPair& p) {
    if (p.clues[Clue::reported] <= 0) return false;
    const std::vector<QuotedWord>&here = p.left->words, &there = p.right->words;
    const std::vector<Match> same = common_words(here, there, true);
    const auto all_small = [](const std::vector<QuotedWord>& words, const auto& matched) {
        for (std::size_t i = 0; i < words.size(); ++i)
            if (!is_function_word(words[i].folded) && !matched(i)) return false;
        return true;
    };
    return all_small(here, [&](std::size_t i) { return std::any_of(same.begin(), same.end(), [&](const Match& m) { return m.left == i; }); }) &&
           all_small(there, [&](std::size_t i) { return std::any_of(same.begin(), same.end(), [&](const Match& m) { return m.right == i; }); });
}

void compare_speeches(const Scene& scene, std::vector<Disagreement>& out) {
    if (scene.edge.sameness < kSaidAtOnce) return;
    for (const SayingPair& p : saying_pairs(scene)) {
        const float sure = same_point(Point::saying, p.clues);
        if (p.clues[Clue::other_speaker] > 0 || p.clues[Clue::two_voices] > 0 ) continue;
        const float least = p.clues[Clue::brief] > 0 ? kSureFromBrief : p.clues[Clue::speaker] > 0 ? kSureFrom : kSureFromUnknown;
        if ((p.clues[Clue::reported] > 0 && p.clues[Clue::in_order] < kRetold) || sure < least) continue;
        const Span l = p.left->said, r = p.right->said;
        out.push_back({DifferenceKind::quote_wording,
                       {{scene.words.left().article, l, false}, std::string(slice(scene.words.a().document.text, l))},
                       {{scene.words.right().article, r, false}, std::string(slice(scene.words.b().document.text, r))},
                       "said on one matter, told in other words",
                       std::min(kSurest, kSurest / 2 + kPerOdds * sure),
                       l.begin,
                       r.begin,
                       only_retold(p)});
    }
}

/// What one report quotes, the other may tell in its own name and nearly the same words: so many of them run alike, and this share of the quotation.
constexpr std::size_t kUnmarkedWords = 5, kUnmarkedMeaningful = 3;
constexpr double kUnmarkedShare = 0.6;
constexpr float kUnmarkedSame = 0.6F;

bool stands_in_quotation(const Article& article, Span words) {
    return std::any_of(article.facts.quotes.begin(), article.facts.quotes.end(), [&](const Quote& q) { return q.kind != QuoteKind::indirect && q.span.overlaps(words); });
}

/// Left in marks, right without; or, `swapped`, the other way about.
void compare_unmarked(const Scene& scene, const Quoted& quote, bool swapped, std::vector<Disagreement>& out) {
    const Pairing& words = scene.words;
    const Article &a = swapped ? words.b() : words.a(), &b = swapped ? words.a() : words.b();
    const Statement &here = swapped ? words.right() : words.left(), &there = swapped ? words.left() : words.right();
    const std::vector<QuotedWord>&said = quote.words, told = quoted_words(b, there.span);
    const std::vector<Match> matches = common_words(said, told, true);
    if (matches.size() < kUnmarkedWords || static_cast<double>(matches.size()) < kUnmarkedShare * static_cast<double>(said.size()) || meaningful(said, matches) < kUnmarkedMeaningful) return;
    const std::size_t first = matches.front().right, last = matches.back().right;
    const Span right{told[first].span.begin, told[last].span.end};
    if (stands_in_quotation(b, right)) return;
    const Differing d = differing(said, told, matches);
    if (!d.inside) return;
    const Valued marked{{here.article, quote.said, false}, std::string(slice(a.document.text, quote.said))}, plain{{there.article, right, false}, std::string(slice(b.document.text, right))};
    out.push_back({DifferenceKind::quote_wording, swapped ? plain : marked, swapped ? marked : plain, "quoted by one, told by the other in its own words", kSurest / 2,
                   swapped ? right.begin : quote.said.begin, swapped ? quote.said.begin : right.begin});
}

}  // namespace

void find_quote_differences(const Scene& scene, std::vector<Disagreement>& out) {
    const std::span<const Quoted> left = scene.words.here().index->quoted_in(scene.words.left().sentence), there = scene.words.there().index->quoted_in(scene.words.right().sentence);
    const std::size_t known_before = out.size();
    const bool together = one_occasion(scene.words.a(), scene.words.b());
    for (const Quoted& right : there)
        for (const Quoted& l : left) {
            const EntityId x = speaker_of(scene.linked, scene.words.left().article, *l.quote),
                           y = speaker_of(scene.linked, scene.words.right().article, *right.quote);
            const bool known = x != kNoEntity && y != kNoEntity;
            if (known && x != y && !may_be_one(scene, x, y)) continue;
            compare_quotes(scene, l, right, together && known && x == y, out);
        }
    if (together && out.size() == known_before) compare_speeches(scene, out);
    if (together && out.size() == known_before && scene.edge.sameness >= kUnmarkedSame) {
        for (const Quoted& l : left) compare_unmarked(scene, l, false, out);
        for (const Quoted& r : there) compare_unmarked(scene, r, true, out);
    }
}

}  // namespace crossread::comparison
