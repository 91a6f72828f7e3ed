#include "text/chars.hpp"

#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "text/utf8.hpp"

using namespace crossread;

TEST_CASE("folding makes letters small and keeps every byte's place") {
    CHECK(text::fold("The PORT of Århus, ÉCOLE Ж — 12") == "the port of århus, école ж — 12");
    CHECK(text::fold("") == "");
    CHECK(text::fold("İstanbul").size() == std::string("İstanbul").size());  // its small form is longer: it stays
}

TEST_CASE("folding a long text is folding its characters one by one") {
    std::mt19937 random(7);
    const std::u32string alphabet = U"aZ[@`{ÀßÖİŸΩжЖ’😀 \n";
    for (int round = 0; round < 50; ++round) {
        std::string text, expected;
        for (int i = 0; i < 300; ++i) {
            std::string one;
            text::append(one, alphabet[random() % alphabet.size()]);
            text += one;
            expected += text::fold(one);
        }
        CHECK(text::fold(text) == expected);
    }
}
