/// @file
/// What the laws of a report need of the laws of an article. Internal to laws_of_*.cpp.
#pragma once

#include "support/laws.hpp"

namespace crossread::tests {

using Broken = std::vector<std::string>;

/// Everything that holds for an article whatever it was read from.
void check_article(const Article& article, Broken& broken);

/// The span lies in the article's text, or in its content, and cuts no character.
void check_evidence(const Article& article, const Evidence& evidence, const std::string& what, Broken& broken);

}  // namespace crossread::tests
