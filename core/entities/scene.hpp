/// @file
/// What is known of an article before its names are tagged: every token looked up once, and the runs of capitals that may hold names.
/// Training and running share this code.
///
/// Only candidates are looked at: tokens that may be part of a name by their capitals or by standing between capitals.
/// All others are no names, so their features are never made.
#pragma once

#include <cstdint>
#include <vector>

#include "language/language.hpp"
#include "language/word_table.hpp"
#include "source/document.hpp"

namespace crossread::entities {

/// What the features need of one token, looked up once.
struct Atom {
    std::uint32_t word = 0;    ///< hash of the lower-case word with straight apostrophes
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

/// Consecutive candidates [first, last), all of one sentence.
struct Run {
    std::uint32_t first = 0, last = 0;
    std::uint32_t verb = 0;  ///< 1 + the first verb soon after it ("Smoore, its rivals and their owners said"), 0 when there is none
    std::uint32_t head = 0;  ///< 1 + the noun that tells after a comma what it is ("Smoore, a maker of cigarettes"), 0 when there is none
};

/// How an article writes a word elsewhere.
struct Seen {
    std::uint16_t small = 0, capital = 0;  ///< times in lower case; with a capital within a sentence
    std::uint32_t before = 0, after = 0;   ///< 1 + the token in a run that is this word the time before and the next time, 0 when none is
};

/// All that is known before tagging.
struct Scene {
    std::vector<Atom> atoms;                 ///< one per token
    std::vector<Run> runs;                   ///< in order
    std::vector<Seen> seen;                  ///< one per token: the same word elsewhere in the article
};

[[nodiscard]] Scene survey(const Document& document, const Language& language, const language::WordTable& words);

}  // namespace crossread::entities
