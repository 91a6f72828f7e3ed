/// @file
/// Eight numbers of 16 bits that are worked on at once: the scores of labels that many features add to. In the words for vectors that GCC
/// and Clang share, since what a compiler makes of a loop over so few numbers is often slower than the loop.
#pragma once

#include <array>
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

/// Scores with their places, one number each, so that the greatest of them tells the place too, of equal scores the first.
template <std::size_t kScores>
class Ranking {
public:
    explicit Ranking(const std::array<std::int16_t, kScores>& scores) {
        for (std::size_t i = 0; i < ranked_.size(); ++i) {
            std::int16_t four __attribute__((vector_size(kFour * sizeof(std::int16_t))));
            std::memcpy(&four, scores.data() + kFour * i, sizeof four);
            const auto place = static_cast<std::int32_t>(kFour * i);
            ranked_[i] = __builtin_convertvector(four, Four) * kPlaces + Four{kPlaces - 1, kPlaces - 2, kPlaces - 3, kPlaces - 4} - place;
        }
    }

    [[nodiscard]] std::int32_t greatest() const {
        Four out = ranked_[0];
        for (const Four& four : ranked_) out = out > four ? out : four;
        return greater(greater(out[0], out[1]), greater(out[2], out[3]));
    }
    /// The greatest of the others.
    [[nodiscard]] std::int32_t greatest_but(std::int32_t one) const {
        Ranking others = *this;
        for (Four& four : others.ranked_) four = four == one ? Four{} + kLeast : four;
        return others.greatest();
    }

    [[nodiscard]] static std::size_t place(std::int32_t ranked) { return static_cast<std::size_t>(kPlaces - 1 - (ranked & (kPlaces - 1))); }
    [[nodiscard]] static std::int32_t score(std::int32_t ranked) { return ranked >> kPlaceBits; }

private:
    static constexpr std::size_t kFour = 4;
    static constexpr int kPlaceBits = 5, kPlaces = 1 << kPlaceBits;
    static constexpr std::int32_t kLeast = -(1 << 30);
    static_assert(kScores % kFour == 0 && kScores <= kPlaces);
    using Four = std::int32_t __attribute__((vector_size(kFour * sizeof(std::int32_t))));

    /// Of small numbers, by arithmetic: an engine of WebAssembly may make a branch of a choice, and nobody foresees it.
    static std::int32_t greater(std::int32_t a, std::int32_t b) { return a - ((a - b) & ((a - b) >> 31)); }

    std::array<Four, kScores / kFour> ranked_;
};

}  // namespace crossread
