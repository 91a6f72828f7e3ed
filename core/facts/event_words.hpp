/// @file
/// Which words say that something happens. Internal to the facts room.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace crossread::facts {

/// What a verb is to the events of its clause.
enum class VerbRole : std::uint8_t {
    event,    ///< says what happens: any verb without a row
    state,    ///< says how things are: "remain", "know"; no event
    light,    ///< leaves what happens to its object: "hold | a summit"
    plan,     ///< its infinitive is planned: "plan", "schedule"
    wish,     ///< its infinitive is possible: "want", "seek"
    failure,  ///< its infinitive does not happen: "refuse", "fail"
    phase     ///< its infinitive happens: "begin", "continue", "help"
};

/// By lemma.
[[nodiscard]] VerbRole verb_role(std::string_view lemma);

/// How an adjective between "be" and an infinitive tells it: "due to begin", "likely to win". nullopt for other adjectives.
[[nodiscard]] std::optional<VerbRole> adjective_role(std::string_view lower);

/// A noun that says that something happens, by lemma: "summit", "attack".
[[nodiscard]] bool is_event_noun(std::string_view lemma);

/// How an adjective or participle before an event noun tells it.
enum class NounTold : std::uint8_t { plain, planned, possible, claimed };
[[nodiscard]] NounTold noun_told(std::string_view lower);

}  // namespace crossread::facts
