/// @file
/// What one article alone says, and how much two articles share. Internal to the compare room.
#pragma once

#include <span>
#include <vector>

#include "compare/align.hpp"

namespace crossread::comparison {

/// Adds the statements that no other article makes, each with the nearest one elsewhere.
void add_only(Report& report, std::span<const Statement> statements, std::span<const Edge> edges);

/// Adds the similarity of each two articles that share something: the weight of what each says that the
/// other says too, as a share of all it says. The same article twice gives 1.
void add_similarity(Report& report, std::span<const Statement> statements, std::span<const Edge> edges);

}  // namespace crossread::comparison
