/// @file
/// What a content is, when nobody says.
#pragma once

#include <string_view>

#include "source/document.hpp"

namespace crossread::source {

/// html, mhtml or text; never automatic, and never prose, which only its owner can know. Looks at the beginning only.
[[nodiscard]] Format sniff(std::string_view content);

}  // namespace crossread::source
