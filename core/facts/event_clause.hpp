/// @file
/// Sentences cut into clauses, so that a date or a place goes to the verb that it stands beside. Internal to the facts room.
#pragma once

#include <vector>

#include "facts/speaker.hpp"

namespace crossread::facts {

/// Phrases [first, last): at most one finite verb and what stands with it, or what follows "after", "before", "since".
struct Clause {
    std::size_t first = 0, last = 0;
    bool after = false, before = false;  ///< follows this word: it tells of the time before or after another clause
};

/// The clauses of the whole row of phrases, in order; stops lie between them. Linear.
[[nodiscard]] std::vector<Clause> clauses(const Reading& reading);

/// The phrase of the clause's verb, a finite one before others; `clause.last` when it has none.
[[nodiscard]] std::size_t main_verb(const Reading& reading, const Clause& clause);

}  // namespace crossread::facts
