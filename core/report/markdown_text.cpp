#include "report/markdown_text.hpp"

#include <algorithm>
#include <vector>

#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/utf8.hpp"

namespace crossread::report {
namespace {

/// Characters that mean something wherever they stand within a line; "<" also opens HTML.
constexpr std::string_view kMarkup = "\\`*[<~";
/// What means something only as the first character of a line or of an item.
constexpr std::string_view kAtStart = "#>+-=";

bool is_word(char32_t c) { return text::is_letter(c) || text::is_digit(c); }

/// "&amp;" would become what it names; "AT&T" and "R&B" stay.
bool is_reference(std::string_view rest) {
    std::size_t at = 1;
    while (at < rest.size() && at < 32 && (rest[at] == '#' || is_word(static_cast<unsigned char>(rest[at])))) ++at;
    return at > 1 && at < rest.size() && rest[at] == ';';
}

/// "1." and "1)" at the beginning make a list.
bool numbers_a_list(std::string_view words, std::size_t mark) {
    for (std::size_t at = 0; at < mark; ++at)
        if (!text::is_digit(static_cast<unsigned char>(words[at]))) return false;
    return mark > 0 && mark < 10;
}

/// Whether the character at `at` would mean something there.
bool is_markup(std::string_view words, std::size_t at, char32_t before, bool first) {
    const char c = words[at];
    if (kMarkup.find(c) != kMarkup.npos) return true;
    if (kAtStart.find(c) != kAtStart.npos) return first;
    std::size_t next = at + 1;
    if (c == '_') return !is_word(before) || next >= words.size() || !is_word(text::decode(words, next));
    if (c == '&') return is_reference(words.substr(at));
    return (c == '.' || c == ')') && numbers_a_list(words, at);
}

std::vector<std::string_view> split(std::string_view words) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t begin = std::min(words.find_first_not_of(" \t\r\n", at), words.size()), end = std::min(words.find_first_of(" \t\r\n", begin), words.size());
        if (end > begin) out.push_back(words.substr(begin, end - begin));
        at = end;
    }
    return out;
}

}  // namespace

std::string plain(std::string_view words, std::size_t most) {
    std::string out;
    std::size_t last_space = 0;
    bool space = false;
    char32_t before = 0;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t begin = at;
        const char32_t c = text::decode(words, at);
        if (text::is_space(c)) {
            space = !out.empty();
            before = c;
            continue;
        }
        if (space) last_space = out.size(), out += ' ';
        space = false;
        if (most > 0 && at > most) {
            if (last_space > 0) out.resize(last_space);
            while (out.ends_with(',') || out.ends_with(';') || out.ends_with(':')) out.pop_back();
            return out + "…";
        }
        if (c < 0x80 && is_markup(words, begin, before, out.empty())) out += '\\';
        text::append(out, c);
        before = c;
    }
    return out;
}

std::string in_marks(std::string_view words, std::size_t most, std::string_view before, std::string_view after) {
    words = slice(words, text::within_marks(words));
    const text::Marks marks = text::double_marks(words);
    const bool own = marks.paired || !marks.unpaired.empty();
    return (own ? "" : "“") + std::string(before) + plain(words, most) + std::string(after) + (own ? "" : "”");
}

std::string letters_of(std::string_view words) {
    std::string out;
    for (std::size_t at = 0; at < words.size();)
        if (const char32_t c = text::decode(words, at); is_word(c)) text::append(out, text::to_lower(c));
    return out;
}

std::string own_in_bold(std::string_view words, const std::vector<std::string_view>& others) {
    std::vector<std::vector<std::string>> known;
    for (const std::string_view other : others) {
        std::vector<std::string>& all = known.emplace_back();
        for (const std::string_view word : split(other)) all.push_back(letters_of(word));
        std::sort(all.begin(), all.end());
    }
    const std::vector<std::string_view> all = split(words);
    std::vector<bool> own;
    for (const std::string_view word : all) {
        const std::string letters = letters_of(word);
        own.push_back(!letters.empty() && std::any_of(known.begin(), known.end(), [&](const auto& other) { return !std::binary_search(other.begin(), other.end(), letters); }));
    }
    if (2 * std::count(own.begin(), own.end(), true) > static_cast<std::ptrdiff_t>(own.size())) return in_marks(words);
    std::string out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool begins = own[i] && (i == 0 || !own[i - 1]), ends = own[i] && (i + 1 == all.size() || !own[i + 1]);
        out += (i == 0 ? "" : " ") + std::string(begins ? "**" : "") + plain(all[i]) + (ends ? "**" : "");
    }
    return "“" + out + "”";
}

}  // namespace crossread::report
