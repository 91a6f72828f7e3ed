/// @file
/// Where a page's sentences gather: the element that the story stands in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "source/html_page.hpp"
#include "source/line_form.hpp"

namespace crossread::source {

/// A form around most of the page's words asks for nothing, some makers of sites put all of a page into one: its units are no longer
/// said to be in a form. Linear.
void open_forms(HtmlPage& page, const std::vector<Look>& looks);

/// Of each unit whether it is a sentence that stands where a story's may.
[[nodiscard]] std::vector<bool> sentences_of(const HtmlPage& page, const std::vector<Look>& looks);

/// The node under which the page's sentences gather, each speaking for the elements around it, the nearest most. `sentence` by unit;
/// `title` is the unit that shows the headline, SIZE_MAX where none does.
[[nodiscard]] std::uint32_t top_node(const HtmlPage& page, const std::vector<bool>& sentence, std::size_t title);

}  // namespace crossread::source
