#include "report/markdown_text.hpp"

#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::report {
namespace {

/// Characters that mean something in Markdown within a line, and the two that open HTML.
constexpr std::string_view kMarkup = "\\`*_[]<>&|~#!";

}  // namespace

std::string plain(std::string_view words, std::size_t most) {
    std::string out;
    std::size_t last_space = 0;
    bool space = false;
    for (std::size_t at = 0; at < words.size();) {
        const char32_t c = text::decode(words, at);
        if (text::is_space(c)) {
            space = !out.empty();
            continue;
        }
        if (space) last_space = out.size(), out += ' ';
        space = false;
        if (most > 0 && at > most) {
            if (last_space > 0) out.resize(last_space);
            return out + "…";
        }
        if (c < 0x80 && kMarkup.find(static_cast<char>(c)) != kMarkup.npos) out += '\\';
        text::append(out, c);
    }
    return out;
}

}  // namespace crossread::report
