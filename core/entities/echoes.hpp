/// @file
/// Names come back as descriptions ("the minister") and pronouns ("she"). Internal to the entities room.
#pragma once

#include "entities/draft.hpp"

namespace crossread::entities {

/// "the president", "the Korean leader", "the ministry": a definite description whose noun is one thing's role, or the head of one
/// body's name, is a nominal mention of it. Where several could be meant, the one named last in the paragraph, else none.
void find_descriptions(Draft& draft);

/// Third-person pronouns of one person (he, her, himself …): gender agrees, and of those that fit the nearer, the subject, the one
/// spoken of most. A pronoun for which nobody fits is left alone.
void find_pronouns(Draft& draft);

}  // namespace crossread::entities
