/// @file
/// Parts of speech as the facts room reads them: what the tagger says, mended where the names that were found, or the want
/// of a verb in a whole sentence, tell better. A sentence keeps its verb whether or not the tagger knew it.
/// Internal to the facts room.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/entities.hpp"
#include "facts/token_row.hpp"
#include "language/language.hpp"

namespace crossread::facts {

/// What each of Language::forms is to these rules; made once an article.
using FormMarks = std::vector<std::uint8_t>;
[[nodiscard]] FormMarks settling_marks(const Language& language);

/// Those of the part's tokens. Linear.
[[nodiscard]] TokenRow<Pos> settled(const Document& document, const Language& language, const Entities& entities, const FormMarks& marks, Part part);

}  // namespace crossread::facts
