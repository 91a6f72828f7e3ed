/// @file
/// A report as lines that do not depend on how articles and entities are numbered, so that two can be compared.
#pragma once

#include <string>
#include <vector>

#include "crossread.hpp"

namespace crossread::tests {

/// Sorted lines, one for every finding, with articles by name and entities by type and name. Article names are distinct.
[[nodiscard]] std::vector<std::string> unnumbered(const Report& report);

}  // namespace crossread::tests
