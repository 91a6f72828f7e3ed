/// @file
/// Judged units into the Document: text, blocks, what was dropped, and the dateline.
#pragma once

#include <string_view>
#include <vector>

#include "source/unit.hpp"

namespace crossread::source {

/// Fills text, blocks, dropped and dateline of `document`, whose head fields are known already. The title and the subtitle come
/// first, wherever they stood. Dropped neighbours of one kind and reason become one; the words of a very long one are cut
/// (kLongestDropped), its source range is whole. Of a dump they are the content's own words, bullets and all; of a page, for which
/// `content` is empty, the words between the tags.
void assemble(const std::vector<Unit>& units, const std::vector<Verdict>& verdicts, std::string_view content, Document& document);

inline constexpr std::size_t kLongestDropped = 4000;  ///< bytes

}  // namespace crossread::source
