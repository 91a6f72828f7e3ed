/// @file
/// A hash that is the same on every machine (std::hash is not): for tables in model files and for keys that decide order.
#pragma once

#include <cstdint>
#include <string_view>

namespace crossread {

/// 64 bits, FNV-1a with a final mix (the finaliser of MurmurHash3). Empty text has a hash too.
[[nodiscard]] constexpr std::uint64_t hash64(std::string_view text) {
    std::uint64_t h = 0xCBF29CE484222325ULL;
    for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    h = (h ^ (h >> 33)) * 0xFF51AFD7ED558CCDULL;
    h = (h ^ (h >> 33)) * 0xC4CEB9FE1A85EC53ULL;
    return h ^ (h >> 33);
}

}  // namespace crossread
