/// @file
/// Clean text, kept character for character: only its blocks are found.
#pragma once

#include <string>

#include "source/document.hpp"

namespace crossread::source {

/// `content` becomes Document::text. Blocks are lines; in a text whose lines are hard-wrapped, paragraphs between blank lines.
/// The first line is the title only where it is surely one: short, no sentence, with a blank line and sentences after it.
void read_prose(std::string content, Document& document);

}  // namespace crossread::source
