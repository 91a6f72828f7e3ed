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

inline constexpr Biases kBias{0.073, -4.517, -6.647};
inline constexpr std::array<Weight, kFeatures> kWeights{{
    {"words in common, of the one with less", 0.142F, 0.000F, 0.000F},
    {"words in common, of the one with more", 0.074F, 0.000F, 0.676F},
    {"meaning as a whole", 0.159F, 1.785F, 1.796F},
    {"meaning beside what the story is about", 0.000F, 0.849F, 0.249F},
    {"how much is in common", 0.038F, 0.174F, 2.406F},
    {"how many words are the same", 0.180F, 0.629F, 0.046F},
    {"words that the story hardly has elsewhere", 0.000F, 1.539F, 0.729F},
    {"words that few sentences of either article have", 0.000F, 4.099F, 0.305F},
    {"words in one order", 0.159F, 2.119F, 1.856F},
    {"words in one order, of the shorter", 0.000F, 1.533F, 0.289F},
    {"clauses in common, of the one with less", 0.142F, 0.338F, 0.495F},
    {"clauses in common, of the one with more", 0.074F, 0.118F, 0.061F},
    {"how much the best clauses share", 0.156F, 0.390F, 0.000F},
    {"names in common", 0.047F, 0.445F, 0.385F},
    {"no name in common", -0.012F, -0.340F, -0.189F},
    {"days in common", 0.000F, 0.653F, 0.489F},
    {"no day in common", -0.077F, -0.236F, -0.099F},
    {"numbers in common", 0.021F, 0.000F, 0.000F},
    {"no number in common", -0.148F, 0.000F, 0.000F},
    {"counts of one thing, the same or near", 0.038F, 2.289F, 1.543F},
    {"verbs in common", 0.000F, 0.000F, 0.070F},
    {"as long", -0.002F, 0.383F, 0.317F},
    {"both are quotations", 0.000F, -0.325F, -0.354F},
    {"one is a quotation", 0.000F, -0.598F, -0.370F},
    {"quotations of one speaker", 0.000F, 0.000F, 0.000F},
    {"quotations of two speakers", 0.000F, -1.253F, -0.914F},
    {"somebody in common who says something", 0.026F, 1.063F, 0.506F},
    {"somebody says something, and another", 0.000F, -0.744F, -0.406F},
    {"words of the shorter one", -0.063F, -1.803F, -0.093F},
    {"words of the longer one", -0.241F, 0.407F, 3.187F},
    {"far apart in their articles", 0.000F, -2.578F, -0.730F},
    {"first for either", 0.000F, 0.000F, 0.524F},
    {"first for both", 0.000F, 0.000F, 0.505F},
    {"ahead of the next", 0.000F, 0.000F, 0.359F},
    {"above the others", 0.000F, 0.000F, -0.575F},
    {"part of all matches, where it is less", 0.000F, 0.000F, 2.027F},
    {"part of all matches, where it is more", 0.000F, 0.000F, 0.577F},
    {"other matches, where there are fewer", 0.000F, 0.000F, -0.385F},
    {"other matches, where there are more", 0.000F, 0.000F, -1.231F},
    {"what stands around it", 0.000F, 0.000F, 0.703F},
    {"what stands beside one of them", 0.000F, 0.000F, 1.176F},
    {"what stands beside both", 0.000F, 0.000F, 0.135F},
    {"a third article", 0.000F, 0.000F, 1.499F},
    {"a third article goes with one only", 0.000F, 0.000F, -0.506F},
    {"no third article", 0.000F, 0.000F, 0.098F},
}};

}  // namespace crossread::comparison
