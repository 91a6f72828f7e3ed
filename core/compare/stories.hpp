/// @file
/// Many articles into stories: the same event on the same days. Internal to the compare room.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/kept.hpp"
#include "compare/statement.hpp"

namespace crossread::comparison {

/// The words of an article, in order of key.
[[nodiscard]] std::vector<WordUse> word_uses(const std::vector<Statement>& statements);

/// Every article is in exactly one story. `words[i]`, never null, are those of articles[i]. Stories by their first article.
/// Two articles more than a week apart are never joined directly; one without a date may join any.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> stories_of(const std::vector<Article>& articles, const std::vector<const std::vector<WordUse>*>& words);

}  // namespace crossread::comparison
