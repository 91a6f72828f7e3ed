// Years, spans of years, decades, and the short forms that hold a year: "2007", "1950-53", "the 1990s", "nineteen
// ninety-six", "Q3 2018", "FY2018". ISO 8601: a decade is told by its first three digits.
#include "facts/time_grammar.hpp"

namespace crossread::facts {
namespace {

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

}  // namespace

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
        if (atoms.is(j, Word::tens) && j > at + 2) {
            end = j + 1;
            const std::uint32_t k = atoms.hyphen(end) ? end + 1 : end;
            const bool more = atoms.is(k, Word::ones) && atoms[k].value < 10 && atoms[k].value > 0;
            if (more) end = k + 1;
            return 2000 + atoms[j].value + (more ? atoms[k].value : 0);
        }
        end = at + 2;
        return 2000;
    }
    return 0;
}

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

bool read_year_date(const Atoms& atoms, std::uint32_t at, Expression& out) {
    switch (atoms.word(at)) {
        case Word::figure: return read_year(atoms, at, out);
        case Word::ones:
        case Word::tens: return read_spelt_year(atoms, at, out);
        case Word::none: return read_abbreviated(atoms, at, out);
        default: return read_decade(atoms, at, out);
    }
}

}  // namespace crossread::facts
