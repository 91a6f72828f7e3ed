#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;

TEST_CASE("the timeline holds what is dated by a step from another date") {
    const Report report = compare({tests::told("Anna Brandt visited the embassy on Monday, the day after a bus crash killed six tourists in the mountains.", "2024-05-14")});
    const auto has = [&](const std::string& day) {
        return std::any_of(report.timeline.begin(), report.timeline.end(), [&](const TimelineEntry& t) { return t.when == day; });
    };
    CHECK(has("2024-05-13"));
    CHECK(has("2024-05-12"));
}

TEST_CASE("an event that one report dates by the hour and others by the day stands once, at the hour; two hours stay two") {
    const auto timeline = [](const std::vector<std::string>& contents) { return tests::compared(contents).timeline; };
    const std::string hour = "The judge in Karsk will sentence Dan Orlik on June 14 at 2 p.m.", day = "Dan Orlik will be sentenced by a judge in Karsk on June 14.",
                      other = "The judge in Karsk will sentence Dan Orlik on June 14 at 5 p.m.";
    const std::vector<TimelineEntry> two = timeline({hour, day});
    REQUIRE(two.size() == 1);
    CHECK(two[0].when == "2021-06-14T14:00");
    CHECK(two[0].precision == Precision::time);
    CHECK(two[0].spans.size() == 2);
    CHECK(timeline({hour, day, other}).size() == 2);
}
