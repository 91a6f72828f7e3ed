/// @file
/// Names that the tagger missed and the article has elsewhere. Internal to the entities room.
#pragma once

#include <vector>

#include "entities/votes.hpp"
#include "language/language.hpp"
#include "source/document.hpp"

namespace crossread::entities {

/// The names of `votes` where they stand outside `names`, in order. `names` are in order and do not overlap.
[[nodiscard]] std::vector<Mention> find_missed(const Document& document, const Language& language, const VoteTable& votes, const std::vector<Mention>& names);

}  // namespace crossread::entities
