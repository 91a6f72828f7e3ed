#include "facts/event_clause.hpp"

namespace crossread::facts {
namespace {

using Kind = PhraseKind;

/// Phrases looked ahead for a verb: the longest subject before one.
constexpr std::size_t kAhead = 8;
/// Phrases in a clause: more than any has, so that a text without verbs or full stops stays linear.
constexpr std::size_t kLongest = 96;

bool finite(const Reading& r, std::size_t i) { return r.kind(i) == Kind::verb && r.phrases[i].form.finite; }

std::size_t past_adverbs(const Reading& r, std::size_t i) {
    while (r.kind(i) == Kind::adverb) ++i;
    return i;
}

/// A subject and its finite verb begin at `i`.
bool subject_and_verb(const Reading& r, std::size_t i) {
    if (r.kind(i) != Kind::noun) return false;
    for (std::size_t k = i + 1; k < i + kAhead; ++k) {
        const Kind kind = r.kind(k);
        if (finite(r, k)) return true;
        if (kind != Kind::noun && kind != Kind::preposition && kind != Kind::adverb && kind != Kind::adjective) return false;
    }
    return false;
}

class Cutter {
public:
    explicit Cutter(const Reading& reading) : r_(reading) {}

    std::vector<Clause> cut() {
        for (std::size_t i = 0; i < r_.phrases.size(); ++i) {
            if (r_.kind(i) == Kind::stop) {
                end(i);
                begin(i + 1, i + 1);
            } else if (starts(i) || i - now_.first >= kLongest) {
                end(i);
                begin(i, i);
            }
            has_verb_ = has_verb_ || finite(r_, i);
        }
        end(r_.phrases.size());
        return std::move(out_);
    }

private:
    void begin(std::size_t at, std::size_t joint) {
        now_ = {at, at, false, false};
        has_verb_ = false;
        circumstance_ = false;
        if (r_.kind(joint) != Kind::subordinator) return;
        const std::string_view word = r_.head(joint);
        now_.after = word == "after";
        now_.before = word == "before";
        circumstance_ = !subject_and_verb(r_, past_adverbs(r_, joint + 1));
    }

    void end(std::size_t at) {
        if (at <= now_.first) return;
        now_.last = at;
        out_.push_back(now_);
    }

    bool starts(std::size_t i) const {
        const std::size_t next = past_adverbs(r_, i + 1);
        switch (r_.kind(i)) {
            case Kind::opener: case Kind::relative: case Kind::colon: case Kind::dash: return true;
            case Kind::subordinator: return r_.head(i) != "as" || subject_and_verb(r_, next);
            case Kind::conjunction: return finite(r_, next) || subject_and_verb(r_, next);
            case Kind::comma:
                if (circumstance_) return true;
                if (r_.kind(next) == Kind::verb) return r_.phrases[next].form.gerund || has_verb_;
                return has_verb_ && subject_and_verb(r_, next);
            case Kind::noun: return i > now_.first && reports(i - 1) && subject_and_verb(r_, i);
            default: return false;
        }
    }

    /// "Roe said | it rains": a clause without "that".
    bool reports(std::size_t verb) const { return r_.kind(verb) == Kind::verb && r_.phrases[verb].cue && (r_.phrases[verb].cue->takes & kBare); }

    const Reading& r_;
    Clause now_;
    bool has_verb_ = false;
    bool circumstance_ = false;  ///< "after | the war": it has no verb and ends at the next comma
    std::vector<Clause> out_;
};

}  // namespace

std::vector<Clause> clauses(const Reading& reading) { return Cutter(reading).cut(); }

std::size_t main_verb(const Reading& reading, const Clause& clause) {
    std::size_t main = clause.last;
    for (std::size_t i = clause.first; i < clause.last; ++i)
        if (reading.kind(i) == Kind::verb && (main == clause.last || (reading.phrases[i].form.finite && !reading.phrases[main].form.finite))) main = i;
    return main;
}

}  // namespace crossread::facts
