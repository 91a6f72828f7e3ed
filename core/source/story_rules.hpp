/// @file
/// What the worth of each block alone leaves undone: rules about a page's blocks together, which correct the story that was found.
/// `inside` tells of each unit whether it is of the story, before and after. All are linear but for sorted look-ups.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "source/html_hints.hpp"
#include "source/page.hpp"

namespace crossread::source {

/// Boxes in which pictures and tables belong to other stories.
inline constexpr std::uint32_t kOtherBoxes = kHintRelated | kHintSidebar | kHintAdvert | kHintComment | kHintSubscribe;

/// "Jane Roe, Chief Correspondent", or a line about her.
[[nodiscard]] bool is_of_author(const PageStudy& study, std::size_t unit);

/// What the page hides is no story beside what it shows; but where it hides the story itself (until somebody clicks), it is.
void drop_hidden(const PageStudy& study, std::vector<bool>& inside);

/// All other rules, in the order that they need. `worth` by unit; below `interrupts` nothing is taken in.
void mend_story(const PageStudy& study, const std::vector<double>& worth, double interrupts, std::vector<bool>& inside);

}  // namespace crossread::source
