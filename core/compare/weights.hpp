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

inline constexpr Biases kBias{0.034, -5.067, -6.219};
inline constexpr std::array<Weight, kFeatures> kWeights{{
    {"words in common, of the one with less", 0.151F, 0.623F, 0.590F},
    {"words in common, of the one with more", 0.103F, 0.071F, 0.400F},
    {"meaning as a whole", 0.141F, 1.442F, 1.689F},
    {"meaning beside what the story is about", 0.000F, 1.216F, 0.609F},
    {"how much is in common", 0.000F, 0.976F, 2.184F},
    {"how many words are the same", 0.053F, 0.326F, 0.053F},
    {"words that the story hardly has elsewhere", 0.000F, 0.198F, 0.000F},
    {"words that few sentences of either article have", 0.000F, 1.243F, 0.000F},
    {"the word that ties them most", 0.026F, 1.918F, 1.066F},
    {"words close together in both", 0.098F, 1.461F, 0.822F},
    {"words in one order", 0.129F, 2.544F, 2.484F},
    {"words in one order, of the shorter", 0.000F, 1.153F, 0.225F},
    {"clauses in common, of the one with less", 0.151F, 0.356F, 0.528F},
    {"clauses in common, of the one with more", 0.103F, 0.170F, 0.147F},
    {"how much the best clauses share", 0.091F, 0.000F, 0.000F},
    {"names in common", 0.047F, 0.424F, 0.395F},
    {"no name in common", -0.015F, -0.296F, -0.219F},
    {"days in common", 0.006F, 0.968F, 0.737F},
    {"no day in common", -0.043F, -0.002F, 0.000F},
    {"numbers in common", 0.014F, 0.000F, 0.000F},
    {"no number in common", -0.138F, 0.000F, 0.000F},
    {"counts of one thing, the same or near", 0.042F, 2.664F, 2.080F},
    {"verbs in common", 0.000F, 0.000F, 0.000F},
    {"as long", 0.005F, 0.313F, 0.224F},
    {"both are quotations", 0.000F, 0.069F, -0.160F},
    {"one is a quotation", 0.000F, -0.537F, -0.429F},
    {"quotations of one speaker", 0.000F, 0.988F, 0.782F},
    {"quotations of two speakers", 0.000F, -1.187F, -0.658F},
    {"somebody in common who says something", 0.026F, 1.075F, 0.710F},
    {"somebody says something, and another", 0.000F, -0.547F, -0.386F},
    {"words of the shorter one", -0.002F, -1.666F, -0.301F},
    {"words of the longer one", -0.191F, 1.511F, 3.307F},
    {"far apart in their articles", 0.000F, -2.606F, -1.255F},
    {"first for either", 0.000F, 0.000F, 0.344F},
    {"first for both", 0.000F, 0.000F, 0.207F},
    {"ahead of the next", 0.000F, 0.000F, 0.609F},
    {"above the others", 0.000F, 0.000F, -0.741F},
    {"part of all matches, where it is less", 0.000F, 0.000F, 1.887F},
    {"part of all matches, where it is more", 0.000F, 0.000F, -0.050F},
    {"other matches, where there are fewer", 0.000F, 0.000F, -1.425F},
    {"other matches, where there are more", 0.000F, 0.000F, -0.805F},
    {"what stands around it", 0.000F, 0.000F, 0.674F},
    {"what stands beside one of them", 0.000F, 0.000F, 1.021F},
    {"what stands beside both", 0.000F, 0.000F, 0.313F},
    {"a third article", 0.000F, 0.000F, 1.503F},
    {"a third article goes with one only", 0.000F, 0.000F, -0.578F},
    {"no third article", 0.000F, 0.000F, 0.044F},
}};

}  // namespace crossread::comparison
