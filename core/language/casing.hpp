/// @file
/// How a sentence uses capitals. Where it does not use them as prose does, they say nothing about names.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/language.hpp"

namespace crossread::language {

enum class Casing : std::uint8_t { prose, upper, lower, title };

/// One per sentence. `lower` only where the whole article is written so: a single sentence without capitals is a fragment.
[[nodiscard]] std::vector<Casing> casings(std::string_view text, const Language& language);

}  // namespace crossread::language
