/// @file
/// Time expressions with their TIMEX3 values. Internal to the facts room.
#pragma once

#include <vector>

#include "facts/facts.hpp"

namespace crossread::facts {

/// In order of begin, never overlapping. Values are resolved against Document::published, underspecified without it.
/// Texts in a language known to be other than English give nothing.
[[nodiscard]] std::vector<TimeExpression> find_times(const ReadArticle& article);

}  // namespace crossread::facts
