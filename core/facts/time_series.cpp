#include "facts/time_series.hpp"

#include "facts/number.hpp"
#include "facts/time_grammar.hpp"

namespace crossread::facts {
namespace {

/// "and", "or", "to", "through", "until", or a hyphen: what joins the last of a row to the others.
bool is_joint(const Atoms& atoms, std::uint32_t at) {
    switch (atoms.word(at)) {
        case Word::and_: case Word::or_: case Word::to: case Word::through: case Word::until: return true;
        default: return atoms.mark(at, '-');
    }
}

/// Whether a small number may be a day there, and not the count of what follows: "April 24 and 25 were".
bool stands_alone(const Atoms& atoms, std::uint32_t after) {
    switch (atoms.word(after)) {
        case Word::units: case Word::unit: case Word::percent: case Word::scale: case Word::hundred: case Word::meridiem: case Word::month: case Word::figure:
        case Word::more: case Word::other: return false;
        case Word::punctuation: return atoms.mark(after, ',') || atoms.mark(after, '.') || atoms.mark(after, ')') || atoms.mark(after, ';') || atoms.mark(after, '"');
        default: break;
    }
    const Pos pos = atoms.pos(after);
    return pos != Pos::noun && pos != Pos::nouns && pos != Pos::adjective && pos != Pos::proper && pos != Pos::number;
}

/// "25", "25th", "the 25th" at `at`; 0 when none.
int read_bare_day(const Atoms& atoms, std::uint32_t at, std::uint32_t& end) {
    const std::uint32_t i = atoms.is(at, Word::the) ? at + 1 : at;
    const bool day = (atoms.is(i, Word::figure) && atoms[i].span.size() <= 2) || (atoms.is(i, Word::figure_ordinal) && atoms[i].span.size() <= 4);
    if (!day || !whole_between(atoms[i].number, 1, 31)) return 0;
    end = i + 1;
    return whole(atoms, i);
}

/// The joint between two expressions; false where more stands between them.
bool joined_by_one(const Atoms& atoms, const Expression& before, const Expression& after) {
    std::uint32_t i = before.last;
    if (atoms.mark(i, ',')) ++i;
    if (!is_joint(atoms, i)) return false;
    ++i;
    if (atoms.is(i, Word::in) || atoms.is(i, Word::on)) ++i;
    return i == after.first;
}

bool open_month(const Expression& e) { return e.month && !e.year && e.step_unit == Unit::none && e.type == TimeType::date; }

bool is_plain(const Expression& e) { return e.step_unit == Unit::none && e.relation == Relation::none && e.shift_unit == Unit::none && !e.plural && !e.definite; }
bool names_day(const Expression& e) { return (e.weekday || (e.month && e.day)) && !e.end_day; }
bool is_bare_clock(const Expression& e) { return e.hour >= 0 && is_plain(e) && !names_day(e); }
bool is_dated_clock(const Expression& e) { return e.hour >= 0 && is_plain(e) && names_day(e); }
bool is_bare_day(const Expression& e) { return e.hour < 0 && e.type == TimeType::date && e.part == DayPart::none && is_plain(e) && names_day(e); }

/// Whether `a` comes after `b` in a year.
bool later_in_year(const Expression& a, const Expression& b) { return a.month > b.month || (a.month == b.month && a.day > b.day); }

}  // namespace

Series read_series(const Atoms& atoms, Expression& first) {
    Series out;
    if (!first.month || !first.day || first.end_day || first.year || first.week || first.shift_unit != Unit::none || first.type != TimeType::date) return out;
    std::uint32_t at = first.last, sure = 0;
    int latest = first.day;
    while (out.size < out.days.size()) {
        const bool joint = is_joint(atoms, at) || (atoms.mark(at, ',') && is_joint(atoms, at + 1));
        if (!joint && !atoms.mark(at, ',')) break;
        const std::uint32_t begin = atoms.mark(at, ',') && joint ? at + 2 : at + 1;
        std::uint32_t end = begin;
        const int day = read_bare_day(atoms, begin, end);
        if (day <= latest || !stands_alone(atoms, end)) break;
        latest = day;
        Expression& next = out.days[out.size++];
        next.first = begin;
        next.month = first.month;
        next.day = day;
        read_year_after(atoms, end, next);
        next.last = end;
        at = end;
        if (joint) sure = out.size;
        if (joint || next.year) break;
    }
    out.size = sure;  // a comma alone does not make a row: "On April 24, 25 were hurt"
    if (sure == 0) return out;
    const int year = out.days[sure - 1].year;
    first.year = year;
    for (std::uint32_t i = 0; i < sure; ++i) out.days[i].year = year;
    return out;
}

void share_years(const Atoms& atoms, std::vector<TimeRead>& reads) {
    for (std::size_t i = reads.size(); i > 1; --i) {
        Expression &before = reads[i - 2].expression, &after = reads[i - 1].expression;
        if (!open_month(before) || before.relation != Relation::none || !after.month || !after.year || !joined_by_one(atoms, before, after)) continue;
        before.year = later_in_year(before, after) ? after.year - 1 : after.year;
    }
}

void share_days(const Atoms& atoms, std::vector<TimeRead>& reads) {
    constexpr std::uint32_t kNear = 5;  // atoms between: brackets, "local time", "on"
    for (std::size_t i = reads.size(); i > 1; --i) {
        Expression &clock = reads[i - 2].expression, &after = reads[i - 1].expression;
        const bool dated = is_dated_clock(after) || (is_bare_day(after) && atoms.is(after.first - 1, Word::on));
        if (!is_bare_clock(clock) || !dated || after.first - clock.last > kNear) continue;
        clock.weekday = after.weekday;
        clock.year = after.year;
        clock.month = after.month;
        clock.day = after.day;
        reads[i - 2].tense = reads[i - 1].tense;
    }
}

bool follows_in_series(const Atoms& atoms, const Expression& before, const Expression& after) {
    return before.month && open_month(after) && after.relation == Relation::none && !after.weekday && joined_by_one(atoms, before, after);
}

void take_year_after(const Expression& before, const TimeContext& context, Expression& after) {
    if (context.latest.grain != Grain::month && context.latest.grain != Grain::day) return;
    if (context.latest.date.month != before.month || context.latest.sentence != context.sentence) return;
    after.year = context.latest.date.year + (later_in_year(before, after) ? 1 : 0);
}

}  // namespace crossread::facts
