/// @file
/// The tense of the verb that governs a time expression. Internal to the facts room.
#pragma once

#include <cstdint>

#include "facts/time_resolve.hpp"
#include "language/language.hpp"

namespace crossread::facts {

/// `first` and `last` are the tokens of the expression, inside `sentence`. The nearest verb before it counts, else the first
/// one after it. Parts of speech are used where the language room gives them, word lists and endings where it does not.
[[nodiscard]] Tense tense_at(const Language& language, const Sentence& sentence, std::uint32_t first, std::uint32_t last);

}  // namespace crossread::facts
