/// @file
/// Many articles into stories: the same event on the same days. Internal to the compare room.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/statement.hpp"

namespace crossread::comparison {

/// Every article is in exactly one story. `statements[i]` are those of articles[i]. Stories by their first article.
/// Two articles more than a week apart are never joined directly; one without a date may join any.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> stories_of(const std::vector<Article>& articles, const std::vector<std::vector<Statement>>& statements);

}  // namespace crossread::comparison
