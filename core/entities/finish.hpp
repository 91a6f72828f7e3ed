/// @file
/// Things into entities: the fullest name, the other names, the place on the map. Internal to the entities room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "entities/draft.hpp"

namespace crossread::entities {

/// The article's entities in order of first mention, and all its mentions in order of begin.
[[nodiscard]] Entities finish(const Draft& draft);

/// The fullest of several names of one thing: written small before capitals, more words before fewer, the more frequent, the longer;
/// but none that is rare beside another of several words, as slips are ("Ted Cruz Super PAC").
/// The order of the names does not matter; one that is given twice counts twice. Names are not empty; no names give an empty one.
[[nodiscard]] std::string fullest(EntityType type, std::vector<std::string> names);

}  // namespace crossread::entities
