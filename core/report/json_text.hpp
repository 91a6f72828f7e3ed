/// @file
/// JSON as it is written, value by value and without a tree of it in memory: an article has some ten thousand values, and
/// a tree would ask for memory for each. Internal to the report room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crossread::report {

/// Commas and colons come by themselves. Whoever writes keeps to: in an object a key before each value, elsewhere none.
class JsonText {
public:
    using Use = std::function<void(std::string_view)>;

    /// All of it is kept until `take`.
    JsonText() = default;
    /// It is handed on in pieces of about kPiece bytes, cut between values; the last by `finish`.
    explicit JsonText(const Use& use) : use_(&use) {}

    /// The members are written by what `members` calls.
    template <class F>
    void object(F members) {
        open('{');
        members();
        close('}');
    }
    template <class T, class F>
    void list(const std::vector<T>& items, F one) {
        open('[');
        for (const T& item : items) one(item);
        close(']');
    }

    void key(std::string_view name);

    /// Text of any bytes: what is not UTF-8 becomes U+FFFD.
    void value(std::string_view text);
    void value(const std::string& text) { value(std::string_view(text)); }
    void value(const char* text) { value(std::string_view(text)); }
    void value(std::uint32_t whole) { value(static_cast<std::int64_t>(whole)); }
    void value(std::int64_t whole);
    /// The shortest decimal number that is read as the same value, "1.0" for 1; null for what is no number.
    void value(double number);
    void value(const std::vector<std::string>& texts) {
        list(texts, [&](const std::string& text) { value(text); });
    }
    void null() { write("null"); }
    void yes() { write("true"); }
    /// Empty is null: schema 1 has no empty titles.
    void text_or_null(std::string_view text) { text.empty() ? null() : value(text); }

    template <class V>
    void member(std::string_view name, const V& v) {
        key(name);
        value(v);
    }

    [[nodiscard]] std::string take() { return std::move(out_); }
    void finish() { hand_on(); }

    static constexpr std::size_t kPiece = 1 << 16;

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void hand_on();
    void write(std::string_view plain);

    std::string out_;
    const Use* use_ = nullptr;
    bool comma_ = false;  ///< the next value or key has one before it
};

}  // namespace crossread::report
