/// @file
/// What befell the people whom a number counts: fourteen died, five are missing. Internal to the compare room.
#pragma once

#include <cstdint>

#include "compare/report.hpp"

namespace crossread::comparison {

/// Counts of one fate are on the same point, however it is told ("killed 16", "toll rises to 17"); counts of two are not.
/// `none` is not known; `other` is known to be no toll: some of a group ("two of the dead"), what is added to a count
/// ("another two died"), what a count rose from, those who did it.
enum class Fate : std::uint8_t { none, other, dead, hurt, missing, held, rescued };

[[nodiscard]] constexpr bool is_toll(Fate fate) { return fate > Fate::other; }

/// The fate that the words next to the number tell; `none` for anything but people.
[[nodiscard]] Fate fate_of(const Article& article, const Quantity& quantity);

/// Whether two numbers of one fate count the same people: "people", "victims" and nobody named, or the same noun.
[[nodiscard]] bool same_people(const Quantity& a, const Quantity& b);

}  // namespace crossread::comparison
