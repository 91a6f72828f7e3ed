/// @file
/// A short word as two numbers, so that words are compared and hashed without a loop over their letters.
#pragma once

#include <array>
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

    /// The key of `size` bytes of a text from `begin` on. Where sixteen can be read, as of all words but a text's last, by two loads and no
    /// branch on how long the word is.
    [[nodiscard]] static WordKey within(std::string_view text, std::size_t begin, std::size_t size) {
        const bool two_loads = size <= kLongest && begin + kLongest <= text.size() && std::endian::native == std::endian::little;
        if (!two_loads) return WordKey(text.substr(begin, size));
        WordKey out;
        out.low = load<std::uint64_t>(text.data() + begin) & kLow[size];
        out.high = load<std::uint64_t>(text.data() + begin + 8) & kLow[size < 8 ? 0 : size - 8];
        return out;
    }

    [[nodiscard]] constexpr bool fits() const { return high != ~std::uint64_t{0}; }
    /// So many bits, spread by multiplying (Knuth); the same on every machine.
    [[nodiscard]] constexpr std::uint32_t hash(int bits) const {
        return static_cast<std::uint32_t>(((low ^ high * 0xC2B2AE3D27D4EB4FULL) * 0x9E3779B97F4A7C15ULL) >> (64 - bits));
    }

    friend constexpr bool operator==(WordKey a, WordKey b) { return ((a.low ^ b.low) | (a.high ^ b.high)) == 0; }

private:
    /// So many low bytes, all of them from eight on.
    static constexpr std::array<std::uint64_t, kLongest + 1> kLow = [] {
        std::array<std::uint64_t, kLongest + 1> out{};
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = i < 8 ? (std::uint64_t{1} << i * 8) - 1 : ~std::uint64_t{0};
        return out;
    }();

    template <class T>
    static T load(const char* from) {
        T out;
        std::memcpy(&out, from, sizeof out);
        return out;
    }
};

}  // namespace crossread
