#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include "support/random.hpp"

using namespace crossread;
using namespace crossread::text;

namespace {

const std::string kMark = "\xEF\xBF\xBD";  // U+FFFD

/// Every scalar value that starts or ends a range of the encoding.
constexpr std::array<char32_t, 14> kEdges{0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFC, 0xFFFF, 0x10000, 0x3FFFF, 0x40000, 0xFFFFF, 0x10FFFF};

}  // namespace

TEST_CASE("valid text is repaired to itself") {
    for (const std::string& text : {std::string(), std::string("plain"), std::string("Çeşme, 東京, 😀"), std::string("\0a\0", 3), kMark}) {
        const Repaired repaired = repair(text);
        CHECK(repaired.text == text);
        CHECK(repaired.replaced.empty());
    }
}

TEST_CASE("each maximal invalid part becomes one U+FFFD, as Unicode's table 3-8 shows") {
    CHECK(repair("\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41").text == kMark + kMark + kMark + kMark + kMark + kMark + kMark + kMark + "A");
    CHECK(repair("\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41").text == kMark + kMark + kMark + kMark + kMark + kMark + kMark + kMark + "A");
    CHECK(repair("\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42").text == kMark + kMark + kMark + kMark + kMark + "A" + kMark + kMark + "B");
    CHECK(repair("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41").text == kMark + kMark + kMark + kMark + "A");
    CHECK(repair("cut off \xE2\x82").text == "cut off " + kMark);
}

TEST_CASE("replaced spans point at the marks that were put in") {
    const Repaired repaired = repair("a\xFF" "b\xC3");
    REQUIRE(repaired.replaced.size() == 2);
    for (const Span span : repaired.replaced) CHECK(slice(repaired.text, span) == kMark);
    CHECK(repaired.replaced[0] == Span{1, 4});
}

TEST_CASE("what was appended is decoded again") {
    for (const char32_t code : kEdges) {
        std::string text = "x";
        append(text, code);
        CHECK(valid_prefix(text) == text.size());
        std::size_t at = 1;
        CHECK(decode(text, at) == code);
        CHECK(at == text.size());
        CHECK(decode_before(text, text.size()) == code);
    }
}

TEST_CASE("surrogates and numbers past Unicode are never written") {
    for (const char32_t code : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}, char32_t{0xFFFFFFFF}}) {
        std::string text;
        append(text, code);
        CHECK(text == kMark);
    }
}

TEST_CASE("at the ends there is nothing to decode") {
    std::size_t at = 3;
    CHECK(decode("abc", at) == 0);
    CHECK(at == 3);
    CHECK(decode_before("abc", 0) == 0);
    CHECK(decode_before("", 0) == 0);
}

TEST_CASE("any bytes become valid text, once and for all") {
    tests::Random random(42);
    for (int round = 0; round < 3000; ++round) {
        const std::string bytes = round % 2 == 0 ? random.bytes(random.below(60)) : tests::patchwork(random, random.below(12));
        const Repaired once = repair(bytes);
        REQUIRE(valid_prefix(once.text) == once.text.size());
        REQUIRE(repair(once.text).text == once.text);
        REQUIRE(once.replaced.empty() == (once.text == bytes));
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t before = at;
            (void)decode(bytes, at);
            REQUIRE(at > before);
        }
    }
}
