/// @file
/// Parts of speech as the facts room reads them: what the tagger says, mended where the names that were found, or the want
/// of a verb in a whole sentence, tell better. A sentence keeps its verb whether or not the tagger knew it.
/// Internal to the facts room.
#pragma once

#include <vector>

#include "entities/entities.hpp"
#include "language/language.hpp"

namespace crossread::facts {

/// One for each token. Linear.
[[nodiscard]] std::vector<Pos> settled(const Document& document, const Language& language, const Entities& entities);

}  // namespace crossread::facts
