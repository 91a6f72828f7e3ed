/// @file
/// What the words of one unit show, without knowing where it stands: the features that dumps and pages share.
#pragma once

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

/// White space collapsed to single spaces and cut at both ends; zero-width characters and soft hyphens gone.
void append_clean(std::string& out, std::string_view text);

}  // namespace crossread::source
