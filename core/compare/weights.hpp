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

inline constexpr Biases kBias{0.055, -6.071, -6.003};
inline constexpr std::array<Weight, kFeatures> kWeights{{
    {"words in common, of the one with less", 0.144F, 1.450F, 0.662F},
    {"words in common, of the one with more", 0.117F, 0.491F, 0.238F},
    {"meaning as a whole", 0.145F, 0.165F, 0.143F},
    {"meaning beside what the story is about", 0.000F, 1.442F, 1.080F},
    {"how much is in common", 0.000F, 1.462F, 1.431F},
    {"how many words are the same", 0.043F, 0.115F, 0.105F},
    {"words that the story hardly has elsewhere", 0.000F, 0.838F, 0.426F},
    {"words that few sentences of either article have", 0.000F, 0.000F, 0.000F},
    {"the word that ties them most", 0.017F, 1.152F, 0.798F},
    {"words close together in both", 0.082F, 1.297F, 0.922F},
    {"words in one order", 0.150F, 0.739F, 0.650F},
    {"words in one order, of the shorter", 0.000F, 1.675F, 1.120F},
    {"clauses in common, of the one with less", 0.144F, 1.025F, 0.789F},
    {"clauses in common, of the one with more", 0.117F, 0.307F, 0.306F},
    {"how much the best clauses share", 0.105F, 1.600F, 1.393F},
    {"names in common", 0.047F, 0.478F, 0.371F},
    {"no name in common", -0.014F, -0.179F, -0.131F},
    {"days in common", 0.005F, 0.778F, 0.610F},
    {"no day in common", -0.046F, 0.000F, -0.018F},
    {"numbers in common", 0.014F, 0.225F, 0.184F},
    {"no number in common", -0.134F, 0.000F, 0.000F},
    {"counts of one thing, the same or near", 0.039F, 1.762F, 1.277F},
    {"verbs in common", 0.000F, 0.000F, 0.000F},
    {"as long", -0.017F, 0.522F, 0.444F},
    {"both are quotations", 0.000F, -0.690F, -0.617F},
    {"one is a quotation", 0.000F, -0.243F, -0.150F},
    {"quotations of one speaker", 0.000F, 0.547F, 0.341F},
    {"quotations of two speakers", 0.000F, -0.439F, -0.237F},
    {"somebody in common who says something", 0.025F, 0.421F, 0.221F},
    {"somebody says something, and another", 0.000F, -0.284F, -0.203F},
    {"words of the shorter one", 0.160F, -0.139F, -0.153F},
    {"words of the longer one", -0.368F, 0.559F, 0.635F},
    {"far apart in their articles", 0.000F, -0.669F, -0.442F},
    {"near the beginning, of the later one", 0.000F, 2.466F, 0.584F},
    {"near the beginning, of the earlier one", 0.000F, 1.156F, 0.966F},
    {"first for either", 0.000F, 0.000F, 0.000F},
    {"first for both", 0.000F, 0.000F, 0.415F},
    {"ahead of the next", 0.000F, 0.000F, 0.058F},
    {"above the others", 0.000F, 0.000F, -0.063F},
    {"part of all matches, where it is less", 0.000F, 0.000F, 2.231F},
    {"part of all matches, where it is more", 0.000F, 0.000F, 0.234F},
    {"other matches, where there are fewer", 0.000F, 0.000F, -0.216F},
    {"other matches, where there are more", 0.000F, 0.000F, 0.390F},
    {"what stands around it", 0.000F, 0.000F, 0.411F},
    {"what stands beside one of them", 0.000F, 0.000F, 0.952F},
    {"what stands beside both", 0.000F, 0.000F, 0.255F},
    {"a third article", 0.000F, 0.000F, 1.196F},
    {"a third article goes with one only", 0.000F, 0.000F, -0.327F},
    {"no third article", 0.000F, 0.000F, 0.114F},
}};

}  // namespace crossread::comparison
