// Noun phrases around the name of a time: determiners and relations ("last", "this", "the following"), an ordinal, a
// number, a year, and a head ("quarter", "March", "Friday", "weeks", "evening", "period").
// TimeML 1.2.1 on extent: the determiner belongs to it, an attribute joined by a hyphen stands alone ("third-quarter").
#include "facts/number.hpp"
#include "facts/time_grammar.hpp"

namespace crossread::facts {
namespace {

/// What stands before the head, in the order of reading.
struct Slots {
    bool the = false, this_one = false, that_one = false;
    Relation relation = Relation::none;
    bool past = false;     ///< "past" or "last", of which many units make a duration
    bool recent = false, latest = false, coming = false, comparable = false, year_ago = false, fiscal = false, full = false;
    const char* modifier = "";
    int year = 0, ordinal = 0;
    double count = -1;  ///< -1: none, 0: "few", "several"
    bool joined = false;  ///< "third-quarter"
};

/// "year-ago", "year-earlier", "year earlier" before a noun.
bool read_year_ago(const Atoms& atoms, std::uint32_t& at) {
    if (!is_unit(atoms, at, Unit::year) || atoms.is(at, Word::units)) return false;
    const std::uint32_t i = atoms.hyphen(at + 1) ? at + 2 : at + 1;
    if (!atoms.is(i, Word::ago) && !atoms.is(i, Word::earlier)) return false;
    at = i + 1;
    return true;
}

bool set_relation(Slots& slots, Relation relation) {
    slots.relation = relation;
    return true;
}

/// One word before the head; false when it is none of them.
bool read_slot(const Atoms& atoms, std::uint32_t& at, Slots& slots) {
    if (const auto ordinal = read_ordinal(atoms, at); ordinal && slots.ordinal == 0) {
        slots.ordinal = static_cast<int>(ordinal->value);
        at = ordinal->end;
        if (atoms.hyphen(at) && (is_unit(atoms, at + 1, Unit::quarter) || is_unit(atoms, at + 1, Unit::half) || is_unit(atoms, at + 1, Unit::century))) {
            slots.joined = true;
            ++at;
        }
        return true;
    }
    if (is_year_figure(atoms, at) && slots.year == 0 && slots.the) {
        slots.year = static_cast<int>(atoms[at].number);
        ++at;
        return true;
    }
    if (slots.count < 0 && !atoms.is(at, Word::unit) && !(slots.fiscal && is_year_figure(atoms, at))) {
        if (const auto number = read_number(atoms, at)) {
            slots.count = number->vague ? 0 : number->value;
            at = number->end;
            if (atoms.is(at, Word::to) || atoms.hyphen(at)) {
                if (const auto upper = read_number(atoms, at + 1); upper && atoms.is(upper->end, Word::units)) at = upper->end;
            }
            return true;
        }
    }
    const Word word = atoms.word(at++);
    switch (word) {
        case Word::last: slots.past = true; return set_relation(slots, Relation::last);
        case Word::past: slots.past = true; return set_relation(slots, Relation::last);
        case Word::next: return set_relation(slots, Relation::next);
        case Word::coming: slots.coming = true; return set_relation(slots, Relation::next);
        case Word::previous: return set_relation(slots, Relation::previous);
        case Word::following: return set_relation(slots, Relation::following);
        case Word::same: slots.comparable = atoms[at - 1].value == 1; return set_relation(slots, Relation::same);
        case Word::current: return set_relation(slots, Relation::current);
        case Word::latest: return slots.latest = true;
        case Word::recent: return slots.recent = true;
        case Word::fiscal:
            if (atoms.hyphen(at)) ++at;
            return slots.fiscal = true;
        case Word::full: return slots.full = true;
        case Word::few: case Word::several: case Word::many: slots.count = 0; return true;
        case Word::couple:
            if (atoms.is(at, Word::of)) ++at;
            slots.count = 2;
            return true;
        case Word::early: slots.modifier = "start"; break;
        case Word::late: slots.modifier = "end"; break;
        case Word::mid: slots.modifier = "mid"; break;
        case Word::none: if (slots.count > 0 && is_filler(atoms, at - 1)) return true; --at; return false;
        default: --at; return false;
    }
    if (atoms.hyphen(at)) ++at;
    return true;
}

/// The determiner; false when the phrase cannot begin here.
bool read_determiner(const Atoms& atoms, std::uint32_t& at, Slots& slots) {
    switch (atoms.word(at)) {
        case Word::the: slots.the = true; ++at; return true;
        case Word::this_: slots.this_one = true; slots.relation = Relation::current; ++at; return true;
        case Word::that:  // not the conjunction: "said that last week"
            slots.that_one = true;
            slots.relation = Relation::same;
            ++at;
            return atoms.is(at, Word::unit) || atoms.is(at, Word::same) || atoms.is(at, Word::part) || atoms.is(at, Word::season) || is_weekday(atoms, at);
        case Word::last: case Word::past: case Word::next: case Word::coming: case Word::previous: case Word::following: case Word::recent: case Word::fiscal:
        case Word::ordinal: case Word::figure_ordinal: case Word::unit: case Word::current: case Word::full: return true;
        case Word::few: case Word::several: return false;
        default: return false;
    }
}

Anchor anchor_of(Relation relation) {
    return relation == Relation::previous || relation == Relation::following || relation == Relation::same ? Anchor::context : Anchor::published;
}

double steps_of(Relation relation) {
    if (relation == Relation::last || relation == Relation::previous) return -1;
    if (relation == Relation::next || relation == Relation::following) return 1;
    return 0;
}

void set_duration(Expression& out, double count, Unit unit) {
    out.type = TimeType::duration;
    out.count = count;
    out.unit = unit;
}

/// What the words before a head say of its year: "the 1988 quarter", "the year-ago quarter".
void set_year(const Slots& slots, Expression& out) {
    if (slots.year) out.year = slots.year;
    if (slots.year_ago) out.step(Anchor::context, -1, Unit::year);
}

/// Heads that are quarters and halves with their number: "the third quarter", "the second half".
bool numbered_part(const Slots& slots, Unit unit, Expression& out) {
    const int parts = unit == Unit::quarter ? 4 : 2;
    int number = slots.ordinal;
    if (number == 0 && slots.past && unit == Unit::half) number = 2;
    if (number < 1 || number > parts) return false;
    (unit == Unit::quarter ? out.quarter : out.half) = number;
    set_year(slots, out);
    out.relation = slots.past ? Relation::none : slots.relation;
    return true;
}

bool plural_head(const Slots& slots, Unit unit, Expression& out) {
    if (slots.recent) {
        if (unit == Unit::year && slots.count < 0) return out.reference = Reference::past, true;
        return set_duration(out, slots.count > 0 ? slots.count : 0, unit), true;
    }
    if (slots.count < 0 && slots.coming) return out.reference = Reference::future, true;
    if (slots.count < 0 && slots.relation == Relation::none) return false;
    if (slots.count < 0 && slots.past) return out.reference = Reference::past, true;
    if (slots.count < 0) return false;
    return set_duration(out, slots.count, unit), true;
}

/// A unit as head: "last year", "the past two months", "the third quarter", "the week", "the 20th century".
bool unit_head(const Slots& slots, Unit unit, bool plural, Expression& out) {
    if (unit == Unit::quarter || unit == Unit::half) {
        if (!plural && slots.count < 0 && numbered_part(slots, unit, out)) return true;
        if (unit == Unit::half) return false;
    }
    if (unit == Unit::century && slots.ordinal > 0) return out.century = slots.ordinal, true;
    if (plural || slots.count > 0) return (slots.ordinal == 0 || slots.count > 0 || slots.ordinal == 1) && plural_head(slots, unit, out);
    if (slots.ordinal > 0) return false;
    if (unit == Unit::night || unit == Unit::minute || unit == Unit::second) return false;
    if (unit == Unit::hour && slots.relation == Relation::none) return false;
    if (unit == Unit::weekend) {
        out.weekend = true;
        out.relation = slots.relation;
        out.definite = slots.the;
        return slots.relation != Relation::none || slots.the;
    }
    if (slots.year_ago && unit == Unit::quarter) {
        out.step(Anchor::context, -1, Unit::year);
        out.definite = true;
        out.unit = unit;
        return true;
    }
    if (slots.year) {
        out.year = slots.year;
        out.unit = unit;
        return out.definite = true;
    }
    if (slots.relation != Relation::none) {
        out.step(anchor_of(slots.relation), steps_of(slots.relation), unit);
        return true;
    }
    if (slots.latest || slots.the || slots.full || slots.fiscal) {
        if (slots.latest && unit != Unit::quarter && !slots.fiscal) return false;
        if (slots.latest) out.relation = Relation::previous;
        if (slots.latest && unit == Unit::year) return out.step(Anchor::published, -1, unit), slots.the;
        out.step(unit == Unit::day || unit == Unit::quarter ? Anchor::context : Anchor::published, 0, unit);
        out.fiscal = slots.fiscal;
        out.definite = true;
        return slots.the || slots.fiscal;
    }
    return false;
}

/// "the period", "the year-earlier period", "the same time last year".
bool period_head(const Slots& slots, int kind, Expression& out) {
    if (kind != 0) return false;
    if (!slots.year_ago && !slots.year && !slots.latest && slots.relation == Relation::none) return false;
    if (slots.relation == Relation::last || slots.relation == Relation::next || slots.relation == Relation::current || slots.that_one) return false;
    set_year(slots, out);
    if (!slots.year && !slots.year_ago) out.step(Anchor::context, slots.relation == Relation::same ? 0 : steps_of(slots.relation), Unit::none);
    out.definite = true;
    return true;
}

/// "the year 2000", "the year two thousand"; "the year ended June 30" is a duration.
bool read_told_year(const Atoms& atoms, std::uint32_t at, Expression& out) {
    if (is_year_figure(atoms, at)) {
        out.year = static_cast<int>(atoms[at].number);
        out.last = at + 1;
        return true;
    }
    std::uint32_t end = at;
    if (const int year = read_year_words(atoms, at, end)) {
        out.year = year;
        out.last = end;
        return true;
    }
    if (atoms.is(at, Word::full) && atoms[at].value == 1) {
        set_duration(out, 1, Unit::year);
        out.last = at;
        return true;
    }
    return false;
}

/// Reads the head at `at` under the slots; false when there is none.
bool read_head(const Atoms& atoms, std::uint32_t at, const Slots& slots, Expression& out) {
    const Atom& head = atoms[at];
    out.last = at + 1;
    const bool named = slots.relation != Relation::none || slots.the || slots.this_one;
    switch (head.word) {
        case Word::unit:
        case Word::units:
            if (static_cast<Unit>(head.value) == Unit::year && slots.the && slots.relation == Relation::none && slots.ordinal == 0) {
                if (read_told_year(atoms, at + 1, out)) return true;
            }
            return unit_head(slots, static_cast<Unit>(head.value), head.word == Word::units, out);
        case Word::month:
        case Word::weekday: {
            if (slots.ordinal || slots.count >= 0 || !named ) return false;
            Expression inner;
            if (!read_date(atoms, at, inner) || inner.holiday >= 0) return false;
            const Relation relation = slots.relation;
            const std::uint32_t first = out.first;
            out = inner;
            out.first = first;
            out.relation = relation;
            return slots.relation != Relation::none || inner.plural || inner.part != DayPart::none;
        }
        case Word::season:
            if (slots.ordinal ) return false;
            if (head.value > 9) {
                if (slots.count < 0) return false;
                out.type = TimeType::set;
            }
            out.season = head.value % 10;
            out.relation = slots.relation;
            set_year(slots, out);
            return named;
        case Word::part:
            if (slots.ordinal || head.value > 99 || !named) return false;
            out.part = static_cast<DayPart>(head.value);
            out.relation = slots.relation;
            out.definite = slots.the && slots.relation == Relation::none;
            return true;
        case Word::holiday: {
            Expression inner;
            if (slots.ordinal || slots.relation == Relation::none || !read_date(atoms, at, inner)) return false;
            const std::uint32_t first = out.first;
            out = inner;
            out.first = first;
            out.relation = slots.relation;
            return true;
        }
        case Word::figure_plural:
        case Word::decade_name:
        case Word::punctuation: {
            Expression inner;
            if (!slots.the || slots.ordinal || !read_date(atoms, at, inner) || inner.decade < 0) return false;
            out.decade = inner.decade;
            out.last = inner.last;
            return true;
        }
        case Word::period: return period_head(slots, head.value, out);
        case Word::figure: return false;
        default: return false;
    }
}

bool read_noun_phrase(const Atoms& atoms, std::uint32_t at, Expression& out) {
    Slots slots;
    std::uint32_t i = at;
    if (!read_determiner(atoms, i, slots)) return false;
    // Up to six words, so that a row of them cannot cost more than a row of others.
    for (int words = 0; words < 6; ++words) {
        if (!slots.year_ago && read_year_ago(atoms, i)) slots.year_ago = true;
        Expression tried = out;
        if (read_head(atoms, i, slots, tried)) {
            out = tried;
            if (*slots.modifier) out.modifier = slots.modifier;
            if (atoms.is(out.last, Word::or_) && atoms.is(out.last + 1, Word::so) && (slots.relation != Relation::none)) {
                out.modifier = "approx";
                out.last += 2;
            }
            if (slots.joined && (slots.the  || slots.this_one) && slots.relation == Relation::none && !slots.fiscal) out.first = at + 1;
            if (slots.ordinal && slots.count > 0 && atoms.is(i, Word::units)) out.modifier = slots.ordinal == 1 ? "start" : out.modifier;
            return true;
        }
        if (!read_slot(atoms, i, slots)) break;
    }
    if (slots.year_ago && !slots.the) {  // "year-earlier" before another noun
        out.step(Anchor::context, -1, Unit::year);
        out.definite = true;
        out.last = i;
        return true;
    }
    if (slots.fiscal && is_year_figure(atoms, i)) {
        out.year = static_cast<int>(atoms[i].number);
        out.fiscal = true;
        out.last = i + 1;
        return true;
    }
    return false;
}

}  // namespace

bool read_phrase(const Atoms& atoms, std::uint32_t at, Expression& out) {
    out = {};
    out.first = at;
    if (read_set_or_day(atoms, at, out)) return true;
    out = {};
    out.first = at;
    return read_noun_phrase(atoms, at, out);
}

}  // namespace crossread::facts
