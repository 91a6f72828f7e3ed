#include "compare/sequence.hpp"

#include <algorithm>
#include <bit>

namespace crossread::comparison {

void InOrder::fix(std::span<const std::uint32_t> sequence) {
    const std::size_t length = std::min(sequence.size(), 64 * kWords);
    keys_.assign(sequence.begin(), sequence.begin() + static_cast<std::ptrdiff_t>(length));
    std::sort(keys_.begin(), keys_.end());
    keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
    places_.assign(keys_.size(), {});
    for (std::size_t i = 0; i < length; ++i) {
        const auto key = static_cast<std::size_t>(std::lower_bound(keys_.begin(), keys_.end(), sequence[i]) - keys_.begin());
        places_[key].bits[i / 64] |= std::uint64_t{1} << (i % 64);
    }
    used_ = (length + 63) / 64;
}

std::uint32_t InOrder::common(std::span<const std::uint32_t> other) const {
    // A bit of `open` that is 0 marks a place where the longest common row grows by one.
    std::uint64_t open[kWords];
    std::fill(std::begin(open), std::end(open), ~std::uint64_t{0});
    for (const std::uint32_t word : other) {
        const auto found = std::lower_bound(keys_.begin(), keys_.end(), word);
        if (found == keys_.end() || *found != word) continue;
        const Places& places = places_[static_cast<std::size_t>(found - keys_.begin())];
        std::uint64_t carry = 0;
        for (std::size_t w = 0; w < used_; ++w) {
            const std::uint64_t here = open[w] & places.bits[w], sum = open[w] + here, full = sum + carry;
            carry = (sum < open[w]) | (full < sum);
            open[w] = full | (open[w] & ~places.bits[w]);
        }
    }
    std::uint32_t out = 0;
    for (std::size_t w = 0; w < used_; ++w) out += static_cast<std::uint32_t>(std::popcount(~open[w]));
    return out;
}

}  // namespace crossread::comparison
