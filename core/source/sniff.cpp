#include "source/sniff.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "source/html_scanner.hpp"
#include "source/html_tags.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

constexpr std::size_t kLookedAt = 16 * 1024;

std::string_view without_space(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t next = at;
        if (!text::is_space(text::decode(text, next))) return text.substr(at);
        at = next;
    }
    return {};
}

/// The first lines are header fields, and one of them is MIME's.
bool is_mime(std::string_view text) {
    bool mime = false;
    for (int lines = 0; lines < 60 && !text.empty(); ++lines) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string line = text::fold(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line == "\r") break;
        if (line[0] == ' ' || line[0] == '\t') continue;  // a field goes on
        const std::size_t colon = line.find(':'), space = line.find(' ');
        if (colon == std::string::npos || colon == 0 || space < colon) return false;
        mime |= line.starts_with("mime-version:") || line.starts_with("content-type: multipart/");
    }
    return mime;
}

/// Clipboard and page fragments need not begin with <html>: three known tags, and tags make up a fair part of the beginning.
bool is_html(std::string_view text) {
    if (text.empty() || text[0] != '<') {
        const std::string head = text::fold(text.substr(0, 4096));
        return head.find("<!doctype html") != std::string::npos ||
               (head.find("<html") != std::string::npos && head.find("<body") != std::string::npos);
    }
    HtmlScanner scanner(text);
    HtmlToken token;
    int known = 0;
    for (int tokens = 0; tokens < 60 && scanner.next(token); ++tokens) {
        if (token.kind == HtmlToken::Kind::doctype) return true;
        if (token.kind == HtmlToken::Kind::start_tag) {
            const Tag tag = tag_of(slice(text, token.name));
            if (tag == Tag::html || tag == Tag::head || tag == Tag::body) return true;
            known += tag != Tag::other;
        }
    }
    return known >= 1;
}

}  // namespace

Format sniff(std::string_view content) {
    const std::string_view text = without_space(content.substr(0, kLookedAt));
    if (is_mime(text)) return Format::mhtml;
    return is_html(text) ? Format::html : Format::text;
}

}  // namespace crossread::source
