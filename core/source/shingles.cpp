#include "source/shingles.hpp"

#include <algorithm>

#include "base/hash.hpp"

namespace crossread::source {
namespace {

/// Four words from `at` on, which is moved by one word.
std::string_view next_four(std::string_view key, std::size_t& at) {
    const std::size_t begin = at;
    std::size_t end = begin;
    for (int n = 0; n < 4 && end < key.size(); ++n) {
        end = std::min(key.find(' ', end + (n > 0 ? 1 : 0)), key.size());
        if (n == 0) at = std::min(end + 1, key.size());
    }
    return key.substr(begin, end - begin);
}

}  // namespace

void Shingles::add(std::string_view key) {
    for (std::size_t at = 0; at < key.size();) runs_.insert(hash64(next_four(key, at)));
}

double Shingles::share_of(std::string_view key) const {
    int all = 0, found = 0;
    for (std::size_t at = 0; at < key.size();) {
        found += runs_.count(hash64(next_four(key, at))) != 0;
        ++all;
    }
    return all == 0 ? 0.0 : static_cast<double>(found) / all;
}

}  // namespace crossread::source
