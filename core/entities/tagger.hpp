/// @file
/// The statistical tagger: which words of an article are names, and of what type.
///
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the features of features.hpp; its
/// data, figures and failures are in core/model/README.md.
#pragma once

#include <vector>

#include "entities/entities.hpp"
#include "language/language.hpp"
#include "source/document.hpp"

namespace crossread::entities {

/// The article's names in order: kind `name`, a type, a confidence, and no entity yet. A text without names gives nothing.
[[nodiscard]] std::vector<Mention> tag(const Document& document, const Language& language);

}  // namespace crossread::entities
