/// @file
/// The headline of a page: what its head says, matched with the headings it shows.
#pragma once

#include <cstddef>
#include <string>

#include "source/html_page.hpp"
#include "source/json_ld.hpp"
#include "source/line_form.hpp"

namespace crossread::source {

/// What the page's head calls the article; any may be empty.
struct HeadlineSources {
    Said linked, open_graph, title, twitter;
    std::string site, url;
};

struct Headline {
    Said title;
    std::size_t unit = SIZE_MAX;  ///< the unit that shows it; none when it stands in the head only
};

/// A heading that shares most of its words with what the head says is the headline, in the heading's wording; else the page's only
/// h1; else what the head says, without the site's name.
[[nodiscard]] Headline find_headline(const HtmlPage& page, const std::vector<Look>& looks, const HeadlineSources& sources);

/// "A story | The Example" → "A story", where the part behind the mark is the site's name or short.
[[nodiscard]] std::string without_site(const std::string& title, const std::string& site);

}  // namespace crossread::source
