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
[[nodiscard]] char32_t decode(std::string_view text, std::size_t& at);

/// The code point that ends just before byte `at`; 0 at the beginning.
[[nodiscard]] char32_t decode_before(std::string_view text, std::size_t at);

/// Appends a code point. Surrogates and values past U+10FFFF become U+FFFD.
void append(std::string& out, char32_t code);

/// Bytes until the first invalid one; text.size() when all are valid.
[[nodiscard]] std::size_t valid_prefix(std::string_view text);

struct Repaired {
    std::string text;            ///< valid UTF-8: each maximal invalid subpart is one U+FFFD
    std::vector<Span> replaced;  ///< where those stand in `text`
};

/// Valid UTF-8 from any bytes. Empty gives empty.
[[nodiscard]] Repaired repair(std::string bytes);

}  // namespace crossread::text
