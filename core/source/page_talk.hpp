/// @file
/// What a page says of itself in lines and sentences of its own making: notes on the article, pleas, prompts, calls, forecasts.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "source/phrases.hpp"
#include "source/wording.hpp"

namespace crossread::source {

/// A page's notes about itself are no longer, in words.
inline constexpr std::uint32_t kLongestTalk = 70;

/// What a unit is where its words together tell it, though none of them alone would; `phrase` is what the unit's phrases tell
/// (phrases.hpp), `key` and `wording` are the unit's. Nothing for the story's own lines. Linear.
[[nodiscard]] std::optional<Telling> talk_of_page(std::string_view text, std::string_view key, const Wording& wording, const std::optional<Telling>& phrase);

}  // namespace crossread::source
