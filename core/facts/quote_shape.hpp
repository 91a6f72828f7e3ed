/// @file
/// What can be seen of a quotation without the words around it. Internal to the facts room.
#pragma once

#include <cstdint>
#include <string_view>

#include "facts/phrase.hpp"
#include "language/language.hpp"

namespace crossread::facts {

struct Shape {
    std::uint32_t words = 0;
    bool capital = false;   ///< begins with a capital letter, a digit or a bracketed word: "[W]e have"
    bool stopped = false;   ///< ends in . ! ? or an ellipsis
    bool comma = false;     ///< ends in a comma
    bool asks = false;      ///< ends in ! or ?
    bool title = false;     ///< every longer word has a capital, as in titles of works
};

/// `quoted` is the quotation's phrase, `inner` its words. Words are tokens that begin with a letter or a digit.
[[nodiscard]] Shape shape_of(std::string_view text, const Language& language, const Phrase& quoted, Span inner);

}  // namespace crossread::facts
