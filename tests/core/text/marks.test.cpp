// Quotation marks in words that were cut from a text.
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "text/marks.hpp"

using namespace crossread;

namespace {

std::string within(const std::string& words) { return std::string(slice(words, text::within_marks(words))); }

}  // namespace

TEST_CASE("a mark at either end whose partner was cut off is left out, and one that has its partner stays") {
    CHECK(within("“We shall rebuild it.") == "We shall rebuild it.");
    CHECK(within("Every bridge.”") == "Every bridge.");
    CHECK(within(" “ Every bridge. ””") == "“ Every bridge. ”");
    CHECK(within("“We shall rebuild it,” she said.") == "“We shall rebuild it,” she said.");
    CHECK(within("She called it \"a day of shame\".") == "She called it \"a day of shame\".");
    CHECK(within("\"We shall rebuild it, she said.") == "We shall rebuild it, she said.");
    CHECK(within("") == "");
    CHECK(within("”") == "");
}

TEST_CASE("marks of different shapes pair, as writers mix them") {
    CHECK(text::double_marks("\"No bridge!” he said").unpaired.empty());
    CHECK(text::double_marks("„Keine Brücke“, sagte er").unpaired.empty());
    CHECK(text::double_marks("« Pas de pont », dit-il").unpaired.empty());
    CHECK(text::double_marks("said “one” and “two”").paired);
    CHECK(text::double_marks("said “one and “two”").unpaired.size() == 1);
    CHECK_FALSE(text::double_marks("no marks at all").paired);
}

TEST_CASE("whatever stands in the words, what is within the marks is a part of them on whole characters") {
    const std::string pieces[] = {"“", "”", "\"", "„", "»", "a", " ", "—", "é", "\n"};
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        std::string words;
        for (unsigned n = random() % 12; n > 0; --n) words += pieces[random() % std::size(pieces)];
        const Span span = text::within_marks(words);
        REQUIRE(span.begin <= span.end);
        REQUIRE(span.end <= words.size());
        REQUIRE((span.begin == words.size() || (static_cast<unsigned char>(words[span.begin]) & 0xC0) != 0x80));
        REQUIRE((span.end == words.size() || (static_cast<unsigned char>(words[span.end]) & 0xC0) != 0x80));
    }
}
