#include "report/json_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>

#include "base/eight_bytes.hpp"
#include "text/utf8.hpp"

namespace crossread::report {
namespace {

/// What a byte is written as behind a backslash: 0 is written as it is, 'u' by its number.
constexpr std::array<char, 256> kEscape = [] {
    std::array<char, 256> out{};
    for (std::size_t c = 0; c < 0x20; ++c) out[c] = 'u';
    out['\b'] = 'b';
    out['\t'] = 't';
    out['\n'] = 'n';
    out['\f'] = 'f';
    out['\r'] = 'r';
    out['"'] = '"';
    out['\\'] = '\\';
    return out;
}();

/// Bytes until the first that is escaped, or not ASCII where only ASCII is looked for. Eight at a time: hardly any is.
template <bool kOnlyAscii>
std::size_t plain_prefix(std::string_view text) {
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        const std::uint64_t eight = load_eight(text.data() + at);
        if ((any_below(eight, 0x20) | any_equal(eight, '"') | any_equal(eight, '\\') | (kOnlyAscii ? any_not_ascii(eight) : 0)) != 0) break;
    }
    const auto plain = [](unsigned char byte) { return kEscape[byte] == 0 && (!kOnlyAscii || byte < 0x80); };
    while (at < text.size() && plain(static_cast<unsigned char>(text[at]))) ++at;
    return at;
}

/// The escape of one byte, at most six long.
char* escape(char* to, unsigned char byte) {
    constexpr char kDigits[] = "0123456789abcdef";
    *to++ = '\\';
    *to++ = kEscape[byte];
    if (kEscape[byte] != 'u') return to;
    for (const char c : {'0', '0', kDigits[byte >> 4], kDigits[byte & 15]}) *to++ = c;
    return to;
}

char* copy(char* to, std::string_view bytes) {
    std::memcpy(to, bytes.data(), bytes.size());
    return to + bytes.size();
}

/// The text with its escapes; a byte takes six at most.
char* copy_escaped(char* to, std::string_view text) {
    for (;;) {
        const std::size_t plain = plain_prefix<false>(text);
        to = copy(to, text.substr(0, plain));
        if (plain == text.size()) return to;
        to = escape(to, static_cast<unsigned char>(text[plain]));
        text.remove_prefix(plain + 1);
    }
}

constexpr std::size_t kDigitsMost = 20;  ///< of 64 bits

char* copy_digits(char* to, std::uint64_t whole) {
    char digits[kDigitsMost];
    char* const end = digits + sizeof digits;
    char* at = end;
    do *--at = static_cast<char>('0' + whole % 10);
    while ((whole /= 10) > 0);
    return copy(to, {at, static_cast<std::size_t>(end - at)});
}

/// The same for what nearly all numbers are: offsets, and counts less than a million. Written where they end.
char* copy_digits(char* to, std::uint32_t whole) {
    if (whole >= 1000000) return copy_digits(to, std::uint64_t{whole});
    const int size = whole < 1000 ? (whole < 10 ? 1 : whole < 100 ? 2 : 3) : (whole < 10000 ? 4 : whole < 100000 ? 5 : 6);
    for (int i = size; i-- > 0; whole /= 10) to[i] = static_cast<char>('0' + whole % 10);
    return to + size;
}

constexpr std::size_t kFirstRoom = 1 << 12;
constexpr std::size_t kSlice = JsonText::kPiece / 6;  ///< of a long text; with all of it escaped it is a piece

}  // namespace

JsonText::JsonText(const Use* use) : out_(kFirstRoom, '\0'), use_(use) { at_ = out_.data(), end_ = piece_ = at_ + out_.size(); }

void JsonText::grow(std::size_t bytes) {
    const auto used = static_cast<std::size_t>(at_ - out_.data());
    out_.resize(std::max(out_.size() * 2, used + bytes + kFirstRoom));
    at_ = out_.data() + used;
    end_ = out_.data() + out_.size();
    piece_ = use_ != nullptr ? std::min(out_.data() + kPiece, end_) : end_;
}

void JsonText::hand_on() {
    if (use_ == nullptr) return;
    (*use_)(std::string_view(out_.data(), static_cast<std::size_t>(at_ - out_.data())));
    at_ = out_.data();
}

std::string JsonText::take() {
    out_.resize(static_cast<std::size_t>(at_ - out_.data()));
    std::string out = std::move(out_);
    out_.clear();
    at_ = end_ = piece_ = out_.data();
    return out;
}

void JsonText::write(std::string_view plain) { wrote(copy(next(plain.size()), plain), true); }

void JsonText::key(std::string_view name) {
    char* at = next(name.size() + 3);
    *at++ = '"';
    at = copy(at, name);
    *at++ = '"';
    *at++ = ':';
    wrote(at, false);
}

void JsonText::plain(std::string_view text) {
    char* at = next(text.size() + 2);
    *at++ = '"';
    at = copy(at, text);
    *at++ = '"';
    wrote(at, true);
}

/// A text of many pieces. Room is made for a slice of it at a time: for the whole, escapes and all, it would be six times the article.
void JsonText::write_long(std::string_view text) {
    wrote(copy(next(1), "\""), false);
    while (!text.empty()) {
        std::size_t end = std::min(text.size(), kSlice);
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
        wrote(copy_escaped(next(6 * end), text.substr(0, end)), false);
        text.remove_prefix(end);
    }
    wrote(copy(next(1), "\""), true);
}

void JsonText::value(std::string_view text) {
    if (text.size() <= kSlice && plain_prefix<true>(text) == text.size()) return plain(text);
    if (text::valid_prefix(text) != text.size()) return value(text::repair(std::string(text)).text);
    if (text.size() > kSlice) return write_long(text);
    char* at = next(6 * text.size() + 2);
    *at++ = '"';
    at = copy_escaped(at, text);
    *at++ = '"';
    wrote(at, true);
}

void JsonText::value(std::uint32_t whole) { wrote(copy_digits(next(kDigitsMost), whole), true); }

void JsonText::value(std::int64_t whole) {
    char* at = next(kDigitsMost + 1);
    if (whole < 0) *at++ = '-';
    wrote(copy_digits(at, whole < 0 ? 0 - static_cast<std::uint64_t>(whole) : static_cast<std::uint64_t>(whole)), true);
}

void JsonText::id(char letter, std::uint32_t index) {
    char* at = next(kDigitsMost + 3);
    *at++ = '"';
    *at++ = letter;
    at = copy_digits(at, index + 1);
    *at++ = '"';
    wrote(at, true);
}

void JsonText::rounded(double number) {
    const double thousandths = std::floor(number * 1000 + 0.5);
    if (!(thousandths >= 0 && thousandths < 1e9)) return value(thousandths / 1000);
    // The shortest number that is read as this one is its decimals without the zeros at their end, but for the first.
    const auto whole = static_cast<std::uint32_t>(thousandths);
    char* at = copy_digits(next(kDigitsMost + 4), whole / 1000);
    const std::uint32_t rest = whole % 1000;
    *at++ = '.';
    *at++ = static_cast<char>('0' + rest / 100);
    if (rest % 100 != 0) *at++ = static_cast<char>('0' + rest / 10 % 10);
    if (rest % 10 != 0) *at++ = static_cast<char>('0' + rest % 10);
    wrote(at, true);
}

void JsonText::value(double number) {
    if (!std::isfinite(number)) return null();
    // The library's own routine, because libc++ 13 has no std::to_chars for floating point.
    char digits[64];
    const char* const end = nlohmann::detail::to_chars(digits, digits + sizeof digits, number);
    write({digits, static_cast<std::size_t>(end - digits)});
}

}  // namespace crossread::report
