/// @file
/// A table of short words that is made when the program is compiled: a word is found in a look or two, however many there are.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/word_key.hpp"

namespace crossread {

/// Rows have a `word`, a WordKey. That each stands once and is no longer than a key is checked by `sound`, when compiled.
template <class Row, std::size_t N>
class WordIndex {
public:
    constexpr explicit WordIndex(const std::array<Row, N>& rows) : rows_(rows) {
        for (std::size_t i = 0; i < N; ++i) {
            std::size_t at = rows_[i].word.hash(kBits);
            while (slots_[at] != 0) at = (at + 1) % slots_.size();
            slots_[at] = static_cast<std::uint16_t>(i + 1);
        }
    }

    [[nodiscard]] constexpr bool sound() const {
        for (std::size_t i = 0; i < N; ++i)
            if (!rows_[i].word.fits() || find(rows_[i].word) != &rows_[i]) return false;
        return true;
    }

    /// The word's row, or nullptr.
    [[nodiscard]] constexpr const Row* find(WordKey word) const {
        for (std::size_t at = word.hash(kBits); slots_[at] != 0; at = (at + 1) % slots_.size())
            if (rows_[slots_[at] - 1u].word == word) return &rows_[slots_[at] - 1u];
        return nullptr;
    }
    [[nodiscard]] constexpr const Row* find(std::string_view word) const { return find(WordKey(word)); }
    [[nodiscard]] constexpr bool has(WordKey word) const { return find(word) != nullptr; }

private:
    /// Two to four slots a row, so that an empty one ends most searches at once.
    static constexpr int kBits = std::bit_width(N) + 1;
    static_assert(N > 0 && N < 0xFFFF);

    std::array<Row, N> rows_;
    std::array<std::uint16_t, std::size_t{1} << kBits> slots_{};
};

/// A row that is nothing but its word.
struct WordRow {
    WordKey word;
};

/// A table of words alone: WordIndex(words_of("a", "an")).
template <class... Words>
constexpr std::array<WordRow, sizeof...(Words)> words_of(const Words&... words) {
    return {WordRow{WordKey(words)}...};
}

}  // namespace crossread
