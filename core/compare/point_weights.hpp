/// @file
/// What each clue says for two values being on one point, in the order of Clue and of Point. Made by core/model/fit_points.mjs.
/// Internal to the compare room.
#pragma once

#include <array>
#include <string_view>

#include "compare/points.hpp"

namespace crossread::comparison {

struct PointWeight {
    std::string_view name;  ///< for a person
    std::array<float, kPoints> weight;
};

inline constexpr std::array<float, kPoints> kPointBias{-3.34F, -4.22F, -4.37F};
inline constexpr std::array<PointWeight, kClues> kPointWeights{{
    {"words", {0.25F, 0.67F, 0.00F}},
    {"plain", {0.00F, 0.97F, 0.00F}},
    {"share", {0.55F, 0.30F, 0.00F}},
    {"beside", {0.00F, 0.43F, 0.00F}},
    {"sameness", {2.39F, 1.53F, 1.28F}},
    {"likeness", {0.24F, 0.45F, 0.66F}},
    {"names", {0.00F, 0.79F, 0.52F}},
    {"verb", {0.08F, 0.00F, 0.00F}},
    {"lead", {0.00F, 0.22F, 0.00F}},
    {"told", {-1.71F, -1.14F, 0.00F}},
    {"other_year", {-0.58F, -0.31F, -0.01F}},
    {"near", {1.85F, 0.00F, 0.00F}},
    {"far", {-1.20F, -0.38F, 0.00F}},
    {"noun", {0.90F, 0.00F, 0.00F}},
    {"other_noun", {-0.49F, 0.00F, 0.00F}},
    {"sole", {0.39F, 0.00F, 0.00F}},
    {"toll", {1.71F, 0.00F, 0.00F}},
    {"other_fate", {-0.33F, 0.00F, 0.00F}},
    {"bare", {-0.99F, 0.00F, 0.00F}},
    {"owner", {0.56F, 0.00F, 0.00F}},
    {"other_owner", {-0.05F, 0.00F, 0.00F}},
    {"money", {1.06F, 0.00F, 0.00F}},
    {"crowd", {-0.37F, -0.16F, -0.24F}},
    {"grain", {0.00F, 0.00F, 0.00F}},
    {"other_unit", {-0.67F, 0.00F, 0.00F}},
    {"lone", {0.30F, 0.54F, 0.00F}},
    {"within", {0.00F, 1.27F, 0.00F}},
    {"clause", {0.00F, 1.21F, 1.26F}},
    {"clause_share", {0.52F, 0.00F, 1.36F}},
    {"in_order", {0.00F, 0.00F, 2.03F}},
    {"speaker", {0.00F, 0.00F, 1.01F}},
    {"other_speaker", {0.00F, 0.00F, -1.24F}},
    {"reported", {0.00F, 0.00F, -0.63F}},
    {"shorter", {0.00F, 0.00F, 0.00F}},
    {"brief", {0.00F, 0.00F, 0.00F}},
    {"link", {0.00F, 0.56F, 0.00F}},
    {"side", {0.00F, -0.09F, 0.00F}},
    {"telling", {0.00F, -0.19F, 0.00F}},
    {"today", {0.00F, -1.32F, 0.00F}},
    {"deed", {0.00F, 0.00F, 0.00F}},
    {"other_deed", {-0.11F, -0.38F, 0.00F}},
    {"subject", {0.16F, 0.00F, 0.00F}},
    {"other_subject", {-0.05F, 0.00F, 0.00F}},
    {"other_group", {0.00F, 0.00F, 0.00F}},
    {"rivals", {-0.62F, 0.00F, 0.00F}},
    {"many", {-0.28F, 0.00F, 0.00F}},
    {"two_voices", {0.00F, 0.00F, -0.41F}},
    {"grounds", {0.00F, 0.00F, 0.00F}},
    {"loose", {0.00F, 0.00F, 0.00F}},
    {"rounded", {0.00F, 0.00F, 0.00F}},
}};

}  // namespace crossread::comparison
