// The same words given to two speakers.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;

namespace {

std::vector<Difference> attributions(const std::string& a, const std::string& b) {
    std::vector<Difference> out;
    for (const Difference& d : tests::compared(a, b).differences)
        if (d.kind == DifferenceKind::attribution) out.push_back(d);
    return out;
}

const std::string kStory = "The bridge over the Varne was closed on Monday after cracks were found. ";

}  // namespace

TEST_CASE("the same quotation given to another speaker is a difference of attribution") {
    const std::vector<Difference> found =
        attributions(kStory + "\"Nobody will cross this bridge until every bolt has been checked,\" Mayor Johanna Berg said.",
                     kStory + "\"Nobody will cross this bridge until every bolt has been checked,\" said Peter Lindqvist, an engineer, in Torvik.");
    REQUIRE(found.size() == 1);
    std::vector<std::string> values;
    for (const Valued& v : found[0].spans) values.push_back(v.value);
    std::sort(values.begin(), values.end());
    CHECK(values == std::vector<std::string>{"Johanna Berg", "Peter Lindqvist"});
}

TEST_CASE("the same speaker under a longer or shorter name is no difference of attribution") {
    CHECK(attributions(kStory + "Mayor Johanna Berg came to see it. \"Nobody will cross this bridge until every bolt has been checked,\" Berg said.",
                       kStory + "\"Nobody will cross this bridge until every bolt has been checked,\" said Johanna Berg, the mayor, on Monday.")
              .empty());
}

TEST_CASE("a speaker nobody names, and a few common words, show no difference of attribution") {
    CHECK(attributions(kStory + "\"Nobody will cross this bridge until every bolt has been checked,\" an engineer said.",
                       kStory + "\"Nobody will cross this bridge until every bolt has been checked,\" said Johanna Berg, the mayor.")
              .empty());
    CHECK(attributions(kStory + "\"We are very sorry,\" Mayor Johanna Berg said of the bridge.", kStory + "\"We are very sorry,\" engineer Peter Lindqvist said of the bridge.").empty());
}
