// Logarithm and exponential that are the same everywhere.
#include <catch2/catch.hpp>
#include <cmath>

#include "base/hash.hpp"
#include "base/numbers.hpp"

using namespace crossread;

TEST_CASE("the logarithm and the exponential agree with those of the library") {
    for (double x = 1e-9; x < 1e12; x *= 1.37) CHECK(natural_log(x) == Approx(std::log(x)).epsilon(1e-11).margin(1e-12));
    for (double x = -50; x < 50; x += 0.37) CHECK(exponential(x) == Approx(std::exp(x)).epsilon(1e-11));
}

TEST_CASE("values without a logarithm or beyond the range give the nearest that there is") {
    CHECK(natural_log(0) == natural_log(-3));
    CHECK(natural_log(0) < -700);
    CHECK(exponential(-1e9) == 0);
    CHECK(std::isfinite(exponential(1e9)));
    CHECK(logistic(0) == 0.5);
    CHECK(logistic(1e9) == 1);
}

TEST_CASE("the hash of a text is fixed: model files hold it") {
    CHECK(hash64("") == 0xefd01f60ba992926ULL);
    CHECK(hash64("border") != hash64("borders"));
}
