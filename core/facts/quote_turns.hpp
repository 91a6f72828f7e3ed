/// @file
/// Turns of a transcript or an interview: paragraphs that begin with the name of who speaks. Internal to the facts room.
#pragma once

#include <vector>

#include "facts/facts.hpp"
#include "facts/speaker.hpp"

namespace crossread::facts {

/// "ROE: I did not." "Q: Why?" One label alone may be a heading ("UPDATE: …"): labels count where a name's label comes again
/// or both Q and A are there. Direct quotations in order of begin; the label is the speaker's text, and words in quotation
/// marks are left to others. Empty for other texts. Linear in the number of blocks and mentions.
[[nodiscard]] std::vector<Quote> turns(const Reading& reading);

}  // namespace crossread::facts
