/// @file
/// Dates of two statements that could date one event, with the clues that say whether they do. Internal to the compare room.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "compare/dates.hpp"
#include "compare/points.hpp"

namespace crossread::comparison {

/// By what a moment is placed. Those of one ground are compared; of two grounds both can be, and one is only told more exactly.
enum class Ground : std::uint8_t {
    calendar,  ///< certain days
    week,      ///< a weekday that no date makes certain: reports of one story mean one week
    year,      ///< a day or month of a year that nothing tells
    hour,      ///< an hour of a day that nothing tells; its Days are minutes
    loose,     ///< "recently", and "today" in a report without a date: no days at all
};

/// A date or time of a statement that names days.
struct Moment {
    const TimeExpression* time = nullptr;
    Days days;
    TokenRange place;
    Ground ground = Ground::calendar;
    std::string_view link;  ///< the preposition before it, in lower case; empty when there is none
};

/// The days that the article's times name, hours of them too.
[[nodiscard]] std::vector<DayOf> days_told(const Article& article);

/// Two moments of the scene's statements that are told differently.
struct MomentPair {
    Moment left, right;
    Clues clues;
    bool both_can_be = false;  ///< one is only told more exactly
    bool left_over = false;    ///< neither statement names another
};

/// All that could date one event: days that one of the statements names in both words or value are not among them, nor
/// are two that are both quoted.
[[nodiscard]] std::vector<MomentPair> moment_pairs(const Scene& scene);

}  // namespace crossread::comparison
