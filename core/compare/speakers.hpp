/// @file
/// Quotations by speaker. Internal to the compare room.
#pragma once

#include "compare/report.hpp"

namespace crossread::comparison {

/// Adds, for each linked entity that is quoted, all its quotations; words in marks within what it is said to
/// have said are no second one. In order of entity, then of article and place.
void add_speakers(Report& report);

}  // namespace crossread::comparison
