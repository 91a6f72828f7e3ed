// Calendar dates, years, decades and holidays: expressions that name their fields. ISO 8601 gives the form of values,
// TimeML 1.2.1 the extent.
#include <initializer_list>
#include <utility>

#include "facts/number.hpp"
#include "facts/time_grammar.hpp"

namespace crossread::facts {
namespace {

bool whole_between(double number, int low, int high) { return number >= low && number <= high && number == static_cast<int>(number); }

int whole(const Atoms& atoms, std::uint32_t at) { return static_cast<int>(atoms[at].number); }

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

/// ", 2018" or " 2018" after a day or a month; moves `at` past it.
void read_year_after(const Atoms& atoms, std::uint32_t& at, Expression& out) {
    std::uint32_t i = at;
    if (atoms.mark(i, ',') || atoms.is(i, Word::of) || (atoms.is(i, Word::in) && out.day == 0)) ++i;
    if (is_year_figure(atoms, i) && !atoms.is(i + 1, Word::percent)) {
        out.year = whole(atoms, i);
        at = i + 1;
        return;
    }
    if (atoms.mark(i, '\'') && atoms.is(i + 1, Word::figure) && atoms[i + 1].glued && atoms[i + 1].span.size() == 2) {
        out.year = whole(atoms, i + 1) + (whole(atoms, i + 1) > 40 ? 1900 : 2000);
        at = i + 2;
        return;
    }
    std::uint32_t end = i;
    if (const int year = read_year_words(atoms, i, end)) {
        out.year = year;
        at = end;
    }
}

/// "April 13", "Sept. 9, 1999", "March eighth", "April 13-18", "March 2018", "May of 1995"; a month alone too.
bool read_month_first(const Atoms& atoms, std::uint32_t at, Expression& out) {
    if (!is_month(atoms, at)) return false;
    out.month = atoms[at].value;
    std::uint32_t i = at + 1;
    if (atoms.mark(i, '.') && atoms[i].glued && atoms[at].span.size() <= 4 && atoms.word(i + 1) != Word::none) ++i;
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
    if (!is_month(atoms, i)) return false;
    out.day = day;
    out.month = atoms[i].value;
    ++i;
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

/// Words after which a number of four digits is a year.
bool leads_year(const Atoms& atoms, std::uint32_t at) {
    switch (atoms.word(at)) {
        case Word::in: case Word::of: case Word::since: case Word::by: case Word::from: case Word::until: case Word::to: case Word::before: case Word::after:
        case Word::through: case Word::between: case Word::early: case Word::late: case Word::mid: case Word::fiscal: case Word::during: case Word::season:
        case Word::the: case Word::own: case Word::and_: case Word::or_: case Word::for_: case Word::than: case Word::month: return true;
        default: return false;
    }
}

/// Whether what follows a number of four digits makes it a count.
bool counts_something(const Atoms& atoms, std::uint32_t after) {
    const Atom& next = atoms[after];
    switch (next.word) {
        case Word::percent: case Word::scale: case Word::units: case Word::hundred: case Word::point: return true;
        case Word::punctuation: return next.value == '%' || (next.value == '/' && next.glued) || (next.value == ':' && atoms[after + 1].glued);
        case Word::none: return atoms.pos(after) == Pos::nouns || (next.glued && next.span.size() > 0);
        default: return false;
    }
}

/// "No. 1998", "Flight 1990", "Resolution 2010": the number names a thing.
bool is_label(const Atoms& atoms, std::uint32_t at) {
    if (atoms.mark(at - 1, '.') && atoms.lower(at - 2) == "no") return true;
    constexpr std::string_view kLabelled[] = {"flight", "route", "chapter", "section", "article", "resolution", "bill", "page", "room", "highway", "channel", "number"};
    for (const std::string_view word : kLabelled) {
        if (atoms.lower(at - 1) == word) return true;
    }
    return false;
}

/// "2007", "1950-53", "1990-1995".
bool read_year(const Atoms& atoms, std::uint32_t at, Expression& out) {
    if (!is_year_figure(atoms, at)) return false;
    const bool longer = atoms.hyphen(at + 1) && atoms.is(at + 2, Word::figure) && atoms.hyphen(at + 3);  // a number in three parts
    if (is_label(atoms, at) || longer) return false;
    const int year = whole(atoms, at);
    const bool lead = leads_year(atoms, at - 1);
    const bool modern = year >= 1900 && year <= 2050;
    const Atom& before = atoms[at - 1];
    if (before.word == Word::punctuation && atoms[at].glued && before.value != '(' && before.value != '"' && before.value != '\'' && before.value != '-') return false;
    if (before.word == Word::punctuation && before.value == '-' && atoms[at].glued && atoms.word(at - 2) != Word::mid && atoms.word(at - 2) != Word::none) return false;
    if (counts_something(atoms, at + 1) && !(lead && modern && atoms.word(at - 1) == Word::in)) return false;
    if (!modern && !(lead && year >= 1000)) return false;
    out.year = year;
    out.last = at + 1;
    if (atoms.hyphen(at + 1) && atoms.is(at + 2, Word::figure) && !atoms.hyphen(at + 3)) {
        const int other = whole(atoms, at + 2);
        const auto width = atoms[at + 2].span.size();
        if (width == 4 && other > year && other < 2200) {
            out.end_year = other;
        } else if (width == 2 && other > year % 100) {
            out.end_year = year / 100 * 100 + other;
        }
        if (out.end_year) out.last = at + 3;
    }
    return true;
}

/// "1990s", "'80s", "the sixties".
bool read_decade(const Atoms& atoms, std::uint32_t at, Expression& out) {
    std::uint32_t i = at;
    if (atoms.mark(i, '\'') && atoms.is(i + 1, Word::figure_plural) && atoms[i + 1].glued) ++i;
    if (atoms.is(i, Word::figure_plural)) {
        const int number = whole(atoms, i);
        if (number < 100 && i == at && !atoms.is(at - 1, Word::the) && !atoms.is(at - 1, Word::early) && !atoms.is(at - 1, Word::late) && !atoms.is(at - 1, Word::mid)) {
            return false;
        }
        out.decade = number / 10;
        out.last = i + 1;
        return true;
    }
    // Ages are told in the same words: "in his sixties".
    const bool led = atoms.is(at - 1, Word::the) || ((atoms.is(at - 1, Word::early) || atoms.is(at - 1, Word::late) || atoms.is(at - 1, Word::mid)) && !atoms.is(at - 2, Word::own));
    if (!atoms.is(i, Word::decade_name) || !led) return false;
    out.decade = atoms[i].value / 10;
    out.last = i + 1;
    return true;
}

/// "Q3", "Q3 2018", "FY2018", "FY 2018".
bool read_abbreviated(const Atoms& atoms, std::uint32_t at, Expression& out) {
    const std::string_view word = atoms.lower(at);
    if (word == "q" && atoms.is(at + 1, Word::figure) && atoms[at + 1].glued && whole_between(atoms[at + 1].number, 1, 4)) {
        out.quarter = whole(atoms, at + 1);
        std::uint32_t i = at + 2;
        read_year_after(atoms, i, out);
        out.last = i;
        return true;
    }
    if (word == "fy" && is_year_figure(atoms, at + 1)) {
        out.year = whole(atoms, at + 1);
        out.fiscal = true;
        out.last = at + 2;
        return true;
    }
    return false;
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
    if (!atoms[at].capital && atoms.lower(at) != "election") return false;
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

bool is_year_figure(const Atoms& atoms, std::uint32_t at) {
    return atoms.is(at, Word::figure) && atoms[at].span.size() == 4 && whole_between(atoms[at].number, 1000, 2999);
}

int read_year_words(const Atoms& atoms, std::uint32_t at, std::uint32_t& end) {
    const Atom& first = atoms[at];
    const bool century = (first.word == Word::ones && first.value >= 17 && first.value <= 19) || (first.word == Word::tens && first.value == 20);
    const std::uint32_t i = atoms.hyphen(at + 1) ? at + 2 : at + 1;
    if (century && atoms.is(i, Word::tens)) {
        int year = first.value * 100 + atoms[i].value;
        end = i + 1;
        const std::uint32_t j = atoms.hyphen(end) ? end + 1 : end;
        if (atoms.is(j, Word::ones) && atoms[j].value < 10 && atoms[j].value > 0) {
            year += atoms[j].value;
            end = j + 1;
        }
        return year;
    }
    if (century && atoms.is(i, Word::ones) && atoms[i].value >= 10) {
        end = i + 1;
        return first.value * 100 + atoms[i].value;
    }
    if (first.word == Word::ones && first.value == 2 && atoms.is(at + 1, Word::scale) && atoms[at + 1].value == 3) {
        std::uint32_t j = at + 2;
        if (atoms.is(j, Word::and_)) ++j;
        if (atoms.is(j, Word::ones) && atoms[j].value > 0) {
            end = j + 1;
            return 2000 + atoms[j].value;
        }
        end = at + 2;
        return 2000;
    }
    return 0;
}

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

bool read_spelt_year(const Atoms& atoms, std::uint32_t at, Expression& out) {
    std::uint32_t end = at;
    const int year = read_year_words(atoms, at, end);
    const Word before = atoms.word(at - 1);
    const bool told = before == Word::in || before == Word::of || before == Word::since || (year % 100 != 0 && year < 2000);
    if (year == 0 || !told || atoms.is(end, Word::units)) return false;
    out.year = year;
    out.last = end;
    return true;
}

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
        case Word::figure: return first_of({read_numeric, read_day_first, read_year}, atoms, at, out);
        case Word::figure_ordinal:
        case Word::ordinal:
        case Word::the: return first_of({read_day_first}, atoms, at, out);
        case Word::month: return first_of({read_holiday, read_month_first}, atoms, at, out);
        case Word::weekday: return first_of({read_weekday_first}, atoms, at, out);
        case Word::figure_plural:
        case Word::decade_name:
        case Word::punctuation: return first_of({read_decade}, atoms, at, out);
        case Word::holiday:
        case Word::new_: return first_of({read_holiday}, atoms, at, out);
        case Word::ones:
        case Word::tens: return first_of({read_spelt_year, read_day_first}, atoms, at, out);
        case Word::part: return first_of({read_limited_part}, atoms, at, out);
        case Word::none: return atoms[at].span.size() <= 2 && first_of({read_abbreviated}, atoms, at, out);
        default: return false;
    }
}

}  // namespace crossread::facts
