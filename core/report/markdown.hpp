/// @file
/// The report for people, as Markdown.
#pragma once

#include <string>

#include "compare/report.hpp"

namespace crossread::report {

[[nodiscard]] std::string markdown(const Report& report);

}  // namespace crossread::report
