/// @file
/// What the tagger's features need of one token. Training and running share this code.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/key_table.hpp"
#include "language/language.hpp"

namespace crossread::entities {

/// What the features need of one token. Most of it is told by how the token is written.
struct Atom {
    std::uint32_t word = 0;    ///< hash of the lower-case word with straight apostrophes
    std::uint32_t id = 0;      ///< of that word among the article's
    std::uint32_t shape = 0;   ///< capitals, digits and marks in short: "Xx", "XX", "X.X.", "d", "x-X"
    std::uint32_t prefix = 0, suffix2 = 0, suffix3 = 0, suffix4 = 0;
    language::WordInfo info;
    std::uint32_t kinds = 0;   ///< what the gazetteer says of the word alone (Known::kinds); only in and beside runs
    std::uint32_t phrase = 0;  ///< and of the longest name of several words that it is part of: kinds * 2 + (1 when it opens it)
    Pos pos = Pos::other;
    std::uint8_t initial = 0;  ///< its first byte in lower case
    std::uint8_t length = 0;   ///< in bytes, 12 at most
    bool capital = false;      ///< begins with a capital, or holds one ("al-Qaida", "iPhone"), or is of a script without case
    bool connector = false;    ///< small words and marks that stand within names: "of", "bin", "&"
    bool number = false, letters = false;  ///< begins with a digit, with a letter
    Casing casing = Casing::prose;
    bool opens = false;        ///< first word of its sentence, quotes and bullets aside
};

/// The words of an article, counted from 0.
struct WordIds {
    KeyTable<std::uint32_t> of;  ///< 1 + the id, by Atom::word; 0 of words that the article has not
    std::uint32_t count = 0;
};

/// Gives each of the atoms its word's id.
[[nodiscard]] WordIds number_words(std::span<Atom> atoms);

/// What each form of the article tells, for all tokens that are written so: an Atom but for its word's id, its gazetteer, its part of
/// speech, its sentence's casing and where it stands in it. One for each of Language::forms. Linear.
[[nodiscard]] std::vector<Atom> form_atoms(std::string_view text, std::string_view folded, std::span<const Form> forms);

}  // namespace crossread::entities
