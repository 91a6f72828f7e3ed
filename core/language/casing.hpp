/// @file
/// Finds out how each sentence uses capitals. Internal to the language room.
#pragma once

#include <string_view>

#include "language/language.hpp"

namespace crossread::language {

/// Fills Sentence::casing.
void tell_casing(std::string_view text, Language& language);

}  // namespace crossread::language
