/// @file
/// What the readers of a page's head fields look at together, and two questions that they all ask. Internal to the source room.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "source/html_page.hpp"
#include "source/json_ld.hpp"
#include "source/line_form.hpp"

namespace crossread::source {

struct HeadView {
    std::string_view content;
    const HtmlPage& page;
    const std::vector<Look>& looks;
    const LinkedData& linked;
    std::size_t title_unit = SIZE_MAX;  ///< the unit that shows the headline
    std::string title;
};

/// True for names that differ in case and in what parts their words only: "published-date", "Published_Date", "publisheddate".
[[nodiscard]] bool same_field(std::string_view a, std::string_view b);

/// What the page states under the first of `names` under which it states anything; empty when it does not.
template <class Names>
[[nodiscard]] Said stated(const HeadView& view, const Names& names) {
    for (const std::string_view name : names)
        for (const HtmlStatement& one : view.page.statements)
            if (same_field(one.name, name)) return {one.value, one.source};
    return {};
}

/// In a box, a list or a comment: about something else. What the headline itself stands in does not count, for pages' layouts
/// have names like "has-sidebar" too.
[[nodiscard]] bool is_strange(const HeadView& view, std::uint32_t within, std::uint32_t hints);

/// Units between the headline and `unit`; twice as many where it stands before. From the page's beginning where there is no headline.
[[nodiscard]] std::size_t from_headline(const HeadView& view, std::size_t unit);

}  // namespace crossread::source
