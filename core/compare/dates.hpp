/// @file
/// TIMEX3 values as ranges of days. Internal to the compare room.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "compare/report.hpp"

namespace crossread::comparison {

/// Days since 1970-01-01, both included, and how exactly they are told.
struct Days {
    std::int32_t first = 0, last = 0;
    Precision precision = Precision::day;
};

/// "2018-04-27", "2018-04", "2018", "2018-W17", "2018-04-27T14:00", "2018-Q2", "2018-SU" are days; "PAST_REF",
/// "XXXX-04-27" and what else names no certain days are not.
[[nodiscard]] std::optional<Days> days_of(std::string_view value);

/// Whether both can tell of the same day.
[[nodiscard]] bool compatible(const Days& a, const Days& b);

/// "2018-04-27" for a day; the month or the year alone where no more is known.
[[nodiscard]] std::string iso_of(const Days& days);

/// An ISO date as people read it, as exact as it is: "27 April 2018", "April 2018", "3 May 2018, 21:21". Anything else as it stands.
[[nodiscard]] std::string date_in_words(std::string_view iso);

}  // namespace crossread::comparison
