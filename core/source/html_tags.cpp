#include "source/html_tags.hpp"

#include <array>
#include <cstddef>

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

constexpr std::size_t kLongest = 10, kSlots = 256;

/// A name of at most kLongest letters and digits as a number, six bits each, whatever their case: no two names share one. 0 for a name
/// with anything else in it.
constexpr std::uint64_t packed(std::string_view name) {
    std::uint64_t out = 0;
    for (const char c : name) {
        const bool letter = (c | 32) >= 'a' && (c | 32) <= 'z', digit = c >= '0' && c <= '9';
        if (!letter && !digit) return 0;
        out = out << 6 | static_cast<std::uint64_t>(letter ? (c | 32) - 'a' + 11 : c - '0' + 1);
    }
    return out;
}

constexpr std::size_t slot_of(std::uint64_t key) { return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 56); }

/// The names by their numbers, in a table half of which is empty: each tag of a page is looked up in it.
struct Names {
    std::array<std::uint64_t, kSlots> keys{};
    std::array<Tag, kSlots> tags{};
};
constexpr Names kNames = [] {
    Names out;
    for (std::size_t i = 1; i < kTags; ++i) {
        std::size_t slot = slot_of(packed(kRows[i].name));
        while (out.keys[slot] != 0) slot = (slot + 1) % kSlots;
        out.keys[slot] = packed(kRows[i].name);
        out.tags[slot] = static_cast<Tag>(i);
    }
    return out;
}();

}  // namespace

Tag tag_of(std::string_view name) {
    const std::uint64_t key = name.size() > kLongest ? 0 : packed(name);
    if (key == 0) return Tag::other;
    std::size_t slot = slot_of(key);
    while (kNames.keys[slot] != key && kNames.keys[slot] != 0) slot = (slot + 1) % kSlots;
    return kNames.keys[slot] == key ? kNames.tags[slot] : Tag::other;
}

std::uint8_t traits_of(Tag tag) { return kRows[static_cast<std::size_t>(tag)].traits; }

}  // namespace crossread::source
