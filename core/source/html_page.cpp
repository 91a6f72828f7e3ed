#include "source/html_page.hpp"

#include <algorithm>
#include <utility>

#include "source/html_context.hpp"
#include "source/html_hints.hpp"
#include "source/html_scanner.hpp"
#include "source/html_statements.hpp"
#include "source/open_elements.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

/// A name of an element that has no Tag, as a number; only equal names need be told from others.
std::uint32_t hash_of(std::string_view name, std::uint32_t out = 2166136261u) {
    for (const char c : name) out = (out ^ static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c)) * 16777619u;
    return out;
}

/// ASCII that shows; a char is signed, so that what is not ASCII is below the space.
constexpr bool is_plain(char c) { return static_cast<signed char>(c) > ' ' && c != 0x7F; }

/// The end of the run of plain ASCII at `at`, with single spaces between its words.
std::size_t plain_run(std::string_view words, std::size_t at) {
    while (at < words.size()) {
        if (is_plain(words[at]))
            ++at;
        else if (words[at] == ' ' && at + 1 < words.size() && is_plain(words[at + 1]))
            at += 2;
        else
            break;
    }
    return at;
}

class PageReader {
public:
    explicit PageReader(std::string_view page) : page_(page), scanner_(page), statements_(page) {
        out_.nodes.push_back({});
        root_.tag = Tag::html;
    }

    HtmlPage read() {
        HtmlToken token;
        while (scanner_.next(token)) {
            if (token.kind == HtmlToken::Kind::text)
                text(token);
            else if (token.kind == HtmlToken::Kind::start_tag)
                start(token);
            else if (token.kind == HtmlToken::Kind::end_tag)
                end(token);
        }
        flush();
        while (!stack_.empty()) close_top();
        out_.nodes[0].end = static_cast<std::uint32_t>(out_.nodes.size());
        out_.statements = statements_.take();
        return std::move(out_);
    }

private:
    [[nodiscard]] const OpenElement& around() const { return stack_.empty() ? root_ : stack_.top(); }
    [[nodiscard]] HtmlStatements::Standing here() const {
        return {static_cast<std::uint32_t>(out_.units.size()), around().within, around().far_hints, stack_.size()};
    }
    [[nodiscard]] std::string_view attribute(const HtmlToken& token, std::string_view name) const { return source::attribute(page_, token, name); }

    // ---- text

    void text(const HtmlToken& token) {
        const std::string_view raw = slice(page_, token.span);
        if (token.mode == TextMode::script || token.mode == TextMode::rawtext) {
            if (is_json_ld_) out_.json_ld.push_back(token.span);
            is_json_ld_ = false;
            return;
        }
        if (skip_depth_ != 0) return;
        if (around().tag == Tag::title) return statements_.title(token, here());
        if (around().tag == Tag::textarea) return;
        if (raw.find('&') == std::string_view::npos && raw.find('\0') == std::string_view::npos) return void(put(raw, token.span));
        decoded_.clear();
        append_text(decoded_, raw, TextMode::data);
        put(decoded_, token.span);
    }

    /// Adds shown words to the block that is open; white space is collapsed across tags.
    void put(std::string_view words, Span source) {
        const std::size_t before = unit_.text.size();
        const Span shown = collapse(words, source);
        if (shown.empty()) return;
        if (before == 0) begin_unit(shown.begin);
        unit_.source.end = shown.end;
        const auto size = static_cast<std::uint32_t>(unit_.text.size() - before);
        const std::uint32_t within = around().within;
        if (within & kInLink) place_.link_bytes += size;
        if (within & kInBold) place_.bold_bytes += size;
        breaks_ = 0;
        statements_.words(std::string_view(unit_.text).substr(before), shown);
    }

    /// Appends `words` and gives the part of `source` that shows; empty when it is all white space. Exact at the ends where the words
    /// are the page's own bytes; where references were decoded, the whole token.
    Span collapse(std::string_view words, Span source) {
        const bool own = words.data() == page_.data() + source.begin;
        std::size_t first = words.size(), last = 0;
        for (std::size_t at = 0; at < words.size();) {
            if (is_plain(words[at])) {
                const std::size_t end = plain_run(words, at);
                put_gap();
                unit_.text.append(words, at, end - at);
                first = std::min(first, at);
                last = at = end;
                continue;
            }
            const std::size_t begin = at;
            const char32_t code = text::decode(words, at);
            if (code == 0xAD || (code >= 0x200B && code <= 0x200F) || code == 0xFEFF || code == 0x2060 || code < 9) continue;
            if (text::is_space(code)) {
                gap_ = true;
                continue;
            }
            put_gap();
            unit_.text.append(words, begin, at - begin);
            first = std::min(first, begin);
            last = at;
        }
        if (first >= last) return {};
        if (!own) return source;
        return {source.begin + static_cast<std::uint32_t>(first), source.begin + static_cast<std::uint32_t>(last)};
    }
    void put_gap() {
        if (gap_ && !unit_.text.empty()) unit_.text += ' ';
        gap_ = false;
    }

    void begin_unit(std::uint32_t at) {
        const OpenElement& open = around();
        unit_.source.begin = at;
        place_ = {};
        place_.node = open.node;
        place_.within = open.within & ~(kInLink | kInBold);
        place_.far_hints = open.far_hints;
        place_.image_before = images_;
        place_.tag = out_.nodes[open.node].tag;
        images_ = 0;
    }

    void flush() {
        gap_ = false;
        breaks_ = 0;
        if (unit_.text.empty()) return;
        unit_.kind = kind_of(place_);
        unit_.row = (place_.within & kInTable) != 0 && unit_.text.find('\t') != std::string::npos;
        out_.units.push_back(std::move(unit_));
        out_.places.push_back(place_);
        unit_ = {};
    }

    [[nodiscard]] static BlockKind kind_of(const HtmlPlace& place) {
        if (heading_level(place.tag) > 0) return BlockKind::heading;
        if (place.within & kInFigcaption || place.tag == Tag::caption) return BlockKind::caption;
        if (place.within & kInList || place.tag == Tag::dd || place.tag == Tag::dt) return BlockKind::list_item;
        return place.within & kInQuote ? BlockKind::quote : BlockKind::paragraph;
    }

    // ---- tags

    void start(HtmlToken& token) {
        const std::string_view name = slice(page_, token.name);
        const Tag tag = tag_of(name);
        if (skip_depth_ != 0) return skip_start(token, name, tag);
        close(stack_.implied_by(tag));
        if (has(tag, kBreaks)) flush();
        switch (tag) {
            case Tag::br:
                return line_break();
            case Tag::img:
                ++images_;
                return;
            case Tag::meta:
                return statements_.meta(token, here());
            case Tag::link:
                return statements_.link(token, here());
            case Tag::td:
            case Tag::th:
                cell();
                break;
            default:
                break;
        }
        if (has(tag, kVoid)) return;
        open(tag, name, token);
        const TextMode mode = text_mode_of(name);
        if (mode != TextMode::data) {
            is_json_ld_ = mode == TextMode::script && same_name(attribute(token, "type"), "application/ld+json");
            return scanner_.read_as(mode, name);
        }
        if (token.self_closing && tag == Tag::other) return close(1);  // custom elements are often written as if they were XML
        if (tag == Tag::template_ && !attribute(token, "shadowrootmode").empty()) return;  // shown, in pages saved with their components
        if (tag == Tag::svg || tag == Tag::template_ || tag == Tag::canvas || tag == Tag::video) {
            if (token.self_closing && tag == Tag::svg) return close(1);
            skip_tag_ = tag;
            skip_depth_ = 1;
        }
    }

    /// Within an element that is not shown only its own end matters; in one, script and style still hide their content.
    void skip_start(HtmlToken& token, std::string_view name, Tag tag) {
        if (tag == skip_tag_ && !token.self_closing) ++skip_depth_;
        if (skip_tag_ == Tag::svg && tag != Tag::script) return;
        const TextMode mode = text_mode_of(name);
        if (mode != TextMode::data && mode != TextMode::plaintext) scanner_.read_as(mode, name);
    }

    void end(const HtmlToken& token) {
        const std::string_view name = slice(page_, token.name);
        const Tag tag = tag_of(name);
        if (skip_depth_ != 0) {
            if (tag != skip_tag_ || --skip_depth_ != 0) return;
        }
        if (has(tag, kBreaks)) flush();
        close(stack_.closed_by(tag, hash_of(name)));
    }

    /// Two line breaks part paragraphs, one parts words.
    void line_break() {
        gap_ = true;
        if (++breaks_ >= 2) flush();
    }

    /// Cells of a row are parted by a tab, so that a row stays one block.
    void cell() {
        if (!unit_.text.empty() && unit_.text.back() != '\t') unit_.text += '\t';
        gap_ = false;
    }

    /// The attributes that say where text stands, gathered in one walk; of those that come twice the first.
    struct Attributes {
        std::string_view class_, id, role, itemprop;
        bool hidden = false;
    };

    [[nodiscard]] Attributes attributes_of(const HtmlToken& token) const {
        Attributes out;
        const auto take = [](std::string_view& into, std::string_view value) {
            if (into.data() == nullptr) into = value;
        };
        for (const HtmlAttribute& one : token.attributes) {
            const std::string_view name = slice(page_, one.name), value = slice(page_, one.value);
            switch (name.front() | 32) {
                case 'c':
                    if (same_name(name, "class")) take(out.class_, value);
                    break;
                case 'h':
                    out.hidden |= same_name(name, "hidden") && value != "until-found" && value != "false";
                    break;
                case 'i':
                    if (same_name(name, "id")) take(out.id, value);
                    if (same_name(name, "itemprop")) take(out.itemprop, value);
                    break;
                case 'r':
                    if (same_name(name, "role")) take(out.role, value);
                    break;
                case 's':
                    out.hidden |= same_name(name, "style") && (has_style(value, "display", "none") || has_style(value, "visibility", "hidden"));
                    break;
                default:
                    break;
            }
        }
        return out;
    }

    void open(Tag tag, std::string_view name, const HtmlToken& token) {
        const Attributes said = attributes_of(token);
        const OpenElement& parent = around();
        const bool breaks = has(tag, kBreaks) || tag == Tag::td || tag == Tag::th;
        OpenElement element;
        element.tag = tag;
        element.name = hash_of(name);
        element.within = parent.within | within_of(tag);
        element.node = parent.node;
        const std::uint32_t hints =
            tag == Tag::body || tag == Tag::html ? 0 : hints_.of(said.class_) | hints_of(said.id);
        element.far_hints = parent.far_hints | hints;
        if (tag == Tag::a) element.within |= kInLink;
        if (said.hidden) element.within |= kInHidden;
        if (same_name(said.role, "navigation")) element.within |= kInNav;
        if (breaks && stack_.size() < kDeepest) {
            const HtmlNode& around_it = out_.nodes[parent.node];
            const auto depth = static_cast<std::uint16_t>(std::min(around_it.depth + 1, 65535));
            element.node = static_cast<std::uint32_t>(out_.nodes.size());
            out_.nodes.push_back({parent.node, 0, hints, hash_of(said.class_, element.name), depth, tag});
        }
        if (stack_.size() >= kDeepest) {  // nothing that people read is nested so deep; its text goes to what is open
            out_.too_deep = true;
            return;
        }
        if (same_name(said.itemprop, "articlebody")) element.within |= kInArticleBody;
        stack_.push(element);
        statements_.element(tag, hints, token, here());
    }

    void close(std::size_t count) {
        for (std::size_t i = 0; i < count && !stack_.empty(); ++i) close_top();
    }
    void close_top() {
        const OpenElement& top = stack_.top();
        if (has(top.tag, kBreaks)) flush();
        const std::uint32_t node = top.node;
        statements_.close(stack_.size());
        stack_.pop();
        if (node != around().node) out_.nodes[node].end = static_cast<std::uint32_t>(out_.nodes.size());
    }

    std::string_view page_;
    HtmlScanner scanner_;
    HtmlStatements statements_;
    HtmlPage out_;
    OpenElements stack_;
    HintMemory hints_;
    OpenElement root_;
    Unit unit_;
    HtmlPlace place_;
    std::string decoded_;
    bool gap_ = false, is_json_ld_ = false;
    std::uint32_t images_ = 0, breaks_ = 0, skip_depth_ = 0;
    Tag skip_tag_ = Tag::other;
};

}  // namespace

HtmlPage read_html(std::string_view page) { return PageReader(page).read(); }

}  // namespace crossread::source
