/// @file
/// The marks of Markdown, as far as articles use them: what a line's mark says it is, and a line's words without inline marks.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "source/document.hpp"

namespace crossread::source {

/// True when the text has marks that only Markdown has, a "# " heading or two inline links, and no menus as copied pages have them.
[[nodiscard]] bool is_markdown(std::string_view text);

struct LineMark {
    BlockKind kind;
    std::size_t size;  ///< bytes of the mark and the space after it
};

/// The mark a line begins with. Bullets and numbers count everywhere, "#" and ">" only in Markdown.
[[nodiscard]] std::optional<LineMark> line_mark(std::string_view line, bool markdown);

/// "a **bold** [link](address)" → "a bold link".
[[nodiscard]] std::string without_inline_marks(std::string_view text);

}  // namespace crossread::source
