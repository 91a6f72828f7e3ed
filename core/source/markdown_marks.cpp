#include "source/markdown_marks.hpp"

#include <algorithm>
#include <array>

namespace crossread::source {
namespace {

/// How far into a text marks are looked for: a file that is Markdown shows it early.
constexpr std::size_t kLookedAt = 64 * 1024;
/// A link's text and address are not longer than this; it keeps the search for their ends linear.
constexpr std::size_t kLongestLink = 2048;

constexpr std::string_view kBullets[] = {"• ", "- ", "* ", "– ", "▪ ", "◦ ", "● ", "‣ ", "· ", "■ ", "○ ", "•\t", "-\t", "*\t", "•"};

std::size_t heading_mark(std::string_view line) {
    const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    return hashes >= 1 && hashes <= 6 && hashes < line.size() && line[hashes] == ' ' ? hashes + 1 : 0;
}

struct Link {
    std::size_t text_end = 0, end = 0;  ///< end is 0 when there is no link
};

/// The link whose "[" is at `at`.
Link link_at(std::string_view text, std::size_t at) {
    const std::string_view near = text.substr(at, kLongestLink);
    const std::size_t close = near.find("](");
    if (close == std::string_view::npos || near.find('[', 1) < close) return {};
    const std::size_t end = near.find(')', close);
    if (end == std::string_view::npos) return {};
    return {at + close, at + end + 1};
}

bool is_emphasis(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == '*' || c == '`') return true;
    if (c != '_') return false;
    const auto word = [](char x) { return (x >= 'a' && x <= 'z') || (x >= 'A' && x <= 'Z') || (x >= '0' && x <= '9'); };
    return !(at > 0 && word(text[at - 1]) && at + 1 < text.size() && word(text[at + 1]));  // snake_case keeps its marks
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == line.npos; }

/// What the lines of a text show of Markdown, and against it.
struct Lines {
    int headings = 0;  ///< at its beginning, or with empty lines around them: in program text "# " begins lines too
    int fences = 0;
    int tight = 0;  ///< short lines right below short lines, none of them marked
};

Lines count_lines(std::string_view text) {
    constexpr std::size_t kShort = 40;
    Lines out;
    bool short_before = false, first = true, blank_before = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size()), next = std::min(text.find('\n', std::min(end + 1, text.size())), text.size());
        const std::string_view line = text.substr(at, end - at), after = end < text.size() ? text.substr(end + 1, next - end - 1) : std::string_view();
        const bool blank = is_blank(line), heading = heading_mark(line) > 0;
        const bool plain = !heading && line.size() <= kShort && !blank && !line_mark(line, true);
        out.headings += heading && (first || (blank_before && is_blank(after)));
        out.fences += line.starts_with("```");
        out.tight += plain && short_before;
        short_before = plain;
        first = first && blank;
        blank_before = blank;
        at = end + 1;
    }
    return out;
}

}  // namespace

bool is_markdown(std::string_view text) {
    text = text.substr(0, kLookedAt);
    int links = 0;
    for (std::size_t at = text.find("]("); at != std::string_view::npos; at = text.find("](", at + 2)) ++links;
    if (links < 2 && text.find("# ") == text.npos) return false;  // nearly every text
    const Lines lines = count_lines(text);
    // Markdown makes one line of lines without an empty one between, so menus stand in pages alone.
    const bool page = lines.fences == 0 && lines.tight > 3 + lines.headings;
    return !page && (links >= 2 || lines.headings > 0);
}

std::optional<LineMark> line_mark(std::string_view line, bool markdown) {
    for (const std::string_view bullet : kBullets)
        if (line.size() > bullet.size() && line[0] == bullet[0] && line.starts_with(bullet)) return LineMark{BlockKind::list_item, bullet.size()};
    if (!markdown) return std::nullopt;
    if (const std::size_t size = heading_mark(line)) return LineMark{BlockKind::heading, size};
    if (line.starts_with("> ")) return LineMark{BlockKind::quote, 2};
    return std::nullopt;
}

std::string without_inline_marks(std::string_view text) {
    std::string out;
    std::size_t text_end = 0, link_end = 0;  // of the link that is being read
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (link_end != 0 && at == text_end) {
            at = link_end - 1;
            link_end = 0;
            continue;
        }
        if (text[at] == '[' && link_end == 0) {
            if (const Link link = link_at(text, at); link.end != 0) {
                if (!out.empty() && out.back() == '!') out.pop_back();
                text_end = link.text_end;
                link_end = link.end;
                continue;
            }
        }
        if (text[at] == '\\' && at + 1 < text.size() &&
            std::string_view("\\`*_{}[]()#+-.!>").find(text[at + 1]) != std::string_view::npos) {
            out.push_back(text[++at]);
            continue;
        }
        if (!is_emphasis(text, at)) out.push_back(text[at]);
    }
    return out;
}

}  // namespace crossread::source
