#include "compare/sequence.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using crossread::comparison::InOrder;

namespace {

using Row = std::vector<std::uint32_t>;

/// The textbook's table, for comparison.
std::uint32_t by_table(const Row& a, const Row& b) {
    std::vector<std::uint32_t> before(b.size() + 1, 0), now(b.size() + 1, 0);
    for (const std::uint32_t x : a) {
        for (std::size_t j = 0; j < b.size(); ++j) now[j + 1] = x == b[j] ? before[j] + 1 : std::max(before[j + 1], now[j]);
        before = now;
    }
    return before.back();
}

}  // namespace

TEST_CASE("the longest row of words in one order is the one of the textbook's table") {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Row a(random() % 200), b(random() % 200);
        const std::uint32_t words = 1 + random() % 40;
        for (Row* row : {&a, &b})
            for (std::uint32_t& x : *row) x = random() % words;
        InOrder in_order;
        in_order.fix(a);
        REQUIRE(in_order.common(b) == by_table(a, b));
    }
}
