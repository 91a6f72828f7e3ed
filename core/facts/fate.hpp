/// @file
/// What befell the people whom a number counts: fourteen died, five are missing. Internal to the facts room.
#pragma once

#include "facts/facts.hpp"
#include "language/language.hpp"

namespace crossread::facts {

/// The fate that the words next to the number tell; `none` for anything but people.
[[nodiscard]] Fate fate_of(const Language& language, const Quantity& quantity);

}  // namespace crossread::facts
