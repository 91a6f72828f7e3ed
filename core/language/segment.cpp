#include "language/segment.hpp"

#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::language {
namespace {

bool is_word(char32_t c) { return text::is_letter(c) || text::is_digit(c); }

/// End of the token that begins at `at`: a run of letters and digits with inner - . , ' joined, or one other character.
std::uint32_t token_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
    std::size_t i = at;
    char32_t c = text::decode(text, i);
    if (!is_word(c)) return static_cast<std::uint32_t>(i);
    while (i < end) {
        std::size_t next = i;
        c = text::decode(text, next);
        if (is_word(c)) {
            i = next;
            continue;
        }
        std::size_t beyond = next;
        const bool joins = c == '-' || c == '.' || c == ',';
        if (!joins || next >= end || !is_word(text::decode(text, beyond))) break;
        i = next;
    }
    return static_cast<std::uint32_t>(i);
}

bool ends_sentence(std::string_view word) { return word == "." || word == "!" || word == "?"; }

}  // namespace

void segment(std::string_view text, Span block, std::uint32_t block_index, Language& out) {
    std::uint32_t first = static_cast<std::uint32_t>(out.tokens.size());
    const auto close = [&] {
        const auto last = static_cast<std::uint32_t>(out.tokens.size());
        if (last == first) return;
        out.sentences.push_back({{out.tokens[first].span.begin, out.tokens[last - 1].span.end}, first, last, block_index});
        first = last;
    };
    bool ended = false;
    for (std::uint32_t at = block.begin; at < block.end;) {
        std::size_t next = at;
        const char32_t c = text::decode(text, next);
        if (text::is_space(c)) {
            if (ended) close();
            ended = false;
            at = static_cast<std::uint32_t>(next);
            continue;
        }
        const std::uint32_t end = token_end(text, at, block.end);
        out.tokens.push_back({{at, end}, Pos::other});
        const std::string_view word = slice(text, {at, end});
        ended = ends_sentence(word) || (ended && !is_word(c));
        at = end;
    }
    close();
}

}  // namespace crossread::language
