/// @file
/// Eight numbers of 16 bits that are worked on at once: the scores of labels that many features add to. In the words for vectors that GCC
/// and Clang share, since what a compiler makes of a loop over so few numbers is often slower than the loop.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace crossread {

using Lanes = std::int16_t __attribute__((vector_size(16)));
inline constexpr std::size_t kLanes = sizeof(Lanes) / sizeof(std::int16_t);

/// Eight numbers that stand one behind the other.
[[nodiscard]] inline Lanes load_lanes(const std::int16_t* from) {
    Lanes out;
    std::memcpy(&out, from, sizeof out);
    return out;
}
inline void store_lanes(Lanes lanes, std::int16_t* to) { std::memcpy(to, &lanes, sizeof lanes); }

/// Eight bytes with their signs.
[[nodiscard]] inline Lanes widen_lanes(const std::byte* from) {
    std::int8_t bytes __attribute__((vector_size(kLanes)));
    std::memcpy(&bytes, from, sizeof bytes);
    return __builtin_convertvector(bytes, Lanes);
}

[[nodiscard]] inline Lanes all_lanes(std::int16_t value) { return Lanes{} + value; }
[[nodiscard]] inline Lanes most(Lanes a, Lanes b) { return a > b ? a : b; }
[[nodiscard]] inline Lanes least(Lanes a, Lanes b) { return a < b ? a : b; }

}  // namespace crossread
