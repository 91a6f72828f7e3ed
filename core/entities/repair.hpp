/// @file
/// The tagger reads word by word; the article as a whole knows more. Internal to the entities room.
#pragma once

#include <span>
#include <vector>

#include "entities/entities.hpp"

namespace crossread::entities {

/// Mends names by the evidence of the whole article: titles cut off ("Gen X"), compounds parted ("Trump-Kim summit"), the
/// surname of a person named in full is a person, a name is of the type that it mostly is, and a name found once is found again
/// where it was missed. `names` are in order and do not overlap, and so is what comes back.
[[nodiscard]] std::vector<Mention> repair(const Document& document, const Language& language, std::span<const Mention> names);

}  // namespace crossread::entities
