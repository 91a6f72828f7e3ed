/// @file
/// One Correction as JSON. Internal to the report room.
#pragma once

#include "compare/correction.hpp"
#include "report/json_text.hpp"

namespace crossread::report {

/// The members "kind" and what that kind needs: "entity", and "to", "into", "wording" or "type"; or "sentences", and "difference".
void write_correction(JsonText& out, const Correction& correction);

}  // namespace crossread::report
