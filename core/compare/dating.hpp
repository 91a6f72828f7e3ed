/// @file
/// The day of articles that do not say it, from the others of their story. Internal to the compare room.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/report.hpp"

namespace crossread::comparison {

/// Dates the undated articles of a story, which is all of the report, where facts::infer_date is sure, and takes their facts anew: "on Tuesday"
/// then is a day. Articles are dated one after the other, each from those that came with a date.
void date_articles(Report& report);

}  // namespace crossread::comparison
