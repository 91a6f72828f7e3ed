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
inline constexpr double kLikenessBias = 0.001;
inline constexpr std::array<Weight, kFeatures> kLikeness{{
    {"words in common, of the one with less", 0.458F},
    {"words in common, of the one with more", 0.325F},
    {"the same words", -0.203F},
    {"meaning as a whole", 0.225F},
    {"how much is in common", 0.257F},
    {"the same phrases", -0.112F},
    {"names in common", 0.000F},
    {"no name in common", -0.056F},
    {"numbers in common", 0.040F},
    {"no number in common", -0.149F},
    {"verbs in common", 0.000F},
    {"as long", 0.015F},
    {"no better match", 0.000F},
}};

// Logistic regression on sentence pairs of ECB+ that tell of the same event or do not.
inline constexpr double kSamenessBias = -3.667;
inline constexpr std::array<Weight, kFeatures> kSameness{{
    {"words in common, of the one with less", 2.679F},
    {"words in common, of the one with more", 1.657F},
    {"the same words", -0.416F},
    {"meaning as a whole", 0.783F},
    {"how much is in common", 2.324F},
    {"the same phrases", 0.213F},
    {"names in common", -0.079F},
    {"no name in common", 0.010F},
    {"numbers in common", 0.544F},
    {"no number in common", 0.154F},
    {"verbs in common", 0.000F},
    {"as long", 0.262F},
    {"no better match", 0.697F},
}};

}  // namespace crossread::comparison
