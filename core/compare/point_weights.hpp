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

inline constexpr std::array<float, kPoints> kPointBias{-3.46F, -4.19F, -4.34F};
inline constexpr std::array<PointWeight, kClues> kPointWeights{{
    {"words", {0.20F, 0.56F, 0.00F}},
    {"plain", {0.00F, 0.83F, 0.00F}},
    {"share", {0.53F, 0.26F, 0.00F}},
    {"beside", {0.00F, 0.49F, 0.00F}},
    {"sameness", {2.86F, 2.07F, 1.57F}},
    {"likeness", {0.00F, 0.15F, 0.51F}},
    {"names", {0.00F, 0.62F, 0.44F}},
    {"verb", {0.11F, 0.00F, 0.00F}},
    {"lead", {0.00F, 0.17F, 0.00F}},
    {"told", {-1.49F, -1.08F, 0.00F}},
    {"other_year", {-0.56F, -0.33F, 0.00F}},
    {"near", {1.79F, 0.00F, 0.00F}},
    {"far", {-1.19F, -0.35F, 0.00F}},
    {"noun", {0.82F, 0.00F, 0.00F}},
    {"other_noun", {-0.56F, 0.00F, 0.00F}},
    {"sole", {0.42F, 0.00F, 0.00F}},
    {"toll", {1.92F, 0.00F, 0.00F}},
    {"other_fate", {-0.28F, 0.00F, 0.00F}},
    {"bare", {-0.94F, 0.00F, 0.00F}},
    {"owner", {0.60F, 0.00F, 0.00F}},
    {"other_owner", {-0.03F, 0.00F, 0.00F}},
    {"money", {0.95F, 0.00F, 0.00F}},
    {"crowd", {-0.25F, -0.21F, -0.29F}},
    {"grain", {0.00F, 0.00F, 0.00F}},
    {"other_unit", {-0.60F, 0.00F, 0.00F}},
    {"lone", {0.33F, 0.50F, 0.00F}},
    {"within", {0.00F, 1.21F, 0.00F}},
    {"clause", {0.00F, 1.15F, 1.21F}},
    {"clause_share", {0.55F, 0.00F, 1.37F}},
    {"in_order", {0.00F, 0.00F, 1.98F}},
    {"speaker", {0.00F, 0.00F, 0.89F}},
    {"other_speaker", {0.00F, 0.00F, -1.21F}},
    {"reported", {0.00F, 0.00F, -0.62F}},
    {"shorter", {0.00F, 0.00F, 0.00F}},
    {"brief", {0.00F, 0.00F, 0.00F}},
    {"link", {0.00F, 0.56F, 0.00F}},
    {"side", {0.00F, -0.08F, 0.00F}},
    {"telling", {0.00F, -0.20F, 0.00F}},
    {"today", {0.00F, -1.28F, 0.00F}},
    {"deed", {0.00F, 0.00F, 0.00F}},
    {"other_deed", {-0.11F, -0.36F, 0.00F}},
    {"subject", {0.20F, 0.00F, 0.00F}},
    {"other_subject", {0.00F, 0.00F, 0.00F}},
    {"other_group", {0.00F, 0.00F, 0.00F}},
    {"rivals", {-0.53F, 0.00F, 0.00F}},
    {"many", {-0.28F, 0.00F, 0.00F}},
    {"two_voices", {0.00F, 0.00F, -0.40F}},
}};

}  // namespace crossread::comparison
