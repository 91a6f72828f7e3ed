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

inline constexpr float kPointBias = -3.23F;
inline constexpr std::array<PointWeight, kClues> kPointWeights{{
    {"words", 0.50F},
    {"plain", 0.20F},
    {"share", 0.48F},
    {"beside", 0.50F},
    {"sameness", 0.66F},
    {"likeness", 0.41F},
    {"names", 0.48F},
    {"verb", 0.67F},
    {"lead", 0.13F},
    {"told", -1.18F},
    {"other_year", -0.85F},
    {"near", 2.49F},
    {"far", -1.00F},
    {"noun", 0.87F},
    {"other_noun", 0.01F},
    {"sole", 0.33F},
    {"toll", 0.17F},
    {"other_fate", 0.00F},
    {"bare", -1.72F},
    {"owner", 0.38F},
    {"other_owner", 0.19F},
    {"money", 0.82F},
    {"crowd", -0.09F},
}};

}  // namespace crossread::comparison
