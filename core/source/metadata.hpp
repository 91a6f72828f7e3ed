/// @file
/// The head fields of a page's article: chosen among all that the page says of itself, each with the words it came from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "source/html_page.hpp"
#include "source/json_ld.hpp"
#include "source/line_form.hpp"

namespace crossread::source {

struct Metadata {
    Said title;                         ///< without the site's name
    std::size_t title_unit = SIZE_MAX;  ///< the unit that shows it
    std::vector<Said> authors;
    Said publisher, section, url, language, description;
    Said published, updated;           ///< ISO 8601
    bool published_is_update = false;  ///< the page says only when it was updated
    Said body;                         ///< the article's words, where JSON-LD has them
};

/// Reads the page's statements and its visible lines. What is not said stays empty.
[[nodiscard]] Metadata read_metadata(std::string_view content, const HtmlPage& page, const std::vector<Look>& looks, std::string_view url);

}  // namespace crossread::source
