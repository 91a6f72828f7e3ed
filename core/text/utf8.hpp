/// @file
/// Bytes to valid UTF-8, and code points out of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace crossread::text {

inline constexpr char32_t kReplacement = 0xFFFD;

/// The code point at byte `at`, which is moved past it. In valid UTF-8 never kReplacement unless it is written there.
/// On an invalid byte: kReplacement, and `at` moves by the maximal subpart (Unicode 15, table 3-8).
/// At or past the end: 0, and `at` does not move.
[[nodiscard]] inline char32_t decode(std::string_view text, std::size_t& at);

/// The code point that ends just before byte `at`; 0 at the beginning.
[[nodiscard]] char32_t decode_before(std::string_view text, std::size_t at);

/// Appends a code point. Surrogates and values past U+10FFFF become U+FFFD.
inline void append(std::string& out, char32_t code);

/// The first byte at or after `at` that is not ASCII; text.size() when there is none. Eight at a time: most texts are hardly anything else.
[[nodiscard]] std::size_t past_ascii(std::string_view text, std::size_t at);

/// Bytes until the first invalid one; text.size() when all are valid.
[[nodiscard]] std::size_t valid_prefix(std::string_view text);

struct Repaired {
    std::string text;            ///< valid UTF-8: each maximal invalid subpart is one U+FFFD
    std::vector<Span> replaced;  ///< where those stand in `text`
};

/// Valid UTF-8 from any bytes. Empty gives empty.
[[nodiscard]] Repaired repair(std::string bytes);

// Nearly every character that is looked at is ASCII, and a call for each would cost more than the look.

[[nodiscard]] char32_t decode_wide(std::string_view text, std::size_t& at);
void append_wide(std::string& out, char32_t code);

inline char32_t decode(std::string_view text, std::size_t& at) {
    if (at >= text.size()) return 0;
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x80) return decode_wide(text, at);
    ++at;
    return byte;
}

inline void append(std::string& out, char32_t code) {
    if (code < 0x80)
        out.push_back(static_cast<char>(code));
    else
        append_wide(out, code);
}

}  // namespace crossread::text
