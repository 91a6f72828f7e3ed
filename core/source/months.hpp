/// @file
/// The names of months, as dates on pages of several languages write them.
#pragma once

#include <string>

namespace crossread::source {

/// 1 to 12 for a folded month's name or its first three letters ("january", "jan"), 0 for any other word.
[[nodiscard]] int month_of(const std::string& word);

}  // namespace crossread::source
