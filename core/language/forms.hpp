/// @file
/// The written forms of an article's tokens, each known once. Internal to the language room.
#pragma once

#include <string_view>

#include "language/language.hpp"
#include "language/word_table.hpp"

namespace crossread::language {

/// Fills Language::forms and Token::form from the tokens and the folded text. Linear.
void tell_forms(std::string_view text, const WordTable& words, Language& language);

}  // namespace crossread::language
