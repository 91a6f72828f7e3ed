/// @file
/// JSON as pages hold it (JSON-LD), broken or not: raw line breaks in strings, commas too many, brackets too few.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace crossread::source {

/// A value and where it hangs. Values are in the order of the text; a container comes before what is in it.
struct JsonNode {
    enum class Kind : std::uint8_t { object, array, text, other } kind = Kind::other;
    std::uint32_t parent = 0;  ///< index of the container; of the outermost ones their own
    std::string key;           ///< within an object
    std::string value;         ///< of a text, decoded; of a number or a word, as written
    Span source;               ///< of the value without quotation marks, in the text
};

/// Reads what can be read; nothing is an error. No recursion; linear in the text.
[[nodiscard]] std::vector<JsonNode> read_json(std::string_view text);

}  // namespace crossread::source
