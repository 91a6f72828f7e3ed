/// @file
/// What each word can do in a sentence, looked up once: the rules for quotations and events read it from here.
/// Internal to the facts room.
#pragma once

#include <cstdint>

#include "entities/entities.hpp"
#include "facts/cue.hpp"
#include "facts/event_words.hpp"
#include "facts/token_row.hpp"
#include "language/language.hpp"

namespace crossread::facts {

/// Words that the grammar needs by name; all others are `none` and are read by part of speech.
enum class Closed : std::uint8_t { none, be, have, do_, will, may, modal, not_, to, opener, relative, subordinator, preposition, conjunction, determiner, pronoun, adverb };

struct WordUse {
    const Cue* cue = nullptr;             ///< of a verb of saying
    Closed closed = Closed::none;
    VerbRole role = VerbRole::event;      ///< of a verb
    bool event_noun = false;              ///< a common noun that happens
    Pos pos = Pos::other;                 ///< settled: it may differ from the token's own
};

using WordUses = TokenRow<WordUse>;

/// Those of the part's tokens.
[[nodiscard]] WordUses word_uses(const Document& document, const Language& language, const Entities& entities, Part part);

}  // namespace crossread::facts
