// Clock times: "9:21pm", "10 a.m. EST", "21:30 GMT", "0600 GMT", "noon", "four in the morning", "ten o'clock".
// ISO 8601: T and hours of 24; the zone belongs to the extent (TimeML 1.2.1), and is not written into the value.
#include <optional>

#include "facts/number.hpp"
#include "facts/time_grammar.hpp"

namespace crossread::facts {
namespace {

/// "EST", "GMT", "Eastern time", "local time"; moves `at` past it.
bool read_zone(const Atoms& atoms, std::uint32_t& at) {
    const std::uint32_t i = atoms.mark(at, '(') ? at + 1 : at;
    if (atoms.is(i, Word::zone) && atoms.written(i).size() >= 2 && atoms[i].capital) {
        at = i > at && atoms.mark(i + 1, ')') ? i + 2 : i + 1;
        return true;
    }
    constexpr std::string_view kNamed[] = {"local", "eastern", "central", "pacific", "mountain", "greenwich"};
    for (const std::string_view name : kNamed) {
        if (atoms.lower(at) != name) continue;
        std::uint32_t j = at + 1;
        if (atoms.lower(j) == "standard" || atoms.lower(j) == "daylight" || atoms.lower(j) == "mean") ++j;
        if (!atoms.is(j, Word::period)) return false;
        at = j + 1;
        return true;
    }
    return false;
}

/// "in the morning", "at night" after an hour: which half of the day it is. -1 when neither.
int read_half_of_day(const Atoms& atoms, std::uint32_t& at) {
    std::uint32_t i = at;
    if (atoms.is(i, Word::in) && atoms.is(i + 1, Word::the)) {
        i += 2;
    } else if (atoms.is(i, Word::at)) {
        ++i;
    } else {
        return -1;
    }
    if (!atoms.is(i, Word::part) || atoms[i].value > 99) return -1;
    at = i + 1;
    const auto part = static_cast<DayPart>(atoms[i].value);
    return part == DayPart::morning || part == DayPart::dawn ? 0 : 12;
}

void set_hour(Expression& out, int hour, int minute, int half) {
    if (half == 12 && hour < 12) hour += 12;
    if (half == 0 && hour == 12) hour = 0;
    out.type = TimeType::time;
    out.hour = hour;
    out.minute = minute;
}

/// An hour and its minutes at `at`: "9:21", "9.21", "9", "0600", "ten". False when it is none.
bool read_hour(const Atoms& atoms, std::uint32_t at, std::uint32_t& end, int& hour, int& minute) {
    hour = -1, minute = -1;
    if (atoms.is(at, Word::ones) && atoms[at].value >= 1 && atoms[at].value <= 12) {
        hour = atoms[at].value;
        end = at + 1;
        return true;
    }
    if (!atoms.is(at, Word::figure)) return false;
    const double number = atoms[at].number;
    const auto width = atoms[at].span.size();
    end = at + 1;
    if (atoms.mark(at + 1, ':') && atoms[at + 1].glued && atoms.is(at + 2, Word::figure) && atoms[at + 2].glued && atoms[at + 2].span.size() == 2) {
        hour = static_cast<int>(number);
        minute = static_cast<int>(atoms[at + 2].number);
        end = at + 3;
        if (atoms.mark(end, ':') && atoms[end].glued && atoms.is(end + 1, Word::figure) && atoms[end + 1].span.size() == 2) end += 2;
    } else if (width == 4 && atoms.written(at).find_first_of(".,") == std::string_view::npos) {  // "0600 GMT", only with a zone
        hour = static_cast<int>(number) / 100;
        minute = static_cast<int>(number) % 100;
    } else if (width <= 2) {
        hour = static_cast<int>(number);
    } else if (const std::size_t stop = atoms.written(at).find('.'); stop != std::string_view::npos && width - stop == 3 && number < 24) {
        hour = static_cast<int>(number);
        minute = static_cast<int>((number - hour) * 100 + 0.5);
    }
    return hour >= 0 && hour <= 24 && minute <= 59;
}

/// Minutes of "half past", "quarter to", "ten past", "20 minutes to", counted from the hour that follows; moves `at` to it.
std::optional<int> read_minutes_beside(const Atoms& atoms, std::uint32_t& at) {
    std::uint32_t i = atoms.is(at, Word::a) ? at + 1 : at;
    int minutes = 0;
    bool named = true;
    if (is_unit(atoms, i, Unit::half) || is_unit(atoms, i, Unit::quarter)) {
        minutes = is_unit(atoms, i, Unit::half) ? 30 : 15;
        ++i;
    } else if (const auto number = read_number(atoms, i); number && i == at && whole_between(number->value, 1, 29)) {
        minutes = static_cast<int>(number->value);
        i = number->end;
        named = is_unit(atoms, i, Unit::minute);
        if (named) ++i;
    } else {
        return std::nullopt;
    }
    if (atoms.is(i, Word::past)) return at = i + 1, minutes;
    if (named && minutes != 30 && atoms.is(i, Word::to)) return at = i + 1, -minutes;  // "five to seven" is a range
    return std::nullopt;
}

/// "half past seven", "a quarter to nine in the evening".
bool read_hour_by_minutes(const Atoms& atoms, std::uint32_t at, Expression& out) {
    std::uint32_t end = at;
    const auto minutes = read_minutes_beside(atoms, end);
    int hour = -1, minute = -1;
    if (!minutes || !read_hour(atoms, end, end, hour, minute) || minute >= 0 || hour > 12) return false;
    int half = -1;
    if (atoms.is(end, Word::meridiem)) half = atoms[end++].value;
    else half = read_half_of_day(atoms, end);
    set_hour(out, hour, *minutes, half);
    if (*minutes < 0) {
        out.hour = (out.hour + 23) % 24;
        out.minute = 60 + *minutes;
    }
    out.last = end;
    return true;
}

}  // namespace

bool read_clock(const Atoms& atoms, std::uint32_t at, Expression& out) {
    out = {};
    out.first = at;
    if (read_hour_by_minutes(atoms, at, out)) return true;
    if (atoms.is(at, Word::clock)) {
        out.type = TimeType::time;
        out.hour = atoms[at].value;
        out.minute = 0;
        out.last = at + 1;
        return true;
    }
    std::uint32_t end = at;
    int hour = -1, minute = -1;
    if (!read_hour(atoms, at, end, hour, minute)) return false;
    const bool colon = end > at + 1, four = !colon && minute >= 0 && atoms[at].span.size() == 4 && atoms.written(at).find('.') == std::string_view::npos;
    int half = -1;
    bool sure = colon && !atoms.is(at - 1, Word::punctuation);
    if (atoms.is(end, Word::oclock)) {
        ++end;
        sure = true;
    } else if (atoms.mark(end + 1, '\'') && atoms.lower(end) == "o" && atoms.lower(end + 2) == "clock") {
        end += 3;
        sure = true;
    }
    if (four) {
        sure = read_zone(atoms, end);
        if (!sure) return false;
    } else if (atoms.is(end, Word::meridiem) && hour <= 12) {
        half = atoms[end].value;
        ++end;
        sure = true;
    } else if (hour <= 12 && (half = read_half_of_day(atoms, end)) >= 0) {
        sure = true;
    }
    if (read_zone(atoms, end)) sure = sure || colon;
    if (!sure) return false;
    set_hour(out, hour, minute, half);
    out.last = end;
    return true;
}

}  // namespace crossread::facts
