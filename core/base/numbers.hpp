/// @file
/// Logarithm, exponential and logistic function that give the same bits on every machine: only + - * / and integer
/// work on the bits of a double, which IEEE 754 fixes; the ones of libm differ in the last place from one to another.
#pragma once

#include <cstdint>

namespace crossread {

/// Natural logarithm, good to 1e-12. 0, negative and not-a-number give the value of the smallest positive number.
[[nodiscard]] double natural_log(double x);

/// e to the x, good to 1e-12 of the value. Below -700 gives 0, above 700 the value at 700.
[[nodiscard]] double exponential(double x);

/// 1 / (1 + e^-x): a score as a probability.
[[nodiscard]] double logistic(double x);

}  // namespace crossread
