/// @file
/// A line that stands alone in the story: its sub-heading, or the headline of another story that the page put there.
#pragma once

#include <cstdint>
#include <string_view>

#include "source/wording.hpp"

namespace crossread::source {

enum class Standing : std::uint8_t { paragraph, heading, related };

/// Judges a line within a story by its own words, the unit before it, and whether the unit after it goes on in small letters.
/// Headlines of other stories run to seven words and more, quote, announce or ask; sub-headings are shorter.
[[nodiscard]] Standing stands_alone(std::string_view text, const Wording& wording, std::string_view before, bool gone_on_with);

}  // namespace crossread::source
