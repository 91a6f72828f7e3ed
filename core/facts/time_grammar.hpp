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

/// time_dates.cpp: "Sept. 9", "3 May 2018", "Thursday, 03 May", "2018-05-03", "1950-53", "the 1990s", "fiscal 2018", "Q3".
[[nodiscard]] bool read_date(const Atoms& atoms, std::uint32_t at, Expression& out);
/// time_clock.cpp: "9:21pm", "10 a.m. EST", "noon", "four in the morning", "0600 GMT".
[[nodiscard]] bool read_clock(const Atoms& atoms, std::uint32_t at, Expression& out);
/// time_phrases.cpp: "last Friday", "the third quarter", "this March", "the past two months", "every week", "a year ago".
[[nodiscard]] bool read_phrase(const Atoms& atoms, std::uint32_t at, Expression& out);
/// time_amounts.cpp: what follows a counted unit: "three days" + "later". `out` holds count, unit and end.
void read_direction(const Atoms& atoms, Expression& out);
/// time_amounts.cpp: "three weeks", "10-year", "a year and a half", "two to three weeks", "weeks".
[[nodiscard]] bool read_amount(const Atoms& atoms, std::uint32_t at, Expression& out);
/// time_words.cpp: "now", "recently", "the near future", "daily", "so far".
[[nodiscard]] bool read_reference(const Atoms& atoms, std::uint32_t at, Expression& out);

/// A month's name written as one: capitalised, and not the verb "may" or "march".
[[nodiscard]] bool is_month(const Atoms& atoms, std::uint32_t at);
/// A weekday's name written out in the singular ("Monday", not "Mon").
[[nodiscard]] bool is_weekday(const Atoms& atoms, std::uint32_t at);
/// A figure of four digits that can be a year.
[[nodiscard]] bool is_year_figure(const Atoms& atoms, std::uint32_t at);
/// "nineteen ninety-six", "two thousand and one": the year, and the atom after it in `end`; 0 when it is none.
[[nodiscard]] int read_year_words(const Atoms& atoms, std::uint32_t at, std::uint32_t& end);
/// "morning", "evening" right after a day; moves `at` past it.
void read_part(const Atoms& atoms, std::uint32_t& at, Expression& out);

}  // namespace crossread::facts
