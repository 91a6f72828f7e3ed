/// @file
/// What the words of one unit show, without knowing where it stands: the features that dumps and pages share.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace crossread::source {

struct Wording {
    std::uint32_t words = 0;
    std::uint32_t capitalised = 0;    ///< words that begin with a capital
    std::uint32_t shouted = 0;        ///< words of two letters or more, all capitals
    std::uint32_t sentence_ends = 0;  ///< full stops, question and exclamation marks that end a word of two letters or more
    std::uint32_t joints = 0;         ///< a small letter met by a capital inside a word: "IconFacebook"
    std::uint32_t digits = 0;
    bool ends_sentence = false;  ///< ends with . ! ? … or a colon, quotation marks and brackets aside
    bool asks = false;           ///< ends with a question mark
    bool starts_lower = false;
    bool has_quote = false;  ///< a double quotation mark, straight or curly
};

/// Empty text gives all zeros.
[[nodiscard]] Wording look_at(std::string_view text);

/// The unit as phrases are written (phrases.hpp): folded words parted by single spaces, punctuation gone, every number "#",
/// apostrophes gone ("editor's" → "editors"). At most the first `limit` bytes of the text are read.
[[nodiscard]] std::string key_of(std::string_view text, std::size_t limit = 400);

/// Whether any of `words` stands in the key. Each is written between spaces, " you ", and has a letter at least.
[[nodiscard]] bool has_any(std::string_view key, std::initializer_list<std::string_view> words);

/// The first two letters of a list of words, so that a walk over a text looks closer only where one of them may stand.
class Beginnings {
public:
    constexpr Beginnings() = default;
    template <std::size_t N>
    explicit constexpr Beginnings(const std::string_view (&words)[N]) {
        for (const std::string_view word : words) add(word[0], word[1]);
    }
    constexpr void add(char first, char second) { seconds_[slot(first)] |= 1u << slot(second); }
    [[nodiscard]] constexpr bool may(char first, char second) const { return (seconds_[slot(first)] >> slot(second) & 1) != 0; }

private:
    static constexpr std::size_t slot(char c) { return static_cast<unsigned char>(c) & 31; }
    std::array<std::uint32_t, 32> seconds_{};  ///< by the first letter, a bit for each second one
};

/// White space collapsed to single spaces and cut at both ends; zero-width characters and soft hyphens gone.
void append_clean(std::string& out, std::string_view text);

}  // namespace crossread::source
