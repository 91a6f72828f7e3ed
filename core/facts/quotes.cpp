#include "facts/quotes.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "facts/quote_reported.hpp"
#include "facts/quote_shape.hpp"

namespace crossread::facts {
namespace {

using Kind = PhraseKind;

/// Who says a quotation, by which words.
struct Attribution {
    Speaker speaker;
    Span cue;
};

struct Found {
    Attribution by;
    QuoteKind kind = QuoteKind::direct;
};

/// Words from which on a quotation that ends like a sentence is taken for one.
constexpr std::uint32_t kSentence = 4;

class Attributor {
public:
    Attributor(const Reading& reading, std::span<const Quoted> quoted) : r_(reading), quoted_(quoted) {}

    std::vector<Quote> all() {
        for (std::size_t i = 0; i < r_.phrases.size(); ++i)
            if (r_.kind(i) == Kind::quoted) quotation(i);
            else if (r_.kind(i) == Kind::verb) clause(i);
        std::stable_sort(out_.begin(), out_.end(), [](const Quote& a, const Quote& b) { return a.span < b.span; });
        return std::move(out_);
    }

private:
    const Quoted& region(std::size_t i) const { return quoted_[r_.phrases[i].quote]; }
    Span token_span(std::uint32_t token) const { return r_.language.tokens[token].span; }

    bool says(std::size_t i) const {
        const Cue* c = cue_at(r_, i);
        return c && (c->takes & kWords);
    }

    void quotation(std::size_t i) {
        const Shape s = shape_of(r_.document.text, r_.language, r_.phrases[i], region(i).inner);
        if (s.words == 0 || is_name_given(i)) return;
        if (const auto found = find(i, s)) keep(i, found->by, found->kind);
    }

    /// 'the so-called “…”', 'nicknamed “…”', 'a song titled “…”': what a thing is called, whoever else tells of it.
    bool is_name_given(std::size_t i) const {
        constexpr std::string_view kNaming[] = {"so-called", "nicknamed", "titled", "entitled", "headlined"};
        const std::uint32_t first = r_.phrases[i].first;
        return first > 0 && std::find(std::begin(kNaming), std::end(kNaming), r_.lower(first - 1)) != std::end(kNaming);
    }

    /// The rules in the order of how sure they are.
    std::optional<Found> find(std::size_t i, const Shape& s) const {
        if (const auto a = introduced(i, s)) return Found{*a, QuoteKind::direct};
        const bool starts = starts_sentence(i);
        if (starts || (s.comma && !cue_before(i)))
            if (const auto a = followed(i, s)) return Found{*a, starts ? QuoteKind::direct : QuoteKind::mixed};
        if (starts && s.capital && (s.stopped || s.comma || s.words >= kSentence)) {
            if (const auto a = inherited(i)) return Found{*a, s.stopped || s.comma ? QuoteKind::direct : QuoteKind::mixed};
            if (s.stopped && s.words >= kSentence) return Found{{}, QuoteKind::direct};  // somebody's, but nothing says whose
            return std::nullopt;
        }
        const bool sentence = s.capital && s.stopped && s.words >= kSentence && !s.title;
        if (const auto a = governed(i, s)) return Found{*a, sentence || goes_on_after_cue(i) ? QuoteKind::direct : QuoteKind::mixed};
        if (sentence && i > 0 && r_.kind(i - 1) == Kind::comma) return Found{{}, QuoteKind::direct};
        return std::nullopt;
    }

    void clause(std::size_t verb) {
        const auto found = reported(r_, verb);
        if (!found) return;
        const Span span = r_.span(found->first, found->last);
        if (r_.kind(found->first) == Kind::quoted && (found->last == found->first + 1 || (!out_.empty() && out_.back().kind == QuoteKind::direct && span.contains(out_.back().span))))
            return;  // told already, as a quotation
        const Speaker who = speaker(r_, found->speaker);
        remember(who, span.begin);
        out_.push_back({span, QuoteKind::indirect, who.entity, who.text, found->cue, who.together});
    }

    void remember(const Speaker& who, std::uint32_t at) {
        last_ = who;
        last_at_ = at;
        while (last_block_ + 1 < r_.document.blocks.size() && r_.document.blocks[last_block_].text.end <= at) ++last_block_;
    }

    void keep(std::size_t i, Attribution by, QuoteKind kind) {
        if (const Mention* m = pronoun(by.speaker); m && (m->entity == kNoEntity || named_in(region(i), m->entity))) by.speaker.entity = before(i);
        out_.push_back({region(i).inner, kind, by.speaker.entity, by.speaker.text, by.cue, by.speaker.together});
        if (by.speaker.text.empty()) return;
        remember(by.speaker, region(i).outer.begin);
    }

    /// The mention, when the speaker is told by a pronoun of the third person alone.
    const Mention* pronoun(const Speaker& who) const {
        if (who.text.size() > 4 || who.text.empty()) return nullptr;
        const std::uint32_t token = r_.language.token_at(who.text.begin);
        const std::string_view word = r_.lower(token);
        if (word != "he" && word != "she") return nullptr;
        const Mention* m = mention_at(r_, token);
        return m ? m : &kUnknown;
    }

    /// People seldom say their own name: a pronoun that speaks is not who the words name.
    bool named_in(const Quoted& q, EntityId entity) const {
        const auto& all = r_.entities.mentions;
        auto m = std::lower_bound(all.begin(), all.end(), q.inner.begin, [](const Mention& x, std::uint32_t b) { return x.span.begin < b; });
        for (; m != all.end() && m->span.begin < q.inner.end; ++m)
            if (m->entity == entity && m->kind == MentionKind::name) return true;
        return false;
    }

    /// Who spoke before, in this paragraph or the one before it, when that is a person whom the words do not name.
    EntityId before(std::size_t i) const {
        const Quoted& q = region(i);
        const EntityId e = last_.entity;
        if (e == kNoEntity || last_block_ + 1 < q.block || r_.entities.entities[e].type != EntityType::person || named_in(q, e)) return kNoEntity;
        return e;
    }

    /// Nothing of the sentence stands before it but other quotations, "and" or a dash.
    bool starts_sentence(std::size_t i) const {
        const Kind before = i == 0 ? Kind::stop : r_.kind(i - 1);
        return before == Kind::stop || before == Kind::quoted || before == Kind::bracket || before == Kind::other;
    }

    bool cue_before(std::size_t i) const {
        for (std::size_t v = sentence_begin(r_, i); v < i; ++v)
            if (cue_at(r_, v)) return true;
        return false;
    }

    /// “For years,” Roe said, “I lived there”: the second part of a broken utterance.
    bool goes_on_after_cue(std::size_t i) const {
        if (i < 3 || r_.kind(i - 1) != Kind::comma || out_.empty()) return false;
        const std::size_t begin = sentence_begin(r_, i);
        return out_.back().kind == QuoteKind::direct && out_.back().span.begin >= r_.span(begin, begin + 1).begin && r_.kind(begin) == Kind::quoted;
    }

    Attribution attribution(const NounGroup& group, std::size_t verb) const { return {speaker(r_, group), cue_span(r_, verb)}; }

    /// "Roe said: …", "Roe told Poe on Monday, …", "In Roe's words: …".
    std::optional<Attribution> introduced(std::size_t i, const Shape& s) const {
        const std::size_t begin = sentence_begin(r_, i);
        if (i == begin) return std::nullopt;
        const Kind before = r_.kind(i - 1);
        if (before == Kind::colon) return by_colon(i, begin);
        if (before == Kind::comma && (s.capital || s.words > 2)) {
            for (std::size_t v = i - 1; v-- > begin;) {
                if (r_.kind(v) == Kind::quoted || r_.kind(v) == Kind::opener) break;
                if (r_.kind(v) != Kind::verb) continue;
                if (says(v) || (r_.phrases[v].form.finite && s.capital)) return by_verb(v);
                if (r_.phrases[v].form.finite) break;
            }
            // “For years,” Roe said, “I lived there.”
            return std::nullopt;
        }
        if (says(i - 1) && s.capital && !s.title) return by_verb(i - 1);
        return std::nullopt;
    }

    std::optional<Attribution> by_colon(std::size_t i, std::size_t begin) const {
        std::size_t main = i;
        for (std::size_t v = i - 1; v-- > begin;) {
            if (r_.kind(v) == Kind::quoted) break;
            if (r_.kind(v) != Kind::verb) continue;
            if (says(v)) return by_verb(v);
            if (r_.phrases[v].form.finite) main = v;
        }
        if (main != i) {
            if (const auto group = subject(r_, main)) return Attribution{speaker(r_, *group), {}};
            return std::nullopt;
        }
        if (const auto group = group_before(r_, i - 1)) return Attribution{speaker(r_, *group), {}};  // "Roe: …"
        return std::nullopt;
    }

    std::optional<Attribution> by_verb(std::size_t v) const {
        if (const auto group = subject(r_, v)) return attribution(*group, v);
        if (const auto group = inverted(v)) return attribution(*group, v);
        return std::nullopt;
    }

    /// "Roe's claim that …": `that` is the phrase of that word.
    std::optional<Attribution> by_noun(std::size_t that) const {
        if (r_.kind(that) != Kind::opener || that == 0 || r_.kind(that - 1) != Kind::noun || !is_message_noun(r_.head(that - 1))) return std::nullopt;
        const Phrase& noun = r_.phrases[that - 1];
        const auto who = owner(r_, noun);
        return who ? std::optional(Attribution{*who, r_.language.tokens[noun.head].span}) : std::nullopt;
    }

    /// "said Roe": the speaker after the verb; not after verbs whose object is the hearer, but right after a question: “Why?” asked Roe.
    std::optional<NounGroup> inverted(std::size_t v, bool question = false) const {
        const Cue* c = cue_at(r_, v);
        if (!c || !(c->takes & kWords) || ((c->takes & kHearer) && !question) || !r_.phrases[v].form.finite) return std::nullopt;
        return group_at(r_, v + 1);
    }

    /// “…,” Roe said. “…,” said Roe. “…?” asked Roe. “…,” according to Roe.
    std::optional<Attribution> followed(std::size_t i, const Shape& s) const {
        std::size_t from = i + 1;
        if (r_.kind(from) == Kind::stop) {
            if (!s.asks || from + 1 >= r_.phrases.size() || !same_block(i, from + 1)) return std::nullopt;
            ++from;
            return closing(from, false, true);
        }
        return closing(from, s.comma, s.asks);
    }

    bool same_block(std::size_t i, std::size_t later) const {
        const std::uint32_t at = token_span(r_.phrases[later].first).begin;
        return at < r_.document.blocks[region(i).block].text.end;
    }

    /// A cue with its speaker that begins at `from`, or a little later in the same clause. After a comma any verb is one:
    /// “…,” Roe laughed.
    std::optional<Attribution> closing(std::size_t from, bool comma, bool question) const {
        const std::size_t quoted = from;
        while (r_.kind(from) == Kind::comma || r_.kind(from) == Kind::dash || r_.kind(from) == Kind::other || r_.kind(from) == Kind::bracket) ++from;
        if (const auto a = according(from)) return a;
        const std::size_t end = sentence_end(r_, from);
        for (std::size_t v = from; v < end; ++v) {
            const Kind k = r_.kind(v);
            if (k == Kind::quoted || k == Kind::colon) break;
            if (k != Kind::verb) continue;
            if (says(v) || (comma && r_.phrases[v].form.finite && !within_group(from, v))) {
                if (v == from || r_.kind(v - 1) == Kind::adverb) {
                    if (const auto group = inverted(v, question && v == quoted)) return attribution(*group, v);
                }
                if (const auto group = subject(r_, v)) return attribution(*group, v);
                return std::nullopt;
            }
            if (r_.phrases[v].form.finite && !within_group(from, v)) break;
        }
        return std::nullopt;
    }

    /// The verb at `v` belongs to the speaker's description: "Roe, who leads the party, said".
    bool within_group(std::size_t from, std::size_t v) const {
        for (std::size_t i = v; i-- > from;) {
            if (r_.kind(i) == Kind::relative || r_.kind(i) == Kind::opener || r_.kind(i) == Kind::subordinator) return true;
            if (r_.kind(i) == Kind::noun || r_.kind(i) == Kind::verb) return false;
        }
        return false;
    }

    std::optional<Attribution> according(std::size_t at) const {
        const auto group = according_to(r_, at);
        return group ? std::optional(attribution(*group, at)) : std::nullopt;
    }

    /// Speech without a cue of its own: the speaker before goes on, or the subject of the sentence before speaks.
    std::optional<Attribution> inherited(std::size_t i) const {
        const Quoted& q = region(i);
        if (const auto a = signed_by(i)) return a;
        if (q.continues && !last_.text.empty()) return Attribution{last_, {}};
        const std::size_t begin = sentence_begin(r_, i);
        const std::size_t before = begin > 1 ? sentence_begin(r_, begin - 1) : 0;
        const bool near = !last_.text.empty() && begin > 1 && last_at_ >= r_.span(before, before + 1).begin;
        if (near && last_block_ + 1 >= q.block) return Attribution{last_, {}};
        if (begin > 1)
            if (const auto a = of_sentence(begin - 1)) return a;
        if (!last_.text.empty() && last_block_ == q.block) return Attribution{last_, {}};
        return std::nullopt;
    }

    /// “…” — Jane Roe
    std::optional<Attribution> signed_by(std::size_t i) const {
        std::size_t at = i + 1;
        if (r_.kind(at) == Kind::stop) ++at;
        if (r_.kind(at) != Kind::dash || r_.kind(at + 1) != Kind::noun) return std::nullopt;
        const Phrase& name = r_.phrases[at + 1];
        if (r_.uses[name.head].pos != Pos::proper || r_.kind(at + 2) == Kind::verb) return std::nullopt;
        return Attribution{speaker(r_, {at + 1, at + 2, false}), {}};
    }

    /// A person or a body, as far as names and pronouns tell.
    bool is_somebody(const Speaker& who) const {
        const std::uint32_t token = r_.language.token_at(who.text.begin);
        const std::string_view word = r_.lower(token);
        if (word == "he" || word == "she" || word == "they") return true;
        return who.entity != kNoEntity ? r_.entities.entities[who.entity].type <= EntityType::organization : r_.uses[token].pos == Pos::proper;
    }

    /// The subject of the first verb of the sentence that ends at `stop`.
    std::optional<Attribution> of_sentence(std::size_t stop) const {
        const std::size_t begin = sentence_begin(r_, stop);
        for (std::size_t v = begin; v < stop; ++v) {
            if (r_.kind(v) != Kind::verb || !r_.phrases[v].form.finite) continue;
            const auto group = subject(r_, v);
            if (!group) continue;
            const Speaker who = speaker(r_, *group);
            if (says(v) || is_somebody(who)) return Attribution{who, {}};
        }
        return std::nullopt;
    }

    /// Some words inside a sentence: the nearest verb of saying before it governs it, else one that closes the
    /// sentence, else its subject says it where the words are many enough to be somebody's.
    std::optional<Attribution> governed(std::size_t i, const Shape& s) const {
        const std::size_t begin = sentence_begin(r_, i);
        std::size_t nearest = i;  // a cue whose subject cannot be told
        for (std::size_t v = i; v-- > begin;) {
            if (const auto a = by_noun(v)) return a;
            if (!cue_at(r_, v) || names(v)) continue;
            if (const auto a = by_verb(v)) return a;
            nearest = v;
        }
        if (const auto a = trailing(i)) return a;
        if (begin < i)
            if (const auto a = according(begin)) return a;
        if (s.words < 3 || s.title) return std::nullopt;
        for (std::size_t v = i; v-- > begin;) {
            if (r_.kind(v) != Kind::verb || !r_.phrases[v].form.finite) continue;
            const auto group = subject(r_, v);
            if (!group) continue;
            const Speaker who = speaker(r_, *group);
            if (is_somebody(who) || is_message_noun(r_.head(group->first))) return Attribution{who, {}};
        }
        return nearest < i ? std::optional(Attribution{{}, cue_span(r_, nearest)}) : std::nullopt;
    }

    /// "a cable labelled “AL”", "is known as", "called": what something is called, by nobody in particular.
    bool names(std::size_t verb) const {
        const Phrase& p = r_.phrases[verb];
        if (!(p.cue->takes & kObject)) return false;
        const bool by_pronoun = verb > 0 && r_.kind(verb - 1) == Kind::noun && r_.uses[r_.phrases[verb - 1].head].pos == Pos::pronoun;
        return p.form.passive || (p.form.participle && !by_pronoun);
    }

    /// "… a “…” plan, Roe said.", "…, according to Roe."
    std::optional<Attribution> trailing(std::size_t i) const {
        const std::size_t end = sentence_end(r_, i);
        for (std::size_t k = i + 1; k < end; ++k) {
            if (const auto a = according(k)) return a;
            if (r_.kind(k) != Kind::comma) continue;
            std::size_t v = k + 1;
            while (v < end && (r_.kind(v) == Kind::noun || r_.kind(v) == Kind::preposition || r_.kind(v) == Kind::adverb)) ++v;
            if (!says(v) || !r_.phrases[v].form.finite) continue;
            const auto group = v == k + 1 ? inverted(v) : subject(r_, v);
            if (group) return attribution(*group, v);
        }
        return std::nullopt;
    }

    static constexpr Mention kUnknown{};

    const Reading& r_;
    std::span<const Quoted> quoted_;
    std::vector<Quote> out_;
    Speaker last_;
    std::uint32_t last_block_ = 0, last_at_ = 0;  ///< where `last_` spoke
};

}  // namespace

std::vector<Quote> quotes(const Reading& reading, std::span<const Quoted> quoted, std::span<const Quote> spoken) {
    std::vector<Quote> out = Attributor(reading, quoted).all();
    if (spoken.empty()) return out;
    const auto inside = [&](const Quote& q) {
        const auto after = std::upper_bound(spoken.begin(), spoken.end(), q.span.begin, [](std::uint32_t at, const Quote& turn) { return at < turn.span.begin; });
        return after != spoken.begin() && std::prev(after)->span.contains(q.span);
    };
    out.erase(std::remove_if(out.begin(), out.end(), inside), out.end());
    const auto middle = static_cast<std::ptrdiff_t>(out.size());
    out.insert(out.end(), spoken.begin(), spoken.end());
    std::inplace_merge(out.begin(), out.begin() + middle, out.end(), [](const Quote& a, const Quote& b) { return a.span < b.span; });
    return out;
}

}  // namespace crossread::facts
