/// @file
/// What a time expression says, before it is known which day it was written: the grammar's result, the resolver's input.
/// Internal to the facts room.
///
/// After ISO-TimeML (ISO 24617-1) and TimeML 1.2.1: type, value and mod of TIMEX3; values follow ISO 8601.
#pragma once

#include <cstdint>

#include "facts/facts.hpp"
#include "facts/words.hpp"

namespace crossread::facts {

/// What a number of steps is counted from.
enum class Anchor : std::uint8_t {
    none,
    published,  ///< "two weeks ago", "next year"
    context     ///< "three days later", "the following month": from the time told just before
};

/// Which one of many a name of a time means: "last June", "this Friday".
enum class Relation : std::uint8_t { none, current, last, next, previous, following, same };

enum class Reference : std::uint8_t { none, past, present, future };

/// Fields that the words do not state are 0 (-1 where 0 is a value).
struct Expression {
    TimeType type = TimeType::date;
    std::uint32_t first = 0, last = 0;  ///< atoms [first, last)

    // durations and sets: how much of what
    double count = 0;  ///< 0: a number that is not told ("weeks", "a few years")
    Unit unit = Unit::none;

    // dates: a period so many units from an anchor, then the fields inside it
    Anchor anchor = Anchor::none;
    double steps = 0;
    bool vague_steps = false;  ///< "several years ago"
    Unit step_unit = Unit::none;
    Relation relation = Relation::none;

    double shift = 0;  ///< from the date that the fields name: "three days before Christmas"
    Unit shift_unit = Unit::none;

    int year = 0, end_year = 0;
    int century = 0;       ///< 20 for the 20th
    int decade = -1;       ///< 199 for the 1990s; 0 to 9 for "the '80s", whose century is told by the article's date
    int month = 0, day = 0, end_day = 0, weekday = 0;
    int quarter = 0, half = 0, season = -1;
    bool weekend = false, week = false;  ///< `week`: the week that holds the day ("the week of March 6")
    int holiday = -1;
    DayPart part = DayPart::none;
    int hour = -1, minute = -1;
    bool fiscal = false;
    bool plural = false;    ///< "Mondays": a set
    bool definite = false;  ///< "the quarter", "the period": the one told of before

    Reference reference = Reference::none;
    const char* modifier = "";  ///< TIMEX3 mod, lower case

    void step(Anchor from, double count_of_units, Unit of) {
        anchor = from;
        steps = count_of_units;
        step_unit = of;
    }
    [[nodiscard]] bool has_fields() const {
        return year || century || decade >= 0 || month || day || weekday || quarter || half || season >= 0 || weekend || holiday >= 0 ||
               part != DayPart::none || hour >= 0;
    }
};

}  // namespace crossread::facts
