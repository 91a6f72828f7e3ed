/// @file
/// Tables that grow as long as a page goes on, and may be larger than the page.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace crossread {

/// Appends with room for half as many more at a time. The library doubles: then what was given up before is never large enough for the next
/// table, and half of all memory are holes; by halves they are used again (in a WebAssembly memory, which never shrinks, they all count).
template <class Item>
void append_by_halves(std::vector<Item>& items, Item item) {
    constexpr std::size_t kLeast = 16;
    if (items.size() == items.capacity()) items.reserve(items.size() + items.size() / 2 + kLeast);
    items.push_back(std::move(item));
}

}  // namespace crossread
