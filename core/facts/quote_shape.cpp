#include "facts/quote_shape.hpp"

#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::facts {
namespace {

bool is_dots(char32_t c) { return c == U'\u2026' || c == '.'; }

/// Past brackets and marks: "[W]e", "‘No,’", "…and so". A beginning in dots counts as a capital.
bool begins_with_capital(std::string_view said) {
    std::size_t at = 0;
    char32_t c = text::decode(said, at);
    if (is_dots(c)) return true;
    while (c == '[' || c == U'\u2018' || c == '\'') c = text::decode(said, at);
    return text::is_upper(c) || text::is_digit(c);
}

/// The last character, a nested closing mark aside.
char32_t last_of(std::string_view said) {
    const char32_t last = text::decode_before(said, said.size());
    if (last == '\'') return text::decode_before(said, said.size() - 1);
    return last == U'\u2019' ? text::decode_before(said, said.size() - 3) : last;
}

}  // namespace

Shape shape_of(std::string_view text, const Language& language, const Phrase& quoted, Span inner) {
    Shape s;
    std::uint32_t longer = 0, capitals = 0;
    for (std::uint32_t t = quoted.first; t < quoted.last; ++t) {
        const Span span = language.tokens[t].span;
        std::size_t at = span.begin;
        const char32_t c = text::decode(text, at);
        if (!text::is_letter(c) && !text::is_digit(c)) continue;
        ++s.words;
        if (span.size() > 3) ++longer, capitals += text::is_upper(c);
    }
    const std::string_view said = slice(text, inner);
    const char32_t last = last_of(said);
    s.capital = begins_with_capital(said);
    s.asks = last == '?' || last == '!';
    s.stopped = s.asks || is_dots(last);
    s.comma = last == ',';
    s.title = longer > 0 && capitals == longer && !s.asks && s.words <= 12;
    return s;
}

}  // namespace crossread::facts
