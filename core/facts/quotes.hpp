/// @file
/// Quotations with their speakers. Internal to the facts room.
#pragma once

#include <span>
#include <vector>

#include "facts/facts.hpp"
#include "facts/quote_marks.hpp"
#include "facts/speaker.hpp"

namespace crossread::facts {

/// What is said, by whom, in order of begin:
/// - direct: an utterance between quotation marks;
/// - mixed: some words between marks in a sentence that reports them;
/// - indirect: a clause that is reported, with or without such words in it.
/// Scare quotes, titles of works and nicknames are left out.
/// `turns` are those of a transcript in this part of the text; what is said inside one is part of it.
[[nodiscard]] std::vector<Quote> quotes(const Reading& reading, std::span<const Quoted> quoted, std::span<const Quote> turns);

}  // namespace crossread::facts
