/// @file
/// Buckets of model tables: a few features, each in the slot that the bucket's seed gives its key, so that whoever looks a key up looks
/// at one slot only.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

namespace crossread::model {

template <std::size_t kSlots, std::uint32_t kSeeds = 256>
struct Bucket {
    std::uint32_t seed = 0;
    std::array<std::uint32_t, kSlots> slots{};  ///< features, 0 where a slot is empty

    /// Puts a feature in, where there is room and one of `kSeeds` seeds parts it from the others: `slot_of(feature, seed)` says where it would be.
    template <class SlotOf>
    void put(std::uint32_t feature, SlotOf slot_of) {
        std::vector<std::uint32_t> features = {feature};
        std::copy_if(slots.begin(), slots.end(), std::back_inserter(features), [](std::uint32_t f) { return f != 0; });
        for (std::uint32_t tried = seed; tried < kSeeds && features.size() <= kSlots; ++tried) {
            std::array<std::uint32_t, kSlots> seated{};
            for (const std::uint32_t f : features) seated[slot_of(f, tried)] = f;
            if (static_cast<std::size_t>(std::count(seated.begin(), seated.end(), 0u)) + features.size() != kSlots) continue;
            seed = tried;
            slots = seated;
            return;
        }
    }
};

}  // namespace crossread::model
