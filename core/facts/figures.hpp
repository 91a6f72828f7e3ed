/// @file
/// The one walk over an article's sentences that takes its times and quantities. Internal to the facts room.
#pragma once

#include "facts/facts.hpp"

namespace crossread::facts {

/// Fills `out.times` and `out.quantities`. A text in a language known to be other than English gives none.
void take_figures(const ReadArticle& article, Facts& out);

}  // namespace crossread::facts
