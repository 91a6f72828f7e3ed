#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "compare/differences.hpp"
#include "compare/words.hpp"

namespace crossread::comparison {
namespace {

/// How far a thing has come, or how it is wished, in the words of those who report it.
enum class Stage { considered, threatened, planned, hoped, demanded, asked, decided, cancelled, postponed, denied, confirmed };
struct StageWord {
    std::string_view root, next;  ///< the verb's root, and the word behind it where that makes the sense
    Stage stage;
};

// Verbs that take the thing itself as their object: "announced a strike", "called off the strike".
constexpr StageWord kStages[] = {{"accept", "", Stage::confirmed},  {"acknowledge", "", Stage::confirmed},
                                 {"admit", "", Stage::confirmed},   {"announce", "", Stage::planned},
                                 {"approve", "", Stage::decided},   {"ask", "for", Stage::asked},
                                 {"call", "for", Stage::demanded},  {"call", "off", Stage::cancelled},
                                 {"call", "on", Stage::demanded},   {"cancel", "", Stage::cancelled},
                                 {"confirm", "", Stage::confirmed}, {"consider", "", Stage::considered},
                                 {"decide", "", Stage::decided},    {"delay", "", Stage::postponed},
                                 {"demand", "", Stage::demanded},   {"deny", "", Stage::denied},
                                 {"dispute", "", Stage::denied},    {"expect", "", Stage::planned},
                                 {"file", "", Stage::decided},      {"hope", "", Stage::hoped},
                                 {"insist", "", Stage::demanded},   {"mull", "", Stage::considered},
                                 {"plan", "", Stage::planned},      {"pledge", "", Stage::planned},
                                 {"ponder", "", Stage::considered}, {"postpone", "", Stage::postponed},
                                 {"promise", "", Stage::planned},   {"put", "off", Stage::postponed},
                                 {"reject", "", Stage::denied},     {"rule", "out", Stage::denied},
                                 {"schedule", "", Stage::planned},  {"scrap", "", Stage::cancelled},
                                 {"sign", "", Stage::decided},      {"suggest", "", Stage::asked},
                                 {"suspend", "", Stage::postponed}, {"threaten", "", Stage::threatened},
                                 {"urge", "", Stage::demanded},     {"vow", "", Stage::planned},
                                 {"weigh", "", Stage::considered},  {"withdraw", "", Stage::cancelled}};

constexpr bool to_come(Stage s) { return s == Stage::considered || s == Stage::threatened || s == Stage::planned || s == Stage::hoped; }
constexpr bool settled(Stage s) { return s == Stage::decided || s == Stage::cancelled || s == Stage::postponed || s == Stage::confirmed; }

/// A deal that is signed is accepted; who announces a strike threatens one.
constexpr bool both_can_be(Stage a, Stage b) {
    const auto are = [&](Stage x, Stage y) { return (a == x && b == y) || (a == y && b == x); };
    return are(Stage::decided, Stage::confirmed) || are(Stage::planned, Stage::threatened);
}

/// Who hopes for one of two answers leaves the choice as open as who tells that it is to be made: "to sign or veto".
constexpr bool is_wish(Stage s) { return s == Stage::hoped || s == Stage::demanded || s == Stage::asked; }

constexpr std::uint32_t kObjectReach = 5;
constexpr float kSameEvent = 0.45F, kObjectWeight = 0.3F;

struct Staged {
    Stage stage;
    std::uint32_t verb;
    const Term* object;
};

std::string_view word_at(const Article& article, const Sentence& sentence, std::uint32_t token) {
    return token >= sentence.first && token < sentence.last ? article.language.lower(article.language.tokens[token]) : std::string_view();
}

/// A verb that is said of somebody; "a planned meeting" and "the suspended sentence" only name a thing.
bool acts(const Article& article, const Sentence& sentence, std::uint32_t token) {
    const Pos pos = article.language.tokens[token].pos;
    if (pos != Pos::participle)
        return pos == Pos::verb || pos == Pos::past || pos == Pos::gerund || pos == Pos::present || pos == Pos::present3;
    return token > sentence.first && is_function_word(word_at(article, sentence, token - 1)) &&
           article.language.tokens[token - 1].pos != Pos::determiner;
}

const StageWord* stage_of(const Article& article, const Sentence& sentence, std::uint32_t token) {
    const std::string root = root_of(word_at(article, sentence, token));
    const std::string_view next = word_at(article, sentence, token + 1);
    const auto row = std::find_if(std::begin(kStages), std::end(kStages),
                                  [&](const StageWord& w) { return w.root == root && (w.next.empty() || w.next == next); });
    return row == std::end(kStages) || !acts(article, sentence, token) ? nullptr : row;
}

/// The things that a verb may take: nouns up to the next verb, and that verb, in its own clause.
std::vector<const Term*> objects_of(const Article& article, const Statement& here, const Sentence& sentence, std::uint32_t verb) {
    std::vector<const Term*> out;
    const std::uint32_t end = std::min(sentence.last, verb + 1 + kObjectReach);
    auto term = std::partition_point(here.terms.begin(), here.terms.end(), [&](const Term& t) { return t.token <= verb; });
    for (std::uint32_t t = verb + 1; t < end; ++t) {
        const std::string_view lower = word_at(article, sentence, t);
        const Pos pos = article.language.tokens[t].pos;
        if (lower == "that" || lower == "who" || lower == "which" || (pos == Pos::punctuation && lower != "." && lower != "-")) break;
        while (term != here.terms.end() && term->token < t) ++term;
        if (term == here.terms.end() || term->token != t) continue;
        if (term->kind == TermKind::verb) return out.push_back(&*term), out;
        // Of "a plea agreement" the agreement is what was signed.
        const Pos next = t + 1 < sentence.last ? article.language.tokens[t + 1].pos : Pos::other;
        const bool head = next != Pos::noun && next != Pos::nouns;
        if (head && (pos == Pos::noun || pos == Pos::nouns || pos == Pos::verb)) out.push_back(&*term);
    }
    return out;
}

std::vector<Staged> staged_in(const Side& side, const Vocabulary& vocabulary) {
    std::vector<Staged> out;
    const Article& article = *side.article;
    const Statement& here = *side.statement;
    const Sentence& sentence = article.language.sentences[here.sentence];
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
        const StageWord* row = stage_of(article, sentence, t);
        if (!row || side.quoted(article.language.tokens[t].span)) continue;
        for (const Term* object : objects_of(article, here, sentence, t))
            if (vocabulary[vocabulary.index_of(object->key)].weight >= kObjectWeight) out.push_back({row->stage, t, object});
    }
    return out;
}

}  // namespace

void find_stage_differences(const Scene& scene, std::vector<Disagreement>& out) {
    if (scene.edge.sameness < kSameEvent) return;
    const Pairing& words = scene.words;
    const Article &a = words.a(), &b = words.b();
    const std::vector<Staged> left = staged_in(words.here(), words.vocabulary());
    if (left.empty()) return;
    const std::vector<Staged> right = staged_in(words.there(), words.vocabulary());
    for (const Staged& l : left)
        for (const Staged& r : right) {
            if (l.object->key != r.object->key || l.stage == r.stage || both_can_be(l.stage, r.stage)) continue;
            const auto choice = [](const Article& of, const Staged& s) { return of.language.lower(of.language.tokens[s.verb + 1]) == "or"; };
            if ((choice(a, l) && is_wish(r.stage)) || (choice(b, r) && is_wish(l.stage))) continue;
            const auto span = [](const Article& of, const Staged& s) {
                return Span{of.language.tokens[s.verb].span.begin, of.language.tokens[s.object->token].span.end};
            };
            const Span x = span(a, l), y = span(b, r);
            const bool left_first = to_come(l.stage) && settled(r.stage), right_first = to_come(r.stage) && settled(l.stage);
            const DifferenceKind kind = left_first ? planned_or_done(a, b) : right_first ? planned_or_done(b, a) : DifferenceKind::certainty;
            out.push_back({kind,
                           {{words.left().article, x, false}, std::string(slice(a.document.text, x))},
                           {{words.right().article, y, false}, std::string(slice(b.document.text, y))},
                           "one tells it as further on"});
            return;
        }
}

}  // namespace crossread::comparison
