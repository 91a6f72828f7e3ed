/// @file
/// A text as a row of phrases: noun phrases, verb phrases and what stands between them; quotations count as one piece
/// each. Enough grammar to ask who the subject of a verb is. Internal to the facts room.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "facts/quote_marks.hpp"
#include "facts/word_use.hpp"
#include "language/language.hpp"

namespace crossread::facts {

enum class PhraseKind : std::uint8_t {
    noun,         ///< "the Chinese foreign minister", "he", "nobody"; a possessor belongs to it
    verb,         ///< "has not said", "to repair", "visiting"
    adjective,    ///< outside a noun phrase: "familiar"
    adverb,
    preposition,
    relative,     ///< who, which, whom
    opener,       ///< that, whether, if, how…: a clause as content, or a relative one
    subordinator, ///< because, while, as, after: a clause of circumstance
    conjunction,  ///< and, but, or
    comma,        ///< also a semicolon
    colon,
    dash,
    bracket,
    stop,         ///< the end of a sentence
    quoted,       ///< words between quotation marks
    other
};

/// Of a verb phrase. A bit each: a text has a phrase for every second word.
struct VerbForm {
    bool finite : 1 = false, infinitive : 1 = false, gerund : 1 = false;
    bool participle : 1 = false;  ///< without an auxiliary: "accused of fraud"
    bool passive : 1 = false, negated : 1 = false;
    bool past : 1 = false;
    bool will : 1 = false;   ///< will, shall, going to
    bool may : 1 = false;    ///< may, might, could
    bool modal : 1 = false;  ///< would, should, must, can
};

struct Phrase {
    PhraseKind kind = PhraseKind::other;
    VerbForm form;
    std::uint32_t first = 0, last = 0;  ///< tokens [first, last); empty for a stop
    std::uint32_t head = 0;             ///< token: the head noun, the main verb; otherwise `first`
    std::uint32_t quote = 0;            ///< index of the quotation, of a quoted phrase
    const Cue* cue = nullptr;           ///< of a verb of saying
};

/// The phrases of a part of the text; every sentence outside quotations ends with a stop, and so does every block.
/// `uses` and `quotes` as FormUses and quoted() give them; without `quotes` the
/// words between marks are read like all others. Linear.
[[nodiscard]] std::vector<Phrase> phrases(const Language& language, Part part, const WordUses& uses, std::string_view text, std::span<const Quoted> quotes);

}  // namespace crossread::facts
