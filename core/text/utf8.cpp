#include "text/utf8.hpp"

#include <cstdint>
#include <utility>

#include "base/eight_bytes.hpp"

namespace crossread::text {
namespace {

constexpr bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

/// Length of a well-formed lead byte's sequence and the bounds of its second byte (Unicode 15, table 3-7).
struct Lead {
    int length;
    unsigned char low, high;
};

constexpr Lead lead_of(unsigned char byte) {
    if (byte >= 0xC2 && byte <= 0xDF) return {2, 0x80, 0xBF};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF) return {3, 0x80, 0xBF};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3) return {4, 0x80, 0xBF};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

struct Decoded {
    char32_t code;
    int length;
    bool valid;
};

Decoded decode_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80) return {first, 1, true};
    const Lead lead = lead_of(first);
    if (lead.length == 0) return {kReplacement, 1, false};
    if (at + 1 >= text.size() || byte(at + 1) < lead.low || byte(at + 1) > lead.high) return {kReplacement, 1, false};
    char32_t code = static_cast<char32_t>(first & (0x7F >> lead.length)) << 6 | (byte(at + 1) & 0x3F);
    for (int i = 2; i < lead.length; ++i) {
        const std::size_t next = at + static_cast<std::size_t>(i);
        if (next >= text.size() || !is_continuation(byte(next))) return {kReplacement, i, false};
        code = code << 6 | (byte(next) & 0x3F);
    }
    return {code, lead.length, true};
}

}  // namespace

std::size_t past_ascii(std::string_view text, std::size_t at) {
    while (at + 8 <= text.size() && any_not_ascii(load_eight(text.data() + at)) == 0) at += 8;
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    return at;
}

char32_t decode_wide(std::string_view text, std::size_t& at) {
    const Decoded got = decode_at(text, at);
    at += static_cast<std::size_t>(got.length);
    return got.code;
}

char32_t decode_before(std::string_view text, std::size_t at) {
    if (at == 0 || at > text.size()) return 0;
    std::size_t start = at - 1;
    for (int back = 0; back < 3 && start > 0 && is_continuation(static_cast<unsigned char>(text[start])); ++back) --start;
    return decode(text, start);
}

void append_wide(std::string& out, char32_t code) {
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = kReplacement;
    const auto put = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

std::size_t valid_prefix(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            at = past_ascii(text, at + 1);
            continue;
        }
        const Decoded got = decode_at(text, at);
        if (!got.valid) return at;
        at += static_cast<std::size_t>(got.length);
    }
    return at;
}

Repaired repair(std::string bytes) {
    const std::size_t good = valid_prefix(bytes);
    if (good == bytes.size()) return {std::move(bytes), {}};
    Repaired out;
    out.text.assign(bytes, 0, good);
    for (std::size_t at = good; at < bytes.size();) {
        const Decoded got = decode_at(bytes, at);
        const std::size_t before = out.text.size();
        append(out.text, got.code);
        if (!got.valid) out.replaced.push_back({static_cast<std::uint32_t>(before), static_cast<std::uint32_t>(out.text.size())});
        at += static_cast<std::size_t>(got.length);
    }
    return out;
}

}  // namespace crossread::text
