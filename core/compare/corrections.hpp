/// @file
/// Where corrections enter a comparison. Internal to the compare room.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "compare/align.hpp"
#include "compare/report.hpp"

namespace crossread::comparison {

/// Carries out what concerns entities, in the order given. To be called after linking and before statements are marked,
/// so that alignment, differences and speakers all see the mended names. Those that mended something are noted in
/// Report::corrections.
void correct_names(Report& report, std::span<const Correction> corrections);

/// Takes out the pairs of sentences that a person said do not state the same, and notes which corrections did.
void set_apart(Report& report, std::span<const Correction> corrections, std::span<const Statement> statements, std::vector<Edge>& edges);

/// Takes out the differences that a person said are none, and notes which corrections did.
void drop_wrong_differences(Report& report, std::span<const Correction> corrections);

}  // namespace crossread::comparison
