#include "facts/calendar.hpp"

#include <algorithm>

namespace crossread::facts {
namespace {

constexpr bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

/// The number in `count` digits at `at`; -1 when they are not all digits.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return -1;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool has(std::string_view text, std::size_t at, char c) { return at < text.size() && text[at] == c; }

}  // namespace

DayNumber day_number(Civil date) {
    const int year = date.month <= 2 ? date.year - 1 : date.year;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int year_of_era = year - era * 400;
    const int day_of_year = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
    const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

Civil civil(DayNumber day) {
    const int shifted = day + 719468;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int day_of_era = shifted - era * 146097;
    const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int shifted_month = (5 * day_of_year + 2) / 153;
    const int month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
    return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * shifted_month + 2) / 5 + 1};
}

int weekday(DayNumber day) {
    const int since_monday = (day + 3) % 7;  // 1970-01-01 was a Thursday
    return (since_monday < 0 ? since_monday + 7 : since_monday) + 1;
}

IsoWeek iso_week(DayNumber day) {
    const DayNumber thursday = day - weekday(day) + 4;  // a week belongs to the year of its Thursday
    const int year = civil(thursday).year;
    return {year, (thursday - day_number({year, 1, 1})) / 7 + 1};
}

int days_in_month(int year, int month) {
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : kDays[month - 1];
}

bool is_valid(Civil date) {
    return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

Civil add_months(Civil date, int months) {
    const int total = date.year * 12 + date.month - 1 + months;
    const int year = total >= 0 ? total / 12 : (total - 11) / 12;
    const int month = total - year * 12 + 1;
    return {year, month, std::min(date.day, days_in_month(year, month))};
}

Civil easter(int year) {
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

Civil nth_weekday(int year, int month, int iso_weekday, int n) {
    if (n < 0) {
        const DayNumber last = day_number({year, month, days_in_month(year, month)});
        return civil(last - (weekday(last) - iso_weekday + 7) % 7);
    }
    const DayNumber first = day_number({year, month, 1});
    return civil(first + (iso_weekday - weekday(first) + 7) % 7 + 7 * (n - 1));
}

std::string two_digits(int n) { return {static_cast<char>('0' + n / 10 % 10), static_cast<char>('0' + n % 10)}; }

std::string iso_year(int year) { return two_digits(year / 100) + two_digits(year % 100); }

std::string iso_month(int year, int month) { return iso_year(year) + '-' + two_digits(month); }

std::string iso_day(Civil date) { return iso_month(date.year, date.month) + '-' + two_digits(date.day); }

std::string iso_week_value(DayNumber day) {
    const IsoWeek week = iso_week(day);
    return iso_year(week.year) + "-W" + two_digits(week.week);
}

std::optional<Stamp> parse_stamp(std::string_view iso) {
    Stamp out;
    out.year = digits(iso, 0, 4);
    if (out.year < 1) return std::nullopt;
    if (!has(iso, 4, '-') || digits(iso, 5, 2) < 1 || digits(iso, 5, 2) > 12) return out;
    out.month = digits(iso, 5, 2);
    if (!has(iso, 7, '-') || !is_valid({out.year, out.month, digits(iso, 8, 2)})) return out;
    out.day = digits(iso, 8, 2);
    if (!has(iso, 10, 'T') || digits(iso, 11, 2) < 0 || digits(iso, 11, 2) > 24) return out;
    out.hour = digits(iso, 11, 2);
    if (has(iso, 13, ':') && digits(iso, 14, 2) >= 0) out.minute = digits(iso, 14, 2);
    return out;
}

}  // namespace crossread::facts
