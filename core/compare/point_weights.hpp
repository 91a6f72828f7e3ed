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

inline constexpr float kPointBias = -3.72F;
inline constexpr std::array<PointWeight, kClues> kPointWeights{{
    {"words", 0.08F},
    {"plain", 0.00F},
    {"share", 0.48F},
    {"beside", 0.13F},
    {"sameness", 2.56F},
    {"likeness", 0.54F},
    {"names", 0.15F},
    {"verb", 0.33F},
    {"lead", 0.00F},
    {"told", -1.45F},
    {"other_year", -0.23F},
    {"near", 2.40F},
    {"far", -0.69F},
    {"noun", 0.92F},
    {"other_noun", 0.00F},
    {"sole", 0.22F},
    {"toll", 1.15F},
    {"other_fate", -0.27F},
    {"bare", -1.20F},
    {"owner", 0.53F},
    {"other_owner", -0.13F},
    {"money", 0.85F},
    {"crowd", -0.80F},
}};

}  // namespace crossread::comparison
