/// @file
/// Person names of one article into persons. Internal to the entities room.
#pragma once

#include "entities/draft.hpp"

namespace crossread::entities {

/// Full names first, then surnames, first names and "Mr. X" to the person they stand for by the rules of news:
/// who was named in full, was not brought in as another's kin, and was named last or most.
void gather_persons(Draft& draft);

}  // namespace crossread::entities
