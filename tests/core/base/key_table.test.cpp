#include <catch2/catch.hpp>
#include <map>

#include "base/key_table.hpp"
#include "support/random.hpp"

using crossread::KeyTable;

TEST_CASE("an empty table has a default for every key") {
    const KeyTable<int> table;
    CHECK(table.find(0) == 0);
    CHECK(table.find(7) == 0);
}

TEST_CASE("a table that grows keeps what was put into it, under zero too") {
    KeyTable<int> table;
    std::map<std::uint32_t, int> expected;
    crossread::tests::Random random(3);
    for (int i = 0; i < 5000; ++i) {
        const auto key = static_cast<std::uint32_t>(random.below(2000));
        ++table.at(key);
        ++expected[key];
    }
    for (std::uint32_t key = 0; key < 2100; ++key) {
        const auto found = expected.find(key);
        CHECK(table.find(key) == (found == expected.end() ? 0 : found->second));
    }
}
