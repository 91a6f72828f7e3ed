/// @file
/// The door of the compare room: articles in, a Report out.
#pragma once

#include <span>
#include <vector>

#include "compare/kept.hpp"
#include "compare/report.hpp"

namespace crossread::comparison {

/// Compares statement by statement. One article gives a Report in which everything is only here; none gives an empty one.
/// Articles without a date are dated where the others make it sure, and their times resolved again.
/// The order of the articles changes nothing but their numbering.
/// `corrections` are carried out before anything rests on what they mend, in the order given.
/// `kept` is what the last comparison left, or nothing yet; a story that it holds is not compared again.
[[nodiscard]] Report compare(std::vector<Article> articles, std::span<const Correction> corrections, Kept& kept);

}  // namespace crossread::comparison
