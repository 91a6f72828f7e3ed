/// @file
/// What each word can do in a sentence, looked up once: the rules for quotations and events read it from here.
/// Internal to the facts room.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "entities/entities.hpp"
#include "facts/cue.hpp"
#include "facts/event_words.hpp"
#include "facts/settle.hpp"
#include "facts/token_row.hpp"
#include "language/language.hpp"

namespace crossread::facts {

/// Words that the grammar needs by name; all others are `none` and are read by part of speech.
enum class Closed : std::uint8_t { none, be, have, do_, will, may, modal, not_, to, opener, relative, subordinator, preposition, conjunction, determiner, pronoun, adverb };

/// A day's name, today, yesterday or tomorrow: it may stand beside a noun phrase without a preposition. Lower case.
[[nodiscard]] bool is_day(std::string_view lower);

struct WordUse {
    const Cue* cue = nullptr;             ///< of a verb of saying
    Closed closed = Closed::none;
    VerbRole role = VerbRole::event;      ///< of a verb
    bool event_noun = false;              ///< a common noun that happens
    bool possessive = false;              ///< 's, or an apostrophe
    bool day = false;                     ///< see is_day
    Pos pos = Pos::other;                 ///< settled: it may differ from the token's own
};

using WordUses = TokenRow<WordUse>;

/// What each written form of an article can be, as any part of speech. Made once an article; what asks for a form's lemma is
/// looked up when it is first wanted. The language outlives it.
class FormUses {
public:
    explicit FormUses(const Language& language);
    /// Those of the part's tokens.
    [[nodiscard]] WordUses uses(const Document& document, const Entities& entities, Part part);

private:
    struct FormUse {
        const Cue* cue = nullptr;
        VerbRole role = VerbRole::event;
        Closed closed = Closed::none, as_particle = Closed::none;
        bool name = false, possessive = false, day = false, verb_known = false;
        bool noun_known[2] = {}, event_noun[2] = {};  ///< singular, plural
    };

    WordUse use(const Token& token, Pos pos);
    static void look_up_verb(std::string_view lower, FormUse& form);
    static void look_up_noun(std::string_view lower, bool many, FormUse& form);

    const Language& language_;
    FormMarks marks_;
    std::vector<FormUse> uses_;
};

}  // namespace crossread::facts
