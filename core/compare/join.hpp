/// @file
/// Things joined into sets (union-find), the least index standing for each. Internal to the compare room.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace crossread::comparison {

class Joined {
public:
    explicit Joined(std::size_t things) : root_(things) {
        for (std::uint32_t i = 0; i < things; ++i) root_[i] = i;
    }
    std::uint32_t root(std::uint32_t i) {
        while (root_[i] != i) i = root_[i] = root_[root_[i]];
        return i;
    }
    void join(std::uint32_t a, std::uint32_t b) {
        a = root(a), b = root(b);
        root_[std::max(a, b)] = std::min(a, b);
    }
    /// The sets, by their least member; members in order.
    std::vector<std::vector<std::uint32_t>> sets() {
        std::vector<std::vector<std::uint32_t>> by_root(root_.size()), out;
        for (std::uint32_t i = 0; i < root_.size(); ++i) by_root[root(i)].push_back(i);
        for (auto& set : by_root)
            if (!set.empty()) out.push_back(std::move(set));
        return out;
    }

private:
    std::vector<std::uint32_t> root_;
};

}  // namespace crossread::comparison
