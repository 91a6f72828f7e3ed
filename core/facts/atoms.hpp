/// @file
/// Atoms: a sentence cut finer than tokens, so that "third-quarter", "9:21pm" and "$3.2bn" are read by the same rules as
/// their spelt-out twins, however the tokenizer joined them. Internal to the facts room.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "facts/words.hpp"
#include "language/language.hpp"

namespace crossread::facts {

/// A run of letters, a figure, or one punctuation mark.
struct Atom {
    Span span;               ///< in Document::text
    double number = 0;       ///< of a figure
    std::uint32_t token = 0; ///< index into Language::tokens of the token it lies in
    std::int16_t value = 0;  ///< see Word
    Word word = Word::none;
    bool capital = false;    ///< begins with an ASCII capital
    bool glued = false;      ///< no white space before it
};

/// One sentence's atoms. Reading past either end gives an atom of Word::none.
class Atoms {
public:
    /// Cuts the sentence; what was held before is dropped. `text` is Document::text; both outlive the object's use.
    void cut(std::string_view text, const Language& language, const Sentence& sentence);

    [[nodiscard]] const Atom& operator[](std::uint32_t i) const { return i < atoms_.size() ? atoms_[i] : kEnd; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(atoms_.size()); }
    [[nodiscard]] Word word(std::uint32_t i) const { return (*this)[i].word; }
    [[nodiscard]] bool is(std::uint32_t i, Word word) const { return (*this)[i].word == word; }
    [[nodiscard]] bool mark(std::uint32_t i, char c) const { return (*this)[i].word == Word::punctuation && (*this)[i].value == c; }
    /// A hyphen with no space on either side.
    [[nodiscard]] bool hyphen(std::uint32_t i) const { return mark(i, '-') && (*this)[i].glued && (*this)[i + 1].glued; }
    /// The atom's letters, lower case.
    [[nodiscard]] std::string_view lower(std::uint32_t i) const { return slice(language_->folded, (*this)[i].span); }
    [[nodiscard]] std::string_view written(std::uint32_t i) const { return slice(text_, (*this)[i].span); }
    /// Part of speech of the token that holds the atom.
    [[nodiscard]] Pos pos(std::uint32_t i) const {
        return i < atoms_.size() && atoms_[i].token < language_->tokens.size() ? language_->tokens[atoms_[i].token].pos : Pos::other;
    }

private:
    static constexpr Atom kEnd{};
    // What begins at a byte, without its place; each gives the byte after it.
    std::uint32_t figure(std::uint32_t at, Atom& atom) const;
    std::uint32_t letters(std::uint32_t at, Atom& atom) const;
    std::uint32_t mark(std::uint32_t at, char32_t code, std::uint32_t stop, Atom& atom) const;

    std::string_view text_;
    std::string_view folded_;  ///< as far as the sentence goes
    const Language* language_ = nullptr;
    std::vector<Atom> atoms_;
};

}  // namespace crossread::facts
