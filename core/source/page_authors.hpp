/// @file
/// Who wrote a page's article: chosen among all that the page says of itself, each with the words it came from.
#pragma once

#include <vector>

#include "source/head_view.hpp"

namespace crossread::source {

/// At most kMostAuthors names, each once; empty when the page names none.
[[nodiscard]] std::vector<Said> read_page_authors(const HeadView& view);

inline constexpr std::size_t kMostAuthors = 12;

}  // namespace crossread::source
