#include "compare/dates.hpp"

#include <algorithm>

#include "base/iso_date.hpp"
#include "facts/calendar.hpp"
#include "text/chars.hpp"

namespace crossread::comparison {
namespace {

using facts::Civil;

/// The first `count` characters as a number; -1 unless all are digits.
int number(std::string_view text, std::size_t count) {
    if (text.size() < count) return -1;
    int out = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (!text::is_digit(static_cast<unsigned char>(text[i]))) return -1;
        out = out * 10 + (text[i] - '0');
    }
    return out;
}

Days months(int year, int first, int last, Precision precision) {
    const int end_year = year + (last > 12), end_month = last > 12 ? last - 12 : last;
    return {facts::day_number({year, first, 1}), facts::day_number({end_year, end_month, facts::days_in_month(end_year, end_month)}), precision};
}

Days week(int year, int number_of_week, bool weekend) {
    const std::int32_t fourth = facts::day_number({year, 1, 4});
    const std::int32_t monday = fourth - (facts::weekday(fourth) - 1) + 7 * (number_of_week - 1);
    return {weekend ? monday + 5 : monday, monday + 6, Precision::month};
}

/// Parts of a year that begin at a month: TIMEX3's seasons, halves and quarters.
struct Part {
    std::string_view name;
    int first, last;
};
constexpr Part kParts[] = {{"SP", 3, 5}, {"SU", 6, 8}, {"FA", 9, 11}, {"WI", 12, 14}, {"H1", 1, 6}, {"H2", 7, 12}, {"Q1", 1, 3}, {"Q2", 4, 6}, {"Q3", 7, 9}, {"Q4", 10, 12}};

}  // namespace

std::optional<Days> days_of(std::string_view value) {
    const int year = number(value, 4);
    if (year < 0) return std::nullopt;
    if (value.size() == 4) return months(year, 1, 12, Precision::year);
    if (value[4] != '-' || value.size() < 7) return std::nullopt;
    const std::string_view rest = value.substr(5);
    if (rest[0] == 'W' && rest.size() >= 3 && number(rest.substr(1), 2) > 0) return week(year, number(rest.substr(1), 2), rest.find("WE") != rest.npos);
    for (const Part& part : kParts)
        if (rest == part.name) return months(year, part.first, part.last, Precision::year);
    const int month = number(rest, 2);
    if (month < 1 || month > 12) return std::nullopt;
    if (rest.size() == 2) return months(year, month, month, Precision::month);
    const int day = rest.size() >= 5 && rest[2] == '-' ? number(rest.substr(3), 2) : -1;
    if (day < 1 || day > facts::days_in_month(year, month)) return std::nullopt;
    const std::int32_t n = facts::day_number({year, month, day});
    return Days{n, n, rest.size() > 5 ? Precision::time : Precision::day};
}

bool compatible(const Days& a, const Days& b) { return a.first <= b.last && b.first <= a.last; }

std::string iso_of(const Days& days) {
    const Civil date = facts::civil(days.first);
    if (days.precision == Precision::year) return facts::iso_year(date.year);
    if (days.precision == Precision::month) return facts::iso_month(date.year, date.month);
    return facts::iso_day(date);
}

std::string date_in_words(std::string_view iso) {
    constexpr std::string_view kMonths[] = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    if (!is_iso_date(iso) || iso.size() < 7) return std::string(iso);
    std::string out(kMonths[static_cast<std::size_t>(number(iso.substr(5), 2) - 1)]);
    out += ' ';
    out += iso.substr(0, 4);
    if (iso.size() >= 10) out = std::to_string(number(iso.substr(8), 2)) + ' ' + out;
    if (iso.size() >= 16) out += ", ", out += iso.substr(11, 5);
    return out;
}

}  // namespace crossread::comparison
