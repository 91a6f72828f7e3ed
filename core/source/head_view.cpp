#include "source/head_view.hpp"

#include "source/html_hints.hpp"

namespace crossread::source {
namespace {

constexpr std::uint32_t kStrange = kHintComment | kHintRelated | kHintSidebar | kHintFooter;

bool counts(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

}  // namespace

bool same_field(std::string_view a, std::string_view b) {
    std::size_t i = 0, k = 0;
    while (true) {
        while (i < a.size() && !counts(a[i])) ++i;
        while (k < b.size() && !counts(b[k])) ++k;
        if (i == a.size() || k == b.size()) return i == a.size() && k == b.size();
        if ((a[i] | 32) != (b[k] | 32)) return false;
        ++i;
        ++k;
    }
}

bool is_strange(const HeadView& view, std::uint32_t within, std::uint32_t hints) {
    const bool titled = view.title_unit != SIZE_MAX;
    const std::uint32_t own_within = titled ? view.page.places[view.title_unit].within : 0,
                        own_hints = titled ? view.page.places[view.title_unit].far_hints : 0;
    return (within & ~own_within & (kInAside | kInFooter | kInNav)) != 0 || (hints & ~own_hints & kStrange) != 0;
}

std::size_t from_headline(const HeadView& view, std::size_t unit) {
    const std::size_t headline = view.title_unit == SIZE_MAX ? 0 : view.title_unit;
    return unit >= headline ? unit - headline : 2 * (headline - unit);
}

}  // namespace crossread::source
