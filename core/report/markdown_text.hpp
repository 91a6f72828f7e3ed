/// @file
/// Words of an article inside Markdown: they stay words, whatever they look like. Internal to the report room.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crossread::report {

/// White space made single, and characters that mean something in Markdown or HTML escaped where they would. With `most`, cut between
/// words after about as many bytes, and "…" says so.
[[nodiscard]] std::string plain(std::string_view words, std::size_t most = 0);

/// The same in quotation marks. A mark at either end whose partner is not in the words is left out; words that have marks of their own
/// beside or within them are not put in others. `before`, `after`: "… " for what was cut from the midst of a sentence.
[[nodiscard]] std::string in_marks(std::string_view words, std::size_t most = 0, std::string_view before = {}, std::string_view after = {});

/// Wordings of one thing beside each other: in quotation marks, with the words in bold that one of the others has not. Where most words
/// are other ones, bold would say nothing.
[[nodiscard]] std::string own_in_bold(std::string_view words, const std::vector<std::string_view>& others);

/// Letters and digits in lower case: what is written with other marks is said in the same words.
[[nodiscard]] std::string letters_of(std::string_view words);

}  // namespace crossread::report
