/// @file
/// Random inputs that are the same on every run and every machine: splitmix64 with a seed that the test names.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace crossread::tests {

class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 to bound - 1; 0 when bound is 0.
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(next() % bound); }

    /// `size` bytes of any value.
    std::string bytes(std::size_t size) {
        std::string out(size, '\0');
        for (char& c : out) c = static_cast<char>(next() & 0xFF);
        return out;
    }

    /// One of a table's entries.
    template <std::size_t N>
    std::string_view pick(const std::array<std::string_view, N>& table) {
        return table[below(N)];
    }

private:
    std::uint64_t state_;
};

/// Pieces that news text and markup are made of, and those that go wrong: half tags, lone quotes, wide characters.
inline constexpr std::array<std::string_view, 56> kPieces{
    "The minister said ", "on Tuesday ", "14 people ", "Mr. ", "U.S. ", "“", "”", "\"", "'s ", "’", "...", "— ", "\n", "\n\n", "\r\n", "\t", " ",
    "<p>", "</p>", "<div class=\"", "<!--", "-->", "<script>", "</script", "<![CDATA[", "&amp;", "&#x1F600;", "&#0;", "&", "<", ">", "=",
    "{{articlesLeft}}", "PUBLISHED : Wednesday, 16 October, 2024, 6:10am\n", "ATHENS/IZMIR -- ", "Icon MailMenu Burger", "• ", "$9", "18%", "1950-53 ",
    "Çeşme ", "Kemal Ardıç ", "東京", "😀", "é", "e\xCC\x81", "\xEF\xBB\xBF", "\xE2\x80\x8B", "\xC3", "\xFF", "\xED\xA0\x80", std::string_view("\0", 1),
    "Content-Type: multipart/related; boundary=x\n\n", "--x\n", "=3D=\n", "according to Aksoy, "};

/// A text of `count` such pieces.
[[nodiscard]] inline std::string patchwork(Random& random, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out += random.pick(kPieces);
    return out;
}

/// `text` with some bytes changed, cut out, doubled, or replaced by a piece: what a broken download or a bad copy looks like.
[[nodiscard]] inline std::string mutated(std::string text, Random& random, std::size_t changes) {
    for (std::size_t i = 0; i < changes && !text.empty(); ++i) {
        const std::size_t at = random.below(text.size()), length = 1 + random.below(40);
        switch (random.below(5)) {
            case 0: text[at] = static_cast<char>(random.next() & 0xFF); break;
            case 1: text.erase(at, length); break;
            case 2: text.insert(at, text.substr(random.below(text.size()), length)); break;
            case 3: text.insert(at, random.pick(kPieces)); break;
            default: text.replace(at, 1, random.pick(kPieces)); break;
        }
    }
    return text;
}

}  // namespace crossread::tests
