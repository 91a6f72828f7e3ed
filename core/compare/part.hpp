/// @file
/// One story as a report of its own: what is found in it then depends on its own articles only. Internal to the compare room.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/report.hpp"

namespace crossread::comparison {

/// The story's articles, moved out of the report and numbered from 0, and whom their names stand for, numbered as they come.
[[nodiscard]] Report taken_out(Report& report, const std::vector<std::uint32_t>& story);

/// Moves the articles back, where they were taken out, and adds what was found, numbered as in the report.
void put_back(Report& report, const std::vector<std::uint32_t>& story, Report part);

}  // namespace crossread::comparison
