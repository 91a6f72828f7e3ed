/// @file
/// Classes and casing of characters. Exact for ASCII, Latin, Greek and Cyrillic; other scripts count as letters without case.
#pragma once

#include <string>
#include <string_view>

namespace crossread::text {

// What is not ASCII.
[[nodiscard]] bool is_wide_space(char32_t code);
[[nodiscard]] bool is_wide_lower(char32_t code);
[[nodiscard]] bool is_wide_letter(char32_t code);
[[nodiscard]] char32_t wide_to_lower(char32_t code);

/// White_Space, and the zero-width space and byte-order mark
[[nodiscard]] inline bool is_space(char32_t code) {
    return code < 0x80 ? code == ' ' || (code >= 0x09 && code <= 0x0D) : is_wide_space(code);
}
/// ASCII only
[[nodiscard]] inline bool is_digit(char32_t code) { return code >= '0' && code <= '9'; }
[[nodiscard]] inline char32_t to_lower(char32_t code) {
    return code < 0x80 ? (code >= 'A' && code <= 'Z' ? code + 32 : code) : wide_to_lower(code);
}
[[nodiscard]] inline bool is_upper(char32_t code) { return to_lower(code) != code; }
[[nodiscard]] inline bool is_lower(char32_t code) { return code < 0x80 ? code >= 'a' && code <= 'z' : is_wide_lower(code); }
[[nodiscard]] inline bool is_letter(char32_t code) {
    return code < 0x80 ? (code | 32) >= 'a' && (code | 32) <= 'z' : is_wide_letter(code);
}
/// ' and ’
[[nodiscard]] inline bool is_apostrophe(char32_t code) { return code == '\'' || code == 0x2019; }

/// Lower case, byte for byte as long as the text: a letter whose lower case has another length stays as it is.
[[nodiscard]] std::string fold(std::string_view text);

}  // namespace crossread::text
