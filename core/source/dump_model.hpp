/// @file
/// What each feature of a dump's unit speaks for, and what it costs to begin or end the story. Fitted by core/model/fit_dump.mjs.
#pragma once

#include <array>
#include <utility>

#include "source/dump_features.hpp"

namespace crossread::source {

struct DumpModel {
    std::array<double, kDumpFeatures> weights{};  ///< by DumpFeature; above 0 speaks for the story
    /// What it costs to believe that the story begins or ends between two units; and the worth above which a sentence of the first
    /// guess stays, however alone it stands.
    double enter = 0.7, leave = 0.7, keeps = -0.5;
};

inline constexpr DumpModel kDumpModel = [] {
    constexpr std::pair<DumpFeature, double> kWeights[] = {
#include "source/dump_weights.inc"
    };
    DumpModel out;
    for (const auto& [feature, weight] : kWeights) out.weights[static_cast<std::size_t>(feature)] = weight;
    return out;
}();

}  // namespace crossread::source
