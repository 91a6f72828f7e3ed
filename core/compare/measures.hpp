/// @file
/// Units of one measure: hours and minutes, miles and kilometres. Internal to the compare room.
#pragma once

#include <string_view>

namespace crossread::comparison {

/// How many of the second unit make one of the first: 60 for an hour and minutes, 1 for one unit and itself; 0 when they
/// measure different things or nothing is known of them. Months count 30 days, years 365: whoever tells one thing in both rounds.
[[nodiscard]] double per_unit(std::string_view unit, std::string_view other);

/// Whether it is a unit of time, length, area, weight or speed.
[[nodiscard]] bool is_measure(std::string_view unit);

}  // namespace crossread::comparison
