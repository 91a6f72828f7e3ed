#include "source/html_statements.hpp"

#include <utility>

#include "source/html_context.hpp"
#include "source/html_hints.hpp"
#include "source/wording.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

/// Statements are short; what is longer is the story itself. And there are not many at once.
constexpr std::size_t kLongestStatement = 2000, kMostCaptures = 6;
/// Names of statements are shorter still.
constexpr std::size_t kLongestMetaName = 80, kLongestProperty = 60;

std::string lower(std::string_view text) {
    std::string out;
    append_name(out, text);
    return out;
}

HtmlStatement statement(std::string name, Span source, HtmlStatements::Standing at) {
    return {std::move(name), {}, source, at.unit, at.within, at.hints};
}

}  // namespace

std::string_view attribute(std::string_view page, const HtmlToken& token, std::string_view name) {
    for (const HtmlAttribute& one : token.attributes)
        if (same_name(slice(page, one.name), name)) return slice(page, one.value);
    return {};
}

void HtmlStatements::title(const HtmlToken& words, Standing at) {
    decoded_.clear();
    append_text(decoded_, slice(page_, words.span), TextMode::rcdata);
    state("title", decoded_, words.span, at);
}

void HtmlStatements::meta(const HtmlToken& tag, Standing at) {
    const std::string_view content = attribute(page_, tag, "content");
    for (const std::string_view key : {"property", "name", "http-equiv"})
        if (const std::string_view name = attribute(page_, tag, key); !name.empty() && name.size() < kLongestMetaName)
            state_attribute(lower(name), content, at);
    if (const std::string_view prop = attribute(page_, tag, "itemprop"); !prop.empty() && prop.size() < kLongestMetaName)
        state_attribute("itemprop:" + lower(prop), content, at);
}

void HtmlStatements::link(const HtmlToken& tag, Standing at) {
    if (same_name(attribute(page_, tag, "rel"), "canonical")) state_attribute("canonical", attribute(page_, tag, "href"), at);
}

void HtmlStatements::element(Tag tag, std::uint32_t hints, const HtmlToken& token, Standing at) {
    if (tag == Tag::html) state_attribute("lang", attribute(page_, token, "lang"), at);
    if (tag == Tag::time) {
        const std::string_view value = attribute(page_, token, "datetime");
        value.empty() ? capture("time", at) : state_attribute("time", value, at);
    }
    if (token.attributes.empty()) return;
    const std::string_view prop = attribute(page_, token, "itemprop");
    if (!prop.empty() && prop.size() < kLongestProperty && !same_name(prop, "articlebody")) property("itemprop:" + lower(prop), token, at);
    if (tag == Tag::a && same_name(attribute(page_, token, "rel"), "author"))
        capture("rel:author", at);
    else if (tag == Tag::a && leads_to_author(attribute(page_, token, "href")))
        capture("href:author", at);
    if (hints & kHintAuthor) capture("class:author", at);
    if ((hints & kHintDate) && tag != Tag::time) capture("class:date", at);
}

void HtmlStatements::words(std::string_view shown, Span source) {
    for (Capture& capture : captures_) {
        if (capture.value.size() > kLongestStatement) continue;
        if (capture.value.empty())
            capture.source.begin = source.begin;
        else if (shown.front() != ' ' && capture.source.end != source.begin)
            capture.value += ' ';
        capture.value += shown.substr(0, kLongestStatement);
        capture.source.end = source.end;
    }
}

void HtmlStatements::close(std::size_t depth) {
    while (!captures_.empty() && captures_.back().at.depth == depth) {
        Capture& capture = captures_.back();
        HtmlStatement out = statement(std::move(capture.name), capture.source, capture.at);
        if (capture.value.size() <= kLongestStatement) append_clean(out.value, capture.value);
        captures_.pop_back();
        if (!out.value.empty()) said_.push_back(std::move(out));
    }
}

void HtmlStatements::state(std::string name, std::string_view value, Span source, Standing at) {
    HtmlStatement out = statement(std::move(name), source, at);
    append_clean(out.value, value.substr(0, kLongestStatement));
    if (!out.value.empty() && text::valid_prefix(out.value) == out.value.size()) said_.push_back(std::move(out));
}

void HtmlStatements::state_attribute(std::string name, std::string_view raw, Standing at) {
    if (raw.empty()) return;
    decoded_.clear();
    append_value(decoded_, raw.substr(0, kLongestStatement));
    const auto begin = static_cast<std::uint32_t>(raw.data() - page_.data());
    state(std::move(name), decoded_, {begin, begin + static_cast<std::uint32_t>(raw.size())}, at);
}

/// Of an itemprop the attribute counts, or else the words.
void HtmlStatements::property(std::string name, const HtmlToken& token, Standing at) {
    for (const std::string_view key : {"content", "datetime"})
        if (const std::string_view value = attribute(page_, token, key); !value.empty()) return state_attribute(std::move(name), value, at);
    capture(std::move(name), at);
}

void HtmlStatements::capture(std::string name, Standing at) {
    if (captures_.size() < kMostCaptures) captures_.push_back({std::move(name), {}, {}, at});
}

}  // namespace crossread::source
