/// @file
/// Cues: the words that say that somebody says something, with what each takes beside it. Internal to the facts room.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/word_key.hpp"
#include "language/language.hpp"

namespace crossread::facts {

/// What a cue takes beside it, and how what it brings is told.
enum CueTakes : std::uint16_t {
    kWords = 1,       ///< somebody's very words, before or after it: “…,” he said
    kHearer = 2,      ///< its object is the hearer: told Wang that
    kThat = 4,        ///< a clause with "that" is what is said: announced that
    kBare = 8,        ///< also a clause without "that": said it would
    kTo = 16,         ///< what is said may be an infinitive: promised to
    kObject = 32,     ///< words of its object may be quoted: called it a “disaster”
    kThought = 64,    ///< of the mind; no speech: believes that
    kClaim = 128,     ///< the teller does not vouch for it: alleged that
    kDeny = 256,      ///< what follows is denied
    kPledge = 512,    ///< what follows is meant to happen: vowed to
    kRule = 1024,     ///< often no speech unless words or a clause follow: show, find, read
    kEvent = 2048,    ///< saying it is itself what happens: announce
};

struct Cue {
    constexpr Cue(std::string_view lemma, int what) : word(lemma), takes(static_cast<std::uint16_t>(what)) {}
    WordKey word;  ///< lemma
    std::uint16_t takes;
};

/// The cue that a verb is a form of, by its lemma; nullptr for other verbs.
[[nodiscard]] const Cue* verb_cue(std::string_view lemma);

/// A noun for something said or written, which may stand for its author: "a statement from the ministry said".
[[nodiscard]] bool is_message_noun(std::string_view lower);

}  // namespace crossread::facts
