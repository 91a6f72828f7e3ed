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

inline constexpr std::array<float, kPoints> kPointBias{-3.35F, -4.17F, -4.38F};
inline constexpr std::array<PointWeight, kClues> kPointWeights{{
    {"words", {0.26F, 0.69F, 0.00F}},
    {"plain", {0.00F, 0.94F, 0.00F}},
    {"share", {0.51F, 0.33F, 0.00F}},
    {"beside", {0.00F, 0.37F, 0.00F}},
    {"sameness", {2.24F, 1.64F, 1.27F}},
    {"likeness", {0.41F, 0.52F, 0.66F}},
    {"names", {0.13F, 0.68F, 0.60F}},
    {"verb", {0.12F, 0.00F, 0.00F}},
    {"lead", {0.00F, 0.17F, 0.00F}},
    {"told", {-1.56F, -1.19F, 0.00F}},
    {"other_year", {-0.55F, -0.40F, -0.00F}},
    {"near", {1.80F, 0.00F, 0.00F}},
    {"far", {-1.25F, -0.31F, 0.00F}},
    {"noun", {0.93F, 0.00F, 0.00F}},
    {"other_noun", {-0.58F, 0.00F, 0.00F}},
    {"sole", {0.39F, 0.00F, 0.00F}},
    {"toll", {1.77F, 0.00F, 0.00F}},
    {"other_fate", {-0.29F, 0.00F, 0.00F}},
    {"bare", {-0.93F, 0.00F, 0.00F}},
    {"owner", {0.56F, 0.00F, 0.00F}},
    {"other_owner", {-0.00F, 0.00F, 0.00F}},
    {"money", {1.03F, 0.00F, 0.00F}},
    {"crowd", {-0.46F, -0.18F, -0.25F}},
    {"grain", {0.00F, 0.00F, 0.00F}},
    {"other_unit", {-0.61F, 0.00F, 0.00F}},
    {"lone", {0.24F, 0.49F, 0.00F}},
    {"within", {0.00F, 1.19F, 0.00F}},
    {"clause", {0.00F, 1.21F, 1.27F}},
    {"clause_share", {0.56F, 0.00F, 1.36F}},
    {"in_order", {0.00F, 0.00F, 2.02F}},
    {"speaker", {0.00F, 0.00F, 0.98F}},
    {"other_speaker", {0.00F, 0.00F, -1.23F}},
    {"reported", {0.00F, 0.00F, -0.64F}},
    {"shorter", {0.00F, 0.00F, 0.00F}},
    {"brief", {0.00F, 0.00F, 0.00F}},
    {"link", {0.00F, 0.57F, 0.00F}},
    {"side", {0.00F, -0.08F, 0.00F}},
    {"telling", {0.00F, -0.17F, 0.00F}},
    {"today", {0.00F, -1.27F, 0.00F}},
    {"deed", {0.00F, 0.00F, 0.00F}},
    {"other_deed", {-0.09F, -0.43F, 0.00F}},
    {"subject", {0.23F, 0.00F, 0.00F}},
    {"other_subject", {-0.15F, 0.00F, 0.00F}},
    {"other_group", {0.00F, 0.00F, 0.00F}},
    {"rivals", {-0.64F, 0.00F, 0.00F}},
    {"many", {-0.28F, 0.00F, 0.00F}},
    {"two_voices", {0.00F, 0.00F, -0.40F}},
    {"grounds", {0.00F, -0.58F, 0.00F}},
    {"loose", {0.00F, -0.58F, 0.00F}},
    {"rounded", {1.50F, 0.00F, 0.00F}},
}};

}  // namespace crossread::comparison
