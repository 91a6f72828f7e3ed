/// @file
/// What an article's own words tell of its names. Internal to the entities room.
#pragma once

#include <string_view>
#include <vector>

#include "entities/votes.hpp"

namespace crossread::entities {

/// Adds to `votes` what the article says outright: what stands in brackets after its meaning ("the special team (SPT)" is a body, "the trade
/// accord (HARTA)" none, "the Deputy Inspector General (DIG)" no name at all), and the kind that follows a name ("the Goat Hunters show",
/// "Rampur village").
void count_told(std::string_view text, const std::vector<Mention>& names, VoteTable& votes);

}  // namespace crossread::entities
