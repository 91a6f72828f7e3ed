#include "source/json_lines.hpp"

#include <utility>

#include "text/utf8.hpp"

namespace crossread::source {
namespace {

class JsonReader {
public:
    explicit JsonReader(std::string_view text) : text_(text) {}

    std::vector<JsonNode> read() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '{' || c == '[')
                open(c == '{' ? JsonNode::Kind::object : JsonNode::Kind::array);
            else if (c == '}' || c == ']')
                close();
            else if (c == '"')
                text();
            else if (c == ',' || c == ':' || static_cast<unsigned char>(c) <= ' ' || c == ';')
                ++at_;
            else
                word();
        }
        return std::move(out_);
    }

private:
    void add(JsonNode node) {
        node.parent = open_.empty() ? static_cast<std::uint32_t>(out_.size()) : open_.back();
        node.key = std::move(key_);
        key_.clear();
        out_.push_back(std::move(node));
    }
    void open(JsonNode::Kind kind) {
        JsonNode node;
        node.kind = kind;
        node.source = {here(), here()};
        add(std::move(node));
        open_.push_back(static_cast<std::uint32_t>(out_.size() - 1));
        ++at_;
    }
    void close() {
        key_.clear();
        ++at_;
        if (open_.empty()) return;
        out_[open_.back()].source.end = here();
        open_.pop_back();
    }

    /// A string: a key when a colon follows in an object, else a value.
    void text() {
        ++at_;
        JsonNode node;
        node.kind = JsonNode::Kind::text;
        node.source.begin = here();
        while (at_ < text_.size() && text_[at_] != '"') {
            if (text_[at_] == '\\' && at_ + 1 < text_.size())
                escape(node.value);
            else
                node.value.push_back(text_[at_++]);
        }
        node.source.end = here();
        if (at_ < text_.size()) ++at_;
        std::size_t next = at_;
        while (next < text_.size() && static_cast<unsigned char>(text_[next]) <= ' ') ++next;
        const bool in_object = !open_.empty() && out_[open_.back()].kind == JsonNode::Kind::object;
        if (in_object && next < text_.size() && text_[next] == ':') {
            key_ = std::move(node.value);
            at_ = next + 1;
        } else {
            add(std::move(node));
        }
    }
    void escape(std::string& out) {
        const char c = text_[at_ + 1];
        at_ += 2;
        switch (c) {
            case 'n':
                out.push_back('\n');
                return;
            case 't':
                out.push_back('\t');
                return;
            case 'r':
                out.push_back('\r');
                return;
            case 'b':
            case 'f':
                out.push_back(' ');
                return;
            case 'u':
                return unicode(out);
            default:
                out.push_back(c);
        }
    }
    void unicode(std::string& out) {
        char32_t code = hex4();
        if (code >= 0xD800 && code < 0xDC00 && text_.substr(at_, 2) == "\\u") {
            at_ += 2;
            const char32_t low = hex4();
            code = low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : text::kReplacement;
        }
        text::append(out, code);
    }
    char32_t hex4() {
        char32_t out = 0;
        for (int i = 0; i < 4 && at_ < text_.size(); ++i, ++at_) {
            const char c = text_[at_];
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            if (digit < 0) return text::kReplacement;
            out = out * 16 + static_cast<char32_t>(digit);
        }
        return out;
    }

    /// A number, true, false, null, or what should not be there.
    void word() {
        JsonNode node;
        node.source.begin = here();
        while (at_ < text_.size() && std::string_view(",:{}[]\"; \t\r\n").find(text_[at_]) == std::string_view::npos) ++at_;
        node.source.end = here();
        node.value = slice(text_, node.source);
        add(std::move(node));
    }
    [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(at_); }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<JsonNode> out_;
    std::vector<std::uint32_t> open_;
    std::string key_;
};

}  // namespace

std::vector<JsonNode> read_json(std::string_view text) { return JsonReader(text).read(); }

}  // namespace crossread::source
