// Durations, and the dates counted with them: "three weeks", "10-year", "a year and a half", "two to three weeks",
// "weeks"; "a year ago", "three days later". ISO 8601 durations (P3W, PT30M); an untold number is X (TimeML 1.2.1).
#include "facts/number.hpp"
#include "facts/time_grammar.hpp"

namespace crossread::facts {
namespace {

Unit unit_of(const Atom& atom) { return static_cast<Unit>(atom.value); }

bool is_unit(const Atoms& atoms, std::uint32_t at) {
    const Atom& atom = atoms[at];
    if (atom.word == Word::ordinal && atom.value == 2) return false;
    return (atom.word == Word::unit || atom.word == Word::units) && unit_of(atom) != Unit::half && unit_of(atom) != Unit::night;
}

/// How many: sets `out.count`, 0 for an untold number. False when no amount begins here.
bool read_count(const Atoms& atoms, std::uint32_t& at, Expression& out) {
    std::uint32_t i = at;
    if (atoms.is(i, Word::a) || atoms.is(i, Word::another)) {
        if (const auto scaled = read_number(atoms, i)) {
            out.count = scaled->value;
            at = scaled->end;
            return true;
        }
        ++i;
        if (atoms.is(i, Word::few) || (atoms.is(i, Word::couple) && atoms.is(i + 1, Word::of))) {
            const bool couple = atoms.is(i, Word::couple);
            out.count = couple ? 2 : 0;
            if (couple) out.modifier = "approx";
            at = couple ? i + 2 : i + 1;
            return true;
        }
        if (is_filler(atoms, i)) ++i;
        const bool compares = atoms.hyphen(i + 1) && (atoms.is(i + 2, Word::earlier) || atoms.is(i + 2, Word::ago));  // "a year-earlier loss"
        if (!atoms.is(i, Word::unit) || compares) return false;
        out.count = 1;
        at = i;
        return true;
    }
    if (atoms.is(i, Word::unit) && unit_of(atoms[i]) == Unit::half) {  // "half an hour", "half a century"
        if (!atoms.is(i + 1, Word::a) || !atoms.is(i + 2, Word::unit)) return false;
        out.count = 0.5;
        at = i + 2;
        return true;
    }
    if (atoms.is(i, Word::few) || atoms.is(i, Word::several) || atoms.is(i, Word::many)) {
        out.count = 0;
        at = i + 1;
        return true;
    }
    const auto number = read_number(atoms, i);
    if (!number) return false;
    out.count = number->vague ? 0 : number->value;
    at = number->end;
    // "one and a half years", "two to three weeks", "12-18 months", "two or three days": the lower number counts.
    if (atoms.is(at, Word::and_) && atoms.is(at + 1, Word::a) && atoms.is(at + 2, Word::unit) && unit_of(atoms[at + 2]) == Unit::half) {
        out.count += 0.5;
        at += 3;
    } else if (atoms.is(at, Word::to) || atoms.is(at, Word::or_) || atoms.hyphen(at)) {
        if (const auto upper = read_number(atoms, at + 1); upper && upper->value > number->value && is_unit(atoms, upper->end)) at = upper->end;
    }
    return true;
}

/// "and a half", "or so", "-long" after the unit.
void read_amount_tail(const Atoms& atoms, Expression& out) {
    std::uint32_t& i = out.last;
    if (atoms.is(i, Word::and_) && atoms.is(i + 1, Word::a) && atoms.is(i + 2, Word::unit) && unit_of(atoms[i + 2]) == Unit::half && out.count > 0) {
        out.count += 0.5;
        i += 3;
    }
    if (atoms.is(i, Word::or_) && atoms.is(i + 1, Word::so)) {
        out.modifier = "approx";
        i += 2;
    }
    if (atoms.hyphen(i) && atoms.is(i + 1, Word::long_)) i += 2;
}

/// Whether the clause ends here, so that a "before" or "after" has no object: "two days before."
bool clause_ends(const Atoms& atoms, std::uint32_t at) {
    return at >= atoms.size() || (atoms.is(at, Word::punctuation) && atoms[at].value != '"' && atoms[at].value != '-');
}

void turn_into_date(Expression& out, Anchor anchor, double sign, std::uint32_t last) {
    out.type = TimeType::date;
    out.anchor = anchor;
    out.steps = sign * out.count;
    out.vague_steps = out.count == 0;
    out.step_unit = out.unit;
    out.count = 0;
    out.last = last;
    if (sign > 0 && anchor == Anchor::published) out.reference = out.vague_steps ? Reference::future : Reference::none;
}

/// "will one day be": some day, not how long.
bool is_some_day(const Atoms& atoms, std::uint32_t at) {
    if (!atoms.is(at, Word::ones) || atoms[at].value != 1 || !is_unit(atoms, at + 1, Unit::day)) return false;
    constexpr std::string_view kLeads[] = {"will", "would", "could", "may", "might", "can", "ll"};
    for (const std::string_view lead : kLeads) {
        if (atoms.lower(at - 1) == lead) return true;
    }
    return false;
}

/// "two weeks before Christmas", "three days from Tuesday": the date counted from one that is named. "Monday's attack" names none.
void count_from_named(const Atoms& atoms, double sign, Expression& out) {
    Expression named;
    const bool trading = is_filler(atoms, out.last - 2);  // "five trading days after May 1" are more than five days
    if (out.count == 0 || trading || !read_counted_from(atoms, out.last + 1, out.unit, named)) return;
    if (atoms.mark(named.last, '\'') && atoms.lower(named.last + 1) == "s") return;
    named.first = out.first;
    named.shift = sign * out.count;
    named.shift_unit = out.unit;
    named.modifier = out.modifier;
    out = named;
}

}  // namespace

bool is_filler(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is(at, Word::more) || atoms.is(at, Word::full) || atoms.is(at, Word::other) || atoms.is(at, Word::long_)) return true;
    if (atoms.word(at) != Word::none) return false;
    constexpr std::string_view kFillers[] = {"additional", "consecutive", "straight", "successive", "calendar", "trading", "business", "working", "whole", "extra", "solid", "further"};
    for (const std::string_view filler : kFillers) {
        if (atoms.lower(at) == filler) return true;
    }
    return false;
}

bool read_amount(const Atoms& atoms, std::uint32_t at, Expression& out) {
    out = {};
    out.first = at;
    out.type = TimeType::duration;
    std::uint32_t i = at;
    if (atoms.is(at, Word::units) && is_unit(atoms, at)) {
        if (atoms.is(at + 1, Word::old) || (atoms.is(at - 1, Word::of) && (atoms.is(at - 2, Word::hundred) || atoms.is(at - 2, Word::scale)))) return false;
        out.unit = unit_of(atoms[at]);
        out.last = at + 1;
        read_amount_tail(atoms, out);
        return true;
    }
    if (atoms.is(at, Word::unit) && is_unit(atoms, at) && atoms.hyphen(at + 1) && atoms.is(at + 2, Word::long_)) {  // "day-long"
        out.unit = unit_of(atoms[at]);
        out.count = 1;
        out.last = at + 3;
        return true;
    }
    if (is_some_day(atoms, at)) {
        out = {};
        out.first = at;
        out.last = at + 2;
        out.reference = Reference::future;
        return true;
    }
    if (!read_count(atoms, i, out)) return false;
    if (atoms.hyphen(i)) {
        ++i;
    } else if (is_filler(atoms, i)) {
        ++i;
    }
    const bool seconds = atoms.is(i, Word::ordinal) && atoms[i].value == 2 && (atoms.hyphen(i - 1) || out.count == 1) && atoms.is(i - 1, Word::figure);
    if (!is_unit(atoms, i) && !seconds) return false;
    if (atoms.is(i, Word::unit) && atoms.is(i + 1, Word::following)) return false;
    out.unit = seconds ? Unit::second : unit_of(atoms[i]);
    out.last = i + 1;
    if (out.unit == Unit::weekend || (out.unit == Unit::quarter && out.count <= 3 && atoms.hyphen(i - 1))) return false;  // "three-quarters"
    if (atoms.is(atoms.hyphen(out.last) ? out.last + 1 : out.last, Word::old)) return false;  // an age
    read_amount_tail(atoms, out);
    return true;
}

void read_direction(const Atoms& atoms, Expression& out) {
    const std::uint32_t i = out.last;
    if (out.unit < Unit::day && !atoms.is(i, Word::ago)) return;  // "ten minutes later" tells how long, not when
    switch (atoms.word(i)) {
        case Word::ago: return turn_into_date(out, Anchor::published, -1, i + 1);
        case Word::earlier: return turn_into_date(out, Anchor::context, -1, i + 1);
        case Word::later: return turn_into_date(out, Anchor::context, 1, i + 1);
        case Word::hence: return turn_into_date(out, Anchor::published, 1, i + 1);
        case Word::from:
            if (out.unit == Unit::year && atoms.is(i + 1, Word::figure) && atoms[i + 1].span.size() == 4) return;  // "45 million a year from 2024"
            if (atoms.is(i + 1, Word::present)) return turn_into_date(out, Anchor::published, 1, i + 2);
            return count_from_named(atoms, 1, out);
        case Word::before:
        case Word::previous:
            if (clause_ends(atoms, i + 1)) return turn_into_date(out, Anchor::context, -1, i + 1);
            return count_from_named(atoms, -1, out);
        case Word::after:
            if (clause_ends(atoms, i + 1)) return turn_into_date(out, Anchor::context, 1, i + 1);
            return count_from_named(atoms, 1, out);
        default: return;
    }
}

}  // namespace crossread::facts
