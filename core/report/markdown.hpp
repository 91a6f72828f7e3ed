/// @file
/// The report for people, as Markdown.
#pragma once

#include <string>

#include "compare/report.hpp"

namespace crossread::report {

/// Summary, agreements, differences with both wordings, what one article alone says, timeline, quotations, sources; for each
/// story by itself. Lists are cut at a length that a person reads, and say so. Words of the articles are escaped, so that
/// none of them becomes markup. No article gives a page that says there is nothing to compare.
[[nodiscard]] std::string markdown(const Report& report);

}  // namespace crossread::report
