/// @file
/// What the tagger sees of a token: its words and shapes, its neighbours', the run of capitals it stands in, and what the
/// rest of the article says of it. Training and running share this code.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/scene.hpp"
#include "language/language.hpp"

namespace crossread::entities {

/// Appends the keys of the features of token `at` in `run`. A key is a hash of the feature's template and values.
void append_features(const Scene& scene, const Sentence& sentence, Run run, std::uint32_t at, std::vector<std::uint32_t>& keys);

}  // namespace crossread::entities
