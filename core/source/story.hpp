/// @file
/// Which units are the story: each unit's worth by itself, made whole by its neighbours. One idea for dumps and pages.
#pragma once

#include <vector>

namespace crossread::source {

/// `worth[i]` above 0 speaks for unit i being of the story, below 0 against. Changing between story and not story costs
/// `enter` and `leave`; the labelling with the greatest sum is chosen (Viterbi over two states). Linear in the units.
[[nodiscard]] std::vector<bool> best_runs(const std::vector<double>& worth, double enter, double leave);

}  // namespace crossread::source
