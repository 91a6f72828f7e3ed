/// @file
/// Calendar arithmetic on the proleptic Gregorian calendar, and ISO 8601 values: days, weeks, months, quarters.
///
/// Method of days_from_civil and its inverse: the shifted-March year, as Hinnant describes it ("chrono-Compatible
/// Low-Level Date Algorithms"); Easter: the anonymous Gregorian computus (Meeus). All integer arithmetic.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace crossread::facts {

/// Days since 1970-01-01; negative before.
using DayNumber = std::int32_t;

struct Civil {
    int year = 1970;
    int month = 1;  ///< 1 to 12
    int day = 1;    ///< 1 to 31
    friend bool operator==(Civil, Civil) = default;
};

/// ISO 8601 week: the year that the week belongs to, and its number 1 to 53.
struct IsoWeek {
    int year = 1970;
    int week = 1;
};

[[nodiscard]] DayNumber day_number(Civil date);
[[nodiscard]] Civil civil(DayNumber day);
[[nodiscard]] int weekday(DayNumber day);  ///< ISO: 1 Monday to 7 Sunday
[[nodiscard]] IsoWeek iso_week(DayNumber day);
[[nodiscard]] int days_in_month(int year, int month);
[[nodiscard]] bool is_valid(Civil date);
/// The date `months` later; a day that the month does not have becomes its last one.
[[nodiscard]] Civil add_months(Civil date, int months);
[[nodiscard]] Civil easter(int year);
/// The n-th given weekday of a month (n from 1; -1 is the last one).
[[nodiscard]] Civil nth_weekday(int year, int month, int iso_weekday, int n);

[[nodiscard]] std::string iso_year(int year);               ///< "2018"
[[nodiscard]] std::string iso_month(int year, int month);   ///< "2018-04"
[[nodiscard]] std::string iso_day(Civil date);              ///< "2018-04-27"
[[nodiscard]] std::string iso_week_value(DayNumber day);    ///< "2018-W17"
[[nodiscard]] std::string two_digits(int n);                ///< "07"

/// An ISO 8601 date or date-time as Document::published holds it; what it does not say is 0 or -1.
struct Stamp {
    int year = 0, month = 0, day = 0;
    int hour = -1, minute = -1;
};

/// nullopt unless it begins with a year of four digits. "2018-05-03T21:21" gives all five, "2018-05" the first two.
[[nodiscard]] std::optional<Stamp> parse_stamp(std::string_view iso);

}  // namespace crossread::facts
