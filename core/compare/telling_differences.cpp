#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "compare/differences.hpp"
#include "compare/words.hpp"

namespace crossread::comparison {
namespace {

/// Words round the two verbs must answer each other so far: what is not done by one is often done by another.
constexpr float kSamePart = 0.4F, kSameWeight = 0.8F;
/// A thing to come is rarely told with the verb of another that is done, so there less will do.
constexpr float kSamePlan = 0.25F, kSamePlanWeight = 0.4F;
/// "Whether to veto" beside "the decision to veto" asks for still less: few things are left open and settled with one verb.
constexpr float kSameOpen = 0.2F;
/// Below this sameness what is told as done and what is told as to come are two things of one story.
/// What some do and others do not is told with one verb too.
constexpr float kTogether = 0.5F, kDenied = 0.75F;
/// Statements that so surely tell of one event need not use the same verb.
constexpr float kSurelySame = 0.8F;
/// A cue reaches so many tokens ahead, and not past a comma or the like.
constexpr std::uint32_t kCueReach = 5;

enum class Cue { planned, hedged, negated, open };
struct CueWord {
    std::string_view word;
    Cue cue;
};

// Sorted. What says that a thing is to come, is not sure, or is not so; "to" alone is too common to mean anything.
constexpr CueWord kCues[] = {
    {"aims", Cue::planned},      {"allegedly", Cue::hedged},  {"ain't", Cue::negated},   {"apparently", Cue::hedged}, {"cannot", Cue::negated},
    {"could", Cue::hedged},      {"denied", Cue::negated},    {"denies", Cue::negated},  {"expected", Cue::planned},  {"expects", Cue::planned},
    {"failed", Cue::negated},    {"hopes", Cue::planned},     {"intends", Cue::planned}, {"likely", Cue::hedged},     {"may", Cue::hedged},
    {"might", Cue::hedged},      {"n't", Cue::negated},       {"never", Cue::negated},   {"n\xE2\x80\x99t", Cue::negated}, {"not", Cue::negated},
    {"planned", Cue::planned},   {"planning", Cue::planned},  {"plans", Cue::planned},   {"possibly", Cue::hedged},   {"probably", Cue::hedged},
    {"purportedly", Cue::hedged}, {"refused", Cue::negated},  {"reportedly", Cue::hedged}, {"scheduled", Cue::planned}, {"supposedly", Cue::hedged},
    {"whether", Cue::open},      {"will", Cue::planned},      {"without", Cue::negated},   {"would", Cue::planned}};

const CueWord* cue_of(std::string_view lower) {
    const auto found = std::find_if(std::begin(kCues), std::end(kCues), [&](const CueWord& c) { return c.word == lower; });
    return found == std::end(kCues) ? nullptr : found;
}

/// "Is due to appear", "are to start", "has yet to appear": only with "to" behind it.
constexpr CueWord kBeforeTo[] = {{"are", Cue::planned}, {"due", Cue::planned}, {"is", Cue::planned}, {"poised", Cue::planned}, {"set", Cue::planned}, {"yet", Cue::negated}};

/// What "could be seen" was seen.
constexpr std::string_view kSensed[] = {"feel", "felt", "hear", "heard", "see", "seen", "smell", "smelled"};

bool is_sensed(const Article& article, std::uint32_t token) {
    const auto at = [&](std::uint32_t t) { return t < article.language.tokens.size() ? article.language.lower(article.language.tokens[t]) : std::string_view(); };
    const std::string_view next = at(token + 1) == "be" ? at(token + 2) : at(token + 1);
    return at(token) == "could" && std::find(std::begin(kSensed), std::end(kSensed), next) != std::end(kSensed);
}

/// What is needed or wanted is neither planned nor done: "would like to move" is no plan to.
bool is_state(const Article& article, std::uint32_t token) {
    constexpr std::string_view kStates[] = {"believe", "hope", "know", "like", "love", "need", "want"};
    if (token >= article.language.tokens.size()) return false;
    const std::string root = root_of(article.language.lower(article.language.tokens[token]));
    return std::find(std::begin(kStates), std::end(kStates), root) != std::end(kStates);
}

const CueWord* cue_at(const Article& article, std::uint32_t token) {
    const std::string_view lower = article.language.lower(article.language.tokens[token]);
    const std::string_view next = token + 1 < article.language.tokens.size() ? article.language.lower(article.language.tokens[token + 1]) : std::string_view();
    const auto only = [](std::string_view w) { return w == "only" || w == "just" || w == "merely"; };
    const std::string_view second = token + 2 < article.language.tokens.size() ? article.language.lower(article.language.tokens[token + 2]) : std::string_view();
    if (only(next) || only(second) || is_sensed(article, token)) return nullptr;  // "not only repulsed", "not sent only three"
    if (const CueWord* cue = cue_of(lower)) return cue->cue == Cue::planned && is_state(article, token + 1) ? nullptr : cue;
    if (next != "to") return nullptr;
    const auto found = std::find_if(std::begin(kBeforeTo), std::end(kBeforeTo), [&](const CueWord& c) { return c.word == lower; });
    return found == std::end(kBeforeTo) ? nullptr : found;
}

/// A no that is told by the verb before: "decided against recommending", "unlikely to settle" answer "did not recommend".
constexpr std::string_view kAverse[] = {"against", "avoid", "avoided", "barred", "decline", "declined", "declines", "fail", "fails", "from", "prevent", "prevented",
                                        "refuse", "refused", "refuses", "refusing", "rejected", "stop", "stopped", "unlikely"};

bool is_averse(const Article& article, const Statement& statement, std::uint32_t verb) {
    constexpr std::uint32_t kReach = 3;
    const std::uint32_t first = article.language.sentences[statement.sentence].first;
    for (std::uint32_t back = 1; back <= kReach && verb >= first + back; ++back) {
        const std::string_view lower = article.language.lower(article.language.tokens[verb - back]);
        if (std::find(std::begin(kAverse), std::end(kAverse), lower) != std::end(kAverse)) return true;
    }
    return false;
}

bool stops(std::string_view lower) { return lower == "," || lower == ";" || lower == ":" || lower == "but" || lower == "because" || lower == "that" || lower == "which" || lower == "who"; }

/// The cue that governs a token: the nearest before it within reach; nullptr when there is none.
const CueWord* governing(const Article& article, const Statement& statement, std::uint32_t token, std::uint32_t& at) {
    const std::uint32_t first = article.language.sentences[statement.sentence].first;
    bool joined = false;  // "never woke and died"
    for (std::uint32_t back = 1; back <= kCueReach && token >= first + back; ++back) {
        const std::string_view lower = article.language.lower(article.language.tokens[token - back]);
        if (stops(lower)) return nullptr;
        joined = joined || lower == "and";
        const char first_letter = article.document.text[article.language.tokens[token - back].span.begin];
        if (first_letter >= 'A' && first_letter <= 'Z' && token - back > first) continue;  // "Water Without Walls"
        if (const CueWord* cue = cue_at(article, token - back)) return at = token - back, joined && cue->cue == Cue::negated ? nullptr : cue;
    }
    return nullptr;
}

/// Told as done: a past form that nothing governs; not "should be cleared", "is being cleared".
bool done(const Article& article, std::uint32_t token) {
    const std::string_view before = token > 0 ? article.language.lower(article.language.tokens[token - 1]) : std::string_view();
    if (before == "be" || before == "being") return false;
    const Pos pos = article.language.tokens[token].pos;
    if (pos != Pos::other) return pos == Pos::past || pos == Pos::participle;
    const std::string_view lower = article.language.lower(article.language.tokens[token]);
    return lower.size() > 3 && lower.substr(lower.size() - 2) == "ed";
}

struct Found {
    DifferenceKind kind;
    std::string here, there, why;
};

/// "Her decision to veto": settled, though not yet done.
bool settled(const Article& article, std::uint32_t token) {
    const auto lower = [&](std::uint32_t back) { return token >= back ? article.language.lower(article.language.tokens[token - back]) : std::string_view(); };
    return lower(1) == "to" && (lower(2) == "decision" || lower(2) == "decided" || lower(2) == "agreed" || lower(2) == "chose");
}

/// What the cue on one side means against the bare verb on the other.
std::optional<Found> judged(Cue cue, const Article& article, const Article& other, std::uint32_t token) {
    if (cue == Cue::negated) return Found{DifferenceKind::polarity, "no", "yes", "one says it is not so"};
    if (cue == Cue::open && settled(other, token)) return Found{DifferenceKind::certainty, "open", "settled", "one leaves open what the other tells as settled"};
    if (!done(other, token)) return std::nullopt;
    if (is_state(other, token)) return std::nullopt;
    if (cue == Cue::open) return Found{DifferenceKind::certainty, "open", "done", "one leaves open what the other tells as done"};
    if (cue == Cue::planned) return Found{planned_or_done(article, other), "planned", "done", "one tells as done what the other tells as to come"};
    return Found{DifferenceKind::certainty, "not sure", "done", "one tells as sure what the other does not"};
}

/// Verbs that tell of one event when one statement has the one and the other has another: who is to fly somewhere, and has visited it.
struct Family {
    std::string_view root;
    int family;
};
constexpr Family kFamilies[] = {{"appeal", 1}, {"approve", 2}, {"arrive", 3}, {"begin", 4}, {"block", 2}, {"come", 3}, {"file", 1}, {"fly", 3}, {"free", 5}, {"go", 3},
                                {"land", 3}, {"liberate", 5}, {"open", 4}, {"reject", 2}, {"release", 5}, {"return", 3}, {"sign", 2}, {"start", 4}, {"travel", 3}, {"veto", 2}, {"visit", 3}};

int family_of(const Article& article, const Term& term) {
    const std::string root = root_of(article.language.lower(article.language.tokens[term.token]));
    const auto found = std::find_if(std::begin(kFamilies), std::end(kFamilies), [&](const Family& f) { return f.root == root; });
    return found == std::end(kFamilies) ? 0 : found->family;
}

/// A verb; also what only stands where verbs stand: "to veto", "whether to sign or veto".
bool is_action(const Article& article, const Term& term) {
    if (term.kind == TermKind::verb) return true;
    const char letter = article.document.text[article.language.tokens[term.token].span.begin];
    if (term.kind != TermKind::word || (letter >= 'A' && letter <= 'Z')) return false;
    const auto before = [&](std::uint32_t back) { return term.token >= back ? article.language.lower(article.language.tokens[term.token - back]) : std::string_view(); };
    return before(1) == "to" || (before(1) == "or" && before(3) == "to") || article.language.tokens[term.token].pos == Pos::other;
}

/// "Will say" is no plan and "did not say" no denial: the words of telling are left alone.
bool only_tells(const Article& article, const Term& term) {
    const std::string_view lower = article.language.lower(article.language.tokens[term.token]);
    return term.frame || lower == "say" || lower == "said" || lower == "tell" || lower == "told";
}

std::vector<std::uint32_t> negations(const Article& article, const Statement& statement) {
    const Sentence& sentence = article.language.sentences[statement.sentence];
    std::vector<std::uint32_t> out;
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
        const CueWord* cue = cue_at(article, t);
        if (cue && cue->cue == Cue::negated) out.push_back(t);
    }
    return out;
}

/// "Did not shake hands" beside "shook hands": one verb with one object, whatever else the sentences tell.
constexpr float kSameEvent = 0.6F;
constexpr std::uint32_t kObjectReach = 3;

const Term* object_of(const Statement& statement, const Term& verb) {
    const Term* next = &verb + 1;
    const bool near = next != statement.terms.data() + statement.terms.size() && next->token <= verb.token + kObjectReach;
    return near && next->kind == TermKind::word ? next : nullptr;
}

bool same_object(const Statement& here, const Term& verb, const Statement& there, const Term& other) {
    const Term *x = object_of(here, verb), *y = object_of(there, other);
    return x && y && x->key == y->key;
}

/// "Not arrested" beside "detained", of one person in statements that surely tell of one event.
constexpr float kNearlyOne = 0.6F;

bool share_name(const Statement& a, const Statement& b) {
    return std::any_of(a.names.begin(), a.names.end(), [&](std::uint64_t n) { return std::binary_search(b.names.begin(), b.names.end(), n); });
}

/// The verb of the other statement that says what is denied here in another word; end where there is none.
std::vector<Term>::const_iterator other_word(const Scene& scene, bool swapped, const Term& denied) {
    const Pairing& words = scene.words;
    const Statement &here = swapped ? words.right() : words.left(), &there = swapped ? words.left() : words.right();
    const Article& b = swapped ? words.a() : words.b();
    const auto at = static_cast<std::uint32_t>(&denied - here.terms.data());
    if (scene.edge.sameness < kSurelySame || denied.kind != TermKind::verb || !share_name(here, there)) return there.terms.end();
    return std::find_if(there.terms.begin(), there.terms.end(), [&](const Term& t) {
        const auto index = static_cast<std::uint32_t>(&t - there.terms.data());
        return t.kind == TermKind::verb && !only_tells(b, t) && done(b, t.token) && (swapped ? words.answer(index, at) : words.answer(at, index)) >= kNearlyOne;
    });
}

void compare_one_way(const Scene& scene, bool swapped, std::vector<Disagreement>& out) {
    const Pairing& words = scene.words;
    const Side &x = swapped ? words.there() : words.here(), &y = swapped ? words.here() : words.there();
    const Article &a = *x.article, &b = *y.article;
    const Statement &here = *x.statement, &there = *y.statement;
    for (const Term& term : here.terms) {
        if (!is_action(a, term) || only_tells(a, term)) continue;
        std::uint32_t at = 0, unused = 0;
        const CueWord* cue = governing(a, here, term.token, at);
        if (!cue) continue;
        const int family = scene.edge.sameness >= kSurelySame && cue->cue != Cue::negated ? family_of(a, term) : 0;
        const auto same = [&](const Term& t) { return t.key == term.key || (family != 0 && is_action(b, t) && family_of(b, t) == family); };
        auto other = std::find_if(there.terms.begin(), there.terms.end(), same);
        const bool reworded = other == there.terms.end() && cue->cue == Cue::negated && at + 1 == term.token;
        if (reworded) other = other_word(scene, swapped, term);
        if (other == there.terms.end()) continue;
        const CueWord* elsewhere = governing(b, there, other->token, unused);
        // "Will not begin" is no to "will begin", and nothing to "will not begin".
        if (elsewhere && (cue->cue != Cue::negated || elsewhere->cue != Cue::planned)) continue;
        // A word used twice may be denied once and said once.
        if (std::count_if(here.terms.begin(), here.terms.end(), same) + std::count_if(there.terms.begin(), there.terms.end(), same) > 2) continue;
        if (cue->cue == Cue::negated && is_averse(b, there, other->token)) continue;
        if (scene.edge.sameness < (cue->cue == Cue::negated ? kDenied : kTogether)) continue;
        if (x.quoted(a.language.tokens[term.token].span) && y.quoted(b.language.tokens[other->token].span)) continue;
        const std::optional<Found> found = judged(cue->cue, a, b, other->token);
        if (!found) continue;
        const TokenRange left{at, term.token + 1}, right{other->token, other->token + 1};
        const Context context = swapped ? words.around(right, left) : words.around(left, right);
        const bool denied = found->kind == DifferenceKind::polarity;
        const bool one_deed = denied && scene.edge.sameness >= kSameEvent && negations(b, there).empty() && same_object(here, term, there, *other);
        if (!one_deed && !reworded && (context.share < (denied ? kSamePart : cue->cue == Cue::open ? kSameOpen : kSamePlan) || context.weight < (denied ? kSameWeight : kSamePlanWeight))) continue;
        const Span span{a.language.tokens[at].span.begin, a.language.tokens[term.token].span.end};
        const Valued said{{here.article, span, false}, found->here}, bare{{there.article, b.language.tokens[other->token].span, false}, found->there};
        out.push_back({found->kind, swapped ? bare : said, swapped ? said : bare, found->why});
        return;
    }
}

/// A sentence that is nearly the other one, with one "not" more: whatever it denies, they exclude each other.
constexpr float kNearlySame = 0.75F;
/// Less alike, all that stands round the two verbs must answer each other.
constexpr float kAlike = 0.5F, kSameRest = 0.55F, kSameRestWeight = 1.0F;

bool deny_one_way(const Scene& scene, bool swapped, std::vector<Disagreement>& out) {
    const Pairing& words = scene.words;
    const Article &a = swapped ? words.b() : words.a(), &b = swapped ? words.a() : words.b();
    const Statement &here = swapped ? words.right() : words.left(), &there = swapped ? words.left() : words.right();
    const std::vector<std::uint32_t> no = negations(a, here);
    if (no.size() != 1 || !negations(b, there).empty()) return false;
    const auto denied = std::find_if(here.terms.begin(), here.terms.end(), [&](const Term& t) { return t.token > no.front(); });
    if (denied == here.terms.end()) return false;
    auto told = std::find_if(there.terms.begin(), there.terms.end(), [&](const Term& t) { return t.key == denied->key; });
    // "Was not completed in 1968" beside "was finished in 1968": where the rest is alike, verb answers verb.
    if (told == there.terms.end() && denied->kind == TermKind::verb)
        told = std::find_if(there.terms.begin(), there.terms.end(), [&](const Term& t) { return t.kind == TermKind::verb && !only_tells(b, t); });
    const Span span{a.language.tokens[no.front()].span.begin, a.language.tokens[denied->token].span.end};
    if (told == there.terms.end() || (swapped ? words.there() : words.here()).quoted(span) || is_averse(b, there, told->token)) return false;
    if (scene.edge.likeness < kNearlySame) {
        const TokenRange no_place{no.front(), denied->token + 1}, yes_place{told->token, told->token + 1};
        const Context context = swapped ? words.around(yes_place, no_place) : words.around(no_place, yes_place);
        if (denied->kind != TermKind::verb || context.share < kSameRest || context.weight < kSameRestWeight) return false;
    }
    const Valued denies{{here.article, span, false}, "no"}, says{{there.article, b.language.tokens[told->token].span, false}, "yes"};
    out.push_back({DifferenceKind::polarity, swapped ? says : denies, swapped ? denies : says, "one says it is not so"});
    return true;
}

}  // namespace

DifferenceKind planned_or_done(const Article& planned, const Article& done) {
    const auto &x = planned.document.published, &y = done.document.published;
    if (!x || !y) return DifferenceKind::certainty;
    const std::size_t known = std::min(x->value.size(), y->value.size());
    return std::string_view(x->value).substr(0, known) < std::string_view(y->value).substr(0, known) ? DifferenceKind::sequence : DifferenceKind::certainty;
}

void find_telling_differences(const Scene& scene, std::vector<Disagreement>& out) {
    if (scene.edge.likeness >= kAlike && (deny_one_way(scene, false, out) || deny_one_way(scene, true, out))) return;
    compare_one_way(scene, false, out);
    compare_one_way(scene, true, out);
}

}  // namespace crossread::comparison
