#include "base/lanes.hpp"

#include <catch2/catch.hpp>
#include <algorithm>
#include <random>

using namespace crossread;

TEST_CASE("a ranking tells the greatest score, of equal ones the first, and the greatest of the others") {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::array<std::int16_t, 24> scores;
        for (std::int16_t& score : scores) score = static_cast<std::int16_t>(static_cast<int>(random() % 9) * 4000 - 20000);
        const Ranking ranking(scores);
        const std::int32_t best = ranking.greatest();
        const auto first = std::max_element(scores.begin(), scores.end());
        REQUIRE(ranking.place(best) == static_cast<std::size_t>(first - scores.begin()));
        REQUIRE(ranking.score(best) == *first);
        std::array<std::int16_t, 24> others = scores;
        others[ranking.place(best)] = -0x8000;
        REQUIRE(ranking.score(ranking.greatest_but(best)) == *std::max_element(others.begin(), others.end()));
    }
}

TEST_CASE("bytes keep their signs when they are widened") {
    const std::array<std::int8_t, kLanes> bytes = {-128, -1, 0, 1, 127, 5, -5, 100};
    std::array<std::int16_t, kLanes> wide;
    store_lanes(widen_lanes(reinterpret_cast<const std::byte*>(bytes.data())), wide.data());
    CHECK(std::equal(bytes.begin(), bytes.end(), wide.begin()));
}
