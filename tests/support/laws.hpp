/// @file
/// The laws that hold for every Article and every Report, whatever the input: each function lists what breaks them,
/// in words, so that a test can say `CHECK(broken_laws(article, source) == nothing)` and show the rest.
#pragma once

#include <string>
#include <vector>

#include "crossread.hpp"

namespace crossread::tests {

inline const std::vector<std::string> nothing;

/// Law 1 (nothing is lost), law 2 (evidence inside the text, on code point borders) and law 3 (the way back), of one article.
[[nodiscard]] std::vector<std::string> broken_laws(const Article& article, const Source& source);

/// Law 2 for everything that a report claims: spans in the article they name, indexes that exist, two articles to an agreement.
[[nodiscard]] std::vector<std::string> broken_laws(const Report& report);

}  // namespace crossread::tests
