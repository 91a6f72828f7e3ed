#include "source/wording.hpp"

#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

bool closes_quote(char32_t c) { return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x2019 || c == 0x201D || c == 0xBB; }
bool ends_sentence(char32_t c) {
    return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == ':' || c == 0x3002 || c == 0xFF01 || c == 0xFF1F;
}
bool is_double_quote(char32_t c) { return c == '"' || c == 0x201C || c == 0x201D || c == 0xAB || c == 0xBB || c == 0x201E; }
bool is_ideograph(char32_t c) { return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF); }
bool is_invisible(char32_t c) { return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF; }

/// Looks at the end of the unit, behind closing quotation marks and brackets.
void look_at_end(std::string_view text, Wording& out) {
    std::size_t end = text.size();
    while (end > 0) {
        const char32_t last = text::decode_before(text, end);
        if (ends_sentence(last)) {
            out.ends_sentence = true;
            out.asks = last == '?' || last == 0xFF1F;
            return;
        }
        if (!closes_quote(last) && !text::is_space(last)) return;
        do --end;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80);
    }
}

/// The word under the scanner's hand.
struct WordState {
    std::uint32_t letters = 0, capitals = 0, characters = 0;
    bool first_capital = false;
    char32_t previous = 0;
};

void finish(WordState& word, Wording& out) {
    if (word.characters > 0 && (word.letters > 0 || word.previous != 0)) {
        if (word.letters > 0) ++out.words;
        if (word.first_capital) ++out.capitalised;
        if (word.letters > 1 && word.capitals == word.letters) ++out.shouted;
        if (word.letters > 1 && (word.previous == '.' || word.previous == '?' || word.previous == '!')) ++out.sentence_ends;
    }
    word = {};
}

/// The end of the run of ASCII small letters at `at`, before `limit`.
std::size_t small_letters(std::string_view text, std::size_t at, std::size_t limit) {
    const std::size_t last = text.size() < limit ? text.size() : limit;
    while (at < last && text[at] >= 'a' && text[at] <= 'z') ++at;
    return at;
}

}  // namespace

Wording look_at(std::string_view text) {
    Wording out;
    WordState word;
    std::uint32_t ideographs = 0;
    bool first = true;
    for (std::size_t at = 0; at < text.size();) {
        if (word.letters > 0) {  // the rest of a word: nothing but to be counted
            const std::size_t end = small_letters(text, at, text.size());
            const auto size = static_cast<std::uint32_t>(end - at);
            word.letters += size;
            word.characters += size;
            if (size > 0) word.previous = static_cast<unsigned char>(text[end - 1]);
            at = end;
            if (at == text.size()) break;
        }
        const char32_t c = text::decode(text, at);
        if (text::is_space(c)) {
            finish(word, out);
            continue;
        }
        const bool upper = text::is_upper(c), letter = text::is_letter(c);
        if (is_ideograph(c))
            ++ideographs;
        else if (c == 0x3002 || c == 0xFF01 || c == 0xFF1F)
            ++out.sentence_ends;
        if (letter) {
            if (first) out.starts_lower = text::is_lower(c) && word.characters == 0;
            first = false;
            if (word.letters == 0) word.first_capital = upper;
            if (upper && text::is_lower(word.previous)) ++out.joints;
            ++word.letters;
            if (upper) ++word.capitals;
        } else if (text::is_digit(c)) {
            ++out.digits;
            first = false;
        } else if (is_double_quote(c)) {
            out.has_quote = true;
        }
        ++word.characters;
        if (!closes_quote(c)) word.previous = c;
    }
    finish(word, out);
    out.words += ideographs / 2;  // Chinese and Japanese words have about two characters, and no spaces between them
    look_at_end(text, out);
    return out;
}

std::string key_of(std::string_view text, std::size_t limit) {
    std::string out;
    out.reserve(text.size() < limit ? text.size() : limit);
    bool gap = false, number = false;
    for (std::size_t at = 0; at < text.size() && at < limit;) {
        if (const std::size_t end = small_letters(text, at, limit); end > at) {  // what most of a text is
            if ((gap || number) && !out.empty()) out.push_back(' ');
            gap = number = false;
            out.append(text, at, end - at);
            at = end;
            continue;
        }
        const char32_t c = text::decode(text, at);
        if (c == ' ') {
            gap = true;
            number = false;
            continue;
        }
        const bool digit = text::is_digit(c);
        if (text::is_apostrophe(c) || is_invisible(c)) continue;
        if (number && (digit || c == ',' || c == '.')) continue;  // "1,204" is one number
        if (!digit && !text::is_letter(c)) {
            gap = true;
            number = false;
            continue;
        }
        if ((gap || digit != number) && !out.empty()) out.push_back(' ');
        gap = false;
        number = digit;
        if (digit)
            out.push_back('#');
        else
            text::append(out, text::to_lower(c));
    }
    return out;
}

bool has_any(std::string_view key, std::initializer_list<std::string_view> words) {
    Beginnings begin;  // one walk over the key looks for all of them
    for (const std::string_view w : words) begin.add(w[1], w[2]);
    for (std::size_t at = 0; at < key.size();) {
        if (begin.may(key[at], at + 1 < key.size() ? key[at + 1] : ' ')) {
            const std::string_view rest = key.substr(at);
            for (const std::string_view w : words) {
                const std::string_view inner = w.substr(1, w.size() - 2);
                if (inner[0] == rest[0] && rest.starts_with(inner) && (rest.size() == inner.size() || rest[inner.size()] == ' ')) return true;
            }
        }
        while (at < key.size() && key[at] != ' ') ++at;
        ++at;
    }
    return false;
}

void append_clean(std::string& out, std::string_view text) {
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = text::decode(text, at);
        if (is_invisible(c)) continue;
        if (text::is_space(c)) {
            gap = true;
            continue;
        }
        if (gap && !out.empty()) out.push_back(' ');
        gap = false;
        out.append(text, begin, at - begin);
    }
}

}  // namespace crossread::source
