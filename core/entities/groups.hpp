/// @file
/// Organizations, places, nationalities and other names of one article into things. Internal to the entities room.
#pragma once

#include "entities/draft.hpp"

namespace crossread::entities {

/// Full names with their acronyms and with their short forms ("Legislature").
void gather_organizations(Draft& draft);

/// Names of one place on earth ("U.S.", "America"), and "the North" with the country that it shortens.
void gather_places(Draft& draft);

/// By nation ("Russian", "Russians") or by word.
void gather_nationalities(Draft& draft);

/// By name; a bill or a model also by its short sign ("Senate Bill 12", "SB 12").
void gather_others(Draft& draft);

}  // namespace crossread::entities
