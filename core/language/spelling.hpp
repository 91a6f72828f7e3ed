/// @file
/// A word's letters in three numbers: what models know words by. The language and entities rooms share it with the programs that train.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/hash.hpp"

namespace crossread::language {

/// Of a word in lower case; a curly apostrophe counts as a straight one.
struct Spelling {
    std::uint32_t hash = kHashStart;  ///< hash_of (base/hash.hpp) its bytes
    std::uint32_t prefix = 0;         ///< hash_of its first three; 0 of shorter words
    std::uint32_t tail = 0;           ///< its last four bytes, the last one lowest
};

[[nodiscard]] inline Spelling spell(std::string_view lower) {
    constexpr std::string_view kCurly = "\xE2\x80\x99";
    Spelling out;
    std::size_t length = 0;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        auto c = static_cast<unsigned char>(lower[i]);
        if (lower[i] == kCurly[0] && lower.substr(i, kCurly.size()) == kCurly) c = '\'', i += kCurly.size() - 1;
        out.hash = hash_step(out.hash, c);
        out.tail = out.tail << 8 | c;
        if (++length == 3) out.prefix = out.hash;
    }
    return out;
}

}  // namespace crossread::language
