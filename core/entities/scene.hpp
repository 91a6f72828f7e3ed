/// @file
/// What is known of an article before its names are tagged: every token looked up once, and the runs of capitals that may hold names.
/// Training and running share this code.
///
/// Only candidates are looked at: tokens that may be part of a name by their capitals or by standing between capitals.
/// All others are no names, so their features are never made.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "entities/atom.hpp"
#include "language/language.hpp"
#include "source/document.hpp"

namespace crossread::entities {

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
    WordIds words;                           ///< of the atoms
    std::vector<Run> runs;                   ///< in order
    std::vector<Seen> seen;                  ///< one per token: the same word elsewhere in the article
};

/// `folded` is the text's folded twin: of a part of an article, whose Language has none of its own, the article's.
[[nodiscard]] Scene survey(const Document& document, const Language& language, std::string_view folded);

}  // namespace crossread::entities
