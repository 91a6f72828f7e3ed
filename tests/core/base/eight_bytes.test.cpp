#include "base/eight_bytes.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "support/random.hpp"

using namespace crossread;

TEST_CASE("eight bytes at once tell what each of them by itself would") {
    tests::Random random(3);
    for (int round = 0; round < 20000; ++round) {
        std::string bytes;
        for (int i = 0; i < 8; ++i) bytes += static_cast<char>(random.below(4) == 0 ? random.below(256) : 'a' + random.below(26));
        const std::uint64_t eight = load_eight(bytes.data());
        const auto any = [&](auto is) { return std::any_of(bytes.begin(), bytes.end(), [&](char c) { return is(static_cast<unsigned char>(c)); }); };
        CHECK((any_below(eight, 0x20) != 0) == any([](unsigned char c) { return c < 0x20; }));
        CHECK((any_equal(eight, 'q') != 0) == any([](unsigned char c) { return c == 'q'; }));
        CHECK((any_not_ascii(eight) != 0) == any([](unsigned char c) { return c >= 0x80; }));
    }
}
