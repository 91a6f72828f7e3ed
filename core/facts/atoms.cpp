#include "facts/atoms.hpp"

#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::facts {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; }
constexpr bool is_ascii_space(char c) { return c == ' ' || (c >= 0x09 && c <= 0x0D); }
constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

bool digit_at(std::string_view text, std::size_t i) { return i < text.size() && is_digit(text[i]); }

/// True when exactly three digits follow a comma: "1,200", not "May 3,2018".
bool thousands_group(std::string_view text, std::size_t comma) {
    return digit_at(text, comma + 1) && digit_at(text, comma + 2) && digit_at(text, comma + 3) && !digit_at(text, comma + 4);
}

/// Two digits and another comma, as in India: "12,34,567".
bool lakh_group(std::string_view text, std::size_t comma) {
    int groups = 0;
    for (; groups < 5 && digit_at(text, comma + 1) && digit_at(text, comma + 2) && text.substr(comma + 3, 1) == ","; comma += 3) ++groups;
    return groups > 0 && thousands_group(text, comma);
}

/// Reads a figure. Digits past the 18th only scale the value, so it never overflows.
std::uint32_t figure_end(std::string_view text, std::uint32_t at, double& value) {
    double number = 0, divisor = 1;
    bool fraction = false, in_lakhs = false;
    int kept = 0;
    std::uint32_t i = at;
    for (; i < text.size(); ++i) {
        if (is_digit(text[i])) {
            if (fraction && kept >= 18) continue;
            number = number * 10 + (text[i] - '0');
            if (fraction) divisor *= 10;
            ++kept;
        } else if (text[i] == '.' && !fraction && digit_at(text, i + 1)) {
            fraction = true;
        } else if (text[i] == ',' && !fraction && i - at <= 2 && lakh_group(text, i)) {
            in_lakhs = true;
        } else if (!(text[i] == ',' && !fraction && (thousands_group(text, i) || (in_lakhs && lakh_group(text, i))))) {
            break;
        }
    }
    value = number / divisor;
    return i;
}

/// End of a run of letters in any script.
std::uint32_t letters_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
    std::size_t i = at;
    while (i < end) {
        if (is_ascii_letter(text[i])) {
            ++i;
            continue;
        }
        if (is_ascii(text[i])) break;
        std::size_t next = i;
        if (!text::is_letter(text::decode(text, next))) break;
        i = next;
    }
    return static_cast<std::uint32_t>(i);
}

/// The ASCII mark that a punctuation character stands for; 0 when none does.
std::int16_t mark_of(char32_t code) {
    if (code < 0x80) return static_cast<std::int16_t>(code);
    if (code >= 0x2010 && code <= 0x2015) return '-';
    if (code == 0x2018 || code == 0x2019 || code == 0x2032) return '\'';
    if (code == 0x201C || code == 0x201D) return '"';
    if (code == 0xB0) return 'o';  // degrees
    // Signs of money stand for themselves by a letter; quantity_words.cpp says which is whose.
    constexpr struct {
        char32_t sign;
        char mark;
    } kMoney[] = {{0xA3, 'L'},   {0xA5, 'Y'},   {0xE3F, 'H'},  {0x20A6, 'N'}, {0x20A9, 'W'}, {0x20AA, 'S'}, {0x20AB, 'D'}, {0x20AC, 'E'},
                  {0x20B1, 'P'}, {0x20B4, 'U'}, {0x20B5, 'C'}, {0x20B9, 'R'}, {0x20BA, 'T'}, {0x20BD, 'B'}};
    for (const auto& money : kMoney)
        if (money.sign == code) return money.mark;
    return 0;
}

/// The value of a fraction that is one character; 0 for any other.
double vulgar_fraction(char32_t code) {
    switch (code) {
        case 0xBC: return 0.25;
        case 0xBD: return 0.5;
        case 0xBE: return 0.75;
        case 0x2153: return 1.0 / 3;
        case 0x2154: return 2.0 / 3;
        case 0x215B: return 0.125;
        case 0x215C: return 0.375;
        case 0x215D: return 0.625;
        case 0x215E: return 0.875;
        default: return 0;
    }
}

bool boundary(std::string_view text, std::size_t i) { return i >= text.size() || (!is_ascii_letter(text[i]) && !is_digit(text[i])); }

/// "st", "nd", "rd", "th" glued to a figure.
bool ordinal_suffix(std::string_view folded, std::size_t i) {
    const std::string_view s = folded.substr(i, 2);
    return (s == "st" || s == "nd" || s == "rd" || s == "th") && boundary(folded, i + 2);
}

/// Length of "s" or "'s" after a figure that may name a decade; 0 when there is none.
std::uint32_t plural_suffix(std::string_view folded, std::size_t i) {
    if (folded.substr(i, 1) == "s" && boundary(folded, i + 1)) return 1;
    if (folded.substr(i, 2) == "'s" && boundary(folded, i + 2)) return 2;
    if (folded.substr(i, 4) == "\u2019s" && boundary(folded, i + 4)) return 4;
    return 0;
}

/// Length of "a.m." or "p.m." with or without its stops; 0 when it is not one.
std::uint32_t meridiem_length(std::string_view folded, std::size_t i) {
    if (i + 1 >= folded.size() || folded[i + 1] != '.') return 0;
    const std::string_view s = folded.substr(i, 4);
    if (s.size() < 3 || (s[0] != 'a' && s[0] != 'p') || s[1] != '.' || s[2] != 'm' || !boundary(folded, i + 3)) return 0;
    return s.size() == 4 && s[3] == '.' ? 4 : 3;
}

bool is_decade(double number) {
    const bool two = number >= 20 && number <= 90, four = number >= 1000 && number <= 2090;
    return (two || four) && static_cast<int>(number) % 10 == 0 && number == static_cast<int>(number);
}

}  // namespace

std::uint32_t Atoms::figure(std::uint32_t at, Atom& atom) const {
    const std::uint32_t stop = figure_end(folded_, at, atom.number);
    atom.word = Word::figure;
    if (ordinal_suffix(folded_, stop)) {
        atom.word = Word::figure_ordinal;
        return stop + 2;
    }
    const std::uint32_t plural = plural_suffix(folded_, stop);
    if (plural == 0 || !is_decade(atom.number)) return stop;
    atom.word = Word::figure_plural;
    return stop + plural;
}

std::uint32_t Atoms::letters(std::uint32_t at, Atom& atom) const {
    if (const std::uint32_t length = meridiem_length(folded_, at)) {
        atom.word = Word::meridiem;
        atom.value = folded_[at] == 'p' ? 12 : 0;
        return at + length;
    }
    const std::uint32_t stop = letters_end(text_, at, static_cast<std::uint32_t>(folded_.size()));
    const Meaning meaning = meaning_of(folded_.substr(at, stop - at));
    atom.word = meaning.word;
    atom.value = meaning.value;
    atom.capital = text_[at] >= 'A' && text_[at] <= 'Z';
    return stop;
}

std::uint32_t Atoms::mark(std::uint32_t at, char32_t code, std::uint32_t stop, Atom& atom) const {
    if (text::is_letter(code)) return letters(at, atom);
    if (const double fraction = vulgar_fraction(code); fraction > 0) {
        atom.word = Word::figure;
        atom.number = fraction;
    } else {
        atom.word = Word::punctuation;
        atom.value = mark_of(code);
    }
    return stop;
}

void Atoms::cut(std::string_view text, const Language& language, const Sentence& sentence) {
    text_ = text;
    language_ = &language;
    folded_ = std::string_view(language.folded).substr(0, sentence.span.end);
    atoms_.clear();
    std::uint32_t token = sentence.first;
    bool glued = false;
    for (std::uint32_t at = sentence.span.begin; at < sentence.span.end;) {
        const char c = text[at];
        std::size_t next = at;
        const char32_t code = is_ascii(c) ? static_cast<char32_t>(c) : text::decode(text, next);
        const auto stop = is_ascii(c) ? at + 1 : static_cast<std::uint32_t>(next);
        if (is_ascii(c) ? is_ascii_space(c) : text::is_space(code)) {
            glued = false;
            at = stop;
            continue;
        }
        Atom& atom = atoms_.emplace_back();
        const std::uint32_t end = is_ascii_letter(c) ? letters(at, atom) : is_digit(c) ? figure(at, atom) : mark(at, code, stop, atom);
        atom.span = {at, end};
        while (token + 1 < sentence.last && language.tokens[token].span.end <= at) ++token;
        atom.token = token;
        atom.glued = glued;
        glued = true;
        at = end;
    }
}

}  // namespace crossread::facts
