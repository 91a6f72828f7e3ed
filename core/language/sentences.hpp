/// @file
/// One block's tokens into sentences. Internal to the language room.
#pragma once

#include <cstdint>
#include <string_view>

#include "language/language.hpp"

namespace crossread::language {

/// Appends the sentences made of the tokens [first, out.tokens.size()), all of one block. A block's end ends a sentence,
/// so a headline needs no full stop.
void split_sentences(std::string_view text, std::uint32_t first, std::uint32_t block, Language& out);

}  // namespace crossread::language
