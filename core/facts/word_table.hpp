/// @file
/// A table of words that finds one by its first letter: a look at two or three rows instead of a search.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crossread::facts {

/// Rows have a `word`, in lower case ASCII, and are sorted by it (checked when compiled, by `sorted`).
template <class Row, std::size_t N>
class WordTable {
public:
    constexpr explicit WordTable(const std::array<Row, N>& rows) : rows_(rows) {
        for (std::size_t letter = 0; letter < begin_.size(); ++letter) {
            std::size_t i = 0;
            while (i < N && static_cast<std::size_t>(rows_[i].word[0] - 'a') < letter) ++i;
            begin_[letter] = static_cast<std::uint16_t>(i);
        }
    }

    [[nodiscard]] constexpr bool sorted() const {
        for (std::size_t i = 1; i < N; ++i)
            if (!(rows_[i - 1].word < rows_[i].word)) return false;
        return true;
    }

    /// The word's row, or nullptr. Empty finds nothing.
    [[nodiscard]] constexpr const Row* find(std::string_view word) const {
        const std::size_t letter = word.empty() ? 26 : static_cast<unsigned char>(word[0] - 'a');
        if (letter >= 26) return nullptr;
        for (std::size_t i = begin_[letter]; i < begin_[letter + 1]; ++i)
            if (rows_[i].word.size() == word.size() && rows_[i].word.back() == word.back() && rows_[i].word == word) return &rows_[i];
        return nullptr;
    }

private:
    std::array<Row, N> rows_;
    std::array<std::uint16_t, 27> begin_{};
};

}  // namespace crossread::facts
