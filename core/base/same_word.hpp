/// @file
/// Comparing short words. For a few letters the call of memcmp costs more than it compares: no compiler draws it in for WebAssembly.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace crossread {

/// a == b. The words' ends are loaded so that they may overlap what was loaded before.
[[nodiscard]] inline bool same_word(std::string_view a, std::string_view b) {
    const auto differ = [&](auto piece, std::size_t at) {
        auto other = piece;
        std::memcpy(&piece, a.data() + at, sizeof piece);
        std::memcpy(&other, b.data() + at, sizeof other);
        return piece != other;
    };
    const std::size_t size = a.size();
    if (size != b.size()) return false;
    if (size > 16) return a == b;
    if (size >= 8) return !differ(std::uint64_t{}, 0) && !differ(std::uint64_t{}, size - 8);
    if (size >= 4) return !differ(std::uint32_t{}, 0) && !differ(std::uint32_t{}, size - 4);
    if (size >= 2) return !differ(std::uint16_t{}, 0) && !differ(std::uint16_t{}, size - 2);
    return size == 0 || a[0] == b[0];
}

[[nodiscard]] inline bool ends_in(std::string_view word, std::string_view tail) {
    return word.size() >= tail.size() && same_word(word.substr(word.size() - tail.size()), tail);
}

}  // namespace crossread
