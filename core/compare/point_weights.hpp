/// @file
/// What each clue says for two numbers being on one point, in the order of Clue. Made by core/model/fit_points.mjs.
/// Internal to the compare room.
#pragma once

#include <array>
#include <string_view>

#include "compare/points.hpp"

namespace crossread::comparison {

struct PointWeight {
    std::string_view name;  ///< for a person
    float weight;
};

inline constexpr float kPointBias = -3.66F;
inline constexpr std::array<PointWeight, kClues> kPointWeights{{
    {"words", 0.13F},
    {"plain", 0.00F},
    {"share", 0.56F},
    {"beside", 0.40F},
    {"sameness", 1.91F},
    {"likeness", 0.21F},
    {"names", 0.44F},
    {"verb", 0.27F},
    {"lead", 0.00F},
    {"told", -1.51F},
    {"other_year", -0.32F},
    {"near", 2.48F},
    {"far", -0.78F},
    {"noun", 1.05F},
    {"other_noun", 0.00F},
    {"sole", 0.19F},
    {"toll", 1.15F},
    {"other_fate", -0.19F},
    {"bare", -1.28F},
    {"owner", 0.50F},
    {"other_owner", -0.02F},
    {"money", 0.76F},
    {"crowd", -0.65F},
}};

}  // namespace crossread::comparison
