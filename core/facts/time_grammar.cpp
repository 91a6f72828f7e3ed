// The whole expression: what limits it ("about", "early", "the end of"), the longest reading of any family, and what is
// joined to it ("Friday" + "of last week", "last year" + "'s third quarter", "9 a.m." + "Tuesday").
#include "facts/number.hpp"
#include "facts/time_grammar.hpp"

namespace crossread::facts {
namespace {

/// Grain of the finest field, coarse to fine; what two joined dates are compared by.
int grain(const Expression& e) {
    if (e.hour >= 0) return 9;
    if (e.part != DayPart::none) return 8;
    if (e.weekday || e.day || e.holiday >= 0 || (e.step_unit == Unit::day)) return 7;
    if (e.step_unit == Unit::week || e.weekend) return 6;
    if (e.month || e.step_unit == Unit::month) return 5;
    if (e.quarter || e.season >= 0 || e.step_unit == Unit::quarter) return 4;
    if (e.half) return 3;
    if (e.year || e.step_unit == Unit::year || e.step_unit == Unit::none) return 2;
    return 1;
}

/// Whether the date leaves its larger fields open.
bool is_open(const Expression& e) {
    return e.type != TimeType::duration && e.reference == Reference::none && !e.year && e.step_unit == Unit::none && !e.plural && e.relation != Relation::last &&
           e.relation != Relation::next && e.has_fields();
}

bool is_closing(const Expression& e) {
    return e.type != TimeType::duration && e.type != TimeType::set && e.reference == Reference::none && !e.definite && (e.year || e.step_unit != Unit::none || e.month || e.weekday || e.day);
}

/// Puts the coarse date's fields around the fine one's. False when they do not fit.
bool enclose(Expression& fine, const Expression& coarse) {
    if (!is_open(fine) || !is_closing(coarse) || grain(coarse) >= grain(fine)) return false;
    if (coarse.month && (fine.month || fine.quarter || fine.season >= 0)) return false;
    if (coarse.weekday && (fine.weekday || fine.day)) return false;
    fine.year = coarse.year;
    if (coarse.month) fine.month = coarse.month;
    if (coarse.day) fine.day = coarse.day;
    if (coarse.weekday) fine.weekday = coarse.weekday;
    fine.anchor = coarse.anchor;
    fine.steps = coarse.steps;
    fine.step_unit = coarse.step_unit;
    fine.vague_steps = coarse.vague_steps;
    if (fine.relation == Relation::none || fine.relation == Relation::same) fine.relation = coarse.relation;
    fine.definite = false;
    return true;
}

enum Family : std::uint8_t { kClock = 1, kDate = 2, kPhrase = 4, kAmount = 8, kReference = 16 };

/// The families whose expressions may begin with such a word.
constexpr std::uint8_t families_of(Word word) {
    switch (word) {
        case Word::figure: case Word::ones: case Word::tens: return kClock | kDate | kAmount;
        case Word::hundred: case Word::scale: case Word::dozen: case Word::a: return kClock | kAmount;
        case Word::unit: return kClock | kPhrase | kAmount;
        case Word::clock: return kClock;
        case Word::another: case Word::few: case Word::several: case Word::many: case Word::units: return kAmount;
        case Word::figure_ordinal: case Word::ordinal: return kDate | kPhrase;
        case Word::the: return kDate | kPhrase | kReference;
        case Word::month: case Word::weekday: case Word::figure_plural: case Word::decade_name: case Word::punctuation: case Word::holiday: case Word::new_:
        case Word::part: case Word::none: return kDate;
        case Word::this_: case Word::recent: case Word::current: return kPhrase | kReference;
        case Word::that: case Word::last: case Word::past: case Word::next: case Word::coming: case Word::previous: case Word::following: case Word::fiscal:
        case Word::full: case Word::each: case Word::every: case Word::day_ref: case Word::tonight: case Word::season: return kPhrase;
        case Word::present: case Word::past_ref: case Word::set_word: case Word::near: case Word::at: case Word::these: case Word::more:
        case Word::most: case Word::as: case Word::right: return kReference;
        default: return 0;
    }
}

/// The longest reading of one family, without what may be joined to it.
bool read_core(const Atoms& atoms, std::uint32_t at, Expression& out) {
    using Reader = bool (*)(const Atoms&, std::uint32_t, Expression&);
    constexpr Reader kReaders[] = {read_clock, read_date, read_phrase, read_amount, read_reference};
    bool any = false;
    unsigned families = families_of(atoms.word(at));
    for (const Reader* reader = kReaders; families != 0; ++reader, families >>= 1) {
        Expression tried;
        if ((families & 1) == 0 || !(*reader)(atoms, at, tried)) continue;
        if (tried.type == TimeType::duration && *reader == read_amount) read_direction(atoms, tried);
        if (any && tried.last <= out.last) continue;
        out = tried;
        any = true;
    }
    return any;
}

/// "'s third quarter" after "last year".
bool join_possessed(const Atoms& atoms, Expression& out) {
    if (!atoms.mark(out.last, '\'') || atoms.lower(out.last + 1) != "s" || out.type != TimeType::date) return false;
    Expression inner;
    if (!read_core(atoms, out.last + 2, inner)) {
        if (atoms.is(out.last + 2, Word::unit) && static_cast<Unit>(atoms[out.last + 2].value) == Unit::quarter && out.step_unit == Unit::year) {  // "last year's quarter"
            out.unit = Unit::quarter;
            out.definite = true;
            out.last += 3;
            return true;
        }
        return false;
    }
    const std::uint32_t first = out.first;
    if (!enclose(inner, out)) return false;
    out = inner;
    out.first = first;
    return true;
}

/// "of last week", "a year ago", ", 2018", "Tuesday" after what lies inside them.
bool join_enclosing(const Atoms& atoms, Expression& out) {
    if (!is_open(out)) return false;
    std::uint32_t i = out.last;
    const bool clock = out.hour >= 0;
    if (atoms.is(i, Word::of) || atoms.is(i, Word::in)) {
        if (atoms.is(i, Word::in) && out.month == 0 && out.season < 0) return false;
        ++i;
    } else if (clock && (atoms.mark(i, ',') || atoms.is(i, Word::on))) {
        ++i;
    } else if (atoms.is(i, Word::on) && out.part != DayPart::none) {
        ++i;
    }
    Expression coarse;
    if (!read_core(atoms, i, coarse)) return false;
    const std::uint32_t last = coarse.last;
    if (!enclose(out, coarse)) return false;
    out.last = last;
    return true;
}

/// "9:21pm" or ", 9:21pm" after a day.
bool join_clock(const Atoms& atoms, Expression& out) {
    if (out.type != TimeType::date || grain(out) != 7 || out.plural || out.relation == Relation::same) return false;
    std::uint32_t i = out.last;
    if (atoms.mark(i, ',') || atoms.is(i, Word::at)) ++i;
    Expression clock;
    if (!read_clock(atoms, i, clock) || clock.hour < 0 || atoms.is(i, Word::clock)) return false;
    out.type = TimeType::time;
    out.hour = clock.hour;
    out.minute = clock.minute;
    out.last = clock.last;
    return true;
}

bool read_joined(const Atoms& atoms, std::uint32_t at, Expression& out) {
    if (!read_core(atoms, at, out)) return false;
    for (int joins = 0; joins < 3; ++joins) {
        if (!join_possessed(atoms, out) && !join_enclosing(atoms, out) && !join_clock(atoms, out)) break;
    }
    // "the dawn of an age", "in the evening of his life": no part of a day.
    return !(out.definite && out.part != DayPart::none && out.step_unit == Unit::none && atoms.is(out.last, Word::of));
}

/// "about", "more than", "at least", "nearly": limits of an amount or of a point in time, as TIMEX3 calls them.
const char* limit_name(Bound bound) {
    constexpr const char* kNames[] = {"", "approx", "less_than", "more_than", "equal_or_more", "equal_or_less"};
    return kNames[static_cast<int>(bound)];
}

/// The part of a date that is meant, and the atom after the words that say it.
struct Share {
    std::uint32_t end;
    const char* modifier;
};

/// "early", "late", "mid-", "earlier", "the end of", "the beginning of": the part of a date that is meant.
Share read_share(const Atoms& atoms, std::uint32_t at) {
    std::uint32_t i = at;
    const char* modifier = "";
    switch (atoms.word(i)) {
        case Word::early: modifier = "start"; break;
        case Word::late: modifier = "end"; break;
        case Word::mid: modifier = "mid"; break;
        case Word::earlier: modifier = "start"; break;
        case Word::later: modifier = "end"; break;
        case Word::sometime: modifier = "none"; break;
        default: break;
    }
    if (*modifier) {
        ++i;
        if (atoms.hyphen(i)) ++i;
        if (atoms.is(i, Word::in) || atoms.is(i, Word::on)) ++i;
        return {i, modifier};
    }
    if (atoms.is(i, Word::the)) ++i;
    const bool early = atoms.is(i, Word::early) || atoms.lower(i) == "small", hours = is_unit(atoms, i + 1, Unit::hour) && atoms.is(i + 2, Word::of);
    if (i > at && hours && (early || atoms.is(i, Word::late))) return {i + 3, early ? "start" : "end"};  // "the early hours of Monday"
    switch (atoms.word(i)) {
        case Word::start: modifier = "start"; break;
        case Word::middle: modifier = "mid"; break;
        case Word::end: modifier = "end"; break;
        default: return {at, ""};
    }
    return atoms.is(i + 1, Word::of) && i > at ? Share{i + 2, modifier} : Share{at, ""};
}

/// "year-end", "year's end", "the year end", "month-end".
bool read_unit_end(const Atoms& atoms, std::uint32_t at, Expression& out) {
    const std::uint32_t noun = atoms.is(at, Word::the) ? at + 1 : at;
    if (!atoms.is(noun, Word::unit)) return false;
    std::uint32_t i = noun + 1;
    if (atoms.hyphen(i)) ++i;
    else if (atoms.mark(i, '\'') && atoms.lower(i + 1) == "s") i += 2;
    if (!atoms.is(i, Word::end) || atoms[i].value != 0) return false;
    const auto unit = static_cast<Unit>(atoms[noun].value);
    if (unit != Unit::year && unit != Unit::month && unit != Unit::quarter && unit != Unit::week) return false;
    out = {};
    out.first = at;
    out.last = i + 1;
    if (unit == Unit::year && atoms.hyphen(noun + 1)) {  // "year-end" is the day, "the year's end" a stretch
        out.month = 12;
        out.day = 31;
        return true;
    }
    out.anchor = Anchor::published;
    out.step_unit = unit;
    out.modifier = "end";
    return true;
}

bool read_shared(const Atoms& atoms, std::uint32_t at, Expression& out) {
    if (read_unit_end(atoms, at, out)) return true;
    const Share share = read_share(atoms, at);
    if (share.end == at) return read_joined(atoms, at, out);
    const bool parted = atoms.is(share.end - 1, Word::in) || atoms.is(share.end - 1, Word::of) || atoms.is(share.end - 1, Word::on);
    Expression inner;
    if (!read_joined(atoms, share.end, inner) || inner.type == TimeType::duration || inner.type == TimeType::set || inner.reference != Reference::none) {
        return atoms.is(at, Word::the) && read_joined(atoms, at, out);
    }
    if (atoms.is(share.end - 1, Word::on) && inner.weekday == 0 && inner.day == 0) return false;
    if (inner.definite && !parted && inner.part == DayPart::none) return false;
    if (inner.definite && inner.step_unit == Unit::day && !parted) return false;
    out = inner;
    out.first = at;
    out.modifier = share.modifier;
    return true;
}

bool takes_limit(const Expression& e) { return e.type == TimeType::duration || e.steps != 0 || e.hour >= 0 || e.day || e.year || e.step_unit != Unit::none || e.month; }

}  // namespace

bool read_time(const Atoms& atoms, std::uint32_t at, Expression& out) {
    const Bounded limit = read_bound(atoms, at);
    if (limit.bound == Bound::none) return read_shared(atoms, at, out);
    Expression inner;
    if (!read_shared(atoms, limit.end, inner) || !takes_limit(inner) || inner.reference != Reference::none) return false;
    const bool amount = inner.type == TimeType::duration || (inner.step_unit != Unit::none && inner.steps != 0);
    const Word word = atoms.word(at);
    if (!amount && word != Word::about && word != Word::nearly) return false;
    if ((word == Word::some || word == Word::over) && inner.type != TimeType::duration) return false;
    // "over" is a limit where the amount has its own preposition ("for over a week"), else the preposition itself.
    if (word == Word::over && !atoms.is(at - 1, Word::for_) && !atoms.is(at - 1, Word::of) && !atoms.is(at - 1, Word::after) && !atoms.is(at - 1, Word::in)) return false;
    out = inner;
    out.first = at;
    out.modifier = limit_name(limit.bound);
    return true;
}

}  // namespace crossread::facts
