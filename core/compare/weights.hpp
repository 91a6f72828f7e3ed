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
inline constexpr double kLikenessBias = -0.017;
inline constexpr std::array<Weight, kFeatures> kLikeness{{
    {"words in common, of the one with less", 0.298F},
    {"words in common, of the one with more", 0.161F},
    {"the same words", 0.200F},
    {"meaning as a whole", 0.223F},
    {"how much is in common", 0.459F},
    {"the same phrases", -0.119F},
    {"names in common", -0.001F},
    {"no name in common", -0.049F},
    {"numbers in common", 0.035F},
    {"no number in common", -0.156F},
    {"verbs in common", 0.000F},
    {"as long", 0.012F},
    {"a stretch in common", -0.258F},
    {"what stands around it", 0.000F},
    {"no better match", 0.000F},
}};

// Logistic regression on sentence pairs of ECB+ that tell of the same event or do not.
inline constexpr double kSamenessBias = -4.234;
inline constexpr std::array<Weight, kFeatures> kSameness{{
    {"words in common, of the one with less", 2.103F},
    {"words in common, of the one with more", 1.387F},
    {"the same words", 1.263F},
    {"meaning as a whole", 0.735F},
    {"how much is in common", 1.848F},
    {"the same phrases", -0.575F},
    {"names in common", -0.109F},
    {"no name in common", 0.097F},
    {"numbers in common", 0.476F},
    {"no number in common", 0.231F},
    {"verbs in common", 0.000F},
    {"as long", -0.134F},
    {"a stretch in common", 0.987F},
    {"what stands around it", 1.340F},
    {"no better match", 0.652F},
}};

}  // namespace crossread::comparison
