/// @file
/// The weights of the three fitted functions, in the order of Feature. Made by core/model/fit_likeness.cpp.
/// Internal to the compare room.
#pragma once

#include <array>
#include <string_view>

#include "compare/likeness.hpp"

namespace crossread::comparison {

struct Weight {
    std::string_view name;  ///< for a person
    float likeness;         ///< least squares on the news pairs of the STS benchmark, grades 0 to 5 divided by 5
    float first_look;       ///< logistic regression on pairs of our own stories and of ECB+ that state one fact or do not
    float sameness;         ///< the same, in the light of the other pairs of the story
};

struct Biases {
    double likeness, first_look, sameness;
};

inline constexpr Biases kBias{-0.031, -3.752, -4.388};
inline constexpr std::array<Weight, kFeatures> kWeights{{
    {"words in common, of the one with less", 0.154F, 1.698F, 0.263F},
    {"words in common, of the one with more", 0.094F, 0.484F, 0.418F},
    {"meaning as a whole", 0.174F, 2.010F, 1.991F},
    {"how much is in common", 0.000F, 2.688F, 3.469F},
    {"how many words are the same", 0.125F, 0.000F, 0.207F},
    {"words that the story hardly has elsewhere", 0.000F, 3.513F, 2.209F},
    {"words in one order", 0.044F, 0.000F, 0.494F},
    {"words in one order, of the shorter", 0.035F, 2.241F, 1.590F},
    {"clauses in common, of the one with less", 0.154F, 0.323F, 0.292F},
    {"clauses in common, of the one with more", 0.094F, 0.209F, 0.210F},
    {"how much the best clauses share", 0.126F, 0.079F, 0.000F},
    {"names in common", 0.044F, 0.374F, 0.376F},
    {"no name in common", -0.018F, -0.192F, -0.101F},
    {"days in common", 0.000F, 0.626F, 0.568F},
    {"no day in common", -0.083F, -0.099F, -0.055F},
    {"numbers in common", 0.039F, 0.288F, 0.304F},
    {"no number in common", -0.145F, 0.000F, 0.000F},
    {"verbs in common", 0.000F, 0.127F, 0.159F},
    {"as long", 0.023F, -0.264F, -0.427F},
    {"both are quotations", 0.000F, -1.154F, -0.997F},
    {"one is a quotation", 0.000F, -0.632F, -0.493F},
    {"quotations of one speaker", 0.000F, 1.146F, 0.917F},
    {"quotations of two speakers", 0.000F, -1.936F, -1.797F},
    {"far apart in their articles", 0.000F, -2.596F, -1.809F},
    {"first for either", 0.000F, 0.000F, 0.633F},
    {"first for both", 0.000F, 0.000F, 0.854F},
    {"ahead of the next", 0.000F, 0.000F, 1.290F},
    {"above the others", 0.000F, 0.000F, -1.760F},
    {"what stands around it", 0.000F, 0.000F, 0.709F},
    {"a third article", 0.000F, 0.000F, 1.437F},
    {"no third article", 0.000F, 0.000F, 0.330F},
}};

}  // namespace crossread::comparison
