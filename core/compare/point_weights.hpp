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

inline constexpr std::array<float, kPoints> kPointBias{-4.06F, -4.82F, -4.32F};
inline constexpr std::array<PointWeight, kClues> kPointWeights{{
    {"words", {0.07F, 0.19F, 0.00F}},
    {"plain", {0.00F, 1.08F, 0.00F}},
    {"share", {0.46F, 0.04F, 0.00F}},
    {"beside", {0.03F, 0.47F, 0.00F}},
    {"sameness", {2.70F, 2.30F, 1.76F}},
    {"likeness", {0.36F, 0.03F, 0.73F}},
    {"names", {0.00F, 0.63F, 0.10F}},
    {"verb", {0.41F, 0.00F, 0.00F}},
    {"lead", {0.00F, 0.14F, 0.29F}},
    {"told", {-1.26F, -1.29F, 0.00F}},
    {"other_year", {-0.17F, -0.12F, -0.17F}},
    {"near", {2.27F, 0.25F, 0.00F}},
    {"far", {-0.63F, -0.08F, 0.00F}},
    {"noun", {0.77F, 0.00F, 0.00F}},
    {"other_noun", {0.00F, 0.00F, 0.00F}},
    {"sole", {0.30F, 0.00F, 0.00F}},
    {"toll", {1.24F, 0.00F, 0.00F}},
    {"other_fate", {-0.20F, 0.00F, 0.00F}},
    {"bare", {-0.97F, 0.00F, 0.00F}},
    {"owner", {0.36F, 0.00F, 0.00F}},
    {"other_owner", {-0.10F, 0.00F, 0.00F}},
    {"money", {0.80F, 0.00F, 0.00F}},
    {"crowd", {-0.88F, -0.37F, 0.00F}},
    {"grain", {0.00F, 0.00F, 0.00F}},
    {"lone", {0.00F, 0.70F, 0.00F}},
    {"within", {0.00F, 1.15F, 0.00F}},
    {"clause", {0.20F, 0.99F, 1.00F}},
    {"clause_share", {0.51F, 0.46F, 1.26F}},
    {"in_order", {0.00F, 0.00F, 1.87F}},
    {"speaker", {0.00F, 0.00F, 0.66F}},
    {"other_speaker", {0.00F, 0.00F, -1.19F}},
    {"reported", {0.00F, 0.00F, -0.71F}},
    {"shorter", {0.00F, 0.00F, -0.02F}},
    {"brief", {0.00F, 0.00F, 0.00F}},
    {"link", {0.00F, 0.46F, 0.00F}},
    {"side", {0.00F, 0.00F, 0.00F}},
    {"telling", {0.00F, -0.09F, 0.00F}},
    {"today", {0.00F, -1.33F, 0.00F}},
}};

}  // namespace crossread::comparison
