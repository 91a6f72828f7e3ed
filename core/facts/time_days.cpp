// Sets and days told by words of their own: "every two years", "each Thursday", "today", "the day after tomorrow", "the day
// after the vote", "the week of March 6", "summer 1994". TimeML 1.2.1: a set's value is its period, or a date with X.
#include "facts/number.hpp"
#include "facts/time_grammar.hpp"

namespace crossread::facts {
namespace {

/// "each July", "every two years", "every other week", "each Thursday".
bool read_each(const Atoms& atoms, std::uint32_t at, Expression& out) {
    std::uint32_t i = at + 1;
    out.type = TimeType::set;
    double count = 1;
    if (atoms.is(i, Word::other)) {
        count = 2;
        ++i;
    } else if (const auto number = read_number(atoms, i)) {
        count = number->value;
        i = number->end;
    } else if (atoms.is(i, Word::few)) {
        count = 0;
        ++i;
    }
    const Atom& head = atoms[i];
    out.last = i + 1;
    if (head.word == Word::unit || head.word == Word::units) {
        out.count = count;
        out.unit = static_cast<Unit>(head.value);
        return out.unit != Unit::half && out.unit != Unit::weekend && out.unit != Unit::night;
    }
    if (is_month(atoms, i)) return out.month = head.value, true;
    if (is_weekday(atoms, i)) {
        out.weekday = head.value;
        std::uint32_t j = i + 1;
        read_part(atoms, j, out);
        out.last = j;
        return true;
    }
    if (head.word == Word::season && head.value < 10) return out.season = head.value, true;
    if (head.word == Word::part && head.value < 100) return out.part = static_cast<DayPart>(head.value), true;
    return false;
}

/// "before the vote" names no date; "the day before Christmas", "the day after last Tuesday" do.
bool read_beside_named(const Atoms& atoms, std::uint32_t at, Expression& out) {
    Expression named;
    const auto unit = static_cast<Unit>(atoms[at + 1].value);
    if (!read_counted_from(atoms, at + 3, unit, named)) return false;
    named.first = at;
    named.shift = atoms.is(at + 2, Word::before) ? -1 : 1;
    named.shift_unit = unit;
    out = named;
    return true;
}

/// "today", "tomorrow morning", "tonight", "the day before yesterday", "the day after tomorrow".
bool read_day_reference(const Atoms& atoms, std::uint32_t at, Expression& out) {
    if (atoms.is(at, Word::tonight)) {
        out.step(atoms[at].value ? Anchor::context : Anchor::published, 0, Unit::day);
        if (atoms[at].value) out.relation = Relation::last;  // "overnight": the night before, where it is past
        out.part = DayPart::night;
        out.last = at + 1;
        return true;
    }
    std::uint32_t i = at;
    double extra = 0;
    if (atoms.is(i, Word::the)) {
        if (!is_unit(atoms, i + 1, Unit::day) || !(atoms.is(i + 2, Word::before) || atoms.is(i + 2, Word::after))) return false;
        extra = atoms.is(i + 2, Word::before) ? -1 : 1;
        i += 3;
    }
    if (!atoms.is(i, Word::day_ref)) return false;
    out.step(Anchor::published, atoms[i].value + extra, Unit::day);
    ++i;
    read_part(atoms, i, out);
    out.last = i;
    return true;
}

/// "the day before", "the year after", "the day after the vote".
bool read_before_after(const Atoms& atoms, std::uint32_t at, Expression& out) {
    if (!atoms.is(at, Word::the) || !atoms.is(at + 1, Word::unit) || !(atoms.is(at + 2, Word::before) || atoms.is(at + 2, Word::after))) return false;
    const auto unit = static_cast<Unit>(atoms[at + 1].value);
    const bool later_in = atoms.is(at - 1, Word::in) && (atoms.is(at - 2, Word::later) || atoms.is(at - 2, Word::earlier));
    if (unit < Unit::day || unit == Unit::weekend || later_in) return false;
    if (read_beside_named(atoms, at, out)) return true;
    const bool bare = at + 3 >= atoms.size() || atoms.is(at + 3, Word::punctuation);
    out.step(Anchor::context, bare ? (atoms.is(at + 2, Word::before) ? -1 : 1) : 0, unit);
    out.definite = !bare;  // beside an event, the time that the sentence tells of
    out.last = at + 3;
    return true;
}

/// Which week of a month is meant, as a day in it: "first" 1, "third" 15, "last" 31; 0 when none is said.
int day_of_nth_week(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is(at, Word::last)) return 31;
    return atoms.is(at, Word::ordinal) && atoms[at].value >= 1 && atoms[at].value <= 4 ? atoms[at].value * 7 - 6 : 0;
}

/// "the week of March 6", "the week ending June 1", "the first week of May".
bool read_week_of(const Atoms& atoms, std::uint32_t at, Expression& out) {
    const int nth = day_of_nth_week(atoms, at + 1);
    std::uint32_t i = nth ? at + 2 : at + 1;
    if (!is_unit(atoms, i, Unit::week) || atoms.is(i, Word::units)) return false;
    ++i;
    const bool edge = atoms.is(i, Word::full) || atoms.is(i, Word::start) || atoms.lower(i) == "starting" || atoms.lower(i) == "commencing";
    if (!atoms.is(i, Word::of) && !(nth && atoms.is(i, Word::in)) && !(edge && !nth)) return false;
    if (edge && atoms.is(i + 1, Word::on)) ++i;
    Expression named;
    if (!read_date(atoms, i + 1, named) || named.month == 0 || (nth ? named.day != 0 : named.day == 0)) return false;
    if (nth) named.day = nth;
    named.first = out.first;
    named.week = true;
    out = named;
    return true;
}

/// "summer 1994", "spring of 2011".
bool read_season_of_year(const Atoms& atoms, std::uint32_t at, Expression& out) {
    const std::uint32_t i = atoms.is(at + 1, Word::of) ? at + 2 : at + 1;
    if (atoms[at].value > 9 || !is_year_figure(atoms, i)) return false;
    out.season = atoms[at].value;
    out.year = whole(atoms, i);
    out.last = i + 1;
    return true;
}

}  // namespace

bool read_counted_from(const Atoms& atoms, std::uint32_t at, Unit unit, Expression& out) {
    if (unit < Unit::day || unit == Unit::night || unit == Unit::weekend || unit == Unit::quarter) return false;
    switch (atoms.word(at)) {
        case Word::month: case Word::weekday: case Word::holiday: case Word::new_: case Word::figure: case Word::figure_ordinal:
            if (!read_date(atoms, at, out)) return false;
            break;
        case Word::last: case Word::next: case Word::this_: case Word::day_ref:
            if (!read_phrase(atoms, at, out)) return false;
            break;
        default: return false;
    }
    if (out.type != TimeType::date || out.plural) return false;
    const bool day = out.day || out.weekday || out.holiday >= 0 || (out.step_unit == Unit::day && out.part == DayPart::none);
    return day || (unit >= Unit::month && out.month) || (unit >= Unit::year && out.year);
}

bool is_unit(const Atoms& atoms, std::uint32_t at, Unit unit) {
    return (atoms.is(at, Word::unit) || atoms.is(at, Word::units)) && atoms[at].value == static_cast<std::int16_t>(unit);
}

bool read_set_or_day(const Atoms& atoms, std::uint32_t at, Expression& out) {
    switch (atoms.word(at)) {
        case Word::each:
        case Word::every: return read_each(atoms, at, out);
        case Word::day_ref:
        case Word::tonight: return read_day_reference(atoms, at, out);
        case Word::the: return read_day_reference(atoms, at, out) || read_before_after(atoms, at, out) || read_week_of(atoms, at, out);
        case Word::season: return read_season_of_year(atoms, at, out);
        default: return false;
    }
}

}  // namespace crossread::facts
