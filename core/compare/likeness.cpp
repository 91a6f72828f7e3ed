#include "compare/likeness.hpp"

#include <algorithm>

#include "base/numbers.hpp"
#include "compare/weights.hpp"

namespace crossread::comparison {
namespace {

double weighed(float Weight::* column, const Features& features) {
    double sum = 0;
    for (std::size_t i = 0; i < kFeatures; ++i) sum += static_cast<double>(kWeights[i].*column) * static_cast<double>(features.of[i]);
    return sum;
}

}  // namespace

float likeness(const Features& features) { return static_cast<float>(std::clamp(weighed(&Weight::likeness, features) + kBias.likeness, 0.0, 1.0)); }

float first_look(const Features& features) { return static_cast<float>(logistic(weighed(&Weight::first_look, features) + kBias.first_look)); }

float sameness(float sum) { return static_cast<float>(logistic(static_cast<double>(sum) + kBias.sameness)); }

float sameness_sum(const Features& features) { return static_cast<float>(weighed(&Weight::sameness, features)); }

}  // namespace crossread::comparison
