/// @file
/// Two articles that are versions of one: what was added, taken away, reworded, moved. Internal to the compare room.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compare/align.hpp"

namespace crossread::comparison {

/// Adds the pairs of articles that share most of their sentences word for word. The one with the earlier date is the
/// older; without dates the shorter one.
void add_versions(Report& report, std::span<const Statement> statements, std::span<const Edge> edges);

}  // namespace crossread::comparison
