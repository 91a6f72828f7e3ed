/// @file
/// Names that the tagger leaves words of outside, or finds as two. Internal to the entities room.
#pragma once

#include <string_view>
#include <vector>

#include "entities/entities.hpp"

namespace crossread::entities {

/// Takes in what belongs to a name by its form ("Mt Kenya", "MK Rajan", "Liu He", "sub-Saharan Africa"), and joins names that are one
/// ("Swedish" and "Forest Institute", "Economic Commission" and "Africa"). `names` are in order and do not overlap, before and after.
void join_neighbours(std::string_view text, std::vector<Mention>& names);

}  // namespace crossread::entities
