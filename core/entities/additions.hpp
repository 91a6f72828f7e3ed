/// @file
/// Names that the gazetteer or their own last word tells, where the tagger has none. Internal to the entities room.
#pragma once

#include <vector>

#include "entities/entities.hpp"

namespace crossread::entities {

/// Adds well-known bodies and places ("Twitter", "Ariz."), party seats ("D-Phoenix"), and events, bills and works by their form
/// ("Super Bowl", "Senate Bill 12", "Navigator of the Seas"), and lengthens a nationality to the name that it begins
/// ("Korean peninsula"). `names` are in order and do not overlap, and so is what comes back.
[[nodiscard]] std::vector<Mention> with_additions(const Document& document, const Language& language, std::vector<Mention> names);

}  // namespace crossread::entities
