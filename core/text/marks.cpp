#include "text/marks.hpp"

#include <algorithm>
#include <iterator>

#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::text {
namespace {

constexpr char32_t kStraight = '"', kLow = 0x201E, kHigh = 0x201C, kRight = 0x201D, kLeftGuillemet = 0xAB, kRightGuillemet = 0xBB;
/// Behind these a straight mark opens, as it does behind a space.
constexpr char32_t kBefore[] = {'(', '[', '-', 0x2013, 0x2014, '\'', 0x2018};

bool opens(char32_t mark, char32_t before, bool space_after, char32_t open) {
    switch (mark) {
        case kLow: case kLeftGuillemet: return true;
        case kRight: case kRightGuillemet: return false;
        case kHigh: return open != kLow;  // „so“ in German, “so” in English
        default: break;
    }
    const bool free_before = before == 0 || is_space(before) || std::find(std::begin(kBefore), std::end(kBefore), before) != std::end(kBefore);
    return free_before && (!space_after || open == 0);
}

}  // namespace

bool is_double_mark(char32_t code) {
    return code == kStraight || code == kLow || code == kHigh || code == kRight || code == kLeftGuillemet || code == kRightGuillemet;
}

Marks double_marks(std::string_view words) {
    struct Open {
        Span span;
        char32_t mark;
    };
    std::vector<Open> open;
    Marks out;
    char32_t before = 0;
    for (std::size_t at = 0; at < words.size();) {
        const auto begin = static_cast<std::uint32_t>(at);
        const char32_t c = decode(words, at);
        if (is_double_mark(c)) {
            const Span span{begin, static_cast<std::uint32_t>(at)};
            std::size_t next = at;
            const bool space_after = at == words.size() || is_space(decode(words, next));
            if (opens(c, before, space_after, open.empty() ? 0 : open.back().mark)) open.push_back({span, c});
            else if (open.empty()) out.unpaired.push_back(span);
            else open.pop_back(), out.paired = true;
        }
        before = c;
    }
    for (const Open& o : open) out.unpaired.push_back(o.span);
    std::sort(out.unpaired.begin(), out.unpaired.end(), [](Span a, Span b) { return a.begin < b.begin; });
    return out;
}

Span within_marks(std::string_view words) {
    Span out{0, static_cast<std::uint32_t>(words.size())};
    const auto trim = [&] {
        for (std::size_t at = out.begin; at < out.end && is_space(decode(words, at));) out.begin = static_cast<std::uint32_t>(at);
        while (out.end > out.begin && static_cast<unsigned char>(words[out.end - 1]) <= ' ') --out.end;
    };
    trim();
    for (const Span mark : double_marks(words).unpaired) {
        if (mark.begin == out.begin) out.begin = mark.end;
        else if (mark.end == out.end) out.end = mark.begin;
        trim();
    }
    return out;
}

}  // namespace crossread::text
