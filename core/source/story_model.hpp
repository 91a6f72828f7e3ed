/// @file
/// What each feature of a block speaks for, and what it costs to begin or end the story. Fitted by core/model/fit_story.mjs.
#pragma once

#include <array>
#include <utility>

#include "source/story_features.hpp"

namespace crossread::source {

struct StoryModel {
    std::array<double, kFeatures> weights{};  ///< by Feature; above 0 speaks for the story
    /// What it costs to believe that the story begins or ends between two blocks; and the worth below which a block interrupts the
    /// story that goes on around it.
    double enter = 0.5, leave = 0.5, interrupts = -1.2;
};

inline constexpr StoryModel kStoryModel = [] {
    constexpr std::pair<Feature, double> kWeights[] = {
#include "source/story_weights.inc"
    };
    StoryModel out;
    for (const auto& [feature, weight] : kWeights) out.weights[static_cast<std::size_t>(feature)] = weight;
    return out;
}();

}  // namespace crossread::source
