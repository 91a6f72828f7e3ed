/// @file
/// The words of a line that carry meaning, cheaply told: those that are long, and numbers.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace crossread::source {

/// Calls `use` with each word of a key (wording.hpp: key_of) that has `least` bytes or more, or is a number.
template <class Use>
void each_content_word(std::string_view key, Use use, std::size_t least = 4) {
    for (std::size_t at = 0; at < key.size();) {
        const std::size_t end = std::min(key.find(' ', at), key.size());
        if (end - at >= least || key[at] == '#') use(key.substr(at, end - at));
        at = end + 1;
    }
}

}  // namespace crossread::source
