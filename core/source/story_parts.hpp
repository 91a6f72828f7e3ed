/// @file
/// Stories that a page parts into elements of different names: two columns, a first and a second part, entries.
#pragma once

#include <cstdint>
#include <vector>

#include "source/html_page.hpp"
#include "source/line_form.hpp"

namespace crossread::source {

/// The elements beside `top`, where the story's sentences gather (story_top.hpp), that hold sentences and nothing else, in the page's
/// order by the level that they stand on; `sentence` by unit. Empty for most pages. Linear.
[[nodiscard]] std::vector<std::uint32_t> parts_beside(const HtmlPage& page, const std::vector<Look>& looks, const std::vector<bool>& sentence, std::uint32_t top);

}  // namespace crossread::source
