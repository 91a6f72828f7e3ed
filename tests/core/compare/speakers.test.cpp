#include <catch2/catch.hpp>

#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;

TEST_CASE("words in marks within what somebody is said to have said are told once") {
    const Report report = compare({tests::told("Mara Kestel, a driver, said that the changes aim at the “absolute heart of the rules.” “We will wait,” Kestel said."),
                                   tests::told("Nobody was hurt in Lindhaven.")});
    REQUIRE(report.quotes.size() == 1);
    std::vector<std::string> said;
    for (const Evidence& e : report.quotes[0].spans) said.emplace_back(slice(report.articles[e.article].document.text, e.span));
    REQUIRE(said.size() == 2);
    CHECK(said[0] == "the changes aim at the “absolute heart of the rules.”");
    CHECK(said[1] == "We will wait,");
}
