#include "source/mhtml.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "text/chars.hpp"

namespace crossread::source {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

struct Headers {
    std::string type, charset, boundary, transfer, location, subject;
    std::size_t end = 0;  ///< where the body begins
};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

/// `name=value` or `name="value"` in a field.
std::string parameter(const std::string& field, std::string_view name) {
    const std::string folded = text::fold(field);
    for (std::size_t at = folded.find(name); at != kNone; at = folded.find(name, at + 1)) {
        std::size_t begin = at + name.size();
        while (begin < field.size() && field[begin] == ' ') ++begin;
        if (begin >= field.size() || field[begin] != '=') continue;
        ++begin;
        const bool quoted = begin < field.size() && field[begin] == '"';
        if (quoted) ++begin;
        const std::size_t end = std::min(field.find_first_of(quoted ? "\"" : "; \t", begin), field.size());
        return field.substr(begin, end - begin);
    }
    return {};
}

void take_field(const std::string& field, Headers& out) {
    const std::size_t colon = field.find(':');
    if (colon == kNone) return;
    const std::string name = text::fold(field.substr(0, colon)), value(trimmed(std::string_view(field).substr(colon + 1)));
    if (name == "content-type") {
        out.type = text::fold(value.substr(0, value.find(';')));
        out.charset = parameter(value, "charset");
        out.boundary = parameter(value, "boundary");
    } else if (name == "content-transfer-encoding") {
        out.transfer = text::fold(value);
    } else if (name == "snapshot-content-location" || (name == "content-location" && out.location.empty())) {
        out.location = value;
    } else if (name == "subject") {
        out.subject = value;
    }
}

Headers read_headers(std::string_view content, std::size_t at) {
    Headers out;
    std::string field;
    while (at < content.size()) {
        const std::size_t end = std::min(content.find('\n', at), content.size());
        const std::string_view line = content.substr(at, end - at);
        at = std::min(end + 1, content.size());
        const bool folded = !line.empty() && (line[0] == ' ' || line[0] == '\t') && !field.empty();
        if (!folded) {
            take_field(field, out);
            field.clear();
        }
        if (trimmed(line).empty()) break;
        if (folded) field += ' ';
        field += trimmed(line);
    }
    take_field(field, out);
    out.end = at;
    return out;
}

int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string from_quoted_printable(std::string_view body) {
    std::string out;
    out.reserve(body.size());
    for (std::size_t at = 0; at < body.size(); ++at) {
        if (body[at] != '=') {
            out.push_back(body[at]);
            continue;
        }
        const std::string_view rest = body.substr(at + 1, 2);
        if (rest.starts_with("\r\n"))
            at += 2;
        else if (rest.starts_with("\n"))
            at += 1;
        else if (rest.size() == 2 && hex(rest[0]) >= 0 && hex(rest[1]) >= 0) {
            out.push_back(static_cast<char>(hex(rest[0]) * 16 + hex(rest[1])));
            at += 2;
        } else {
            out.push_back('=');
        }
    }
    return out;
}

std::string from_base64(std::string_view body) {
    static constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    unsigned bits = 0, count = 0;
    for (const char c : body) {
        const std::size_t digit = kDigits.find(c);
        if (digit == kNone) continue;
        bits = (bits << 6 | static_cast<unsigned>(digit)) & 0xFFFFFF;
        if (++count % 4 == 1) continue;
        out.push_back(static_cast<char>(bits >> (count % 4 == 2 ? 4 : count % 4 == 3 ? 2 : 0) & 0xFF));
    }
    return out;
}

std::string decoded(std::string_view body, const std::string& transfer) {
    if (transfer == "quoted-printable") return from_quoted_printable(body);
    if (transfer == "base64") return from_base64(body);
    return std::string(body);
}

/// Where the next line that is a boundary begins; content.size() when there is none.
std::size_t next_boundary(std::string_view content, std::size_t from, const std::vector<std::string>& boundaries) {
    for (std::size_t at = content.find("--", from); at != kNone; at = content.find("--", at + 2)) {
        if (at > 0 && content[at - 1] != '\n') continue;
        for (const std::string& boundary : boundaries)
            if (content.substr(at + 2).starts_with(boundary)) return at;
    }
    return content.size();
}

}  // namespace

MimePart read_mhtml(std::string_view content) {
    constexpr std::size_t kMostBoundaries = 16;
    std::vector<std::string> boundaries;
    Headers headers = read_headers(content, 0);
    MimePart out;
    out.location = headers.location;
    out.subject = headers.subject;
    while (true) {
        if (!headers.boundary.empty() && boundaries.size() < kMostBoundaries) boundaries.push_back(headers.boundary);
        const std::size_t end = boundaries.empty() ? content.size() : next_boundary(content, headers.end, boundaries);
        const bool html = headers.type == "text/html" || headers.type == "application/xhtml+xml",
                   plain = headers.type == "text/plain" || (headers.type.empty() && boundaries.empty());
        if (html || (plain && out.bytes.empty())) {
            out.bytes = decoded(content.substr(headers.end, end - headers.end), headers.transfer);
            out.charset = headers.charset;
            out.html = html;
            if (out.location.empty()) out.location = headers.location;
        }
        if (html || end >= content.size()) return out;
        const std::size_t line = std::min(content.find('\n', end), content.size());
        headers = read_headers(content, std::min(line + 1, content.size()));
    }
}

}  // namespace crossread::source
