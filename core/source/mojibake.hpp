/// @file
/// UTF-8 that somebody read as windows-1252 and wrote out again: "donâ€™t", "cafÃ©".
#pragma once

#include <string>
#include <vector>

#include "source/unit.hpp"

namespace crossread::source {

/// The text made right; the text itself where nothing in it is certainly such an accident.
[[nodiscard]] std::string without_mojibake(const std::string& text);

/// Mends the units where it is certain: at least two such sequences in all, and hardly a character that speaks against it.
/// Gives how many were mended. The source ranges stay.
std::size_t mend_mojibake(std::vector<Unit>& units);

}  // namespace crossread::source
