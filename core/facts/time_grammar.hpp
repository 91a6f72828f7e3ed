/// @file
/// The grammar of time expressions, one family a file. Each reader takes the atom where an expression may begin, and gives
/// true with the expression filled in, `last` past its end. Internal to the facts room.
///
/// Extents follow the TimeML 1.2.1 annotation guidelines: determiners and what limits the time ("about", "early",
/// "the end of") belong to the expression, prepositions do not.
#pragma once

#include "facts/atoms.hpp"
#include "facts/time_expression.hpp"

namespace crossread::facts {

/// The longest expression that begins at `at`, of any family.
[[nodiscard]] bool read_time(const Atoms& atoms, std::uint32_t at, Expression& out);

/// time_dates.cpp: "Sept. 9", "3 May 2018", "Thursday, 03 May", "2018-05-03", "Good Friday"; and what time_years.cpp reads.
[[nodiscard]] bool read_date(const Atoms& atoms, std::uint32_t at, Expression& out);
/// time_years.cpp: "2007", "1950-53", "the 1990s", "Q3 2018", "FY2018".
[[nodiscard]] bool read_year_date(const Atoms& atoms, std::uint32_t at, Expression& out);
/// time_clock.cpp: "9:21pm", "10 a.m. EST", "noon", "four in the morning", "0600 GMT".
[[nodiscard]] bool read_clock(const Atoms& atoms, std::uint32_t at, Expression& out);
/// time_phrases.cpp: "last Friday", "the third quarter", "this March", "the past two months", "every week", "a year ago".
[[nodiscard]] bool read_phrase(const Atoms& atoms, std::uint32_t at, Expression& out);
/// time_days.cpp: "each July", "today", "the day before yesterday", "the week of March 6", "summer 1994".
[[nodiscard]] bool read_set_or_day(const Atoms& atoms, std::uint32_t at, Expression& out);
/// time_amounts.cpp: what follows a counted unit: "three days" + "later". `out` holds count, unit and end.
void read_direction(const Atoms& atoms, Expression& out);
/// time_amounts.cpp: "three weeks", "10-year", "a year and a half", "two to three weeks", "weeks".
[[nodiscard]] bool read_amount(const Atoms& atoms, std::uint32_t at, Expression& out);
/// time_words.cpp: "now", "recently", "the near future", "daily", "so far".
[[nodiscard]] bool read_reference(const Atoms& atoms, std::uint32_t at, Expression& out);

/// time_days.cpp: a date that others may be counted from: "before | Christmas", "after | last Tuesday", "from | today".
[[nodiscard]] bool read_counted_from(const Atoms& atoms, std::uint32_t at, Unit unit, Expression& out);
/// time_amounts.cpp: words that may stand between a number and its unit: "two more weeks", "five consecutive days".
[[nodiscard]] bool is_filler(const Atoms& atoms, std::uint32_t at);

/// The unit's name, singular or plural.
[[nodiscard]] bool is_unit(const Atoms& atoms, std::uint32_t at, Unit unit);
/// A month's name written as one: capitalised, and not the verb "may" or "march".
[[nodiscard]] bool is_month(const Atoms& atoms, std::uint32_t at);
/// A weekday's name written out in the singular ("Monday", not "Mon").
[[nodiscard]] bool is_weekday(const Atoms& atoms, std::uint32_t at);
/// A figure of four digits that can be a year.
[[nodiscard]] bool is_year_figure(const Atoms& atoms, std::uint32_t at);
/// "nineteen ninety-six", "two thousand and one": the year, and the atom after it in `end`; 0 when it is none.
[[nodiscard]] int read_year_words(const Atoms& atoms, std::uint32_t at, std::uint32_t& end);
/// time_years.cpp: ", 2018", " 2018", " '18" after a day or a month; moves `at` past it.
void read_year_after(const Atoms& atoms, std::uint32_t& at, Expression& out);
/// "morning", "evening" right after a day; moves `at` past it.
void read_part(const Atoms& atoms, std::uint32_t& at, Expression& out);

[[nodiscard]] inline bool whole_between(double number, int low, int high) {
    return number >= low && number <= high && number == static_cast<int>(number);
}
/// The figure at `at`, where it is known to be whole and small.
[[nodiscard]] inline int whole(const Atoms& atoms, std::uint32_t at) { return static_cast<int>(atoms[at].number); }

}  // namespace crossread::facts
