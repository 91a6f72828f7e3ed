/// @file
/// An order of the articles that does not depend on how they were handed in, and the way back from it.
/// Internal to the compare room.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/report.hpp"

namespace crossread::comparison {

/// order[i] is the given index of the article that comes i-th: by what they say, so that the result cannot depend on
/// the order they were given in. Articles that are equal in all that is read keep the given order.
[[nodiscard]] std::vector<std::uint32_t> canonical_order(const std::vector<Article>& articles);

/// Puts the articles of a report back into the given order and renumbers everything; lists that run by article are
/// sorted anew. `order` as made by canonical_order.
void renumber(Report& report, const std::vector<std::uint32_t>& order);

}  // namespace crossread::comparison
