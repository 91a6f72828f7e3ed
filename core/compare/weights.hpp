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
inline constexpr double kLikenessBias = -0.026;
inline constexpr std::array<Weight, kFeatures> kLikeness{{
    {"words in common, of the one with less", 0.259F},
    {"words in common, of the one with more", 0.107F},
    {"the same words", 0.120F},
    {"meaning as a whole", 0.262F},
    {"how much is in common", 0.236F},
    {"the same phrases", 0.000F},
    {"names in common", 0.019F},
    {"how many names are in common", 0.000F},
    {"no name in common", -0.026F},
    {"days in common", 0.000F},
    {"no day in common", -0.080F},
    {"numbers in common", 0.044F},
    {"no number in common", -0.150F},
    {"verbs in common", 0.006F},
    {"as long", 0.025F},
    {"a stretch in common", 0.000F},
    {"what stands around it", 0.000F},
    {"no better match", 0.000F},
}};

// Logistic regression on sentence pairs of ECB+ that tell of the same event or do not.
inline constexpr double kSamenessBias = -4.779;
inline constexpr std::array<Weight, kFeatures> kSameness{{
    {"words in common, of the one with less", 2.101F},
    {"words in common, of the one with more", 1.255F},
    {"the same words", 1.447F},
    {"meaning as a whole", 1.159F},
    {"how much is in common", 3.065F},
    {"the same phrases", 0.000F},
    {"names in common", 0.000F},
    {"how many names are in common", 0.000F},
    {"no name in common", -0.029F},
    {"days in common", 0.142F},
    {"no day in common", 0.000F},
    {"numbers in common", 0.790F},
    {"no number in common", 0.000F},
    {"verbs in common", 0.574F},
    {"as long", -0.140F},
    {"a stretch in common", 0.306F},
    {"what stands around it", 1.351F},
    {"no better match", 0.466F},
}};

}  // namespace crossread::comparison
