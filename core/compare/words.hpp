/// @file
/// Words that carry no meaning of their own, and numbers written as words. Internal to the compare room.
#pragma once

#include <string>
#include <string_view>

namespace crossread::comparison {

/// Function words: articles, pronouns, prepositions, auxiliaries. What is left says what a sentence is about.
[[nodiscard]] bool is_function_word(std::string_view lower);

/// The plainest verbs of saying, which a report has in every other sentence: "said", "told".
[[nodiscard]] bool only_says(std::string_view lower);

/// A month's name in full: "dec." → "december"; any other word as it is.
[[nodiscard]] std::string_view in_full(std::string_view lower);

/// The form by which a word meets its other forms, whatever its part of speech: "killing", "killed", "kills" → "kill".
[[nodiscard]] std::string root_of(std::string_view lower);

/// The digits of a number token: "750,000" and "$750,000" → "750000", "three" → "3", "eighty-five" → "85"; empty for what is no number.
[[nodiscard]] std::string digits_of(std::string_view lower);

}  // namespace crossread::comparison
