#include "source/html_tags.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace crossread::source {
namespace {

struct Row {
    std::string_view name;
    std::uint8_t traits;
};

constexpr std::uint8_t kBlock = kBreaks | kClosesP;

constexpr Row kRows[kTags] = {
    {"", 0},
    {"a", 0},
    {"address", kBlock},
    {"article", kBlock},
    {"aside", kBlock},
    {"b", 0},
    {"base", kVoid},
    {"blockquote", kBlock},
    {"body", kBreaks},
    {"br", kVoid},
    {"button", kBreaks | kBarrier},
    {"canvas", kUnseen},
    {"caption", kBreaks | kBarrier},
    {"center", kBlock},
    {"code", 0},
    {"col", kVoid},
    {"dd", kBlock},
    {"del", 0},
    {"details", kBlock},
    {"dialog", kBlock},
    {"div", kBlock},
    {"dl", kBlock},
    {"dt", kBlock},
    {"em", 0},
    {"embed", kVoid},
    {"fieldset", kBlock},
    {"figcaption", kBlock},
    {"figure", kBlock},
    {"footer", kBlock},
    {"form", kBlock},
    {"h1", kBlock},
    {"h2", kBlock},
    {"h3", kBlock},
    {"h4", kBlock},
    {"h5", kBlock},
    {"h6", kBlock},
    {"head", kBreaks},
    {"header", kBlock},
    {"hgroup", kBlock},
    {"hr", kVoid | kBlock},
    {"html", kBreaks},
    {"i", 0},
    {"iframe", kUnseen},
    {"img", kVoid},
    {"input", kVoid},
    {"label", 0},
    {"legend", kBreaks},
    {"li", kBlock},
    {"link", kVoid},
    {"main", kBlock},
    {"math", 0},
    {"menu", kBlock},
    {"meta", kVoid},
    {"nav", kBlock},
    {"noscript", kBreaks},
    {"object", kBarrier},
    {"ol", kBlock},
    {"optgroup", kBreaks},
    {"option", kBreaks},
    {"p", kBlock},
    {"picture", 0},
    {"pre", kBlock},
    {"q", 0},
    {"s", 0},
    {"script", kUnseen},
    {"section", kBlock},
    {"select", kBreaks | kBarrier},
    {"small", 0},
    {"source", kVoid},
    {"span", 0},
    {"strong", 0},
    {"style", kUnseen},
    {"sub", 0},
    {"summary", kBlock},
    {"sup", 0},
    {"svg", kUnseen},
    {"table", kBlock | kBarrier},
    {"tbody", kBreaks},
    {"td", kBarrier},
    {"template", kUnseen},
    {"textarea", kUnseen},
    {"tfoot", kBreaks},
    {"th", kBarrier},
    {"thead", kBreaks},
    {"time", 0},
    {"title", kUnseen},
    {"tr", kBreaks},
    {"track", kVoid},
    {"u", 0},
    {"ul", kBlock},
    {"video", kUnseen},
    {"wbr", kVoid},
};

constexpr std::size_t kLongest = 10;

}  // namespace

Tag tag_of(std::string_view name) {
    if (name.size() > kLongest) return Tag::other;
    char low[kLongest];
    std::transform(name.begin(), name.end(), low, [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::string_view key(low, name.size());
    const Row* row = std::lower_bound(std::begin(kRows), std::end(kRows), key, [](const Row& r, std::string_view k) { return r.name < k; });
    return row != std::end(kRows) && row->name == key ? static_cast<Tag>(row - std::begin(kRows)) : Tag::other;
}

std::uint8_t traits_of(Tag tag) { return kRows[static_cast<std::size_t>(tag)].traits; }

}  // namespace crossread::source
