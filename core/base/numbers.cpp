#include "base/numbers.hpp"

#include <cstdint>
#include <cstring>

namespace crossread {
namespace {

constexpr double kLn2 = 0.693147180559945309417;
constexpr double kSqrt2 = 1.41421356237309504880;
constexpr double kSmallest = 2.2250738585072014e-308;

/// std::bit_cast, which Emscripten 3.1.6's library has not.
template <class To, class From>
To same_bits(From from) {
    static_assert(sizeof(To) == sizeof(From));
    To to;
    std::memcpy(&to, &from, sizeof(To));
    return to;
}

}  // namespace

double natural_log(double x) {
    if (!(x > kSmallest)) x = kSmallest;
    const auto bits = same_bits<std::uint64_t>(x);
    int power = static_cast<int>(bits >> 52) - 1023;
    double m = same_bits<double>((bits & 0xFFFFFFFFFFFFFULL) | 0x3FF0000000000000ULL);
    if (m > kSqrt2) m /= 2, ++power;
    // ln m = 2 artanh(s), s = (m - 1) / (m + 1), |s| < 0.172: eight terms leave less than 1e-13.
    const double s = (m - 1) / (m + 1), q = s * s;
    double sum = 0;
    for (int k = 17; k >= 1; k -= 2) sum = sum * q + 1.0 / k;
    return power * kLn2 + 2 * s * sum;
}

double exponential(double x) {
    if (!(x > -700)) return 0;
    if (x > 700) x = 700;
    const double turns = x / kLn2;
    const auto power = static_cast<std::int64_t>(turns < 0 ? turns - 0.5 : turns + 0.5);
    const double r = x - static_cast<double>(power) * kLn2;
    double sum = 1;
    for (int k = 14; k >= 1; --k) sum = 1 + r * sum / k;
    return sum * same_bits<double>(static_cast<std::uint64_t>(power + 1023) << 52);
}

double logistic(double x) { return 1 / (1 + exponential(-x)); }

}  // namespace crossread
