/// @file
/// Small helpers over words, shared by the files of the entities room.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace crossread::entities {

/// For short lists that stand where they are used.
[[nodiscard]] inline bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
    for (const std::string_view w : list) {
        if (w == word) return true;
    }
    return false;
}

[[nodiscard]] constexpr bool one_of(char c, std::string_view letters) { return letters.find(c) != std::string_view::npos; }

/// The words of a key. Empty gives none.
[[nodiscard]] inline std::vector<std::string> split_words(std::string_view key) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < key.size();) {
        const std::size_t end = std::min(key.find(' ', at), key.size());
        if (end > at) words.emplace_back(key.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

}  // namespace crossread::entities
