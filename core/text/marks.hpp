/// @file
/// Double quotation marks: which of them stand alone in words cut from a text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace crossread::text {

struct Marks {
    std::vector<Span> unpaired;  ///< marks whose partner is not in these words, in order
    bool paired = false;         ///< some have theirs
};

[[nodiscard]] bool is_double_mark(char32_t code);

/// Marks of any shape pair with one another: writers open with " and close with ”. Inches and what else looks like a mark count as one.
[[nodiscard]] Marks double_marks(std::string_view words);

/// The words without space at their ends, and without a mark there whose partner is not in them.
[[nodiscard]] Span within_marks(std::string_view words);

}  // namespace crossread::text
