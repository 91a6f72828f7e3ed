/// @file
/// Names into entities, within one article. Internal to the entities room; apart from the tagger, so that tests can hand names in.
#pragma once

#include <span>
#include <vector>

#include "entities/entities.hpp"

namespace crossread::entities {

/// `names` are in order and do not overlap; kind and type are set, entities not yet. Adds descriptions and pronouns.
[[nodiscard]] Entities resolve(const Document& document, const Language& language, std::span<const Mention> names);

}  // namespace crossread::entities
