#include "source/encoding.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "base/eight_bytes.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

struct Table {
    std::string_view label;
    std::array<std::uint16_t, 128> high;
};

constexpr Table kTables[] = {
#include "source/encoding_tables.inc"
};

struct Alias {
    std::string_view label, means;
};

/// Other names of the same, as the Encoding Standard has them; Latin-1 is read as windows-1252 there too.
constexpr Alias kAliases[] = {
    {"utf8", "utf-8"},
    {"unicode-1-1-utf-8", "utf-8"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"iso_8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"latin-1", "windows-1252"},
    {"l1", "windows-1252"},
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"x-cp1252", "windows-1252"},
    {"cp1250", "windows-1250"},
    {"cp1251", "windows-1251"},
    {"cp1253", "windows-1253"},
    {"cp1254", "windows-1254"},
    {"iso-8859-9", "windows-1254"},
    {"latin5", "windows-1254"},
    {"cp1255", "windows-1255"},
    {"cp1256", "windows-1256"},
    {"cp1257", "windows-1257"},
    {"cp1258", "windows-1258"},
    {"latin2", "iso-8859-2"},
    {"iso8859-2", "iso-8859-2"},
    {"cyrillic", "iso-8859-5"},
    {"greek", "iso-8859-7"},
    {"hebrew", "iso-8859-8"},
    {"iso-8859-8-i", "iso-8859-8"},
    {"iso8859-15", "iso-8859-15"},
    {"latin-9", "iso-8859-15"},
    {"koi8", "koi8-r"},
    {"mac", "macintosh"},
    {"cp866", "ibm866"},
    {"tis-620", "windows-874"},
    {"iso-8859-11", "windows-874"},
    {"utf-16", "utf-16le"},
};

std::string known_label(std::string_view raw) {
    std::string label = text::fold(raw);
    const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '"' || c == '\''; };
    while (!label.empty() && space(label.back())) label.pop_back();
    while (!label.empty() && space(label.front())) label.erase(0, 1);
    for (const Alias& alias : kAliases)
        if (alias.label == label) return std::string(alias.means);
    return label;
}

const Table* table_of(std::string_view label) {
    const Table* found = std::find_if(std::begin(kTables), std::end(kTables), [&](const Table& t) { return t.label == label; });
    return found == std::end(kTables) ? nullptr : found;
}

std::string from_table(std::string_view bytes, const Table& table) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text::append(out, byte < 0x80 ? byte : table.high[byte - 0x80u]);
    }
    return out;
}

std::string from_utf16(std::string_view bytes, bool little) {
    std::string out;
    const auto unit = [&](std::size_t at) {
        const auto a = static_cast<unsigned char>(bytes[at]), b = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(little ? b << 8 | a : a << 8 | b);
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t code = unit(at);
        if (code >= 0xD800 && code < 0xDC00 && at + 3 < bytes.size()) {
            const char32_t low = unit(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        text::append(out, code);
    }
    return out;
}

/// The first "charset=" near the beginning, as meta elements and XML declarations write it.
constexpr std::size_t kSearched = 4096;

std::string charset_within(std::string_view bytes) {
    const std::string head = text::fold(text::repair(std::string(bytes.substr(0, kSearched))).text);
    for (const std::string_view key : {"charset=", "encoding="}) {
        const std::size_t at = head.find(key);
        if (at == std::string::npos || head.find('<') > at) continue;
        std::size_t begin = at + key.size();
        while (begin < head.size() && (head[begin] == '"' || head[begin] == '\'' || head[begin] == ' ')) ++begin;
        const std::size_t end = std::min(head.find_first_of("\"'>; /?", begin), head.size());
        return head.substr(begin, end - begin);
    }
    return {};
}

/// Latin letters with a few accents, or Cyrillic with hardly anything else: the two that old pages leave undeclared.
std::string_view guess(std::string_view bytes) {
    std::size_t high = 0, letters = 0;
    for (const char c : bytes.substr(0, 1 << 20)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0xC0)
            ++high;
        else if (text::is_letter(byte) && byte < 0x80)
            ++letters;
    }
    return high > letters ? "windows-1251" : "windows-1252";
}

/// "utf-16le" or "utf-16be" when every second byte of a text without a mark is zero.
std::string_view unmarked_utf16(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 1024);
    if (head.find('\0') == std::string_view::npos) return {};
    std::size_t even = 0, odd = 0;
    for (std::size_t i = 0; i < head.size(); ++i) (i % 2 == 0 ? even : odd) += head[i] == 0;
    if (head.size() < 8) return {};
    if (odd * 3 > head.size() && even * 20 < head.size()) return "utf-16le";
    return even * 3 > head.size() && odd * 20 < head.size() ? std::string_view("utf-16be") : std::string_view();
}

/// How many characters of more than one byte are whole.
std::size_t whole_sequences(std::string_view bytes) {
    std::size_t out = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const bool ascii = static_cast<unsigned char>(bytes[at]) < 0x80;
        const std::size_t begin = at;
        out += !ascii && text::decode(bytes, at) != text::kReplacement;
        if (ascii) at = begin + 1;
    }
    return out;
}

/// UTF-8 with a few bytes broken. Accented letters of other encodings hardly ever make whole sequences, so where nothing else is
/// stated as many whole ones as broken ones will do; against what is stated, nearly all must be whole.
bool is_broken_utf8(std::string_view bytes, const text::Repaired& repaired, bool against) {
    const std::size_t whole = whole_sequences(bytes), broken = repaired.replaced.size();
    return against ? whole >= 4 && whole >= 8 * broken : whole > 0 && whole >= broken;
}

}  // namespace

Decoded decode_bytes(std::string bytes, std::string_view declared) {
    Decoded out;
    std::string_view marked = bytes.starts_with("\xFF\xFE")   ? "utf-16le"
                              : bytes.starts_with("\xFE\xFF") ? "utf-16be"
                                                              : unmarked_utf16(bytes);
    if (!marked.empty()) {
        out.encoding = marked;
        out.text = from_utf16(bytes, marked == "utf-16le");
        return out;
    }
    if (text::valid_prefix(bytes) == bytes.size()) {
        out.encoding = "utf-8";
        out.text = std::move(bytes);
        return out;
    }
    out.declared = known_label(declared.empty() ? charset_within(bytes) : std::string(declared));
    const Table* table = table_of(out.declared);
    text::Repaired repaired = text::repair(bytes);
    bool other = table == nullptr && !out.declared.empty() && out.declared != "utf-8";
    const bool utf8 = is_broken_utf8(bytes, repaired, table != nullptr || other);
    if (utf8)
        table = nullptr, other = false;
    else if (table == nullptr && !other)
        table = table_of(guess(bytes));
    if (table != nullptr) {
        out.encoding = table->label;
        out.text = from_table(bytes, *table);
        return out;
    }
    out.unsupported = other;
    out.encoding = "utf-8";
    out.replaced = repaired.replaced.size();
    out.text = std::move(repaired.text);
    return out;
}

bool is_binary(std::string_view bytes) {
    for (const std::string_view magic :
         {std::string_view("\x89PNG"),
          std::string_view("\x7F"
                           "ELF"),
          std::string_view("PK\x03\x04"), std::string_view("%PDF-"), std::string_view("GIF8"), std::string_view("\xFF\xD8\xFF"),
          std::string_view("\x1F\x8B"), std::string_view("RIFF"), std::string_view("\0asm", 4), std::string_view("\xD0\xCF\x11\xE0")})
        if (bytes.starts_with(magic)) return true;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || !unmarked_utf16(bytes).empty()) return false;
    const std::string_view head = bytes.substr(0, 8192);
    std::size_t controls = 0;
    for (std::size_t at = 0; at < head.size(); ++at) {
        while (at + 8 < head.size() && any_below(load_eight(head.data() + at), 0x20) == 0) at += 8;
        const char c = head[at];
        controls += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B;
    }
    return controls * 20 > head.size() && head.size() >= 64;
}

}  // namespace crossread::source
