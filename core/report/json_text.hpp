/// @file
/// JSON as it is written, value by value and without a tree of it in memory: an article has some ten thousand values, and
/// a tree would ask for memory for each. Internal to the report room.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace crossread::report {

/// Commas and colons come by themselves. Whoever writes keeps to: in an object a key before each value, elsewhere none.
class JsonText {
public:
    using Use = std::function<void(std::string_view)>;

    /// All of it is kept until `take`.
    JsonText() : JsonText(nullptr) {}
    /// It is handed on in pieces of about kPiece bytes, cut between values; the last by `finish`.
    explicit JsonText(const Use& use) : JsonText(&use) {}
    JsonText(const JsonText&) = delete;
    JsonText& operator=(const JsonText&) = delete;

    /// The members are written by what `members` calls.
    template <class F>
    void object(F members) {
        open('{');
        members();
        close('}');
    }
    template <class Items, class F>
    void list(const Items& items, F one) {
        open('[');
        for (const auto& item : items) one(item);
        close(']');
    }

    void key(std::string_view name);
    /// A key of the schema, whose length the compiler knows: nearly all are, and a third of an article's JSON is keys.
    template <std::size_t N>
    void key(const char (&name)[N]) {
        char* at = next(N + 2);
        *at++ = '"';
        at = std::copy_n(name, N - 1, at);
        *at++ = '"';
        *at++ = ':';
        wrote(at, false);
    }

    /// Text in which nothing is escaped: a word of the schema.
    void plain(std::string_view text);
    /// Text of any bytes: what is not UTF-8 becomes U+FFFD.
    void value(std::string_view text);
    void value(const std::string& text) { value(std::string_view(text)); }
    void value(const char* text) { value(std::string_view(text)); }
    void value(std::uint32_t whole);
    void value(std::int64_t whole);
    /// The shortest decimal number that is read as the same value, "1.0" for 1; null for what is no number.
    void value(double number);
    /// A number to three decimals: enough for a person, and the same text on every machine.
    void rounded(double number);
    /// "e1" for index 0.
    void id(char letter, std::uint32_t index);
    void value(const std::vector<std::string>& texts) {
        list(texts, [&](const std::string& text) { value(text); });
    }
    void null() { write("null"); }
    void yes() { write("true"); }
    /// Empty is null: schema 1 has no empty titles.
    void text_or_null(std::string_view text) { text.empty() ? null() : value(text); }

    template <class Name, class V>
    void member(const Name& name, const V& v) {
        key(name);
        value(v);
    }

    [[nodiscard]] std::string take();
    void finish() { hand_on(); }

    static constexpr std::size_t kPiece = 1 << 16;

private:
    explicit JsonText(const Use* use);

    /// Where the next value or key begins: behind a comma where one is due, with room for so many bytes.
    char* next(std::size_t bytes) {
        if (at_ >= piece_) hand_on();
        if (static_cast<std::size_t>(end_ - at_) <= bytes) grow(bytes);
        *at_ = ',';
        return at_ + comma_;
    }
    /// It ends at `end`; the next value or key has a comma before it, or not.
    void wrote(char* end, bool comma) {
        at_ = end;
        comma_ = comma;
    }
    void open(char bracket) {
        char* const at = next(1);
        *at = bracket;
        wrote(at + 1, false);
    }
    void close(char bracket) {
        comma_ = false;
        char* const at = next(1);
        *at = bracket;
        wrote(at + 1, true);
    }
    void write(std::string_view plain);
    void write_long(std::string_view text);
    void grow(std::size_t bytes);
    void hand_on();

    std::string out_;  ///< as long as there is room for; written up to `at_`
    char *at_ = nullptr, *end_ = nullptr;
    char* piece_ = nullptr;  ///< from here on a piece is long enough to be handed on
    const Use* use_ = nullptr;
    bool comma_ = false;  ///< the next value or key has one before it
};

}  // namespace crossread::report
