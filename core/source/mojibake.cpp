#include "source/mojibake.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "text/utf8.hpp"

namespace crossread::source {
namespace {

/// The characters of windows-1252 above 0x7F that are not at their own number, and the bytes they stand for.
constexpr std::uint16_t kWindows[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

/// The byte that a character was, 0 when it was none.
unsigned char byte_of(char32_t c) {
    if (c >= 0xA0 && c <= 0xFF) return static_cast<unsigned char>(c);
    const auto* found = std::find(std::begin(kWindows), std::end(kWindows), c);
    return found == std::end(kWindows) || c < 0x80 ? 0 : static_cast<unsigned char>(0x80 + (found - std::begin(kWindows)));
}

struct Sequence {
    char32_t code = 0;
    std::size_t end = 0;  ///< where it ends in the text; 0 when there is none
};

/// The character whose UTF-8 bytes were written as single characters from `at` on.
Sequence sequence_at(std::string_view text, std::size_t at) {
    std::string bytes;
    std::size_t end = at;
    const unsigned char lead = byte_of(text::decode(text, end));
    const std::size_t length = lead >= 0xC3 && lead <= 0xDF   ? 2
                               : lead >= 0xE0 && lead <= 0xEF ? 3
                               : lead >= 0xF0 && lead <= 0xF4 ? 4
                               : lead == 0xC2                 ? 2
                                                              : 0;
    if (length == 0) return {};
    bytes.push_back(static_cast<char>(lead));
    while (bytes.size() < length && end < text.size()) {
        const unsigned char next = byte_of(text::decode(text, end));
        if (next < 0x80 || next > 0xBF) return {};
        bytes.push_back(static_cast<char>(next));
    }
    if (bytes.size() < length || text::valid_prefix(bytes) != bytes.size()) return {};
    std::size_t read = 0;
    return {text::decode(bytes, read), end};
}

struct Tally {
    std::size_t sequences = 0, against = 0;
};

void count(std::string_view text, Tally& tally) {
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const Sequence found = sequence_at(text, at);
        if (found.end != 0) {
            ++tally.sequences;
            at = found.end;
        } else {
            const char32_t c = text::decode(text, at);
            tally.against += c > 0xFF || byte_of(c) != 0;
        }
    }
}

}  // namespace

std::string without_mojibake(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Sequence found = static_cast<unsigned char>(text[at]) < 0x80 ? Sequence{} : sequence_at(text, at);
        if (found.end != 0) {
            text::append(out, found.code);
            at = found.end;
        } else {
            text::append(out, text::decode(text, at));
        }
    }
    return out;
}

std::size_t mend_mojibake(std::vector<Unit>& units) {
    Tally tally;
    for (const Unit& unit : units) count(unit.text, tally);
    if (tally.sequences < 2 || tally.against * 10 > tally.sequences) return 0;
    for (Unit& unit : units) unit.text = without_mojibake(unit.text);
    return tally.sequences;
}

}  // namespace crossread::source
