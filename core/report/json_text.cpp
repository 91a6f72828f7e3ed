#include "report/json_text.hpp"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

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

void append_escaped(std::string& out, std::string_view text) {
    std::size_t written = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const char escape = kEscape[byte];
        if (escape == 0) continue;
        out.append(text, written, i - written);
        out += '\\';
        out += escape;
        if (escape == 'u') {
            constexpr char kDigits[] = "0123456789abcdef";
            out += "00";
            out += kDigits[byte >> 4];
            out += kDigits[byte & 15];
        }
        written = i + 1;
    }
    out.append(text, written);
}

}  // namespace

void JsonText::separate() {
    if (use_ != nullptr && out_.size() >= kPiece) hand_on();
    if (comma_) out_ += ',';
    comma_ = true;
}

void JsonText::hand_on() {
    (*use_)(out_);
    out_.clear();
}

void JsonText::open(char bracket) {
    separate();
    out_ += bracket;
    comma_ = false;
}

void JsonText::close(char bracket) {
    out_ += bracket;
    comma_ = true;
}

void JsonText::write(std::string_view plain) {
    separate();
    out_ += plain;
}

void JsonText::key(std::string_view name) {
    separate();
    ((out_ += '"') += name) += "\":";
    comma_ = false;
}

void JsonText::value(std::string_view text) {
    separate();
    out_ += '"';
    if (text::valid_prefix(text) == text.size())
        append_escaped(out_, text);
    else
        append_escaped(out_, text::repair(std::string(text)).text);
    out_ += '"';
}

void JsonText::value(std::int64_t whole) {
    char digits[20];
    char* const end = digits + sizeof digits;
    char* at = end;
    auto rest = whole < 0 ? 0 - static_cast<std::uint64_t>(whole) : static_cast<std::uint64_t>(whole);
    do *--at = static_cast<char>('0' + rest % 10);
    while ((rest /= 10) > 0);
    if (whole < 0) *--at = '-';
    write({at, static_cast<std::size_t>(end - at)});
}

void JsonText::value(double number) {
    if (!std::isfinite(number)) return null();
    // The library's own routine, because libc++ 13 has no std::to_chars for floating point.
    char digits[64];
    const char* const end = nlohmann::detail::to_chars(digits, digits + sizeof digits, number);
    write({digits, static_cast<std::size_t>(end - digits)});
}

}  // namespace crossread::report
