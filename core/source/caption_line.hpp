/// @file
/// Lines below pictures, told by their words: what is shown, and who took it.
#pragma once

#include <string_view>

#include "source/wording.hpp"

namespace crossread::source {

/// True for a credit, and for a line that ends or begins with one or speaks of pictures as captions do. `key` and `wording` are the line's.
[[nodiscard]] bool is_caption(std::string_view text, std::string_view key, const Wording& wording);

}  // namespace crossread::source
