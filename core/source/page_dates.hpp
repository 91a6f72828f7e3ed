/// @file
/// When a page's article was published and last changed: chosen among all that the page says of itself.
#pragma once

#include "source/head_view.hpp"

namespace crossread::source {

struct PageDates {
    Said published, updated;  ///< ISO 8601; empty where nothing is said. The source is empty for a date in the address
    bool inferred = false;    ///< the page says only when it was updated, and that stands for `published`
};

/// `url` is the page's own address, or empty.
[[nodiscard]] PageDates read_page_dates(const HeadView& view, std::string_view url);

}  // namespace crossread::source
