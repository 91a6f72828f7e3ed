/// @file
/// Classes and casing of characters. Exact for ASCII, Latin, Greek and Cyrillic; other scripts count as letters without case.
#pragma once

#include <string>
#include <string_view>

namespace crossread::text {

[[nodiscard]] bool is_space(char32_t code);   ///< White_Space, and the zero-width space and byte-order mark
[[nodiscard]] bool is_digit(char32_t code);   ///< ASCII only
[[nodiscard]] bool is_upper(char32_t code);
[[nodiscard]] bool is_lower(char32_t code);
[[nodiscard]] bool is_letter(char32_t code);
[[nodiscard]] bool is_apostrophe(char32_t code);  ///< ' and ’
[[nodiscard]] char32_t to_lower(char32_t code);

/// Lower case, byte for byte as long as the text: a letter whose lower case has another length stays as it is.
[[nodiscard]] std::string fold(std::string_view text);

}  // namespace crossread::text
