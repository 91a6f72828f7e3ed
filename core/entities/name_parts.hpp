/// @file
/// One tagged name, as the names that it is. Internal to the entities room.
#pragma once

#include <string_view>
#include <vector>

#include "entities/entities.hpp"

namespace crossread::entities {

/// Appends `name` to `names` in parts where it is more than one name ("Trump and Kim"), cut where a title opens it ("Gen Hollis"), and not
/// at all where it is none (a title alone, a currency's sign, a common acronym).
void append_parts(std::string_view text, const Mention& name, std::vector<Mention>& names);

}  // namespace crossread::entities
