/// @file
/// Quotations word by word: which words of one are words of another. Internal to the compare room.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "compare/report.hpp"

namespace crossread::comparison {

struct QuotedWord {
    std::string folded;  ///< lower case, straight apostrophes; in brackets when an editor put it there
    std::string root;    ///< by which it meets its other forms
    Span span;
};

/// A word of the one and the same word of the other, as indices.
struct Match {
    std::size_t left, right;
};

/// What somebody says, and the part of it that stands in one sentence, word by word.
struct Quoted {
    const Quote* quote = nullptr;
    Span said;
    std::vector<QuotedWord> words;
};

/// The words of a quotation, of a long one the first 120.
[[nodiscard]] std::vector<QuotedWord> quoted_words(const Article& article, Span span);

/// The longest common run of words, gaps allowed, by the usual table; `by_root`: other forms of a word are matched too.
[[nodiscard]] std::vector<Match> common_words(const std::vector<QuotedWord>& a, const std::vector<QuotedWord>& b, bool by_root = false);

/// The linked entity that says it; kNoEntity when nobody is known to.
[[nodiscard]] EntityId speaker_of(const Linked& linked, std::uint32_t article, const Quote& quote);

/// How many of the matched words carry meaning. `words` are the left ones.
[[nodiscard]] std::size_t meaningful(const std::vector<QuotedWord>& words, const std::vector<Match>& matches);

}  // namespace crossread::comparison
