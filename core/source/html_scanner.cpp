#include "source/html_scanner.hpp"

#include <algorithm>
#include <cstring>

#include "source/char_refs.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
constexpr bool ends_name(char c) { return is_space(c) || c == '/' || c == '>'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

Span span_of(std::size_t begin, std::size_t end) { return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}; }

}  // namespace

bool same_name(std::string_view raw, std::string_view name) {
    return raw.size() == name.size() && std::equal(raw.begin(), raw.end(), name.begin(), [](char a, char b) { return lower(a) == b; });
}

TextMode text_mode_of(std::string_view element) {
    static constexpr std::string_view kRaw[] = {"style", "xmp", "iframe", "noembed", "noframes"};
    if (same_name(element, "script")) return TextMode::script;
    if (same_name(element, "title") || same_name(element, "textarea")) return TextMode::rcdata;
    if (same_name(element, "plaintext")) return TextMode::plaintext;
    return std::any_of(std::begin(kRaw), std::end(kRaw), [&](std::string_view name) { return same_name(element, name); })
               ? TextMode::rawtext
               : TextMode::data;
}

bool HtmlScanner::next(HtmlToken& token) {
    while (at_ < page_.size()) {
        if (mode_ == TextMode::plaintext) return text_until(token, page_.size());
        if (mode_ == TextMode::cdata) {
            if (cdata(token)) return true;
            continue;
        }
        if (mode_ != TextMode::data) {
            if (raw_text(token)) return true;
            continue;
        }
        if (is_markup(at_)) {
            if (markup(token)) return true;
            continue;
        }
        std::size_t end = at_ + 1;
        while ((end = page_.find('<', end)) != kNone && !is_markup(end)) ++end;
        return text_until(token, std::min(end, page_.size()));
    }
    return false;
}

/// "<" begins mark-up before a letter, "/", "!" or "?"; "</" only before something. Else it is a character like others.
bool HtmlScanner::is_markup(std::size_t at) const {
    if (page_[at] != '<' || at + 1 >= page_.size()) return false;
    const char c = page_[at + 1];
    return is_letter(c) || c == '!' || c == '?' || (c == '/' && at + 2 < page_.size());
}

bool HtmlScanner::text_until(HtmlToken& token, std::size_t end) {
    token.kind = HtmlToken::Kind::text;
    token.mode = mode_;
    token.span = span_of(at_, end);
    at_ = end;
    return !token.span.empty();
}

bool HtmlScanner::cdata(HtmlToken& token) {
    const std::size_t end = page_.find("]]>", at_);
    const bool some = text_until(token, std::min(end, page_.size()));
    if (end != kNone) at_ = end + 3;
    mode_ = TextMode::data;
    return some;
}

/// The content of script, style and their kin, up to their end tag, which is read as mark-up afterwards.
bool HtmlScanner::raw_text(HtmlToken& token) {
    const std::size_t end = mode_ == TextMode::script ? script_end() : element_end(at_);
    const bool some = text_until(token, end);
    mode_ = TextMode::data;
    return some;
}

bool HtmlScanner::names(std::size_t at, std::string_view name) const {
    if (name.empty() || page_.size() - at <= name.size()) return false;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (lower(page_[at + i]) != lower(name[i])) return false;
    return ends_name(page_[at + name.size()]);
}

bool HtmlScanner::ends_element(std::size_t at) const { return at + 2 < page_.size() && page_[at + 1] == '/' && names(at + 2, element_); }

std::size_t HtmlScanner::element_end(std::size_t from) const {
    for (std::size_t at = page_.find('<', from); at != kNone; at = page_.find('<', at + 1))
        if (ends_element(at)) return at;
    return page_.size();
}

/// A script's end tag does not count between "<!--<script" and "</script" … "-->" (the script data escaped states).
std::size_t HtmlScanner::script_end() const {
    enum class State : std::uint8_t { plain, escaped, twice } state = State::plain;
    const auto next = [&](std::size_t from) { return state == State::plain ? page_.find('<', from) : page_.find_first_of("<-", from); };
    for (std::size_t at = next(at_); at != kNone; at = next(at + 1)) {
        if (page_[at] == '-') {
            if (state != State::plain && page_.substr(at, 3) == "-->") state = State::plain;
        } else if (state == State::twice) {
            if (at + 2 < page_.size() && page_[at + 1] == '/' && names(at + 2, "script")) state = State::escaped;
        } else if (ends_element(at)) {
            return at;
        } else if (state == State::plain && page_.substr(at, 4) == "<!--") {
            state = State::escaped;
            ++at;  // its two dashes may already be those of "-->"
        } else if (state == State::escaped && names(at + 1, "script")) {
            state = State::twice;
        }
    }
    return page_.size();
}

bool HtmlScanner::markup(HtmlToken& token) {
    const char c = page_[at_ + 1];
    if (is_letter(c)) return tag(token, HtmlToken::Kind::start_tag, at_ + 1);
    if (c == '?') return bogus_comment(token, at_ + 1);
    if (c == '!') return declaration(token);
    if (is_letter(page_[at_ + 2])) return tag(token, HtmlToken::Kind::end_tag, at_ + 2);
    if (page_[at_ + 2] == '>') {
        at_ += 3;
        return false;  // "</>" is nothing
    }
    return bogus_comment(token, at_ + 2);
}

bool HtmlScanner::declaration(HtmlToken& token) {
    if (page_.substr(at_, 4) == "<!--") return comment(token, at_ + 4);
    if (same_name(page_.substr(at_ + 2, 7), "doctype")) {
        const bool some = bogus_comment(token, at_ + 9);
        token.kind = HtmlToken::Kind::doctype;
        return some;
    }
    return bogus_comment(token, at_ + 2);
}

bool HtmlScanner::bogus_comment(HtmlToken& token, std::size_t data) {
    const std::size_t end = std::min(page_.find('>', data), page_.size());
    token.kind = HtmlToken::Kind::comment;
    token.name = span_of(std::min(data, end), end);
    token.span = span_of(at_, std::min(end + 1, page_.size()));
    at_ = token.span.end;
    return true;
}

bool HtmlScanner::comment(HtmlToken& token, std::size_t data) {
    std::size_t end = kNone, after = page_.size();
    if (page_.substr(data, 1) == ">") {
        end = data;
        after = data + 1;
    } else if (page_.substr(data, 2) == "->") {
        end = data;
        after = data + 2;
    }
    for (std::size_t at = data; end == kNone && (at = page_.find("--", at)) != kNone; ++at) {
        const std::string_view rest = page_.substr(at + 2, 2);
        if (rest.substr(0, 1) == ">") {
            end = at;
            after = at + 3;
        } else if (rest == "!>") {
            end = at;
            after = at + 4;
        }
    }
    if (end == kNone) {  // the page ended first: dashes that might have begun the comment's end are no data
        end = page_.size();
        for (const std::string_view dashes : {std::string_view("--!"), std::string_view("--"), std::string_view("-")}) {
            if (page_.substr(data).ends_with(dashes)) {
                end -= dashes.size();
                break;
            }
        }
    }
    token.kind = HtmlToken::Kind::comment;
    token.name = span_of(data, end);
    token.span = span_of(at_, after);
    at_ = after;
    return true;
}

bool HtmlScanner::tag(HtmlToken& token, HtmlToken::Kind kind, std::size_t name) {
    const std::size_t begin = at_;
    std::size_t end = name;
    while (end < page_.size() && !ends_name(page_[end])) ++end;
    token.kind = kind;
    token.name = span_of(name, end);
    token.self_closing = false;
    token.attributes.clear();
    at_ = end;
    while (at_ < page_.size()) {
        skip_space();
        if (at_ >= page_.size()) break;
        if (page_[at_] == '>') {
            ++at_;
            token.span = span_of(begin, at_);
            return true;
        }
        if (page_[at_] == '/') {
            token.self_closing = at_ + 1 < page_.size() && page_[at_ + 1] == '>';
            ++at_;
            continue;
        }
        if (!attribute(token)) break;
    }
    at_ = page_.size();
    return false;  // cut off by the page's end
}

void HtmlScanner::skip_space() {
    while (at_ < page_.size() && is_space(page_[at_])) ++at_;
}

/// Name and value; false when the page ends within.
bool HtmlScanner::attribute(HtmlToken& token) {
    HtmlAttribute out;
    const std::size_t begin = at_++;  // even "=" may begin a name
    while (at_ < page_.size() && !ends_name(page_[at_]) && page_[at_] != '=') ++at_;
    out.name = span_of(begin, at_);
    skip_space();
    if (at_ < page_.size() && page_[at_] == '=' && !value(out)) return false;
    if (token.attributes.size() < kMostAttributes) token.attributes.push_back(out);
    return at_ < page_.size();
}

bool HtmlScanner::value(HtmlAttribute& attribute) {
    ++at_;
    skip_space();
    if (at_ >= page_.size()) return false;
    const char quote = page_[at_];
    if (quote == '"' || quote == '\'') {
        const std::size_t end = page_.find(quote, at_ + 1);
        if (end == kNone) return false;
        attribute.value = span_of(at_ + 1, end);
        at_ = end + 1;
        return true;
    }
    const std::size_t begin = at_;
    while (at_ < page_.size() && !is_space(page_[at_]) && page_[at_] != '>') ++at_;
    attribute.value = span_of(begin, at_);
    return true;
}

void append_name(std::string& out, std::string_view raw) {
    for (const char c : raw) {
        if (c == 0)
            text::append(out, text::kReplacement);
        else
            out.push_back(lower(c));
    }
}

namespace {

enum class Nul : std::uint8_t { stays, replaced };

/// `refs`: 0 none, 1 as in text, 2 as in attributes.
void append_decoded(std::string& out, std::string_view raw, int refs, Nul nul) {
    for (std::size_t at = 0; at < raw.size();) {
        std::size_t end = at;
        while (end < raw.size() && raw[end] != '&' && raw[end] != '\r' && raw[end] != 0) ++end;
        out.append(raw, at, end - at);
        if (end >= raw.size()) return;
        at = end;
        if (raw[at] == '\r') {
            out.push_back('\n');
            at += at + 1 < raw.size() && raw[at + 1] == '\n' ? 2 : 1;
        } else if (raw[at] == 0) {
            if (nul == Nul::replaced)
                text::append(out, text::kReplacement);
            else
                out.push_back('\0');
            ++at;
        } else if (refs == 0) {
            out.push_back(raw[at++]);
        } else {
            at += append_reference(out, raw.substr(at), refs == 2);
        }
    }
}

}  // namespace

void append_text(std::string& out, std::string_view raw, TextMode mode) {
    const bool refs = mode == TextMode::data || mode == TextMode::rcdata;
    const Nul nul = mode == TextMode::data || mode == TextMode::cdata ? Nul::stays : Nul::replaced;
    append_decoded(out, raw, refs ? 1 : 0, nul);
}

void append_value(std::string& out, std::string_view raw) { append_decoded(out, raw, 2, Nul::replaced); }

}  // namespace crossread::source
