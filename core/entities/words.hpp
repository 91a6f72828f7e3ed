/// @file
/// Small helpers over words, shared by the files of the entities room.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/same_word.hpp"

namespace crossread::entities {

/// For short lists that stand where they are used. No word of a list is empty; first letters part most words without a call.
[[nodiscard]] inline bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
    if (word.empty()) return false;
    for (const std::string_view w : list) {
        if (w[0] == word[0] && same_word(w, word)) return true;
    }
    return false;
}

/// A longer list: a word whose first letter and length none of it has is told at once.
template <std::size_t N>
class WordSet {
public:
    explicit constexpr WordSet(const std::array<std::string_view, N>& words) : words_(words) {
        for (const std::string_view w : words) lengths_[cell(w)] |= bit(w);
    }
    [[nodiscard]] bool has(std::string_view word) const {
        if (word.empty() || !(lengths_[cell(word)] & bit(word))) return false;
        return std::any_of(words_.begin(), words_.end(), [&](std::string_view w) { return w[0] == word[0] && same_word(w, word); });
    }

private:
    static constexpr std::size_t cell(std::string_view word) { return static_cast<unsigned char>(word[0]) % 64; }
    static constexpr std::uint16_t bit(std::string_view word) { return static_cast<std::uint16_t>(1u << std::min<std::size_t>(word.size(), 15)); }

    std::array<std::string_view, N> words_;
    std::array<std::uint16_t, 64> lengths_{};  // of the words that begin with such a byte, one bit a length
};

[[nodiscard]] constexpr bool one_of(char c, std::string_view letters) { return letters.find(c) != std::string_view::npos; }

/// What opens the name of a storm, in a key or with its capital.
[[nodiscard]] inline bool is_storm(std::string_view word) {
    return one_of(word, {"hurricane", "typhoon", "cyclone", "storm", "Hurricane", "Typhoon", "Cyclone", "Storm"});
}

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
