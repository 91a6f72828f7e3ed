/// @file
/// How much a statement carries, and how much an agreement matters to who reads it first. Internal to the compare room.
#pragma once

#include <span>

#include "compare/gather.hpp"
#include "compare/statement.hpp"

namespace crossread::comparison {

/// 0 to 1: names and figures weigh twice what other words do; 0 for a statement without terms.
[[nodiscard]] float carried(const Statement& statement);

/// 0 to 1: over the articles of the group the mean of what the weightiest of its statements carries, the less the further
/// down it stands (half at the ninth sentence: reports tell first what matters most), times how sure the group is.
[[nodiscard]] float weight(const Group& group, std::span<const Statement> statements);

}  // namespace crossread::comparison
