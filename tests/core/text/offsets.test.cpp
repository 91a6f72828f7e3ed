#include "text/offsets.hpp"

#include <catch2/catch.hpp>

#include "support/random.hpp"
#include "text/utf8.hpp"

using namespace crossread;
using text::Utf16Offsets;

TEST_CASE("bytes and UTF-16 units are converted both ways") {
    const Utf16Offsets offsets("aé€😀z");
    CHECK(offsets.units(0) == 0);
    CHECK(offsets.units(1) == 1);
    CHECK(offsets.units(3) == 2);
    CHECK(offsets.units(6) == 3);
    CHECK(offsets.units(10) == 5);
    CHECK(offsets.units(11) == 6);
    CHECK(offsets.bytes(5) == 10);
    CHECK(offsets.units(Span{3, 10}) == Span{2, 5});
    CHECK(offsets.bytes(Span{2, 5}) == Span{3, 10});
}

TEST_CASE("the middle of a character counts as its beginning, and past the end as the end") {
    const Utf16Offsets offsets("é😀");
    CHECK(offsets.units(1) == 0);
    CHECK(offsets.units(4) == 1);
    CHECK(offsets.bytes(2) == 2);
    CHECK(offsets.units(99) == 3);
    CHECK(offsets.bytes(99) == 6);
}

TEST_CASE("an empty text has only zero") {
    for (const Utf16Offsets& offsets : {Utf16Offsets(), Utf16Offsets("")}) {
        CHECK(offsets.units(0) == 0);
        CHECK(offsets.units(7) == 0);
        CHECK(offsets.bytes(7) == 0);
    }
}

TEST_CASE("in any text both ways agree with counting character by character") {
    tests::Random random(42);
    for (int round = 0; round < 400; ++round) {
        const std::string text = text::repair(tests::patchwork(random, random.below(30)) + random.bytes(random.below(20))).text;
        const Utf16Offsets offsets(text);
        std::uint32_t unit = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto begin = static_cast<std::uint32_t>(at);
            REQUIRE(offsets.units(begin) == unit);
            REQUIRE(offsets.bytes(unit) == begin);
            unit += text::decode(text, at) >= 0x10000 ? 2 : 1;
            for (auto inside = begin + 1; inside < at; ++inside) REQUIRE(offsets.units(inside) == offsets.units(begin));
        }
        REQUIRE(offsets.units(static_cast<std::uint32_t>(text.size())) == unit);
        REQUIRE(offsets.bytes(unit) == text.size());
    }
}
