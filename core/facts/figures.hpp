/// @file
/// The walks over an article's sentences that take its times and quantities. Internal to the facts room.
#pragma once

#include <vector>

#include "facts/dating.hpp"
#include "facts/facts.hpp"

namespace crossread::facts {

/// Fills `out.times` and `out.quantities`. A text in a language known to be other than English gives none.
/// `first` gets what first_times gives, in the same walk.
void take_figures(const ReadArticle& article, Facts& out, std::vector<DayTold>* first = nullptr);

/// The article's first times, as read, for dating it. A sentence past the sixtieth time is not looked at, so that long articles cost no more.
[[nodiscard]] std::vector<DayTold> first_times(const ReadArticle& article);

}  // namespace crossread::facts
