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
    float first_look;       ///< logistic regression on pairs that state one fact or do not, of real reports (ECB+'s) and of our own stories
    float sameness;         ///< the same, in the light of the other pairs of the story
};

struct Biases {
    double likeness, first_look, sameness;
};

inline constexpr Biases kBias{0.072, -5.903, -5.862};
inline constexpr std::array<Weight, kFeatures> kWeights{{
    {"words in common, of the one with less", 0.142F, 1.333F, 0.540F},
    {"words in common, of the one with more", 0.104F, 0.421F, 0.176F},
    {"meaning as a whole", 0.136F, 0.155F, 0.128F},
    {"meaning beside what the story is about", 0.000F, 1.463F, 1.108F},
    {"how much is in common", 0.000F, 1.575F, 1.546F},
    {"how many words are the same", 0.033F, 0.163F, 0.144F},
    {"words that the story hardly has elsewhere", 0.000F, 0.708F, 0.304F},
    {"words that few sentences of either article have", 0.000F, 0.000F, 0.000F},
    {"the word that ties them most", 0.024F, 1.201F, 0.823F},
    {"words close together in both", 0.093F, 1.321F, 0.926F},
    {"words in one order", 0.150F, 0.799F, 0.713F},
    {"words in one order, of the shorter", 0.000F, 1.637F, 1.073F},
    {"clauses in common, of the one with less", 0.142F, 1.015F, 0.785F},
    {"clauses in common, of the one with more", 0.104F, 0.248F, 0.256F},
    {"how much the best clauses share", 0.142F, 1.604F, 1.358F},
    {"names in common", 0.047F, 0.477F, 0.370F},
    {"no name in common", -0.017F, -0.164F, -0.116F},
    {"days in common", 0.009F, 0.773F, 0.601F},
    {"no day in common", -0.045F, 0.000F, -0.027F},
    {"numbers in common", 0.015F, 0.196F, 0.165F},
    {"no number in common", -0.138F, 0.000F, 0.000F},
    {"counts of one thing, the same or near", 0.042F, 2.135F, 1.530F},
    {"verbs in common", 0.000F, 0.000F, 0.000F},
    {"as long", -0.021F, 0.516F, 0.434F},
    {"both are quotations", 0.000F, -0.707F, -0.635F},
    {"one is a quotation", 0.000F, -0.232F, -0.142F},
    {"quotations of one speaker", 0.000F, 0.643F, 0.396F},
    {"quotations of two speakers", 0.000F, -0.539F, -0.351F},
    {"somebody in common who says something", 0.030F, 0.443F, 0.237F},
    {"somebody says something, and another", 0.000F, -0.290F, -0.209F},
    {"words of the shorter one", 0.125F, -0.307F, -0.285F},
    {"words of the longer one", -0.366F, 0.429F, 0.521F},
    {"far apart in their articles", 0.000F, -0.669F, -0.439F},
    {"near the beginning, of the later one", 0.000F, 2.473F, 0.600F},
    {"near the beginning, of the earlier one", 0.000F, 1.150F, 0.961F},
    {"first for either", 0.000F, 0.000F, 0.000F},
    {"first for both", 0.000F, 0.000F, 0.389F},
    {"ahead of the next", 0.000F, 0.000F, 0.136F},
    {"above the others", 0.000F, 0.000F, -0.108F},
    {"part of all matches, where it is less", 0.000F, 0.000F, 2.246F},
    {"part of all matches, where it is more", 0.000F, 0.000F, 0.286F},
    {"other matches, where there are fewer", 0.000F, 0.000F, -0.187F},
    {"other matches, where there are more", 0.000F, 0.000F, 0.459F},
    {"what stands around it", 0.000F, 0.000F, 0.397F},
    {"what stands beside one of them", 0.000F, 0.000F, 0.957F},
    {"what stands beside both", 0.000F, 0.000F, 0.248F},
    {"a third article", 0.000F, 0.000F, 1.184F},
    {"a third article goes with one only", 0.000F, 0.000F, -0.348F},
    {"no third article", 0.000F, 0.000F, 0.103F},
}};

}  // namespace crossread::comparison
