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

inline constexpr std::array<float, kPoints> kPointBias{-3.88F, -4.59F, -4.25F};
inline constexpr std::array<PointWeight, kClues> kPointWeights{{
    {"words", {0.28F, 0.40F, 0.00F}},
    {"plain", {0.00F, 1.07F, 0.00F}},
    {"share", {0.56F, 0.35F, 0.00F}},
    {"beside", {0.00F, 0.50F, 0.00F}},
    {"sameness", {2.85F, 2.34F, 1.41F}},
    {"likeness", {0.00F, 0.08F, 0.62F}},
    {"names", {0.04F, 0.56F, 0.35F}},
    {"verb", {0.31F, 0.00F, 0.00F}},
    {"lead", {0.00F, 0.14F, 0.17F}},
    {"told", {-1.25F, -1.34F, 0.00F}},
    {"other_year", {-0.43F, -0.12F, -0.04F}},
    {"near", {1.94F, 0.00F, 0.00F}},
    {"far", {-1.03F, -0.39F, 0.00F}},
    {"noun", {0.64F, 0.00F, 0.00F}},
    {"other_noun", {-0.42F, 0.00F, 0.00F}},
    {"sole", {0.45F, 0.00F, 0.00F}},
    {"toll", {1.39F, 0.00F, 0.00F}},
    {"other_fate", {0.00F, 0.00F, 0.00F}},
    {"bare", {-0.91F, 0.00F, 0.00F}},
    {"owner", {0.51F, 0.00F, 0.00F}},
    {"other_owner", {0.00F, 0.00F, 0.00F}},
    {"money", {0.82F, 0.00F, 0.00F}},
    {"crowd", {-0.62F, -0.10F, -0.17F}},
    {"grain", {0.00F, 0.00F, 0.00F}},
    {"other_unit", {-0.75F, 0.00F, 0.00F}},
    {"lone", {0.31F, 0.65F, 0.00F}},
    {"within", {0.00F, 1.30F, 0.00F}},
    {"clause", {0.00F, 0.89F, 1.29F}},
    {"clause_share", {0.75F, 0.14F, 1.10F}},
    {"in_order", {0.00F, 0.00F, 1.93F}},
    {"speaker", {0.00F, 0.00F, 0.96F}},
    {"other_speaker", {0.00F, 0.00F, -0.93F}},
    {"reported", {0.00F, 0.00F, -0.69F}},
    {"shorter", {0.00F, 0.00F, 0.00F}},
    {"brief", {0.00F, 0.00F, 0.00F}},
    {"link", {0.00F, 0.47F, 0.00F}},
    {"side", {0.00F, -0.19F, 0.00F}},
    {"telling", {0.00F, -0.12F, 0.00F}},
    {"today", {0.00F, -1.26F, 0.00F}},
}};

}  // namespace crossread::comparison
