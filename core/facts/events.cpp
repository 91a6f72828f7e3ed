#include "facts/events.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/hash.hpp"
#include "base/iso_date.hpp"
#include "facts/calendar.hpp"
#include "facts/event_clause.hpp"

namespace crossread::facts {
namespace {

using Kind = PhraseKind;

/// Down to the day: hours and parts of the day tell less about which event it is than they would part accounts of one.
std::string day_of(const std::string& value) { return value.substr(0, value.find('T')); }

/// A point on the calendar: not a week, a season or a span of years.
bool is_date(const TimeExpression& t) { return (t.type == TimeType::date || t.type == TimeType::time) && is_iso_date(day_of(t.value)); }

class Finder {
public:
    Finder(const Reading& reading, std::span<const TimeExpression> times, std::span<const Quote> quotes) : r_(reading), times_(times) {
        for (const Quote& q : quotes)
            if (q.kind == QuoteKind::indirect) weigh(q);
            else spoken_.push_back(q.span);
    }

    std::vector<Happening> all(std::span<const Clause> clauses) {
        out_.reserve(clauses.size());  // about one each; to grow by doubling would hold all of them twice
        for (const Clause& c : clauses) clause(c);
        const auto earlier = [](const Happening& a, const Happening& b) {
            return a.event.span != b.event.span ? a.event.span < b.event.span : a.event.trigger < b.event.trigger;
        };
        if (!std::is_sorted(out_.begin(), out_.end(), earlier)) std::stable_sort(out_.begin(), out_.end(), earlier);  // which needs as much room again
        return std::move(out_);
    }

private:
    struct Weight {
        Span span;
        Told told;
    };
    /// What a clause's verb is to the nouns beside it.
    struct Clues {
        bool light = false;  ///< its object happens: "hold | a summit"
        bool phase = false;  ///< its subject does: "the trial | begins", "talks | are held"
    };
    struct Remembered {
        std::string lemma;
        std::string when;
        std::vector<EntityId> who;
    };

    std::string lemma(std::uint32_t token) const { return language::lemma(r_.lower(token), r_.uses[token].pos); }
    Span token(std::uint32_t t) const { return r_.language.tokens[t].span; }

    /// Clauses that somebody claims or denies, not the article.
    void weigh(const Quote& q) {
        const std::uint32_t cue = r_.language.token_at(q.cue.begin);
        if (q.cue.empty() || cue >= r_.language.tokens.size()) return;
        const Cue* found = r_.uses[cue].cue;
        if (found && (found->takes & (kClaim | kDeny))) weights_.push_back({q.span, found->takes & kDeny ? Told::denied : Told::claimed});
    }

    void clause(const Clause& c) {
        if (c.last <= c.first) return;
        std::size_t first = c.first;
        while (first + 1 < c.last && is_joint(r_.kind(first))) ++first;
        const Span span = r_.span(first, c.last);
        while (time_ < times_.size() && times_[time_].span.end <= span.begin) ++time_;
        const std::size_t main = main_verb(r_, c);
        Told told = Told::done;
        Clues clues;
        if (main < c.last) told = verb(c, span, main, clues);
        for (std::size_t i = c.first; i < c.last; ++i)
            if (r_.kind(i) == Kind::noun) noun(c, span, i, main, told, clues);
    }

    /// What joins a clause to the one before is no part of it.
    static bool is_joint(Kind kind) {
        return kind == Kind::comma || kind == Kind::conjunction || kind == Kind::opener || kind == Kind::relative || kind == Kind::subordinator || kind == Kind::dash ||
               kind == Kind::colon || kind == Kind::other;
    }

    /// What hangs on a verb: "plans | to sell", "is due | to begin", "denied | shooting", "accused the mayor | of taking".
    struct Under {
        std::size_t verb = 0;       ///< its phrase; 0 where there is none
        bool infinitive = false;
        std::optional<VerbRole> adjective;
    };

    Under under(const Clause& c, std::size_t main) const {
        Under out;
        for (std::size_t i = main + 1; i < c.last; ++i) {
            const Kind kind = r_.kind(i);
            if (kind == Kind::verb) {
                out.infinitive = r_.phrases[i].form.infinitive && i == main + 1 + skipped(main + 1, i);
                if (out.infinitive || (r_.phrases[i].form.gerund && !out.adjective)) out.verb = i;
                return out;
            }
            if (kind == Kind::adjective || kind == Kind::preposition) {
                if (const auto role = adjective_role(r_.head(i))) out.adjective = role;
            } else if (kind != Kind::adverb && kind != Kind::noun) {
                return out;
            }
        }
        return out;
    }

    /// How many phrases from `from` to `to` are no nouns: an infinitive belongs to the verb only when no noun stands between.
    std::size_t skipped(std::size_t from, std::size_t to) const {
        std::size_t n = 0;
        while (from + n < to && r_.kind(from + n) != Kind::noun) ++n;
        return n;
    }

    /// The event of the clause's verb, or of the verb under it. Returns how the verb tells what is with it.
    Told verb(const Clause& c, Span span, std::size_t main, Clues& clues) {
        const Phrase& p = r_.phrases[main];
        Told told = told_of(main);
        if (told == Told::done && is_condition(c)) told = Told::possible;
        if (told == Told::done && p.form.passive && (r_.head(main) == "planned" || r_.head(main) == "scheduled")) told = Told::planned;
        const Under below = under(c, main);
        const VerbRole role = below.infinitive && below.adjective ? *below.adjective : r_.uses[p.head].role;
        const bool reported = below.infinitive && p.form.passive && p.cue && (p.cue->takes & (kBare | kThought)) && !(p.cue->takes & kTo);
        const bool speech = p.cue && !(p.cue->takes & (kPledge | kRule | kEvent));
        clues.light = role == VerbRole::light;
        clues.phase = role == VerbRole::phase || (clues.light && p.form.passive);
        if (below.infinitive && (role != VerbRole::event || reported || (p.cue && p.cue->takes & kTo))) {
            const Told inner_told = told != Told::done ? told : reported ? Told::claimed : told_under(role, p.cue);
            const VerbRole inner = r_.uses[r_.phrases[below.verb].head].role;
            if (inner == VerbRole::light) clues.light = true;
            else if (inner != VerbRole::state) add(c, span, below.verb, main, inner_told);
            clues.phase = inner == VerbRole::phase;
            if (role != VerbRole::event) return inner_told;
        }
        if (below.verb && !below.infinitive) gerund(c, span, below.verb, main, told);
        const bool happens = role == VerbRole::event || (!below.infinitive && (role == VerbRole::plan || role == VerbRole::phase));
        if (happens && !speech && !p.form.infinitive && p.form.finite) add(c, span, main, main, told);
        return told;
    }

    /// "denied shooting", "was accused of taking", "considered closing": told by the verb that it hangs on.
    void gerund(const Clause& c, Span span, std::size_t verb, std::size_t main, Told told) {
        const VerbRole role = r_.uses[r_.phrases[main].head].role, inner = r_.uses[r_.phrases[verb].head].role;
        const Cue* cue = r_.phrases[main].cue;
        const bool weighs = role == VerbRole::wish || role == VerbRole::failure || role == VerbRole::plan || (cue && cue->takes & (kClaim | kDeny));
        if (weighs && inner != VerbRole::state) add(c, span, verb, main, told == Told::done ? told_under(role, cue) : told);
    }

    /// "if it rains", "unless they agree".
    bool is_condition(const Clause& c) const {
        const Kind joint = r_.kind(c.first);
        if (joint != Kind::opener && joint != Kind::subordinator) return false;
        const std::string_view word = r_.head(c.first);
        return word == "if" || word == "unless" || word == "whether";
    }

    /// By the verb's own form and the adverbs around it.
    Told told_of(std::size_t i) const {
        const VerbForm& form = r_.phrases[i].form;
        if (form.negated) return Told::denied;
        Told told = form.will ? Told::planned : form.may || form.modal ? Told::possible : Told::done;
        std::size_t first = i, last = i + 1;
        while (first > 0 && r_.kind(first - 1) == Kind::adverb) --first;
        while (r_.kind(last) == Kind::adverb) ++last;
        for (std::uint32_t t = r_.phrases[first].first; t < r_.phrases[last - 1].last; ++t) {
            const std::string_view word = r_.lower(t);
            if (word == "likely" || word == "probably" || word == "possibly" || word == "perhaps") told = Told::possible;
            else if (word == "allegedly" || word == "reportedly" || word == "supposedly" || word == "apparently") told = Told::claimed;
            else if (word == "never") return Told::denied;
        }
        return told;
    }

    static Told told_under(VerbRole role, const Cue* cue) {
        if (cue && cue->takes & kClaim) return Told::claimed;
        if (cue && cue->takes & kDeny) return Told::denied;
        if (cue || role == VerbRole::plan) return Told::planned;
        if (role == VerbRole::wish) return Told::possible;
        return role == VerbRole::failure ? Told::denied : Told::done;
    }

    void add(const Clause& c, Span span, std::size_t verb, std::size_t main, Told told) {
        Event e;
        e.span = span;
        e.trigger = token(r_.phrases[verb].head);
        if (e.trigger.size() < kShortest) return;
        e.told = weighed(e.trigger, told);
        if (const auto group = subject(r_, main)) {
            take(r_.span(group->first, group->last), e.who);
            if (is_nobody(group->first) && e.told == Told::done) e.told = Told::denied;
        }
        arguments(c, verb + 1, e);
        e.when = date(c, span, e.trigger, true);
        if (e.when.empty()) e.when = beside(c);
        else dated_ = e.when, dated_end_ = c.last;
        e.told = in_time(e);
        const bool aside = is_aside(c, e.trigger);
        out_.push_back({std::move(e), {hash_of(lemma(r_.phrases[verb].head)), true, aside}});
    }

    /// "No one was hurt", "none of them came", "neither side won".
    bool is_nobody(std::size_t phrase) const {
        const std::string_view word = r_.lower(r_.phrases[phrase].first);
        return word == "no" || word == "nobody" || word == "none" || word == "neither";
    }

    /// A noun that happens: dated, placed, or with somebody who takes part.
    void noun(const Clause& c, Span span, std::size_t i, std::size_t main, Told told, const Clues& clues) {
        const Phrase& p = r_.phrases[i];
        std::uint32_t trigger = p.head;
        if (!r_.uses[trigger].event_noun) {  // "the summit | happening in June" may be taken for one noun phrase
            const std::string_view head = r_.lower(trigger);
            if (trigger == p.first || !r_.uses[trigger - 1].event_noun || head.size() < 4 || head.substr(head.size() - 3) != "ing") return;
            --trigger;
        }
        std::string word = lemma(trigger);
        Event e;
        const bool object = clues.light && main < i && only_modifiers(main + 1, i);
        const bool subject_of = clues.phase && i < main && only_modifiers(i + 1, main);
        const auto group = group_at(r_, i);
        e.span = object ? span : r_.span(group->first, group->last);
        e.trigger = token(trigger);
        e.told = weighed(e.trigger, noun_told_here(p, told, object || subject_of));
        take(r_.span(i, i + 1), e.who);
        if (object)
            if (const auto who = subject(r_, main)) take(r_.span(who->first, who->last), e.who);
        arguments({i, c.last, false, false}, i + 1, e);
        e.when = date(c, span, e.trigger, false);
        if (e.when.empty()) e.when = beside(c);
        if (e.when.empty()) e.when = told_before(word, p, e);
        else if (dated_end_ != c.last) dated_ = e.when, dated_end_ = c.last;
        if (e.when.empty() && e.who.empty() && e.where == kNoEntity) return;
        e.told = in_time(e);
        if (!e.when.empty() && remembered_.size() < kRemembered) remembered_.push_back({word, e.when, e.who});
        const bool aside = is_aside(c, e.trigger);
        out_.push_back({std::move(e), {hash_of(word), object, aside}});
    }

    /// Nothing but the noun phrase's own words between a light verb and its object.
    bool only_modifiers(std::size_t from, std::size_t to) const {
        for (std::size_t i = from; i < to; ++i)
            if (r_.kind(i) != Kind::adverb && r_.kind(i) != Kind::adjective) return false;
        return true;
    }

    Told noun_told_here(const Phrase& p, Told told, bool object) const {
        for (std::uint32_t t = p.first; t < p.head; ++t) switch (noun_told(r_.lower(t))) {
                case NounTold::planned: return Told::planned;
                case NounTold::possible: return Told::possible;
                case NounTold::claimed: return Told::claimed;
                case NounTold::plain: break;
            }
        return object ? told : Told::done;
    }

    /// Told in quotation marks, or in a relative clause. `spoken_` is in order of begin and does not overlap.
    bool is_aside(const Clause& c, Span trigger) const {
        const auto after = std::upper_bound(spoken_.begin(), spoken_.end(), trigger.begin, [](std::uint32_t b, Span s) { return b < s.begin; });
        return (after != spoken_.begin() && (after - 1)->contains(trigger)) || r_.kind(c.first) == Kind::relative;
    }

    Told weighed(Span trigger, Told told) const {
        if (told != Told::done) return told;
        const auto after = std::upper_bound(weights_.begin(), weights_.end(), trigger.begin, [](std::uint32_t b, const Weight& w) { return b < w.span.begin; });
        return after != weights_.begin() && (after - 1)->span.contains(trigger) ? (after - 1)->told : told;
    }

    /// What is dated after the article was written has not happened yet.
    Told in_time(const Event& e) const {
        if (e.told != Told::done || !r_.document.published || e.when.empty()) return e.told;
        const std::string& now = r_.document.published->value;
        const std::size_t n = std::min({now.size(), e.when.size(), std::size_t{10}});
        return e.when.compare(0, n, now, 0, n) > 0 ? Told::planned : e.told;
    }

    /// Persons, bodies and states named in the span.
    void take(Span span, std::vector<EntityId>& who) const {
        for (auto m = first_mention(span); m != r_.entities.mentions.end() && m->span.begin < span.end && who.size() < kPeople; ++m) {
            if (m->entity == kNoEntity) continue;
            const bool acts = m->type == EntityType::person || m->type == EntityType::organization || m->type == EntityType::nationality || m->as_government;
            if (acts && std::find(who.begin(), who.end(), m->entity) == who.end()) who.push_back(m->entity);
        }
    }

    std::vector<Mention>::const_iterator first_mention(Span span) const {
        const auto& all = r_.entities.mentions;
        return std::lower_bound(all.begin(), all.end(), span.begin, [](const Mention& m, std::uint32_t b) { return m.span.begin < b; });
    }

    EntityId place(Span span) const {
        for (auto m = first_mention(span); m != r_.entities.mentions.end() && m->span.begin < span.end; ++m)
            if (m->type == EntityType::place && m->entity != kNoEntity) return m->entity;
        return kNoEntity;
    }

    /// Objects and companions take part; a place after "in", "at" and the like, or as an object, is where.
    void arguments(const Clause& c, std::size_t from, Event& e) const {
        for (std::size_t i = from; i < c.last; ++i) {
            if (r_.kind(i) != Kind::noun) continue;
            const Span span = r_.span(i, i + 1);
            const bool led = i > from && r_.kind(i - 1) == Kind::preposition;
            const std::string_view by = led ? r_.head(i - 1) : std::string_view{};
            const bool company = !led || by == "with" || by == "by" || by == "between" || by == "against" || by == "of" || by == "to";
            if (company) take(span, e.who);
            const bool somewhere = by == "in" || by == "at" || by == "near" || by == "to" || by == "outside" || by == "around" || by == "from" || (!led && i == from);
            if (somewhere && e.where == kNoEntity) e.where = place(span);
        }
    }

    /// The dated time expression in the clause that stands nearest to the trigger; empty when there is none. A verb takes
    /// none that only says which thing is meant: "ended | the 1950-53 war".
    std::string date(const Clause& c, Span span, Span trigger, bool verb) const {
        const TimeExpression* best = nullptr;
        std::uint32_t nearest = 0;
        for (std::size_t i = time_; i < times_.size() && times_[i].span.begin < span.end; ++i) {
            if (!is_date(times_[i]) || !span.contains(times_[i].span)) continue;
            const Span t = times_[i].span;
            if (verb && modifies_noun(c, t)) continue;
            const std::uint32_t far = t.begin >= trigger.end ? t.begin - trigger.end : trigger.begin >= t.end ? trigger.begin - t.end : 0;
            if (best && far >= nearest) continue;
            best = &times_[i];
            nearest = far;
        }
        return best ? day_of(best->value) : std::string{};
    }

    bool modifies_noun(const Clause& c, Span time) const {
        for (std::size_t i = c.first; i < c.last; ++i)
            if (r_.kind(i) == Kind::noun && r_.span(i, i + 1).contains(time)) return token(r_.phrases[i].head).begin >= time.end;
        return false;
    }

    /// "… Monday, the day after | a bus accident …": the date of the clause before, and a step of days from it.
    std::string beside(const Clause& c) const {
        if ((!c.after && !c.before) || c.first < 1 || dated_end_ != c.first || dated_.size() != 10) return {};
        const Phrase& count = r_.phrases[c.first - 1];
        if (count.kind != Kind::noun) return {};
        const std::string_view unit = r_.lower(count.head);
        const int days = unit == "day" ? 1 : unit == "days" ? number(r_.lower(count.first)) : unit == "week" ? 7 : 0;
        const auto stamp = parse_stamp(dated_);
        if (days == 0 || !stamp) return {};
        return iso_day(civil(day_number({stamp->year, stamp->month, stamp->day}) + (c.after ? -days : days)));
    }

    static int number(std::string_view word) {
        constexpr std::string_view kNumbers[] = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        for (int i = 0; i < 9; ++i)
            if (kNumbers[i] == word) return i + 2;
        int n = 0;
        std::from_chars(word.data(), word.data() + std::min<std::size_t>(word.size(), 3), n);
        return n;
    }

    /// "The visit": the one told before, when the article dates every visit of these people alike.
    std::string told_before(const std::string& word, const Phrase& noun, const Event& e) const {
        const std::string_view first = r_.lower(noun.first);
        const bool definite = first == "the" || first == "this" || first == "that";
        const std::string* found = nullptr;
        for (const Remembered& x : remembered_) {
            if (x.lemma != word) continue;
            const bool shared = std::any_of(e.who.begin(), e.who.end(), [&](EntityId id) { return std::find(x.who.begin(), x.who.end(), id) != x.who.end(); });
            if (!shared && !(e.who.empty() && definite)) continue;
            if (found && *found != x.when) return {};
            found = &x.when;
        }
        return found ? *found : std::string{};
    }

    static constexpr std::uint32_t kShortest = 3;   ///< letters of a verb that happens: pieces of masked words have fewer
    static constexpr std::size_t kPeople = 16;      ///< who takes part, at most: longer lists are counted, not compared
    static constexpr std::size_t kRemembered = 32;  ///< dated nouns that later ones may take their date from

    const Reading& r_;
    std::span<const TimeExpression> times_;
    std::size_t time_ = 0;
    std::vector<Weight> weights_;
    std::vector<Span> spoken_;
    std::vector<Remembered> remembered_;
    std::string dated_;           ///< date of the last dated clause
    std::size_t dated_end_ = 0;   ///< where that clause ended
    std::vector<Happening> out_;
};

}  // namespace

std::vector<Happening> happenings(const Reading& reading, std::span<const Clause> clauses, std::span<const TimeExpression> times,
                                  std::span<const Quote> quotes) {
    return Finder(reading, times, quotes).all(clauses);
}

}  // namespace crossread::facts
