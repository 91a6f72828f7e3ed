#include "entities/name_key.hpp"

#include <array>

#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::entities {
namespace {

// The base letter of each Latin letter with a mark, by Unicode's canonical decompositions; '.' where there is none.
constexpr std::string_view kLatin1 =  // from U+00C0
    "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll."
    ".llnnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.";
constexpr std::string_view kLatinB =  // from U+01A0
    "oo.............uu............................aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa..oo"
    "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............";
constexpr std::string_view kAdditional =  // from U+1E00
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

char in_table(std::string_view table, char32_t first, char32_t code) {
    return code >= first && code - first < table.size() ? table[code - first] : '.';
}

std::string_view two_letters(char32_t code) {
    switch (code) {
        case 0xDF: return "ss";
        case 0xC6: case 0xE6: return "ae";
        case 0x152: case 0x153: return "oe";
        case 0xDE: case 0xFE: return "th";
        default: return {};
    }
}

void space(std::string& out, std::size_t begin) {
    if (out.size() > begin && out.back() != ' ') out.push_back(' ');
}

void append_code(char32_t code, std::string& out, std::size_t begin) {
    if (text::is_space(code) || (code >= 0x2010 && code <= 0x2014)) return space(out, begin);
    for (const char base : {in_table(kLatin1, 0xC0, code), in_table(kLatinB, 0x1A0, code), in_table(kAdditional, 0x1E00, code)}) {
        if (base != '.') return out.push_back(base);
    }
    if (const std::string_view two = two_letters(code); !two.empty()) {
        out += two;
    } else if (text::is_letter(code) && !(code >= 0x300 && code <= 0x36F)) {  // combining marks are accents too
        text::append(out, text::to_lower(code));
    }
}

constexpr std::array<char, 256> make_ascii() {
    std::array<char, 256> out{};
    for (unsigned char c = '0'; c <= '9'; ++c) out[c] = static_cast<char>(c);
    for (unsigned char c = 'a'; c <= 'z'; ++c) out[c] = out[c - 32u] = static_cast<char>(c);
    for (const char c : {' ', '\t', '\n', '\v', '\f', '\r', '-', '/'}) out[static_cast<unsigned char>(c)] = ' ';
    out['&'] = '&';
    return out;
}
constexpr std::array<char, 256> kAscii = make_ascii();  // what each byte is in a key; 0 for those that are left out, and for no ASCII

/// Appends a name whose bytes all stand for themselves, small: letters and digits parted by single spaces or hyphens, as nearly all names
/// are. False, and nothing appended, where it is another or is long.
bool append_plain(std::string_view name, std::string& out) {
    std::array<char, 32> key;
    if (name.size() > key.size()) return false;
    char last = ' ';  // no key begins with a space
    bool plain = true;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const char c = kAscii[static_cast<unsigned char>(name[at])];
        plain &= c > (last == ' ' ? ' ' : 0);  // every sign of a key is more than a space, and that more than none
        key[at] = last = c;
    }
    if (plain) out.append(key.data(), name.size());
    return plain;
}

/// Appends what the name begins with and is ASCII, as nearly all of it is; gives how much that was.
std::size_t append_ascii(std::string_view name, std::string& out) {
    std::array<char, 64> key;
    std::size_t at = 0, size = 0;
    char last = ' ';  // no key begins with a space
    for (; at < name.size() && static_cast<unsigned char>(name[at]) < 0x80; ++at) {
        const char c = kAscii[static_cast<unsigned char>(name[at])];
        if (c == 0 || (c == ' ' && last == ' ')) continue;
        key[size++] = last = c;
        if (size < key.size()) continue;
        out.append(key.data(), size);
        size = 0;
    }
    out.append(key.data(), size);
    return at;
}

}  // namespace

void append_key(std::string_view name, std::string& out) {
    const std::size_t begin = out.size();
    const std::size_t read = append_plain(name, out) ? name.size() : append_ascii(name, out);
    for (std::size_t at = read; at < name.size();) {
        const char32_t code = text::decode(name, at);
        if (code >= 0x80) append_code(code, out, begin);
        else if (const char c = kAscii[code]; c == ' ') space(out, begin);
        else if (c != 0) out.push_back(c);
    }
    if (out.size() > begin && out.back() == ' ') out.pop_back();
}

std::string name_key(std::string_view name) {
    std::string out;
    append_key(name, out);
    return out;
}

}  // namespace crossread::entities
