/// @file
/// What a person is, in the article's own words. Internal to the entities room.
#pragma once

#include "base/span.hpp"
#include "entities/draft.hpp"

namespace crossread::entities {

/// The words before a person's name or after it that say what the person is: "Chinese Foreign Minister", "ambassador to North Korea".
/// Without a leading article or "his". Empty when there are none.
[[nodiscard]] Span role_of_mention(const Draft& draft, std::uint32_t mention);

/// Gives each person the first role that is more than a title, or the first of all.
void assign_roles(Draft& draft);

}  // namespace crossread::entities
