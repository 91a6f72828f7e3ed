/// @file
/// Dates as pages and dumps write them: ISO 8601, RFC 2822, "Thursday, 03 May, 2018, 9:21pm", "May 3, 2018 9:21 PM EDT", "3.5.2018".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/span.hpp"

namespace crossread::source {

/// "May 3, 2018" has five; a text with fewer has no whole date.
inline constexpr int kFewestDigits = 5;

struct FoundDate {
    std::string value;  ///< ISO 8601 to the precision written, with the zone where one is: "2018-05-03T21:21+08:00"
    Span span;          ///< the words it was read from
};

/// The first whole date (year, month and day at least) at or after byte `from`; nothing when there is none.
/// Purely numeric dates: the year first, or a four-digit year last; day and month by which is possible, the day first when
/// parted by full stops, the month first otherwise (as most of the English-speaking web writes "03/05/2018").
[[nodiscard]] std::optional<FoundDate> find_date(std::string_view text, std::size_t from = 0);

/// True for a calendar date or date and time in ISO 8601 as `find_date` gives it.
[[nodiscard]] bool is_iso_date(std::string_view value);

}  // namespace crossread::source
