#include "source/char_refs.hpp"

#include <algorithm>
#include <cstdint>

#include "text/utf8.hpp"

namespace crossread::source {
namespace {

/// A name without "&" (with its semicolon, where it has one) and the one or two code points it stands for.
struct CharRef {
    const char* name;
    char32_t first, second;
};

constexpr CharRef kCharRefs[] = {
#include "source/char_refs.inc"
};

constexpr std::size_t kLongestName = 33;

/// Numbers that mean a windows-1252 character, as old pages write them: 0x80 to 0x9F.
constexpr char32_t kWindows[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_alphanumeric(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

int hex_of(char c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

char32_t code_of_number(char32_t number) {
    if (number >= 0x80 && number <= 0x9F) return kWindows[number - 0x80];
    if (number == 0 || number > 0x10FFFF) return text::kReplacement;
    return number;  // text::append mends surrogates
}

std::size_t nothing(std::string& out) {
    out.push_back('&');
    return 1;
}

std::size_t append_numeric(std::string& out, std::string_view text) {
    const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
    std::size_t at = hex ? 3 : 2;
    const std::size_t begin = at;
    char32_t number = 0;
    for (; at < text.size() && (hex ? hex_of(text[at]) >= 0 : is_digit(text[at])); ++at)
        number = std::min<char32_t>(0x110000, number * (hex ? 16 : 10) + static_cast<char32_t>(hex_of(text[at])));
    if (at == begin) return nothing(out);
    text::append(out, code_of_number(number));
    return at < text.size() && text[at] == ';' ? at + 1 : at;
}

/// The longest name that `text` begins with; nullptr when there is none.
const CharRef* find_name(std::string_view text) {
    const CharRef* low = std::begin(kCharRefs);
    const CharRef* high = std::end(kCharRefs);
    const CharRef* best = nullptr;
    for (std::size_t i = 0; i < text.size() && i < kLongestName; ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == 0) break;  // it would pass for the end of a name
        const auto at = [i](const CharRef& ref) { return static_cast<unsigned char>(ref.name[i]); };
        low = std::partition_point(low, high, [&](const CharRef& ref) { return at(ref) < c; });
        high = std::partition_point(low, high, [&](const CharRef& ref) { return at(ref) == c; });
        if (low == high) break;
        if (low->name[i + 1] == 0) best = low;  // sorted by bytes: the shortest of them comes first
    }
    return best;
}

}  // namespace

std::size_t append_reference(std::string& out, std::string_view text, bool in_attribute) {
    if (text.size() < 2) return nothing(out);
    if (text[1] == '#') return append_numeric(out, text);
    if (!is_alphanumeric(text[1])) return nothing(out);
    const CharRef* ref = find_name(text.substr(1));
    if (ref == nullptr) return nothing(out);
    const std::string_view name = ref->name;
    const char after = name.size() + 1 < text.size() ? text[name.size() + 1] : '\0';
    if (in_attribute && name.back() != ';' && (after == '=' || is_alphanumeric(after))) return nothing(out);
    text::append(out, ref->first);
    if (ref->second != 0) text::append(out, ref->second);
    return name.size() + 1;
}

}  // namespace crossread::source
