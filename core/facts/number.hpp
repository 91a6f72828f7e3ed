/// @file
/// Numbers in words and figures: "32", "1,200", "2 1/2", "seven", "forty-two", "a hundred and six", "3.2 million", "dozens".
/// Internal to the facts room.
#pragma once

#include <cstdint>
#include <optional>

#include "facts/atoms.hpp"

namespace crossread::facts {

struct Number {
    double value = 0;
    std::uint32_t end = 0;  ///< atom after the last one
    bool vague = false;     ///< "dozens", "hundreds of thousands": the value is the least of it
    bool written = false;   ///< in words
    bool scaled = false;    ///< has a "million" or the like: certainly no year
};

/// The number that begins at atom `at`; nullopt when none does. Articles count only before a scale ("a hundred", "half a million").
[[nodiscard]] std::optional<Number> read_number(const Atoms& atoms, std::uint32_t at);

/// How words before a number bound it.
enum class Bound : std::uint8_t { none, about, less_than, more_than, at_least, at_most };

struct Bounded {
    std::uint32_t end = 0;  ///< the atom after the words; where they would begin when there are none
    Bound bound = Bound::none;
};

/// "about", "some", "nearly", "over", "more than", "at least", "up to", "no less than", "as many as".
[[nodiscard]] Bounded read_bound(const Atoms& atoms, std::uint32_t at);

/// The ordinal that begins there: "first", "70th", "twenty-first".
[[nodiscard]] std::optional<Number> read_ordinal(const Atoms& atoms, std::uint32_t at);

}  // namespace crossread::facts
