/// @file
/// Quotations with their speakers. Internal to the facts room.
#pragma once

#include <span>
#include <vector>

#include "facts/facts.hpp"
#include "facts/quote_marks.hpp"
#include "facts/speaker.hpp"

namespace crossread::facts {

/// Speech between quotation marks: direct when the marks hold an utterance, mixed when they hold some words of a
/// sentence that reports it. Scare quotes, titles of works and nicknames are left out. In order of begin.
[[nodiscard]] std::vector<Quote> quoted_speech(const Reading& reading, std::span<const Quoted> quoted);

}  // namespace crossread::facts
