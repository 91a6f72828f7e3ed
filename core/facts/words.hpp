/// @file
/// The closed vocabulary of times and quantities: what a word of a date, a number or a measure means. Internal to the facts room.
#pragma once

#include <cstdint>
#include <string_view>

namespace crossread::facts {

/// Units of time, small to large. `none` when an expression has no unit.
enum class Unit : std::uint8_t { none, second, minute, hour, day, night, week, fortnight, weekend, month, quarter, half, year, decade, century, millennium };

/// Classes of words. What Meaning::value holds is said beside each.
enum class Word : std::uint8_t {
    none,
    // made by the atomizer from figures
    figure,          // "32", "1,200", "2.5"; Atom::number
    figure_ordinal,  // "21st"; Atom::number
    figure_plural,   // "1990s", "'80s"; Atom::number
    punctuation,     // value: the ASCII character; en and em dashes count as '-', curly apostrophes as '\''
    // numbers
    ones, tens,  // the number
    hundred,
    scale,    // power of ten: 3, 6, 9, 12
    dozen,
    ordinal,  // the number
    fraction, // denominator: "third" is an ordinal, "half" is half
    times,    // "once", "twice", "thrice": the number
    // vague counts
    a, another, few, several, many, couple, some,
    // names of times
    month, weekday,  // 1 to 12; ISO 1 to 7
    unit, units,     // Unit; singular and plural
    season,          // 0 spring, 1 summer, 2 fall, 3 winter
    part,            // DayPart
    clock,           // "noon": 12, "midnight": 24
    holiday,         // the first word of a holiday's name
    day_ref,         // days from today
    tonight,
    meridiem,        // 0 before noon, 12 after
    oclock,
    zone,
    decade_name,     // "nineties": 90
    period,          // "period", "time"
    // relations
    the, own, this_, that, these, last, next, past, coming, previous, following, same, latest, recent, current, near,
    each, every, other, per,
    early, late, mid, earlier, later, sometime,
    start, middle, end,
    ago, before, after, from, until, during, between, hence,
    fiscal,
    // modifiers of a number
    about, nearly, more, less, over, under, than, at, least, most, up, to, no, as,
    // joints
    of, and_, or_, so, in, on, by, for_, since, through,
    // whole expressions in one word
    set_word,  // Unit
    present, past_ref, right,
    old, long_, new_, full,
    // quantities
    percent, point, age_word
};

enum class DayPart : std::uint8_t { none, dawn, morning, midday, afternoon, evening, night, daytime };

enum class Holiday : std::uint8_t {
    new_year, new_years_eve, christmas, christmas_eve, boxing_day, independence_day, thanksgiving, easter, good_friday, easter_monday,
    halloween, valentine, labor_day, memorial_day, may_day, election_day, veterans
};

struct Meaning {
    Word word = Word::none;
    std::int16_t value = 0;
};

/// The meaning of a lower-case ASCII word; Word::none for any other. Constant time.
[[nodiscard]] Meaning meaning_of(std::string_view lower);

}  // namespace crossread::facts
