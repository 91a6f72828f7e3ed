/// @file
/// HTML into tokens, by the tokenization rules of the WHATWG HTML Standard (section 13.2.5), one at a time.
///
/// The scanner copies nothing: tokens are ranges of the page. What a browser would hand on instead of the bytes (decoded character
/// references, "\r\n" as "\n", U+FFFD for NUL) is made on demand by the append functions. Any valid UTF-8 is a page; there are no errors.
/// The time is proportional to the page, whatever is in it: text, comments, scripts and values are passed over by memchr.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace crossread::source {

/// How the page's bytes are read at the moment. A start tag changes it (text_mode_of) until the end tag of the same name.
enum class TextMode : std::uint8_t { data, rcdata, rawtext, script, plaintext, cdata };

struct HtmlAttribute {
    Span name;
    Span value;  ///< without quotation marks; empty when there is none
};

struct HtmlToken {
    enum class Kind : std::uint8_t { text, start_tag, end_tag, comment, doctype } kind = Kind::text;
    TextMode mode = TextMode::data;  ///< of a text: how to read it
    bool self_closing = false;
    Span span;                              ///< the whole token in the page
    Span name;                              ///< of a tag, as written; of a comment, its data
    std::vector<HtmlAttribute> attributes;  ///< as written; where a name comes twice the first one counts. At most kMostAttributes
};

/// No element means anything by its thousandth attribute; the rest is passed over.
inline constexpr std::size_t kMostAttributes = 1000;

class HtmlScanner {
public:
    /// `page` must outlive the scanner. `mode` and `open_element` are for reading a part of a page.
    explicit HtmlScanner(std::string_view page, TextMode mode = TextMode::data, std::string_view open_element = {})
        : page_(page), mode_(mode), element_(open_element) {}

    /// The next token into `token`, whose memory is used again; false at the end. A tag that the page's end cuts off is no token.
    bool next(HtmlToken& token);

    /// To be called after a start tag whose content is no mark-up; `element` (as written) is what ends it.
    void read_as(TextMode mode, std::string_view element) {
        mode_ = mode;
        element_ = element;
    }

private:
    bool text_until(HtmlToken& token, std::size_t end);
    bool raw_text(HtmlToken& token);
    bool cdata(HtmlToken& token);
    bool markup(HtmlToken& token);
    bool declaration(HtmlToken& token);
    bool comment(HtmlToken& token, std::size_t data);
    bool bogus_comment(HtmlToken& token, std::size_t data);
    bool tag(HtmlToken& token, HtmlToken::Kind kind, std::size_t name);
    bool attribute(HtmlToken& token);
    bool value(HtmlAttribute& attribute);
    void skip_space();
    [[nodiscard]] bool is_markup(std::size_t at) const;
    [[nodiscard]] bool ends_element(std::size_t at) const;
    [[nodiscard]] std::size_t element_end(std::size_t from) const;
    [[nodiscard]] std::size_t script_end() const;
    [[nodiscard]] bool names(std::size_t at, std::string_view name) const;

    std::string_view page_;
    std::size_t at_ = 0;
    TextMode mode_;
    std::string_view element_;
};

/// How the content of an HTML element is to be read: script, style, title, textarea and their kin; data for all others.
[[nodiscard]] TextMode text_mode_of(std::string_view element);

/// Lower case without any locale, NUL as U+FFFD: the name of a tag or an attribute as a browser has it.
void append_name(std::string& out, std::string_view raw);
/// A text as a browser shows it, by its mode.
void append_text(std::string& out, std::string_view raw, TextMode mode);
/// An attribute's value: character references as attributes have them.
void append_value(std::string& out, std::string_view raw);

/// True when `raw` is `lower` but for the case of ASCII letters.
[[nodiscard]] bool same_name(std::string_view raw, std::string_view lower);

}  // namespace crossread::source
