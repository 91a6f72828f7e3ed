/// @file
/// One block's text into tokens and sentences. Internal to the language room.
#pragma once

#include <cstdint>
#include <string_view>

#include "language/language.hpp"

namespace crossread::language {

/// Appends the block's tokens and sentences to `out`.
void segment(std::string_view text, Span block, std::uint32_t block_index, Language& out);

}  // namespace crossread::language
