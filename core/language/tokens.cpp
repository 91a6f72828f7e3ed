#include "language/tokens.hpp"

#include <array>

#include "language/abbreviations.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::language {
namespace {

constexpr std::string_view kCurlyApostrophe = "\xE2\x80\x99";
constexpr std::string_view kHyphen = "\xE2\x80\x90", kUnbreakingHyphen = "\xE2\x80\x91";

bool ascii_letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
bool ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
bool digit(char c) { return c >= '0' && c <= '9'; }
bool ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
/// ASCII's letters and digits: most bytes of a text are looked up here.
constexpr std::array<bool, 256> kWordBytes = [] {
    std::array<bool, 256> out{};
    for (unsigned char c = '0'; c <= '9'; ++c) out[c] = true;
    for (unsigned char c = 'a'; c <= 'z'; ++c) out[c] = out[c - 32u] = true;
    return out;
}();
bool ascii_word(char c) { return kWordBytes[static_cast<unsigned char>(c)]; }
bool is_word(char32_t c) { return text::is_letter(c) || text::is_digit(c); }

/// Reads the tokens of one block, left to right. Offsets are bytes of the whole text; nothing past `end_` is looked at.
class Reader {
public:
    Reader(std::string_view text, Span block, std::vector<Token>& out)
        : text_(text.substr(0, block.end)), begin_(block.begin), end_(block.end), out_(out) {}

    void read() {
        std::uint32_t at = begin_;
        while (at < end_) {
            if (const std::uint32_t gap = space(at)) at += gap;
            else at = token(at);
        }
    }

private:
    /// Bytes of white space at `at`: 0 or one character.
    std::uint32_t space(std::uint32_t at) const {
        if (ascii(text_[at])) return text::is_space(static_cast<unsigned char>(text_[at])) ? 1 : 0;
        std::size_t next = at;
        return text::is_space(text::decode(text_, next)) ? static_cast<std::uint32_t>(next - at) : 0;
    }

    /// Bytes of a letter or digit at `at`, 0 when something else or nothing stands there.
    std::uint32_t letter(std::uint32_t at) const {
        if (at >= end_) return 0;
        if (ascii(text_[at])) return ascii_word(text_[at]) ? 1 : 0;
        std::size_t next = at;
        return is_word(text::decode(text_, next)) ? static_cast<std::uint32_t>(next - at) : 0;
    }

    std::uint32_t past_letters(std::uint32_t at) const {
        for (;;) {
            while (at < end_ && ascii_word(text_[at])) ++at;
            const std::uint32_t wide = at < end_ && !ascii(text_[at]) ? letter(at) : 0;
            if (wide == 0) return at;
            at += wide;
        }
    }

    std::uint32_t past_character(std::uint32_t at) const {
        std::size_t next = at;
        static_cast<void>(text::decode(text_, next));
        return static_cast<std::uint32_t>(next);
    }

    char byte(std::uint32_t at) const { return at < end_ ? text_[at] : '\0'; }
    bool stands(std::uint32_t at, std::string_view word) const { return text_.substr(at, word.size()) == word; }

    /// Bytes of an apostrophe at `at`, straight or curly, or 0.
    std::uint32_t apostrophe(std::uint32_t at) const {
        if (byte(at) == '\'') return 1;
        return byte(at) == kCurlyApostrophe[0] && stands(at, kCurlyApostrophe) ? 3 : 0;
    }

    void push(std::uint32_t begin, std::uint32_t end) { out_.push_back({{begin, end}, Pos::other}); }

    std::uint32_t token(std::uint32_t at) {
        if (letter(at)) return word(at);
        const char c = text_[at];
        if ((c == '@' || c == '#') && ascii_letter(byte(at + 1))) return word(at + 1, at);
        if (const std::uint32_t quote = apostrophe(at)) return opened_by_apostrophe(at, quote);
        std::uint32_t end = at + 1;
        if (!ascii(c)) {
            end = past_character(at);
        } else if (c == '.' || c == '-' || c == '*' || c == '=' || c == '_' || c == '`') {
            while (byte(end) == c) ++end;  // "...", "--" and rules of stars are one token
        } else if (c == '!' || c == '?') {
            while (byte(end) == '!' || byte(end) == '?') ++end;
        }
        push(at, end);
        return end;
    }

    /// A quote, or an ending that stands alone ("Kim 's"), or the front of "'90s".
    std::uint32_t opened_by_apostrophe(std::uint32_t at, std::uint32_t quote) {
        std::uint32_t end = at + quote;
        if (quote == 1 && byte(end) == '\'') ++end;  // two straight ones stand for a double quote
        else if (const std::uint32_t ending = clitic(end); ending && !letter(end + ending)) end += ending;
        else if (digit(byte(end)) && digit(byte(end + 1)) && byte(end + 2) == 's' && !letter(end + 3)) end += 3;
        push(at, end);
        return end;
    }

    /// Bytes of s, d, m, re, ve or ll (any case) at `at`, or 0.
    std::uint32_t clitic(std::uint32_t at) const {
        const char a = static_cast<char>(byte(at) | 32), b = static_cast<char>(byte(at + 1) | 32);
        if ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l')) return 2;
        return a == 's' || a == 'd' || a == 'm' ? 1 : 0;
    }

    /// Reads a word whose letters begin at `at` and whose token begins at `from` (a # or @ before it, or the same place).
    std::uint32_t word(std::uint32_t at, std::uint32_t from) {
        std::uint32_t last_apostrophe = 0, end = at;
        for (;;) {
            end = past_letters(end);
            const std::uint32_t joined = joint(at, end);
            if (!joined) break;
            if (apostrophe(end)) last_apostrophe = end;
            end += joined;
        }
        if (is_address(at, end)) return address(from, end);
        if (byte(end) == '.' && byte(end + 1) != '.' && keeps_stop(at, end)) ++end;
        return finish(from, end, last_apostrophe);
    }
    std::uint32_t word(std::uint32_t at) { return word(at, at); }

    /// Bytes of what joins the word [at, end) to a letter or digit after it, or 0.
    std::uint32_t joint(std::uint32_t at, std::uint32_t end) const {
        switch (byte(end)) {
            case '-': return letter(end + 1) ? 1 : 0;
            case '.': return joins_by_stop(at, end);
            case ',': return joins_by_comma(end) ? 1 : 0;
            case ':': return digit(text_[end - 1]) && digit(byte(end + 1)) && !digit(byte(end + 3)) ? 1 : 0;
            case '&': return ascii_upper(text_[end - 1]) && ascii_upper(byte(end + 1)) ? 1 : 0;
            case '_': case '@': return letter(end + 1) ? 1 : 0;
            case '\'': return letter(end + 1) ? 1 : 0;
            case '\xC2': return past_unseen(end);
            case '\xE2':
                if (const std::uint32_t size = past_unseen(end)) return size;
                if (stands(end, kCurlyApostrophe) || stands(end, kHyphen) || stands(end, kUnbreakingHyphen)) return letter(end + 3) ? 3 : 0;
                return 0;
            default: return 0;
        }
    }

    /// Bytes of a sign that takes no room: soft hyphen, joiners, and what turns the direction of letters.
    std::uint32_t unseen(std::uint32_t at) const {
        const char a = byte(at), b = byte(at + 1), c = byte(at + 2);
        if (a == '\xC2') return b == '\xAD' ? 2 : 0;
        if (a != '\xE2') return 0;
        if (b == '\x80') return (c >= '\x8C' && c <= '\x8F') || (c >= '\xAA' && c <= '\xAE') ? 3 : 0;
        return b == '\x81' && (c == '\xA0' || (c >= '\xA6' && c <= '\xA9')) ? 3 : 0;
    }

    /// Such signs within a word part no word: bytes of them where a letter follows, else 0.
    std::uint32_t past_unseen(std::uint32_t at) const {
        std::uint32_t end = at;
        while (const std::uint32_t size = unseen(end)) end += size;
        return end > at && letter(end) ? end - at : 0;
    }

    /// A full stop within a word: "3.5", "U.S", "example.com", "U.S.-led"; but "ended.The" lacks only a space.
    std::uint32_t joins_by_stop(std::uint32_t at, std::uint32_t end) const {
        const char before = text_[end - 1], after = byte(end + 1);
        if (after == '-' && end - at >= 3 && text_[end - 2] == '.' && letter(end + 2)) return 2;
        if (!letter(end + 1)) return 0;
        if (digit(before)) return ascii_upper(after) ? 0 : 1;
        const bool new_sentence = ascii_lower(before) && end - at > 2 && ascii_upper(after) && !ascii_upper(byte(end + 2)) && byte(end + 2) != '.';
        const bool title_glued = end - at > 1 && abbreviation(slice(text_, {at, end})) == Abbreviation::leading;
        return new_sentence || title_glued ? 0 : 1;
    }

    /// A comma within a number: groups of three digits, or of two and three as in India (1,00,000).
    bool joins_by_comma(std::uint32_t end) const {
        if (!digit(text_[end - 1])) return false;
        std::uint32_t digits = 0;
        while (digits < 4 && digit(byte(end + 1 + digits))) ++digits;
        return digits == 3 || (digits == 2 && byte(end + 3) == ',' && digit(byte(end + 4)));
    }

    bool keeps_stop(std::uint32_t at, std::uint32_t end) const {
        const std::string_view word = slice(text_, {at, end});
        const Abbreviation kind = abbreviation(word);
        if (kind == Abbreviation::initial && last_of_block(end)) return false;  // "vitamin C." is no initial
        if (kind == Abbreviation::region) return at > begin_ + 1 && text_[at - 1] == ' ' && text_[at - 2] == ',';
        if (kind != Abbreviation::number) return kind != Abbreviation::none;
        const std::uint32_t next = end + 1 + (byte(end + 1) == ' ' ? 1 : 0);
        return digit(byte(next)) || byte(next) == '#';
    }

    /// Whether nothing but marks and white space follows the full stop at `end`.
    bool last_of_block(std::uint32_t end) const {
        for (std::uint32_t at = end + 1; at < end_ && at < end + 8; ++at)
            if (letter(at)) return false;
        return end + 8 >= end_;
    }

    bool is_address(std::uint32_t at, std::uint32_t end) const {
        return (byte(end) == ':' && stands(end, "://")) || (text_[at] == 'w' && end - at >= 4 && stands(at, "www."));
    }

    /// To the next white space, less the punctuation of the sentence around it.
    std::uint32_t address(std::uint32_t from, std::uint32_t end) {
        while (end < end_ && ascii(text_[end]) && !space(end)) ++end;
        while (end > from + 1 && std::string_view(".,;:!?)]}'\"").find(text_[end - 1]) != std::string_view::npos) --end;
        push(from, end);
        return end;
    }

    /// Pushes the word, its ending (n't, 's, …) apart.
    std::uint32_t finish(std::uint32_t from, std::uint32_t end, std::uint32_t last_apostrophe) {
        std::uint32_t cut = 0;
        if (last_apostrophe) {
            const std::uint32_t tail = last_apostrophe + apostrophe(last_apostrophe);
            if (clitic(tail) == end - tail) cut = last_apostrophe;
            else if (end - tail == 1 && (text_[tail] | 32) == 't' && (text_[last_apostrophe - 1] | 32) == 'n') cut = last_apostrophe - 1;
        }
        if (cut > from) {
            push(from, cut);
            from = cut;
        }
        push(from, end);
        return end;
    }

    std::string_view text_;
    std::uint32_t begin_, end_;
    std::vector<Token>& out_;
};

}  // namespace

void tokenise(std::string_view text, Span block, std::vector<Token>& out) { Reader(text, block, out).read(); }

}  // namespace crossread::language
