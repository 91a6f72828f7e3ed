// Calendar dates and holidays: expressions that name their fields. ISO 8601 gives the form of values,
// TimeML 1.2.1 the extent.
#include <initializer_list>
#include <utility>

#include "facts/number.hpp"
#include "facts/time_grammar.hpp"

namespace crossread::facts {
namespace {

/// The day of a month at `at`: "9", "21st", "eighth". 0 when there is none.
int read_day(const Atoms& atoms, std::uint32_t at, std::uint32_t& end) {
    if (atoms.is(at, Word::figure)) {
        const bool other = (atoms.mark(at + 1, ':') && atoms[at + 2].glued) || atoms.mark(at + 1, '%') || atoms.is(at + 1, Word::meridiem) || atoms.is(at + 1, Word::percent) ||
                           atoms.is(at + 1, Word::scale);
        if (other || atoms[at].span.size() > 2 || !whole_between(atoms[at].number, 1, 31)) return 0;
        end = at + 1;
        return whole(atoms, at);
    }
    const auto ordinal = read_ordinal(atoms, at);
    if (!ordinal || !whole_between(ordinal->value, 1, 31)) return 0;
    end = ordinal->end;
    return static_cast<int>(ordinal->value);
}

/// "April 13", "Sept. 9, 1999", "March eighth", "April 13-18", "March 2018", "May of 1995"; a month alone too.
bool read_month_first(const Atoms& atoms, std::uint32_t at, Expression& out) {
    if (!is_month(atoms, at)) return false;
    out.month = atoms[at].value;
    std::uint32_t i = at + 1;
    const bool whole_name = atoms.lower(at) == "may" || atoms.lower(at) == "june" || atoms.lower(at) == "july";
    if (atoms.mark(i, '.') && atoms[i].glued && atoms[at].span.size() <= 4 && !whole_name && atoms.word(i + 1) != Word::none) ++i;
    std::uint32_t end = i;
    const std::uint32_t day_at = atoms.is(i, Word::the) ? i + 1 : i;
    const bool apart = !atoms.mark(i, '.') && !(atoms[i].glued && atoms.is(i, Word::figure));
    if (const int day = apart ? read_day(atoms, day_at, end) : 0) {
        out.day = day;
        i = end;
        if (atoms.hyphen(i) && atoms.is(i + 1, Word::figure) && !atoms.mark(i + 2, '-') && whole_between(atoms[i + 1].number, day + 1, 31)) {
            out.end_day = whole(atoms, i + 1);
            i += 2;
        }
    }
    read_year_after(atoms, i, out);
    out.last = i;
    return true;
}

/// "24 | and 25 April": the month, and the year if there is one, are told with the later day. Each is an expression of its own.
bool read_day_before_day(const Atoms& atoms, std::uint32_t at, int day, Expression& out) {
    if (!atoms.is(at, Word::and_) && !atoms.is(at, Word::or_) && !atoms.is(at, Word::to)) return false;
    std::uint32_t i = atoms.is(at + 1, Word::the) ? at + 2 : at + 1;
    if (read_day(atoms, i, i) <= day) return false;
    if (atoms.is(i, Word::of)) ++i;
    if (!is_month(atoms, i)) return false;
    out.day = day;
    out.month = atoms[i].value;
    out.last = at;
    read_year_after(atoms, ++i, out);
    return true;
}

/// "23.04.2022", as much of the world writes it: the day comes first. The first two are read as one figure.
bool read_dotted(const Atoms& atoms, std::uint32_t at, Expression& out) {
    const std::string_view written = atoms.written(at);
    const std::size_t stop = written.find('.');
    if (stop == std::string_view::npos || stop == 0 || stop > 2 || written.size() - stop - 1 > 2 || written.size() == stop + 1) return false;
    if (!atoms.mark(at + 1, '.') || !atoms[at + 1].glued || !is_year_figure(atoms, at + 2) || !atoms[at + 2].glued) return false;
    if (atoms.mark(at + 3, '.') && atoms[at + 3].glued && atoms[at + 4].glued && atoms.is(at + 4, Word::figure)) return false;
    const auto number = [&](std::size_t from, std::size_t to) {
        int value = 0;
        for (std::size_t i = from; i < to; ++i) value = value * 10 + (written[i] - '0');
        return value;
    };
    out.day = number(0, stop);
    out.month = number(stop + 1, written.size());
    out.year = whole(atoms, at + 2);
    out.last = at + 3;
    return out.day >= 1 && out.day <= 31 && out.month >= 1 && out.month <= 12;
}

/// "3 May 2018", "03 May, 2018", "the 21st of August", "fourth of July".
bool read_day_first(const Atoms& atoms, std::uint32_t at, Expression& out) {
    std::uint32_t i = atoms.is(at, Word::the) ? at + 1 : at;
    std::uint32_t end = i;
    const int day = read_day(atoms, i, end);
    if (day == 0) return false;
    i = end;
    if (atoms.hyphen(i) && atoms.is(i + 1, Word::figure) && whole_between(atoms[i + 1].number, day + 1, 31)) {
        out.end_day = whole(atoms, i + 1);
        i += 2;
    }
    if (atoms.is(i, Word::unit) && atoms[i].value == static_cast<std::int16_t>(Unit::day) && atoms.is(i + 1, Word::of)) ++i;
    if (atoms.is(i, Word::of)) ++i;
    if (read_day_before_day(atoms, i, day, out)) return true;
    const bool hyphens = atoms.hyphen(i) && atoms.hyphen(i + 2);  // "05-Aug-2016"
    if (hyphens) ++i;
    if (!is_month(atoms, i) && !(hyphens && atoms.is(i, Word::month))) return false;
    out.day = day;
    out.month = atoms[i].value;
    ++i;
    if (hyphens) {
        if (!is_year_figure(atoms, i + 1)) return false;
        out.year = whole(atoms, i + 1);
        out.last = i + 2;
        return true;
    }
    if (atoms.mark(i, '.') && atoms[i].glued && atoms[i - 1].span.size() <= 4 && (is_year_figure(atoms, i + 1) || atoms.mark(i + 1, ','))) ++i;
    read_year_after(atoms, i, out);
    out.last = i;
    return true;
}

/// "2018-05-03", "11/02/89", "10-30-89". Of two small numbers the month comes first, as in American news, unless it cannot.
bool read_numeric(const Atoms& atoms, std::uint32_t at, Expression& out) {
    const bool slashes = atoms.mark(at + 1, '/') && atoms.mark(at + 3, '/'), hyphens = atoms.hyphen(at + 1) && atoms.hyphen(at + 3);
    if ((!slashes && !hyphens) || !atoms.is(at, Word::figure) || !atoms.is(at + 2, Word::figure) || !atoms.is(at + 4, Word::figure)) return false;
    if (!atoms[at + 2].glued || !atoms[at + 4].glued || atoms.mark(at + 5, '/') || atoms.hyphen(at + 5)) return false;
    if (!whole_between(atoms[at].number, 0, 2999) || !whole_between(atoms[at + 2].number, 1, 31) || !whole_between(atoms[at + 4].number, 0, 2999)) return false;
    int a = whole(atoms, at), b = whole(atoms, at + 2), c = whole(atoms, at + 4);
    if (atoms.hyphen(at - 1) && atoms.is(at - 2, Word::figure)) return false;  // the middle of a longer number
    if (atoms[at].span.size() == 4) {
        out.year = a, out.month = b, out.day = c;
    } else {
        const auto width = atoms[at + 4].span.size();
        if (width != 2 && width != 4) return false;
        if (a > 12 && b <= 12) std::swap(a, b);
        out.month = a, out.day = b, out.year = width == 4 ? c : c + (c > 40 ? 1900 : 2000);
    }
    if (out.month < 1 || out.month > 12 || out.day < 1 || out.day > 31) return false;
    out.last = at + 5;
    return true;
}

struct HolidayName {
    std::string_view words[3];
    Holiday holiday;
};

/// Holidays whose first word is an ordinary one. "Day" and the like after a holiday are taken along below.
constexpr HolidayName kHolidays[] = {
    {{"new", "year", "eve"}, Holiday::new_years_eve},  {{"new", "year", "day"}, Holiday::new_year},     {{"christmas", "eve", ""}, Holiday::christmas_eve},
    {{"christmas", "day", ""}, Holiday::christmas},    {{"christmas", "", ""}, Holiday::christmas},     {{"boxing", "day", ""}, Holiday::boxing_day},
    {{"independence", "day", ""}, Holiday::independence_day}, {{"thanksgiving", "day", ""}, Holiday::thanksgiving}, {{"thanksgiving", "", ""}, Holiday::thanksgiving},
    {{"good", "friday", ""}, Holiday::good_friday},    {{"easter", "monday", ""}, Holiday::easter_monday}, {{"easter", "sunday", ""}, Holiday::easter},
    {{"easter", "", ""}, Holiday::easter},             {{"halloween", "", ""}, Holiday::halloween},     {{"valentine", "day", ""}, Holiday::valentine},
    {{"labor", "day", ""}, Holiday::labor_day},        {{"memorial", "day", ""}, Holiday::memorial_day}, {{"may", "day", ""}, Holiday::may_day},
    {{"election", "day", ""}, Holiday::election_day},  {{"veterans", "day", ""}, Holiday::veterans},
};

bool read_holiday(const Atoms& atoms, std::uint32_t at, Expression& out) {
    if ((!atoms[at].capital && atoms.lower(at) != "election") || (at > 0 && atoms.lower(at - 1) == "father")) return false;  // "Father Christmas"
    const std::string_view first = atoms.lower(at);
    for (const HolidayName& name : kHolidays) {
        if (name.words[0] != first) continue;
        std::uint32_t i = at + 1;
        bool all = true;
        for (int w = 1; w < 3 && !name.words[w].empty() && all; ++w) {
            if (atoms.mark(i, '\'') && atoms.lower(i + 1) == "s") i += 2;  // "New Year's Eve"
            if (atoms.mark(i, '\'')) ++i;                                  // "Veterans' Day"
            all = atoms.lower(i) == name.words[w] && (atoms[i].capital || first == "election");
            ++i;
        }
        if (!all) continue;
        out.holiday = static_cast<int>(name.holiday);
        read_year_after(atoms, i, out);
        out.last = i;
        return true;
    }
    return false;
}

/// "Thursday", "Thursday morning", "Thursday, 03 May, 2018", "Friday Oct. 13", "Sat., May 5".
bool read_weekday_first(const Atoms& atoms, std::uint32_t at, Expression& out) {
    if (!atoms.is(at, Word::weekday) || !atoms[at].capital) return false;
    const int value = atoms[at].value;
    out.weekday = value % 10;
    out.plural = value / 10 == 1;
    std::uint32_t i = at + 1;
    if (value > 20 && atoms.mark(i, '.') && atoms[i].glued) ++i;
    out.last = i;
    if (out.plural) return true;
    read_part(atoms, i, out);
    out.last = i;
    Expression rest;
    std::uint32_t j = i;
    if (atoms.mark(j, ',')) ++j;
    if (atoms.is(j, Word::the) && !atoms.is(j + 1, Word::figure_ordinal)) return value < 20;
    if ((read_month_first(atoms, j, rest) || read_day_first(atoms, j, rest)) && rest.day > 0) {
        out.month = rest.month, out.day = rest.day, out.end_day = rest.end_day, out.year = rest.year;
        out.last = rest.last;
        return true;
    }
    return value < 20;  // an abbreviation alone is no weekday: "the Sun", "he sat"
}

}  // namespace

bool is_month(const Atoms& atoms, std::uint32_t at) {
    const Atom& atom = atoms[at];
    if (atom.word != Word::month || !atom.capital) return false;
    const bool abbreviated = atom.span.size() == 3 && atom.value != 5;
    const Atom& next = atoms[at + 1];
    const bool dated = next.word == Word::figure || next.word == Word::figure_ordinal || (next.word == Word::punctuation && next.value == '.' && next.glued);
    if (abbreviated) return dated;
    const bool verb = atom.value == 5 || atom.value == 3;  // "May he", "March on"
    if (verb && at == 0 && !dated) return false;
    // "June Carter", "April Glaspie": a first name.
    const bool name = next.word == Word::none && next.capital && atoms.pos(at) == Pos::proper && atoms.pos(at + 1) == Pos::proper;
    const Word before = atoms.word(at - 1);
    const bool led = before == Word::in || before == Word::since || before == Word::last || before == Word::this_ || before == Word::next || before == Word::late ||
                     before == Word::early || before == Word::until || before == Word::by || before == Word::on || before == Word::figure || before == Word::figure_ordinal;
    return led || !name;
}

bool is_weekday(const Atoms& atoms, std::uint32_t at) { return atoms.is(at, Word::weekday) && atoms[at].capital && atoms[at].value < 10; }

void read_part(const Atoms& atoms, std::uint32_t& at, Expression& out) {
    if (atoms.is(at, Word::part) && atoms[at].value < 100) {
        out.part = static_cast<DayPart>(atoms[at].value);
        ++at;
    } else if (atoms.is(at, Word::units) && atoms[at].value == static_cast<std::int16_t>(Unit::night)) {
        out.part = DayPart::night;
        out.plural = true;
        ++at;
    } else if (atoms.is(at, Word::part)) {
        out.part = static_cast<DayPart>(atoms[at].value - 100);
        out.plural = true;
        ++at;
    }
}

namespace {

/// "mid afternoon", "late morning": a part of the day that only what limits it makes a time.
bool read_limited_part(const Atoms& atoms, std::uint32_t at, Expression& out) {
    const std::uint32_t before = atoms.hyphen(at - 1) ? at - 2 : at - 1;
    if (!atoms.is(before, Word::mid) && !atoms.is(before, Word::late) && !atoms.is(before, Word::early)) return false;
    std::uint32_t i = at;
    read_part(atoms, i, out);
    out.definite = true;
    out.last = i;
    return !out.plural;
}

using Reader = bool (*)(const Atoms&, std::uint32_t, Expression&);

/// The first reader that succeeds; each begins with a clean expression.
bool first_of(std::initializer_list<Reader> readers, const Atoms& atoms, std::uint32_t at, Expression& out) {
    for (const Reader reader : readers) {
        out = {};
        out.first = at;
        if (reader(atoms, at, out)) return true;
    }
    return false;
}

}  // namespace

bool read_date(const Atoms& atoms, std::uint32_t at, Expression& out) {
    switch (atoms.word(at)) {
        case Word::figure: return first_of({read_numeric, read_dotted, read_day_first, read_year_date}, atoms, at, out);
        case Word::figure_ordinal:
        case Word::ordinal:
        case Word::the: return first_of({read_day_first}, atoms, at, out);
        case Word::month: return first_of({read_holiday, read_month_first}, atoms, at, out);
        case Word::weekday: return first_of({read_weekday_first}, atoms, at, out);
        case Word::figure_plural:
        case Word::decade_name:
        case Word::punctuation: return first_of({read_year_date}, atoms, at, out);
        case Word::holiday:
        case Word::new_: return first_of({read_holiday}, atoms, at, out);
        case Word::ones:
        case Word::tens: return first_of({read_year_date, read_day_first}, atoms, at, out);
        case Word::part: return first_of({read_limited_part}, atoms, at, out);
        case Word::none: return atoms[at].span.size() <= 2 && first_of({read_year_date}, atoms, at, out);
        default: return false;
    }
}

}  // namespace crossread::facts
