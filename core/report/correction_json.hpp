/// @file
/// One Correction as a JSON value. Internal to the report room.
#pragma once

#include "compare/correction.hpp"
#include "report/article_writer.hpp"

namespace crossread::report {

/// {"kind"} and what that kind needs: "entity", and "to", "into", "wording" or "type"; or "sentences", and "difference".
[[nodiscard]] Json correction_json(const Correction& correction);

}  // namespace crossread::report
