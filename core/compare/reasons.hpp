/// @file
/// Why statements count as the same, in words for a person. Internal to the compare room.
#pragma once

#include <string>
#include <vector>

#include "compare/gather.hpp"

namespace crossread::comparison {

/// "names: Kim Jong Un, Pyongyang", "day: 2018-04-27", "figures: 32", "words: summit, border", each only where something
/// is shared by two articles or more; "the same words" when all are alike letter by letter.
[[nodiscard]] std::vector<std::string> reasons(const Report& report, const Group& group, std::span<const Statement> statements);

}  // namespace crossread::comparison
