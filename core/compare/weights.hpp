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

inline constexpr Biases kBias{0.072, -5.158, -6.030};
inline constexpr std::array<Weight, kFeatures> kWeights{{
    {"words in common, of the one with less", 0.142F, 0.879F, 0.331F},
    {"words in common, of the one with more", 0.104F, 0.338F, 0.266F},
    {"meaning as a whole", 0.136F, 1.322F, 1.171F},
    {"meaning beside what the story is about", 0.000F, 1.177F, 0.478F},
    {"how much is in common", 0.000F, 1.150F, 1.327F},
    {"how many words are the same", 0.033F, 0.163F, 0.136F},
    {"words that the story hardly has elsewhere", 0.000F, 0.814F, 0.000F},
    {"words that few sentences of either article have", 0.000F, 1.222F, 0.364F},
    {"the word that ties them most", 0.024F, 1.399F, 0.564F},
    {"words close together in both", 0.093F, 1.350F, 0.507F},
    {"words in one order", 0.150F, 1.878F, 1.488F},
    {"words in one order, of the shorter", 0.000F, 1.590F, 0.492F},
    {"clauses in common, of the one with less", 0.142F, 0.465F, 0.400F},
    {"clauses in common, of the one with more", 0.104F, 0.190F, 0.133F},
    {"how much the best clauses share", 0.142F, 0.317F, 0.052F},
    {"names in common", 0.048F, 0.395F, 0.267F},
    {"no name in common", -0.017F, -0.297F, -0.159F},
    {"days in common", 0.009F, 0.941F, 0.521F},
    {"no day in common", -0.045F, -0.016F, 0.000F},
    {"numbers in common", 0.015F, 0.000F, 0.000F},
    {"no number in common", -0.138F, 0.000F, 0.000F},
    {"counts of one thing, the same or near", 0.042F, 2.651F, 1.541F},
    {"verbs in common", 0.000F, 0.000F, 0.000F},
    {"as long", -0.021F, 0.098F, 0.044F},
    {"both are quotations", 0.000F, -0.059F, -0.127F},
    {"one is a quotation", 0.000F, -0.420F, -0.290F},
    {"quotations of one speaker", 0.000F, 1.258F, 0.562F},
    {"quotations of two speakers", 0.000F, -0.876F, -0.461F},
    {"somebody in common who says something", 0.029F, 1.020F, 0.454F},
    {"somebody says something, and another", 0.000F, -0.458F, -0.278F},
    {"words of the shorter one", 0.125F, -0.366F, 0.495F},
    {"words of the longer one", -0.366F, 0.849F, 2.152F},
    {"far apart in their articles", 0.000F, -2.217F, -0.823F},
    {"first for either", 0.000F, 0.000F, 0.363F},
    {"first for both", 0.000F, 0.000F, 0.560F},
    {"ahead of the next", 0.000F, 0.000F, 0.490F},
    {"above the others", 0.000F, 0.000F, 0.353F},
    {"part of all matches, where it is less", 0.000F, 0.000F, 1.742F},
    {"part of all matches, where it is more", 0.000F, 0.000F, 0.506F},
    {"other matches, where there are fewer", 0.000F, 0.000F, -0.603F},
    {"other matches, where there are more", 0.000F, 0.000F, -0.407F},
    {"what stands around it", 0.000F, 0.000F, 0.654F},
    {"what stands beside one of them", 0.000F, 0.000F, 0.789F},
    {"what stands beside both", 0.000F, 0.000F, 0.507F},
    {"a third article", 0.000F, 0.000F, 1.407F},
    {"a third article goes with one only", 0.000F, 0.000F, -0.404F},
    {"no third article", 0.000F, 0.000F, 0.076F},
}};

}  // namespace crossread::comparison
