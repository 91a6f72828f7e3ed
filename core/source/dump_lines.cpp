#include "source/dump_lines.hpp"

#include <algorithm>
#include <array>

#include "source/line_form.hpp"
#include "source/markdown_marks.hpp"
#include "source/wording.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

struct Line {
    Span span;  ///< without white space at its ends
    std::uint32_t indent = 0;
    bool after_blank = false;
};

Span trimmed(std::string_view text, Span line) {
    while (!line.empty()) {
        std::size_t next = line.begin;
        if (!text::is_space(text::decode(text, next))) break;
        line.begin = static_cast<std::uint32_t>(next);
    }
    while (!line.empty() && text::is_space(text::decode_before(text, line.end))) {
        do --line.end;
        while ((static_cast<unsigned char>(text[line.end]) & 0xC0) == 0x80);
    }
    return line;
}

/// Where lines end, asked from the beginning to the end: a text that parts its lines by "\r" alone is searched for "\n" once.
class LineEnds {
public:
    explicit LineEnds(std::string_view text) : text_(text) {}
    /// Of the line that byte `at` lies in.
    [[nodiscard]] std::size_t after(std::size_t at) {
        if (feed_ < at || at == 0) feed_ = std::min(text_.find('\n', at), text_.size());
        return std::min(text_.substr(0, feed_).find('\r', at), feed_);
    }

private:
    std::string_view text_;
    std::size_t feed_ = 0;
};

std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> out;
    bool blank = true;
    LineEnds ends(text);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = ends.after(at);
        const Span whole{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, span = trimmed(text, whole);
        if (!span.empty()) out.push_back({span, span.begin - whole.begin, blank});
        blank = span.empty();
        at = end + 1;
        if (end < text.size() && text[end] == '\r' && at < text.size() && text[at] == '\n') ++at;
    }
    return out;
}

/// Lines are hard-wrapped when many of them end just before one right edge. Gives that edge in bytes, 0 when they are not.
constexpr std::uint32_t kNarrowest = 50, kWidest = 110, kRagged = 14;

std::uint32_t wrapped_at(std::string_view text, const std::vector<Line>& lines) {
    std::array<std::uint32_t, kWidest + 1> lengths{};
    std::size_t longer = 0, whole = 0;
    for (const Line& line : lines) {
        const char last = text[line.span.end - 1];
        whole += last == '.' || last == '?' || last == '!' || last == '"';
        if (line.span.size() > kWidest)
            ++longer;
        else
            ++lengths.at(line.span.size());
    }
    if (lines.size() < 4 || longer * 20 > lines.size()) return 0;
    if (whole * 5 > lines.size() * 3) return 0;  // a sentence a line, not a paragraph wrapped
    std::uint32_t edge = kWidest;
    for (std::size_t seen = longer; edge > kNarrowest; --edge) {
        seen += lengths.at(edge);
        if (seen * 20 > lines.size()) break;  // the edge is where the longest twentieth begins
    }
    std::size_t near = 0;
    for (std::uint32_t n = edge > kRagged ? edge - kRagged : 0; n <= std::min(kWidest, edge + kRagged); ++n) near += lengths.at(n);
    return edge > kNarrowest && near * 5 >= lines.size() * 2 ? edge : 0;
}

/// "by Jane Roe on May 3, 2018", "written by our editors" below a headline: not its last words.
bool is_signature(std::string_view line) {
    constexpr std::size_t kLongest = 80;
    if (line.size() > kLongest || line.back() == '.') return false;
    for (const std::string_view begin : {"by ", "written by ", "posted by ", "published ", "posted ", "updated ", "last updated "})
        if (line.starts_with(begin)) return true;
    return false;
}

bool is_rule(std::string_view line) {
    return line.size() >= 3 &&
           (line.find_first_not_of('=') == std::string_view::npos || line.find_first_not_of('-') == std::string_view::npos ||
            line.find_first_not_of("*_ ") == std::string_view::npos);
}

/// Whether a line goes on where the one before it was wrapped.
class Wrapping {
public:
    Wrapping(std::string_view text, std::uint32_t edge, bool markdown, Joining joining)
        : text_(text), edge_(edge), markdown_(markdown), joining_(joining) {}

    [[nodiscard]] bool goes_on(const Line& before, const Line& line) const {
        if (line.after_blank) return false;
        const std::string_view words = slice(text_, line.span), earlier = slice(text_, before.span);
        if (is_rule(words) || is_rule(earlier)) return false;
        if (line_mark(words, markdown_)) return false;
        if (const auto mark = line_mark(earlier, markdown_); mark && mark->kind == BlockKind::heading) return false;
        if (markdown_) return true;
        const Wording end = look_at(earlier.size() > 200 ? tail(earlier) : earlier);
        if (edge_ != 0 && before.span.size() + kRagged >= edge_) return line.indent <= before.indent || !end.ends_sentence;
        if (joining_ == Joining::wrapped_only) return false;
        const Wording begin = look_at(words.substr(0, std::min<std::size_t>(words.size(), 8)));
        return !end.ends_sentence && end.words >= 4 && begin.starts_lower && !is_signature(words);
    }

private:
    /// The last words are enough to see how a line ends; a cut character before them does no harm.
    static std::string_view tail(std::string_view line) { return line.substr(line.size() - 200); }

    std::string_view text_;
    std::uint32_t edge_;
    bool markdown_;
    Joining joining_;
};

/// The characters as they are, but for line breaks with the white space around them: those become one space.
void append_unwrapped(std::string& out, std::string_view words) {
    constexpr std::string_view kBlank = " \t\r\n";
    LineEnds ends(words);
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = ends.after(at), last = words.find_last_not_of(kBlank, end - 1);
        if (end > at && last != std::string_view::npos && last >= at) out.append(words, at, last + 1 - at);
        at = std::min(words.find_first_not_of(kBlank, end), words.size());
        if (at < words.size()) out.push_back(' ');
    }
}

Unit unit_of(std::string_view text, Span span, bool markdown) {
    Unit out{{}, span, BlockKind::paragraph};
    std::string_view words = slice(text, span);
    if (const auto mark = line_mark(words, markdown)) {
        out.kind = mark->kind;
        words.remove_prefix(mark->size);
    }
    if (markdown)
        append_clean(out.text, without_inline_marks(words));
    else
        append_unwrapped(out.text, words);
    if (out.text.empty()) out.text = slice(text, span);
    return out;
}

}  // namespace

std::vector<Unit> units_of_dump(std::string_view text, Joining joining) {
    const std::vector<Line> lines = lines_of(text);
    const bool markdown = is_markdown(text);
    const Wrapping wrapping(text, wrapped_at(text, lines), markdown, joining);
    std::vector<Unit> out;
    for (std::size_t i = 0; i < lines.size();) {
        std::size_t last = i;
        while (last + 1 < lines.size() && wrapping.goes_on(lines[last], lines[last + 1])) ++last;
        const Span whole{lines[i].span.begin, lines[last].span.end};
        const std::uint32_t tail =
            whole.begin + static_cast<std::uint32_t>(joining == Joining::mending ? icon_tail(slice(text, whole)) : whole.size());
        out.push_back(unit_of(text, {whole.begin, tail}, markdown));
        if (tail < whole.end) out.push_back(unit_of(text, {tail, whole.end}, markdown));
        i = last + 1;
    }
    return out;
}

}  // namespace crossread::source
