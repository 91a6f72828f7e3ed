#include "facts/quote_reported.hpp"

#include <algorithm>

#include "facts/phrase.hpp"

namespace crossread::facts {
namespace {

constexpr std::size_t kDateline = 8;  ///< phrases that one has, at most

using Kind = PhraseKind;

/// Past a when, where or how that stands between a verb and what it reports: "said | in a statement on Monday | that".
std::size_t past_circumstance(const Reading& r, std::size_t at) {
    for (;;) {
        if (r.kind(at) == Kind::adverb) ++at;
        else if (r.kind(at) == Kind::preposition && r.kind(at + 1) == Kind::noun) at += 2;
        else if (r.kind(at) == Kind::noun && is_day(r.head(at))) ++at;
        else return at;
    }
}

/// Past what is told of a subject between commas: "the vote, | which had been delayed, | would".
std::size_t past_relative(const Reading& r, std::size_t at) {
    if (r.kind(at) != Kind::comma || r.kind(at + 1) != Kind::relative) return at;
    const std::size_t end = sentence_end(r, at);
    for (std::size_t i = at + 2; i < end && r.kind(i) != Kind::quoted; ++i)
        if (r.kind(i) == Kind::comma) return i + 1;
    return at;
}

/// A clause with its own subject begins at `at`: "the two sides of the border | agree".
bool clause_at(const Reading& r, std::size_t at) {
    const auto group = group_at(r, at);
    if (!group) return false;
    const std::size_t verb = past_circumstance(r, past_relative(r, group->last));
    return r.kind(verb) == Kind::verb && r.phrases[verb].form.finite;
}

/// "…, Roe said" closes the sentence before its stop: nothing but when and where follows.
bool closes(const Reading& r, std::size_t verb) {
    std::size_t at = verb + 1;
    const Cue* cue = cue_at(r, verb);
    if (cue && (cue->takes & kHearer) && r.kind(at) == Kind::noun) ++at;
    at = past_circumstance(r, at);
    while (r.kind(at) == Kind::other) ++at;
    return r.kind(at) == Kind::stop || (r.kind(at) == Kind::comma && r.kind(at + 1) != Kind::quoted);
}

/// "…, although observers doubt it": the teller's own words again.
bool is_turn(const Reading& r, std::size_t at) {
    if (r.kind(at) != Kind::subordinator && r.kind(at) != Kind::conjunction) return false;
    const std::string_view word = r.head(at);
    return word == "although" || word == "though" || word == "while" || word == "but";
}

/// Where what is reported from `from` on ends: at the next report of the same speaker, at a closing "…, Roe said", or
/// with the sentence.
std::size_t clause_end(const Reading& r, std::size_t from) {
    const std::size_t end = sentence_end(r, from);
    for (std::size_t i = from; i < end; ++i) {
        const bool comma = r.kind(i) == Kind::comma;
        if (!comma && r.kind(i) != Kind::conjunction) continue;
        std::size_t verb = i + 1;
        if (comma && is_turn(r, verb)) return i;
        if (comma && r.kind(verb) == Kind::conjunction) ++verb;
        while (r.kind(verb) == Kind::adverb) ++verb;
        if (r.kind(verb) == Kind::verb) {
            const Cue* cue = cue_at(r, verb);
            const VerbForm& form = r.phrases[verb].form;
            if (r.head(verb) == "according") return i;
            if (cue && !(cue->takes & (kThought | kRule)) && (form.gerund || form.finite)) return i;
        } else if (comma) {
            const auto group = group_at(r, verb);
            const Cue* cue = group ? cue_at(r, group->last) : nullptr;
            if (cue && (cue->takes & kWords) && closes(r, group->last)) return i;
        }
    }
    return end;
}

/// Without the full stop and other marks at the end.
std::size_t trimmed(const Reading& r, std::size_t first, std::size_t last) {
    while (last > first && (r.kind(last - 1) == Kind::other || r.kind(last - 1) == Kind::comma || r.kind(last - 1) == Kind::dash || r.kind(last - 1) == Kind::stop ||
                            r.kind(last - 1) == Kind::colon))
        --last;
    return last;
}

/// Where the words that the cue reports begin; 0 when none follow it.
std::size_t content_after(const Reading& r, std::size_t verb, const Cue& cue) {
    std::size_t at = verb + 1;
    if ((cue.takes & kHearer) && r.kind(at) == Kind::noun && !is_day(r.head(at))) {
        const auto hearer = group_at(r, at);
        at = hearer->last;
    }
    const std::size_t next = past_circumstance(r, at);
    const bool comma = r.kind(next) == Kind::comma && r.kind(next + 1) == Kind::opener;
    const std::size_t opener = comma ? next + 1 : next;
    const bool bears = r.kind(opener + 1) == Kind::verb && r.phrases[opener + 1].form.finite;
    if (bears && opener > verb + 1) return 0;  // "testified in a trial | that ended"
    if ((cue.takes & kThat) && r.kind(opener) == Kind::opener) return r.head(opener) == "that" && !bears ? opener + 1 : opener;  // "said | that was it"
    if ((cue.takes & kTo) && r.kind(next) == Kind::verb && r.phrases[next].form.infinitive) return next;
    if ((cue.takes & kBare) && clause_at(r, next)) return next;
    return 0;
}

bool has_finite_verb(const Reading& r, std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
        if (r.kind(i) == Kind::verb && r.phrases[i].form.finite) return true;
    return false;
}

/// “…,” with the comma inside the marks.
bool ends_in_comma(const Reading& r, std::size_t quoted) {
    const Phrase& p = r.phrases[quoted];
    return p.last >= p.first + 2 && (r.lower(p.last - 2) == "," || r.lower(p.last - 1) == ",");
}

/// Past a dateline: "OSLO, May 14 — | The ferry". It names its place in capitals and has no verb.
std::size_t after_dateline(const Reading& r, std::size_t begin) {
    const std::string_view place = slice(r.document.text, r.language.tokens[r.phrases[begin].first].span);
    if (place.size() < 3 || std::any_of(place.begin(), place.end(), [](char c) { return c >= 'a' && c <= 'z'; })) return begin;
    for (std::size_t i = begin + 1; i < begin + kDateline && r.kind(i) != Kind::stop && r.kind(i) != Kind::quoted; ++i)
        if (r.kind(i) == Kind::dash) return i + 1;
    return begin;
}

std::optional<Reported> make(const Reading& r, std::size_t first, std::size_t last, const NounGroup& speaker, std::size_t verb) {
    last = trimmed(r, first, last);
    if (last <= first) return std::nullopt;
    return Reported{first, last, speaker, cue_span(r, verb)};
}

}  // namespace

const Cue* cue_at(const Reading& r, std::size_t at) { return r.kind(at) == Kind::verb ? r.phrases[at].cue : nullptr; }

Span cue_span(const Reading& r, std::size_t verb) {
    const Span main = r.language.tokens[r.phrases[verb].head].span;
    return r.head(verb) == "according" ? Span{main.begin, r.span(verb + 1, verb + 2).end} : main;
}

std::optional<NounGroup> according_to(const Reading& r, std::size_t at) {
    if (r.kind(at) == Kind::preposition && r.head(at) == "per") return group_at(r, at + 1);
    if (r.kind(at) != Kind::verb || r.head(at) != "according" || r.kind(at + 1) != Kind::preposition) return std::nullopt;
    return group_at(r, at + 2);
}

std::optional<Reported> reported(const Reading& r, std::size_t verb) {
    if (const auto group = according_to(r, verb)) {
        const std::size_t begin = sentence_begin(r, verb);
        if (verb > begin + 1) return make(r, after_dateline(r, begin), verb, *group, verb);
        std::size_t first = group->last;
        while (first < r.phrases.size() && r.kind(first) != Kind::comma && r.kind(first) != Kind::stop) ++first;
        return make(r, first + 1, sentence_end(r, first + 1), *group, verb);
    }
    const Cue* cue = cue_at(r, verb);
    if (!cue || (cue->takes & (kThought | kObject) && !(cue->takes & kThat))) return std::nullopt;
    const VerbForm& form = r.phrases[verb].form;
    if (form.passive || form.negated || form.will || form.may || cue->takes & kThought) return std::nullopt;
    if (!form.gerund && verb == sentence_begin(r, verb)) return std::nullopt;  // "Asked whether it was so, Roe smiled"
    if (const std::size_t first = content_after(r, verb, *cue)) {
        const auto speaker = subject(r, verb);
        return speaker ? make(r, first, clause_end(r, first), *speaker, verb) : std::nullopt;
    }
    if (!(cue->takes & kWords) || !form.finite || !closes(r, verb)) return std::nullopt;
    const auto speaker = subject(r, verb);
    const std::size_t begin = sentence_begin(r, verb);
    if (!speaker || speaker->first < begin + 2) return std::nullopt;
    const std::size_t joint = speaker->first - 1;
    if (!has_finite_verb(r, begin, joint)) return std::nullopt;
    const std::size_t first = after_dateline(r, begin);
    if (r.kind(joint) == Kind::quoted && ends_in_comma(r, joint)) return make(r, first, joint + 1, *speaker, verb);
    if (r.kind(joint) != Kind::comma || r.kind(joint - 1) == Kind::quoted) return std::nullopt;
    return make(r, first, joint, *speaker, verb);
}

}  // namespace crossread::facts
