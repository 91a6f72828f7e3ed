#include "base/result.hpp"

#include <catch2/catch.hpp>
#include <memory>

using namespace crossread;

TEST_CASE("a result holds a value or an error, never both") {
    const Result<int> good(3);
    CHECK(good.ok());
    CHECK(good.value() == 3);
    const Result<int> bad(Error{"empty", "There is no text in it."});
    CHECK_FALSE(bad);
    CHECK(bad.error().code == "empty");
}

TEST_CASE("a value that can only be moved is moved out") {
    Result<std::unique_ptr<int>> held(std::make_unique<int>(5));
    const std::unique_ptr<int> taken = std::move(held).value();
    REQUIRE(taken);
    CHECK(*taken == 5);
}
