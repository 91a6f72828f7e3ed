/// @file
/// Quantities of one sentence, one family a function: money, percentages, measures, ages, scores, ordinals, things counted.
/// Internal to the facts room.
#pragma once

#include <cstdint>
#include <string>

#include "facts/atoms.hpp"
#include "facts/facts.hpp"

namespace crossread::facts {

/// What was read, in atoms: [first, last) is the quantity, [of_first, of_last) what is counted.
struct Measured {
    std::uint32_t first = 0, last = 0;
    std::uint32_t of_first = 0, of_last = 0;
    Quantity quantity;  ///< without spans and `of`
};

/// The quantity that begins at `at`, with what limits it ("more than"). False when none does.
[[nodiscard]] bool read_quantity(const Atoms& atoms, std::uint32_t at, Measured& out);

/// quantity_counted.cpp: the noun phrase after a number, for the families that count things. Sets `of` and the unit.
[[nodiscard]] bool read_counted(const Atoms& atoms, std::uint32_t at, double value, Measured& out);

}  // namespace crossread::facts
