/// @file
/// Dates told in a row, which share what is said once: "April 24 and 25", "March 8, 9 and 10, 2018", "from May to October
/// 2020". Each is an expression of its own, as the TimeML guidelines have it. Internal to the facts room.
#pragma once

#include <array>
#include <vector>

#include "facts/times.hpp"

namespace crossread::facts {

/// The further days of a row; more than eight are not one.
struct Series {
    std::array<Expression, 8> days;
    std::uint32_t size = 0;
};

/// What continues the day just read, which learns the year that only the last one tells.
[[nodiscard]] Series read_series(const Atoms& atoms, Expression& first);

/// "from May to October 2020", "in March and April of 2017": the year stands by the last one. `reads` are of one sentence.
void share_years(const Atoms& atoms, std::vector<TimeRead>& reads);

/// "at 4:17 a.m. local time (0117 GMT) on Monday": the day stands by the last of the clock times. `reads` are of one sentence.
void share_days(const Atoms& atoms, std::vector<TimeRead>& reads);

/// Whether only "to", "and" or the like stands between two months or days that tell no year.
[[nodiscard]] bool follows_in_series(const Atoms& atoms, const Expression& before, const Expression& after);

/// `after` is the first of its name that comes after `before`, whose date `context` has just learnt.
void take_year_after(const Expression& before, const TimeContext& context, Expression& after);

}  // namespace crossread::facts
