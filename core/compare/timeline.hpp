/// @file
/// What happened when, by all articles of a story. Internal to the compare room.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compare/align.hpp"

namespace crossread::comparison {

/// Adds an entry for each dated event: the clause (or sentence) that dates it. Clauses of the same date that state the
/// same become one entry. Past, planned and inferred dates alike; what names no certain days is left out.
void add_timeline(Report& report, std::span<const Statement> statements, std::span<const Edge> edges);

}  // namespace crossread::comparison
