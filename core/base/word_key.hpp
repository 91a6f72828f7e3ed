/// @file
/// A short word as two numbers, so that words are compared and hashed without a loop over their letters.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace crossread {

/// The bytes of a word of up to kLongest, little-endian, zeros behind them. The same for a word written in a table, when it is
/// compiled, and for one that is read. All longer words have one key, which no shorter one has.
struct WordKey {
    static constexpr std::size_t kLongest = 16;

    std::uint64_t low = 0, high = 0;

    constexpr WordKey() = default;
    constexpr explicit WordKey(std::string_view word) {
        const std::size_t n = word.size();
        if (n > kLongest) {
            high = ~std::uint64_t{0};
        } else if (std::is_constant_evaluated() || std::endian::native != std::endian::little) {
            for (std::size_t i = 0; i < n; ++i) (i < 8 ? low : high) |= std::uint64_t{static_cast<unsigned char>(word[i])} << i % 8 * 8;
        } else if (n >= 8) {
            low = load<std::uint64_t>(word.data());
            if (n > 8) high = load<std::uint64_t>(word.data() + n - 8) >> (kLongest - n) * 8;
        } else if (n >= 4) {  // two halves that may overlap: the same bits in both
            low = load<std::uint32_t>(word.data()) | std::uint64_t{load<std::uint32_t>(word.data() + n - 4)} << (n - 4) * 8;
        } else if (n > 0) {
            low = static_cast<unsigned char>(word[0]);
            if (n > 1) low |= std::uint64_t{load<std::uint16_t>(word.data() + n - 2)} << (n - 2) * 8;
        }
    }

    [[nodiscard]] constexpr bool fits() const { return high != ~std::uint64_t{0}; }
    /// So many bits, spread by multiplying (Knuth); the same on every machine.
    [[nodiscard]] constexpr std::uint32_t hash(int bits) const {
        return static_cast<std::uint32_t>(((low ^ high * 0xC2B2AE3D27D4EB4FULL) * 0x9E3779B97F4A7C15ULL) >> (64 - bits));
    }

    friend constexpr bool operator==(WordKey a, WordKey b) { return ((a.low ^ b.low) | (a.high ^ b.high)) == 0; }

private:
    template <class T>
    static T load(const char* from) {
        T out;
        std::memcpy(&out, from, sizeof out);
        return out;
    }
};

}  // namespace crossread
