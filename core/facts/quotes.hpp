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
[[nodiscard]] std::vector<Quote> quotes(const Reading& reading, std::span<const Quoted> quoted);

}  // namespace crossread::facts
