/// @file
/// Quotation marks of every shape, paired: which words stand between marks. Internal to the facts room.
///
/// Says nothing about speech: a scare quote and the title of a book are found here as well.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "source/document.hpp"

namespace crossread::facts {

/// Words between an opening and a closing mark; marks nested inside belong to the words.
struct Quoted {
    Span inner;  ///< the words, without marks and without white space at the ends; never empty
    Span outer;  ///< with the marks
    std::uint32_t block = 0;
    bool continues = false;  ///< goes on with what the one before it said: no closing mark stood between
};

/// In order of begin; none overlaps another, none reaches over the end of its block. Speech over several paragraphs
/// gives one for each paragraph, the later ones with `continues`. `text` is valid UTF-8. Linear.
[[nodiscard]] std::vector<Quoted> quoted(std::string_view text, std::span<const Block> blocks);

}  // namespace crossread::facts
