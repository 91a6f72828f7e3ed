/// @file
/// Pages that state their article's words for search engines (JSON-LD's articleBody): what they show of these is the story.
#pragma once

#include <vector>

#include "source/page.hpp"

namespace crossread::source {

/// Where the page shows nearly all of the words that it states, sentences that show them are taken into the story; and what stands before
/// the first and behind the last of them goes, unless that is so much that the statement may have been cut. `worth` by unit. Linear.
void follow_stated_body(const PageStudy& study, const std::vector<double>& worth, std::vector<bool>& inside);

}  // namespace crossread::source
