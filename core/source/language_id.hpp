/// @file
/// Which language a text is in, by its script and its commonest words.
#pragma once

#include <string>
#include <string_view>

namespace crossread::source {

/// BCP 47, the language only: "en". `stated` is what the page says of itself ("en-US"), used where the words do not decide.
/// "und" when neither tells; a few words in plain Latin letters count as English, which is what is read in full.
[[nodiscard]] std::string language_of(std::string_view text, std::string_view stated);

}  // namespace crossread::source
