/// @file
/// Things of an article by marks that alike names share, so that a name is compared with few others. Internal to the entities room.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace crossread::entities {

class Shelf {
public:
    /// A thing that has the mark already as its last one is not put there again.
    void add(const std::vector<std::string>& marks, std::uint32_t thing) {
        for (const std::string& mark : marks) {
            std::vector<std::uint32_t>& list = by_mark_[mark];
            if (list.empty() || list.back() != thing) list.push_back(thing);
        }
    }

    /// Things that share a mark, in rising order, without repeats. A mark that half the article shares ("Ministry") is cut short.
    [[nodiscard]] std::vector<std::uint32_t> sharing(const std::vector<std::string>& marks) const {
        constexpr std::size_t kEnough = 32;
        std::vector<std::uint32_t> out;
        for (const std::string& mark : marks) {
            const auto found = by_mark_.find(mark);
            if (found == by_mark_.end()) continue;
            out.insert(out.end(), found->second.begin(), found->second.begin() + static_cast<std::ptrdiff_t>(std::min(found->second.size(), kEnough)));
        }
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

private:
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_mark_;
};

}  // namespace crossread::entities
