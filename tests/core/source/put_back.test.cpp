#include <catch2/catch.hpp>
#include <string>

#include "source/source.hpp"

using namespace crossread;

TEST_CASE("a dropped piece that is put back stands in the article, and every other piece stays where it was") {
    Source source{.name = "a", .content = {}, .format = Format::text, .published = {}, .url = {}, .keep = {}};
    source.content =
        "Café fire kills three in Varn\n\nThree people died in a fire at a café in Varn on Monday night, the mayor said.\n\n"
        "The fire began in the kitchen, according to the fire brigade, and spread to the roof within minutes.\n\n"
        "Sign up for our newsletter\n\nThe café had been inspected in March, and no fault had been found, the mayor said.\n";
    const auto first = source::parse(source);
    REQUIRE(first);
    REQUIRE(first.value().document.dropped.size() == 1);
    const Dropped& dropped = first.value().document.dropped[0];
    source.keep = {first.value().content_offsets.units(dropped.source)};

    const auto again = source::parse(source);
    REQUIRE(again);
    CHECK(again.value().document.dropped.empty());
    CHECK(again.value().document.blocks.size() == first.value().document.blocks.size() + 1);
    CHECK(again.value().document.text.find(dropped.text) != std::string::npos);
}
