/// @file
/// The weights of the two fitted functions, in the order of Feature. Made by core/model/fit_likeness.cpp.
/// Internal to the compare room.
#pragma once

#include <array>
#include <string_view>

#include "compare/likeness.hpp"

namespace crossread::comparison {

struct Weight {
    std::string_view name;  ///< for a person
    float weight;
};

// Least squares on the news pairs of the STS benchmark, grades 0 to 5 divided by 5.
inline constexpr double kLikenessBias = -0.001;
inline constexpr std::array<Weight, kFeatures> kLikeness{{
    {"words in common, of the one with less", 0.485F},
    {"words in common, of the one with more", 0.400F},
    {"the same words", -0.246F},
    {"meaning as a whole", 0.170F},
    {"how much is in common", 0.288F},
    {"the same phrases", -0.149F},
    {"names in common", 0.000F},
    {"no name in common", -0.054F},
    {"numbers in common", 0.028F},
    {"no number in common", -0.154F},
    {"verbs in common", 0.000F},
    {"as long", 0.025F},
    {"no better match", 0.000F},
}};

// Logistic regression on sentence pairs of ECB+ that tell of the same event or do not.
inline constexpr double kSamenessBias = -3.0;
inline constexpr std::array<Weight, kFeatures> kSameness{{
    {"words in common, of the one with less", 4.0F},
    {"words in common, of the one with more", 2.0F},
    {"the same words", 1.0F},
    {"meaning as a whole", 1.0F},
    {"how much is in common", 0.0F},
    {"the same phrases", 0.0F},
    {"names in common", 0.0F},
    {"no name in common", 0.0F},
    {"numbers in common", 0.0F},
    {"no number in common", 0.0F},
    {"verbs in common", 0.0F},
    {"as long", 0.0F},
    {"no better match", 0.0F},
}};

}  // namespace crossread::comparison
