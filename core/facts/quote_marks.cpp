#include "facts/quote_marks.hpp"

#include <algorithm>
#include <array>

#include "base/eight_bytes.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::facts {
namespace {

/// Marks of one family close one another: a text that opens with a straight mark may close with a curly one.
enum class Family : std::uint8_t { twofold, angle, single };

/// What a glyph is by itself; its neighbours decide the rest.
enum class Lean : std::uint8_t { opens, closes, either };

struct Glyph {
    char32_t code;
    Family family;
    Lean lean;
};

/// U+201C opens in English and closes in German, U+201D does both in Swedish, guillemets point inwards in Danish:
/// so a lean is only a first guess. U+2019 is mostly an apostrophe: it never opens.
constexpr std::array<Glyph, 16> kGlyphs{{{U'"', Family::twofold, Lean::either},
                                         {U'\'', Family::single, Lean::either},
                                         {U'`', Family::single, Lean::opens},
                                         {U'\u00AB', Family::angle, Lean::opens},
                                         {U'\u00BB', Family::angle, Lean::closes},
                                         {U'\u2018', Family::single, Lean::opens},
                                         {U'\u2019', Family::single, Lean::closes},
                                         {U'\u201A', Family::single, Lean::opens},
                                         {U'\u201B', Family::single, Lean::opens},
                                         {U'\u201C', Family::twofold, Lean::opens},
                                         {U'\u201D', Family::twofold, Lean::closes},
                                         {U'\u201E', Family::twofold, Lean::opens},
                                         {U'\u201F', Family::twofold, Lean::opens},
                                         {U'\u2039', Family::angle, Lean::opens},
                                         {U'\u203A', Family::angle, Lean::closes},
                                         {U'\uFF02', Family::twofold, Lean::either}}};

struct Mark {
    Span span;
    Family family = Family::twofold;
    bool opens = false, closes = false;  ///< may; both when only what came before can tell
};

bool is_left_edge(char32_t c) {
    return c == 0 || text::is_space(c) || c == '(' || c == '[' || c == '/' || c == '-' || c == U'\u2013' || c == U'\u2014' || c == U'\u2018' ||
           c == U'\u201C';
}

bool is_right_edge(char32_t c) {
    if (c == 0 || text::is_space(c) || c == U'\u2013' || c == U'\u2014' || c == U'\u2019' || c == U'\u201D' || c == U'\u2026') return true;
    return c < 0x80 && std::string_view(",.;:!?)]-/\"'*").find(static_cast<char>(c)) != std::string_view::npos;
}

bool is_word(char32_t c) { return text::is_letter(c) || text::is_digit(c); }

/// Words that begin with an apostrophe which opens nothing.
bool is_elision(std::string_view after) {
    if (after.empty() || text::is_digit(static_cast<unsigned char>(after[0]))) return true;
    constexpr std::array<std::string_view, 9> kElided{"em", "til", "tis", "twas", "n", "cause", "bout", "round", "s"};
    const auto end = std::find_if_not(after.begin(), after.end(), [](char c) { return text::is_letter(static_cast<unsigned char>(c)); });
    const std::string_view word = after.substr(0, static_cast<std::size_t>(end - after.begin()));
    return std::find(kElided.begin(), kElided.end(), word) != kElided.end();
}

const Glyph* glyph(char32_t code) {
    const auto found = std::lower_bound(kGlyphs.begin(), kGlyphs.end(), code, [](const Glyph& g, char32_t c) { return g.code < c; });
    return found != kGlyphs.end() && found->code == code ? &*found : nullptr;
}

/// Marks of one block.
class Scanner {
public:
    Scanner(std::string_view text, Span block) : text_(text.substr(0, block.end)), block_(block) {}

    void scan(std::vector<Mark>& out) const {
        for (std::size_t at = next(block_.begin); at < block_.end; at = next(at)) {
            const std::size_t begin = at;
            const char32_t code = text::decode(text_, at);
            const Glyph* found = glyph(code);
            if (!found) continue;
            Glyph g = *found;
            if (at < block_.end && (code == '\'' || code == '`') && text_[at] == static_cast<char>(code)) {  // '' and `` for a twofold mark
                g.family = Family::twofold;
                ++at;
            }
            add(g, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)}, out);
        }
    }

private:
    /// The first byte from `at` on that a mark may begin with.
    std::size_t next(std::size_t at) const {
        const auto may_begin = [](unsigned char lead) { return lead == '"' || lead == '\'' || lead == '`' || lead == 0xC2 || lead == 0xE2 || lead == 0xEF; };
        for (; at < text_.size() && !may_begin(static_cast<unsigned char>(text_[at])); ++at)
            while (at + 9 <= text_.size() && none_in(load_eight(text_.data() + at + 1))) at += 8;
        return at;
    }
    static bool none_in(std::uint64_t eight) { return (any_equal(eight, '"') | any_equal(eight, '\'') | any_equal(eight, '`') | any_not_ascii(eight)) == 0; }

    void add(const Glyph& g, Span span, std::vector<Mark>& out) const {
        const char32_t before = span.begin == block_.begin ? 0 : text::decode_before(text_, span.begin);
        std::size_t at = span.end;
        const char32_t after = text::decode(text_, at);
        const bool left = is_left_edge(before), right = is_right_edge(after);
        Mark mark{span, g.family, false, false};
        if (g.family == Family::single) {
            if (is_word(before) && is_word(after)) return;  // an apostrophe
            mark.opens = g.lean != Lean::closes && left && !text::is_space(after) && after != 0 && !(g.code == '\'' && is_elision(text_.substr(span.end)));
            mark.closes = g.lean != Lean::opens && right && before != 0 && !text::is_space(before);
        } else if (g.family == Family::angle || g.lean != Lean::either) {
            mark.opens = (g.lean == Lean::opens && (left || !right)) || (left && !right);
            mark.closes = (g.lean != Lean::opens && (right || !left)) || (right && !left) || (g.code == U'\u201C' && !left);
        } else {
            const bool apart = left && right;  // " word ", or alone between edges: only the state can tell
            mark.opens = (left && !right) || apart || (!left && !right && !text::is_digit(before));
            mark.closes = (right && !left) || apart || (!left && !right);
        }
        if (mark.opens || mark.closes) out.push_back(mark);
    }

    std::string_view text_;
    Span block_;
};

/// Pairs the marks of a text, block by block.
class Pairing {
public:
    explicit Pairing(std::string_view text) : text_(text) {}

    void block(const Block& block, std::uint32_t index) {
        block_ = block.text;
        index_ = index;
        marks_.clear();
        Scanner(text_, block_).scan(marks_);
        first_ = out_.size();
        if (block.kind == BlockKind::title || block.kind == BlockKind::heading) open_speech_ = false;
        const bool carried = open_speech_;
        pair_outer(carried);
        pair_single();
    }

    std::vector<Quoted> take() { return std::move(out_); }

private:
    void pair_outer(bool carried) {
        if (!pair_nested(carried, true)) {
            out_.resize(first_);
            (void)pair_nested(carried, false);
        }
    }

    const Mark* first_outer() const {
        const auto found = std::find_if(marks_.begin(), marks_.end(), [](const Mark& m) { return m.family != Family::single; });
        return found == marks_.end() ? nullptr : &*found;
    }

    /// False when marks that open inside others leave the block unclosed: one of them was no nested mark, but stands
    /// where a closing one was forgotten.
    bool pair_nested(bool carried, bool nested) {
        const Mark* open = nullptr;
        const Mark* const first = first_outer();
        const bool again = carried && first && first->span.begin == block_.begin;
        const bool tail = carried && first && !again && first->closes && !first->opens;
        const Mark start{{block_.begin, block_.begin}, tail ? first->family : Family::twofold, true, false};
        if (tail) open = &start;
        std::uint32_t depth = 0;
        bool stray = false;
        for (const Mark& m : marks_) {
            if (m.family == Family::single) continue;
            if (!open) {
                if (m.opens) open = &m, depth = 0;
                continue;
            }
            if (m.family != open->family) continue;
            if (m.closes && !(m.opens && leans_open(*open, m))) {
                if (depth > 0) {
                    --depth;
                } else {
                    add({open->span.begin, m.span.end}, {open->span.end, m.span.begin}, carried && (open == &start || open == first) && (tail || again));
                    open = nullptr;
                }
            } else if (m.opens) {
                if (nested) ++depth, stray = true;
                else open = &m, depth = 0;
            }
        }
        if (!open) return open_speech_ = false, true;
        if (stray) return false;
        leave_open(*open, again && open == first);
        return true;
    }

    /// A mark of either lean after an opening one: it closes, unless it is U+201C after another U+201C that a closing mark should end.
    bool leans_open(const Mark& open, const Mark& m) const {
        const auto opener = slice(text_, open.span), glyph_here = slice(text_, m.span);
        return glyph_here == "\u201C" && opener != "\u201E" && opener != "\"";
    }

    /// The block ends inside a quotation: speech of several paragraphs, or a mark that was forgotten. Only an opening
    /// mark where speech can begin is trusted: first in the block, or after a comma or colon, or after a full stop.
    void leave_open(const Mark& open, bool continued) {
        std::size_t at = open.span.begin;
        while (at > block_.begin && text::is_space(static_cast<unsigned char>(text_[at - 1]))) --at;
        const char before = at > block_.begin ? text_[at - 1] : ':';
        open_speech_ = std::string_view(",:.").find(before) != std::string_view::npos;
        if (open_speech_) add({open.span.begin, block_.end}, {open.span.end, block_.end}, continued);
    }

    /// Single marks around words, where no other marks stand around them. A closing mark after an s may be a plural's
    /// apostrophe: a later closing mark is preferred to it.
    void pair_single() {
        const Mark* open = nullptr;
        const Mark* end = nullptr;
        std::vector<Quoted> singles;
        std::size_t q = first_;
        const auto finish = [&] {
            if (open && end) singles.push_back(trimmed({open->span.begin, end->span.end}, {open->span.end, end->span.begin}, false));
            open = end = nullptr;
        };
        for (const Mark& m : marks_) {
            if (m.family != Family::single) continue;
            while (q < out_.size() && out_[q].outer.end <= m.span.begin) ++q;
            if (q < out_.size() && out_[q].outer.contains(m.span)) continue;
            if (m.opens && !(open && m.closes)) {
                finish();
                open = &m;
            } else if (open && m.closes) {
                end = &m;
                if (text_[m.span.begin - 1] != 's') finish();
            }
        }
        finish();
        if (!singles.empty()) merge(singles);
    }

    /// Puts single quotations among the others; those inside a single one are part of its words.
    void merge(const std::vector<Quoted>& singles) {
        const auto inside = [&](const Quoted& q) {
            const auto after = std::upper_bound(singles.begin(), singles.end(), q.outer.begin, [](std::uint32_t b, const Quoted& s) { return b < s.outer.begin; });
            return after != singles.begin() && (after - 1)->outer.contains(q.outer);
        };
        const auto first = out_.begin() + static_cast<std::ptrdiff_t>(first_);
        out_.erase(std::remove_if(first, out_.end(), inside), out_.end());
        for (const Quoted& s : singles)
            if (!s.inner.empty()) out_.push_back(s);
        std::sort(out_.begin() + static_cast<std::ptrdiff_t>(first_), out_.end(), [](const Quoted& a, const Quoted& b) { return a.outer < b.outer; });
    }

    Quoted trimmed(Span outer, Span inner, bool continues) const {
        while (!inner.empty()) {
            std::size_t at = inner.begin;
            if (!text::is_space(text::decode(text_, at))) break;
            inner.begin = static_cast<std::uint32_t>(at);
        }
        while (!inner.empty()) {
            const char32_t last = text::decode_before(text_, inner.end);
            if (!text::is_space(last)) break;
            do --inner.end;
            while ((static_cast<unsigned char>(text_[inner.end]) & 0xC0) == 0x80);
        }
        return {inner, outer, index_, continues};
    }

    void add(Span outer, Span inner, bool continues) {
        const Quoted q = trimmed(outer, inner, continues);
        if (!q.inner.empty()) out_.push_back(q);
    }

    std::string_view text_;
    Span block_;
    std::uint32_t index_ = 0;
    std::size_t first_ = 0;     ///< the block's first quotation in out_
    bool open_speech_ = false;  ///< the block before ended inside a quotation
    std::vector<Mark> marks_;
    std::vector<Quoted> out_;
};

}  // namespace

std::vector<Quoted> quoted(std::string_view text, std::span<const Block> blocks) {
    Pairing pairing(text);
    for (std::uint32_t i = 0; i < blocks.size(); ++i) pairing.block(blocks[i], i);
    return pairing.take();
}

}  // namespace crossread::facts
