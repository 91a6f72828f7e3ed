/// @file
/// Least squares and logistic regression for the two functions of compare/likeness.hpp: few features, so Newton's method
/// is exact and quick. Only for training.
#pragma once

#include <vector>

#include "compare/likeness.hpp"

namespace crossread::model {

struct Example {
    comparison::Features features;
    double grade = 0;   ///< 0 to 1: what the function should give
    double weight = 1;
};

struct Weights {
    std::vector<double> of;  ///< by feature
    double bias = 0;
};

enum class Curve : std::uint8_t { line, logistic };

/// The weighed sum, without the curve.
[[nodiscard]] double weighed(const Weights& weights, const comparison::Features& features);

/// Fits with a ridge, which holds all features back alike, however widely they are spread; a logistic curve is then made as sure as it is
/// right. A weight against all sense ("names in common" that speak against a pair) is noise of the examples: such features are left out,
/// and the rest fitted again. `used` names the features that may count.
[[nodiscard]] Weights fit(const std::vector<Example>& examples, Curve curve, double ridge, std::vector<bool> used);

}  // namespace crossread::model
