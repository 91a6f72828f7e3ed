/// @file
/// Whether the words of one text stand in another: by their runs of four words. Internal to the source room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_set>

namespace crossread::source {

/// Texts are keys (wording.hpp): folded words parted by single spaces. A text of fewer than four words is one run.
class Shingles {
public:
    void add(std::string_view key);
    [[nodiscard]] std::size_t size() const { return runs_.size(); }
    /// The share of the runs of `key` that were added, from 0 to 1; 0 for an empty key.
    [[nodiscard]] double share_of(std::string_view key) const;

private:
    std::unordered_set<std::uint64_t> runs_;  // their hashes; only asked, never walked
};

}  // namespace crossread::source
