/// @file
/// One block's text into tokens, the Penn Treebank's way. Internal to the language room.
///
/// A word keeps its inner hyphens, apostrophes and full stops ("Jong-un", "O'Brien", "U.S.-led", "3.5", "1,000"); the
/// endings 's, 're, n't … are words of their own, as are currency and percent signs. An abbreviation keeps its full stop.
#pragma once

#include <string_view>
#include <vector>

#include "language/language.hpp"

namespace crossread::language {

/// Appends the block's tokens to `out`. What lies between two of them is white space.
void tokenise(std::string_view text, Span block, std::vector<Token>& out);

}  // namespace crossread::language
