/// @file
/// Hashes that are the same on every machine (std::hash is not): for tables in model files and for keys that decide order.
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

/// 32 bits, a value at a time: start with kHashStart, add values with hash_step (FNV-1a's), and spread them over all bits with
/// hash_mix (MurmurHash3's finaliser) before the result picks a slot. For hot loops that hash as they read.
inline constexpr std::uint32_t kHashStart = 2166136261u;
[[nodiscard]] constexpr std::uint32_t hash_step(std::uint32_t hash, std::uint32_t value) { return (hash ^ value) * 16777619u; }
[[nodiscard]] constexpr std::uint32_t hash_mix(std::uint32_t h) {
    h = (h ^ (h >> 16)) * 0x85EBCA6Bu;
    h = (h ^ (h >> 13)) * 0xC2B2AE35u;
    return h ^ (h >> 16);
}

/// The steps over a text's bytes, without the mix.
[[nodiscard]] constexpr std::uint32_t hash_of(std::string_view bytes) {
    std::uint32_t hash = kHashStart;
    for (const char c : bytes) hash = hash_step(hash, static_cast<unsigned char>(c));
    return hash;
}

}  // namespace crossread
