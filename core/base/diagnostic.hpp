/// @file
/// Diagnostic: something a reader should know about how an input was read. Reading went on.
#pragma once

#include <string>

#include "base/span.hpp"

namespace crossread {

struct Diagnostic {
    std::string code;     ///< stable, lower_snake: "invalid_utf8", "language_not_analysed"
    std::string message;  ///< one sentence for a person
    Span source;          ///< where in the given content (decoded to UTF-8), bytes; empty when it concerns all of it
};

}  // namespace crossread
