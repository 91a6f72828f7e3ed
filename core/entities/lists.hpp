/// @file
/// Numbers under marks: what is linked is compared only with what stands under a mark of its own. Internal to the entities room.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/hash.hpp"

namespace crossread::entities {

class Lists {
public:
    /// The list of a mark, empty where there was none. The reference holds until the next mark.
    [[nodiscard]] std::vector<std::uint32_t>& of(std::string_view mark) {
        const auto [found, added] = number_.try_emplace(hash64(mark), static_cast<std::uint32_t>(lists_.size()));
        if (added) lists_.emplace_back();
        return lists_[found->second];
    }
    [[nodiscard]] const std::vector<std::uint32_t>* find(std::string_view mark) const {
        const auto found = number_.find(hash64(mark));
        return found == number_.end() ? nullptr : &lists_[found->second];
    }
    /// All lists, in the order in which their marks came.
    [[nodiscard]] auto begin() const { return lists_.begin(); }
    [[nodiscard]] auto end() const { return lists_.end(); }

private:
    std::unordered_map<std::uint64_t, std::uint32_t> number_;  // by hash of the mark; looked up only
    std::vector<std::vector<std::uint32_t>> lists_;
};

}  // namespace crossread::entities
