#include "facts/speaker.hpp"

#include <algorithm>
#include <iterator>

#include "facts/cue.hpp"

namespace crossread::facts {
namespace {

using Kind = PhraseKind;

/// Phrases that a rule looks at to either side: more than any sentence has, so that a text without a full stop stays linear.
constexpr std::size_t kReach = 256;
/// Phrases that one noun group may have, for the same reason.
constexpr std::size_t kGroup = 48;

/// Prepositions that bind a noun to the one before it; the others may say where or when a verb happens.
bool binds(std::string_view preposition) {
    return preposition == "of" || preposition == "for" || preposition == "from" || preposition == "at" || preposition == "with" || preposition == "to" ||
           preposition == "on" || preposition == "in" || preposition == "by" || preposition == "against" || preposition == "behind";
}

bool nonfinite(const VerbForm& form) { return !form.finite; }

/// Goes back from a noun phrase to the one that it completes: "a source familiar with the matter" ends in "the matter".
NounGroup climb(const Reading& r, std::size_t n) {
    NounGroup group{n, n + 1, false};
    while (group.first >= 2 && group.last - group.first < kGroup) {
        const std::size_t f = group.first;
        const Kind before = r.kind(f - 1), further = r.kind(f - 2);
        if (before == Kind::preposition && further == Kind::noun) {
            group.first = f - 2;
        } else if (before == Kind::preposition && f >= 3 && r.kind(f - 3) == Kind::noun &&
                   (further == Kind::adjective || (further == Kind::verb && nonfinite(r.phrases[f - 2].form)))) {
            group.first = f - 3;
        } else if (before == Kind::verb && further == Kind::noun && nonfinite(r.phrases[f - 1].form) && !r.phrases[f - 1].form.infinitive) {
            group.first = f - 2;
        } else if (before == Kind::conjunction && further == Kind::noun && (f < 3 || (r.kind(f - 3) != Kind::verb && r.kind(f - 3) != Kind::preposition))) {
            group.first = f - 2;
            group.several = true;
        } else if (group.several && before == Kind::comma && further == Kind::noun && (f < 3 || r.kind(f - 3) == Kind::stop || r.kind(f - 3) == Kind::comma)) {
            group.first = f - 2;
        } else {
            break;
        }
    }
    return group;
}

/// Walks left from a verb to its subject. Each step goes further left, so it ends.
class Subject {
public:
    explicit Subject(const Reading& reading, std::size_t verb) : r_(reading), at_(verb), begin_(sentence_begin(reading, verb)) {}

    std::optional<NounGroup> find() {
        if (nonfinite(r_.phrases[at_].form)) {
            if (const auto group = own_actor()) return group;
            if (!main_verb()) return std::nullopt;
        }
        while (at_ > begin_) {
            switch (r_.kind(at_ - 1)) {
                case Kind::adverb: --at_; continue;
                case Kind::noun: {
                    if (is_when(at_ - 1) && at_ - 1 > begin_ && r_.kind(at_ - 2) == Kind::noun) {
                        --at_;  // "a letter from his doctor Friday afternoon | that says"
                        continue;
                    }
                    const NounGroup group = climb(r_, at_ - 1);
                    if (!relative_clause(group) && !circumstance(group)) return trimmed(group);
                    continue;
                }
                case Kind::comma:
                    if (!over(Kind::comma)) return std::nullopt;
                    continue;
                case Kind::dash:
                    if (!over(Kind::dash)) return std::nullopt;
                    continue;
                case Kind::bracket:
                    if (!over(Kind::bracket)) return std::nullopt;
                    continue;
                case Kind::conjunction:
                    if (!earlier_verb()) return std::nullopt;
                    continue;
                case Kind::relative:
                case Kind::opener:
                    --at_;
                    if (at_ > begin_ && r_.kind(at_ - 1) == Kind::comma) --at_;
                    if (at_ > begin_ + 1 && r_.kind(at_ - 1) == Kind::noun && is_when(at_ - 1)) --at_;
                    if (at_ > begin_ && r_.kind(at_ - 1) == Kind::noun) return climb(r_, at_ - 1);
                    return std::nullopt;
                default: return std::nullopt;
            }
        }
        return std::nullopt;
    }

private:
    /// An -ing form right after a name, or an infinitive after an object, has that for its actor: "footage of Roe | saying",
    /// "asked Roe | to say".
    std::optional<NounGroup> own_actor() const {
        if (at_ == begin_ || r_.kind(at_ - 1) != Kind::noun) return std::nullopt;
        const Phrase& noun = r_.phrases[at_ - 1];
        const Pos pos = r_.uses[noun.head].pos;
        const bool named = (pos == Pos::proper || pos == Pos::pronoun) && !is_day(r_.lower(noun.head));
        return named && !r_.phrases[at_].form.participle ? std::optional(NounGroup{at_ - 1, at_, false}) : std::nullopt;
    }

    /// From a verb without a subject of its own to the one of the clause it hangs on: the nearest before, unless that is in
    /// a clause inside another ("said that it failed, | adding"); else the one that follows the comma: "After saying so, Roe left".
    bool main_verb() {
        std::size_t nearest = at_;
        for (std::size_t i = at_; i-- > begin_;) {
            if (r_.kind(i) != Kind::verb || !r_.phrases[i].form.finite) continue;
            nearest = i;
            if (!embedded(i)) break;
        }
        if (nearest == at_) nearest = following_verb();
        return nearest == at_ ? false : (at_ = nearest, true);
    }

    /// The clause of the verb is part of another: "that …", "who …", "when …", "said it …".
    bool embedded(std::size_t verb) const {
        std::size_t i = verb;
        while (i > begin_ && (r_.kind(i - 1) == Kind::noun || r_.kind(i - 1) == Kind::preposition || r_.kind(i - 1) == Kind::adverb || r_.kind(i - 1) == Kind::adjective)) --i;
        if (i == begin_) return false;
        const Phrase& before = r_.phrases[i - 1];
        return before.kind == Kind::opener || before.kind == Kind::relative || before.kind == Kind::subordinator || (before.kind == Kind::verb && before.cue);
    }

    std::size_t following_verb() const {
        const std::size_t end = sentence_end(r_, at_);
        std::size_t i = at_;
        while (i < end && r_.kind(i) != Kind::comma && r_.kind(i) != Kind::quoted) ++i;
        while (i < end && (r_.kind(i) != Kind::verb || !r_.phrases[i].form.finite)) ++i;
        return i < end ? i : at_;
    }

    /// The noun only says when or where: "who in 2010 | said", "Roe, on Friday, | said". Goes on before it.
    bool circumstance(const NounGroup& group) {
        const std::size_t f = group.first;
        if (f < begin_ + 2 || r_.kind(f - 1) != Kind::preposition) return false;
        const Kind before = r_.kind(f - 2);
        if (before != Kind::relative && before != Kind::opener && before != Kind::comma && before != Kind::conjunction) return false;
        at_ = f - 1;
        return true;
    }

    /// Without the day that its verb happens on: "Roe | on Friday".
    NounGroup trimmed(NounGroup group) const {
        if (group.last >= group.first + 3 && is_when(group.last - 1)) group.last -= 2;
        return group;
    }

    /// "Friday", "Friday afternoon", "tonight", "this morning", "last year".
    bool is_when(std::size_t noun) const {
        constexpr std::string_view kStretches[] = {"afternoon", "autumn", "evening", "fall", "month", "morning", "night", "season", "spring", "summer", "week", "weekend", "winter", "year"};
        const std::string_view first = r_.lower(r_.phrases[noun].first), head = r_.head(noun);
        if (first == "this" || first == "last" || first == "next") return std::binary_search(std::begin(kStretches), std::end(kStretches), head);
        return is_day(first) || is_day(head) || first == "tonight";
    }

    Pos pos_of(std::size_t verb) const { return r_.uses[r_.phrases[verb].head].pos; }

    /// "X went home and said": the subject is the one of "went", the nearest verb before in the same form: "said it would
    /// open and | added" goes back to "said".
    bool earlier_verb() {
        std::size_t nearest = at_;
        for (std::size_t i = at_ - 1; i-- > begin_;) {
            if (r_.kind(i) != Kind::verb || !r_.phrases[i].form.finite) continue;
            if (nearest == at_) nearest = i;
            if (pos_of(i) != pos_of(at_)) continue;
            nearest = i;
            break;
        }
        return nearest == at_ ? false : (at_ = nearest, true);
    }

    /// The noun belongs to a relative clause: "the groups who wrote to her | say". Goes on from the relative pronoun.
    bool relative_clause(const NounGroup& group) {
        std::size_t i = group.first;
        if (i > begin_ && r_.kind(i - 1) == Kind::preposition) --i;
        if (i <= begin_ || r_.kind(i - 1) != Kind::verb) return false;
        --i;
        while (i > begin_ && r_.kind(i - 1) == Kind::adverb) --i;
        if (i <= begin_ || (r_.kind(i - 1) != Kind::relative && r_.kind(i - 1) != Kind::opener)) return false;
        if (i - 1 <= begin_ || (r_.kind(i - 2) != Kind::noun && r_.kind(i - 2) != Kind::comma)) return false;
        at_ = i;
        return true;
    }

    /// Goes over what stands between two commas (dashes, brackets): an apposition, a relative clause, a when or where.
    bool over(Kind mark) {
        std::size_t i = at_ - 1;
        while (i > begin_ && r_.kind(i - 1) != mark) {
            if (r_.kind(i - 1) == Kind::quoted || r_.kind(i - 1) == Kind::colon) return false;
            --i;
        }
        if (i <= begin_) return false;
        --i;  // the opening mark
        if (mark == Kind::comma && after_circumstance(i)) return at_ = i + 2, true;
        if (mark == Kind::comma) i = list_begin(i);
        at_ = i;
        return true;
    }

    /// "After winning in Ohio, | Roe (Bonn), said": what stands before the comma is no subject.
    bool after_circumstance(std::size_t comma) const {
        if (comma <= begin_ || r_.kind(comma - 1) != Kind::noun || r_.kind(comma + 1) != Kind::noun || comma + 2 >= at_) return false;
        const std::size_t first = climb(r_, comma - 1).first;
        return first > begin_ && (r_.kind(first - 1) == Kind::preposition || (r_.kind(first - 1) == Kind::verb && nonfinite(r_.phrases[first - 1].form)));
    }

    /// Titles and places may make several appositions: "One of them, Roe, dean of law at X, | said" begins where the
    /// sentence does. `i` is the comma before the last one.
    std::size_t list_begin(std::size_t i) const {
        std::size_t first = i, comma = i;
        while (comma > begin_ && i - comma < kGroup && r_.kind(comma) == Kind::comma && r_.kind(comma - 1) == Kind::noun) {
            first = climb(r_, comma - 1).first;
            if (first == begin_) return comma;
            comma = first - 1;
        }
        return i;
    }

    const Reading& r_;
    std::size_t at_, begin_;
};

/// The entity a message speaks for: "a statement from the ministry", "the ministry's statement".
EntityId author(const Reading& r, Span span) {
    const auto& mentions = r.entities.mentions;
    auto m = std::lower_bound(mentions.begin(), mentions.end(), span.begin, [](const Mention& x, std::uint32_t b) { return x.span.begin < b; });
    EntityId nation = kNoEntity;
    for (; m != mentions.end() && m->span.begin < span.end; ++m) {
        if (m->type == EntityType::person || m->type == EntityType::organization) return m->entity;
        if (nation == kNoEntity && m->as_government) nation = m->entity;
    }
    return nation;
}

/// The entities that "and" joins: of each noun phrase that no preposition binds to the one before it. None unless there are two.
std::vector<EntityId> members(const Reading& r, const NounGroup& group) {
    std::vector<EntityId> out;
    for (std::size_t i = group.first; i < group.last; ++i) {
        const bool joined = i == group.first || r.kind(i - 1) == Kind::conjunction || r.kind(i - 1) == Kind::comma;
        if (r.kind(i) != Kind::noun || !joined) continue;
        const Mention* m = mention_at(r, r.phrases[i].head);
        if (m && m->entity != kNoEntity && std::find(out.begin(), out.end(), m->entity) == out.end()) out.push_back(m->entity);
    }
    if (out.size() < 2) out.clear();
    return out;
}

constexpr std::size_t kBack = 400;  ///< phrases looked back over for those whom a description gathers

/// "The senators" are the ones introduced before: "three senators — Anna Roe, Tom Poe and Jo Moe". Persons only; none unless two.
std::vector<EntityId> introduced_as(const Reading& r, std::size_t noun) {
    const Phrase& those = r.phrases[noun];
    if (r.uses[those.head].pos != Pos::nouns || r.lower(those.first) != "the" || those.last - those.first != 2) return {};
    for (std::size_t i = noun; i-- > (noun > kBack ? noun - kBack : 0);) {
        if (r.kind(i) != Kind::noun || r.head(i) != r.head(noun) || (r.kind(i + 1) != Kind::dash && r.kind(i + 1) != Kind::comma && r.kind(i + 1) != Kind::colon)) continue;
        std::vector<EntityId> out;
        for (std::size_t n = i + 2; r.kind(n) == Kind::noun; n += 2) {
            const Mention* m = mention_at(r, r.phrases[n].head);
            if (!m || m->kind != MentionKind::name || m->type != EntityType::person || m->entity == kNoEntity) break;
            out.push_back(m->entity);
            if (r.kind(n + 1) != Kind::comma && r.kind(n + 1) != Kind::conjunction) break;
            if (r.kind(n + 1) == Kind::comma && r.kind(n + 2) == Kind::conjunction) ++n;  // "Roe, Poe, and Moe"
        }
        if (out.size() > 1) return out;
    }
    return {};
}

}  // namespace

Span Reading::span(std::size_t first, std::size_t last) const {
    const std::uint32_t begin = phrases[first].first, end = phrases[last - 1].last;
    return {language.tokens[begin].span.begin, language.tokens[end - 1].span.end};
}

std::size_t sentence_begin(const Reading& reading, std::size_t at) {
    for (std::size_t steps = 0; at > 0 && steps < kReach && reading.kind(at - 1) != Kind::stop; ++steps) --at;
    return at;
}

std::size_t sentence_end(const Reading& reading, std::size_t at) {
    for (std::size_t steps = 0; at < reading.phrases.size() && steps < kReach && reading.kind(at) != Kind::stop; ++steps) ++at;
    return at;
}

std::optional<NounGroup> subject(const Reading& reading, std::size_t verb) { return Subject(reading, verb).find(); }

std::optional<NounGroup> group_before(const Reading& reading, std::size_t end) {
    if (end == 0 || reading.kind(end - 1) != Kind::noun) return std::nullopt;
    return climb(reading, end - 1);
}

std::optional<NounGroup> group_at(const Reading& r, std::size_t at) {
    while (r.kind(at) == Kind::adverb) ++at;
    if (r.kind(at) != Kind::noun) return std::nullopt;
    NounGroup group{at, at + 1, false};
    while (group.last - group.first < kGroup) {
        const std::size_t l = group.last;
        const auto next = [&](std::size_t i, Kind kind) { return r.kind(l + i) == kind; };
        const auto bound = [&](std::size_t i) { return next(i, Kind::preposition) && binds(r.head(l + i)) && next(i + 1, Kind::noun); };
        if (bound(0) && r.head(l) != "on" && r.head(l) != "in" && r.head(l) != "to") group.last += 2;
        else if (next(0, Kind::adjective) && bound(1)) group.last += 3;
        else if (next(0, Kind::conjunction) && next(1, Kind::noun) && !next(2, Kind::verb)) group.last += 2, group.several = true;
        else break;
    }
    return group;
}

const Mention* mention_at(const Reading& reading, std::uint32_t token) {
    const Span span = reading.language.tokens[token].span;
    const auto& mentions = reading.entities.mentions;
    auto m = std::upper_bound(mentions.begin(), mentions.end(), span.begin, [](std::uint32_t b, const Mention& x) { return b < x.span.begin; });
    const Mention* best = nullptr;
    for (int back = 0; back < 4 && m != mentions.begin(); ++back) {
        --m;
        if (m->span.overlaps(span) && (!best || m->span.size() < best->span.size())) best = &*m;
    }
    return best;
}

std::optional<Speaker> owner(const Reading& r, const Phrase& noun) {
    std::uint32_t end = noun.first;
    for (std::uint32_t t = noun.first; t < noun.head; ++t)
        if (r.lower(t) == "'s" || r.lower(t) == "\u2019s" || r.lower(t) == "'" || r.lower(t) == "\u2019") end = t;
    if (end == noun.first && noun.first < noun.head && r.uses[noun.first].pos == Pos::possessive) ++end;
    if (end == noun.first) return std::nullopt;
    const Mention* m = mention_at(r, end - 1);
    return Speaker{{r.language.tokens[noun.first].span.begin, r.language.tokens[end - 1].span.end}, m ? m->entity : kNoEntity};
}

Speaker speaker(const Reading& r, const NounGroup& group) {
    Speaker out{r.span(group.first, group.last), kNoEntity};
    if (group.several) {
        out.together = members(r, group);
        return out;
    }
    const Phrase& head = r.phrases[group.first];
    const Mention* m = mention_at(r, head.head);
    if (m && m->entity != kNoEntity && (m->kind != MentionKind::nominal || r.kind(group.last) != Kind::comma)) {
        out.entity = m->entity;
        return out;
    }
    if (is_message_noun(r.lower(head.head))) {
        out.entity = m ? m->entity : author(r, out.text);
        return out;
    }
    // "Another advocate, Andrew Roe of the firm Poe": the apposition has the name.
    if (r.kind(group.last) == Kind::comma && r.kind(group.last + 1) == Kind::noun) {
        const Phrase& name = r.phrases[group.last + 1];
        const Mention* named = mention_at(r, name.head);
        if (named && named->kind == MentionKind::name && named->type == EntityType::person) {
            out.entity = named->entity;
            out.text = r.span(group.first, group.last + 2);
            return out;
        }
    }
    if (m) out.entity = m->entity;
    if (out.entity == kNoEntity) out.together = introduced_as(r, group.first);
    return out;
}

}  // namespace crossread::facts
