/// @file
/// The forms of TIMEX3 values that need no date: durations, sets, parts of the day, seasons, holidays. Internal to the facts room.
#pragma once

#include <string>

#include "facts/calendar.hpp"
#include "facts/time_expression.hpp"

namespace crossread::facts {

/// "P3W", "PT2H", "P1Y6M", "PXD" when the count is 0 (not told), "P70Y" for seven decades.
[[nodiscard]] std::string duration_value(double count, Unit unit);
/// "P1D" for daily, "XXXX-WXX-5" for Fridays, "XXXX-07" for each July.
[[nodiscard]] std::string set_value(const Expression& expression);
/// What is added to a day: "TMO", "T21:21". Empty when the expression tells no time of day.
[[nodiscard]] std::string time_value(const Expression& expression);
/// "SP", "SU", "FA", "WI".
[[nodiscard]] const char* season_name(int season);
[[nodiscard]] Civil holiday_date(Holiday holiday, int year);
/// Whether the holiday falls on the same day each year.
[[nodiscard]] bool is_fixed(Holiday holiday);

}  // namespace crossread::facts
