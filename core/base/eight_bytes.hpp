/// @file
/// Eight bytes of a text looked at as one number: most bytes that are looked for are rare.
#pragma once

#include <cstdint>
#include <cstring>

namespace crossread {

/// Each of the eight the same.
[[nodiscard]] constexpr std::uint64_t eight_of(unsigned char byte) { return 0x0101010101010101u * byte; }

[[nodiscard]] inline std::uint64_t load_eight(const char* from) {
    std::uint64_t out;
    std::memcpy(&out, from, sizeof out);
    return out;
}

/// The high bit of some byte is set where a byte is less than `bound` (at most 0x80), and of none where none is: a byte that
/// is less borrows from the bit above it.
[[nodiscard]] constexpr std::uint64_t any_below(std::uint64_t eight, unsigned char bound) { return (eight - eight_of(bound)) & ~eight & eight_of(0x80); }
[[nodiscard]] constexpr std::uint64_t any_equal(std::uint64_t eight, unsigned char byte) { return any_below(eight ^ eight_of(byte), 1); }
[[nodiscard]] constexpr std::uint64_t any_not_ascii(std::uint64_t eight) { return eight & eight_of(0x80); }

}  // namespace crossread
