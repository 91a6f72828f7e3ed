/// @file
/// Words that are written with a full stop, and what a full stop after them says about the sentence. Beside the language room
/// the compare room asks it which words are titles, and the entities room which words begin sentences.
#pragma once

#include <cstdint>
#include <string_view>

namespace crossread::language {

enum class Abbreviation : std::uint8_t {
    none,
    leading,   ///< stands before what it belongs to ("Mr.", "Gen.", "vs."): never ends a sentence
    trailing,  ///< may end one ("Inc.", "U.S."): it does before a word that seldom continues a name ("The", "But")
    clock,     ///< "p.m.": ends one unless a day or a zone follows
    initial,   ///< one capital letter
    number,    ///< "No.", "pp.": an abbreviation only before a number
    region,    ///< "Miss.", "Ill.": a state or province, and an abbreviation only after a comma ("Jackson, Miss."); may end a sentence
};

/// What `word` (without its last full stop) is. Letters parted by full stops ("U.S", "e.g") count as abbreviations.
[[nodiscard]] Abbreviation abbreviation(std::string_view word);

/// True for words that often begin a sentence and hardly ever continue a name after an abbreviation: "The", "But", "He".
/// `lower` is in lower case.
[[nodiscard]] bool begins_sentence(std::string_view lower);

/// True for days, months and time zones, which follow "p.m." within a sentence. `lower` is in lower case.
[[nodiscard]] bool follows_clock(std::string_view lower);

/// True for verbs of speech, so that in “Why?” Smith asked. the question mark ends nothing. `lower` is in lower case.
[[nodiscard]] bool tells_speech(std::string_view lower);

}  // namespace crossread::language
