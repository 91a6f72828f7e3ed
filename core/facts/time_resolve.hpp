/// @file
/// From what an expression says to the date it means: TIMEX3 type and value. Internal to the facts room.
///
/// What the words leave open is filled from the article's date, the tense of the governing verb, and the time that the
/// text told just before; what stays open is X (ISO 8601 with the X of TimeML 1.2.1).
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "facts/calendar.hpp"
#include "facts/time_expression.hpp"

namespace crossread::facts {

/// `possible` is what may, would or should be: ahead of now or of then.
enum class Tense : std::uint8_t { unknown, past, present, possible, future };

/// How precisely a date is known.
enum class Grain : std::uint8_t { none, century, decade, year, half, quarter, season, month, week, day };

/// A date told of, as later expressions may count from it.
struct DateTold {
    Grain grain = Grain::none;
    Civil date;                  ///< its first day
    std::uint32_t sentence = 0;  ///< where it was told
    bool day_known() const { return grain == Grain::day; }
};

/// What is known while reading along.
struct TimeContext {
    std::optional<Stamp> published;  ///< the article's date; empty when it states none
    std::uint32_t sentence = 0;      ///< the sentence being read
    DateTold latest;                ///< the date told last
    DateTold quarter;               ///< the quarter told last
    DateTold day;                   ///< the day told last
    DateTold past_day;              ///< the day told last of those that lie before the article's
};

struct Resolved {
    TimeType type = TimeType::date;
    std::string value;
};

/// The value of an expression; the context learns the date it means.
[[nodiscard]] Resolved resolve(const Expression& expression, Tense tense, TimeContext& context);

}  // namespace crossread::facts
