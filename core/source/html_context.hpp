/// @file
/// What an element's name and attributes say about the text within it.
#pragma once

#include <cstdint>
#include <string_view>

#include "source/html_tags.hpp"

namespace crossread::source {

/// The Within bits (html_page.hpp) that an element adds; 0 for most.
[[nodiscard]] std::uint32_t within_of(Tag tag);

/// True when an inline style gives the property this value: has_style("display: none", "display", "none").
[[nodiscard]] bool has_style(std::string_view style, std::string_view property, std::string_view value);

/// True for addresses of the pages that outlets keep about their writers: "/author/jane-roe".
[[nodiscard]] bool leads_to_author(std::string_view href);

}  // namespace crossread::source
