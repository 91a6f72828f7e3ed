// Many articles into stories, versions of one article, and dates as ranges of days.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "compare/dates.hpp"
#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;

namespace {

const std::string kDam = "The Karsk dam burst on Monday after two weeks of rain. Engineers had warned of cracks in the Karsk dam in March. "
                         "Water from the reservoir flooded the valley below Karsk and its paper mill.";
const std::string kDamToo = "Water flooded a paper mill in the valley when the dam at Karsk burst on Monday. In March engineers had warned of cracks in the dam. "
                            "The reservoir at Karsk had filled in two weeks of rain.";
const std::string kChess = "Ilse Rahm won the chess championship in Vigo on Monday. The grandmaster beat the champion in nine hours. "
                           "Rahm learned chess from her grandmother, who ran a club in Lugano.";
const std::string kChessToo = "The new chess champion is Ilse Rahm, who took the title in Vigo on Monday. Her grandmother taught her chess in a club in Lugano. "
                              "The last game of the championship took nine hours.";

std::size_t count(const Versions& versions, ChangeKind kind) {
    return static_cast<std::size_t>(std::count_if(versions.changes.begin(), versions.changes.end(), [&](const Change& c) { return c.kind == kind; }));
}

}  // namespace

TEST_CASE("articles of two events become two stories, and nothing agrees across them") {
    const Report report = compare({tests::told(kDam, "2021-03-16"), tests::told(kChess, "2021-03-16"), tests::told(kDamToo, "2021-03-17"), tests::told(kChessToo, "2021-03-16")});
    REQUIRE(report.stories.size() == 2);
    CHECK(report.stories[0] == std::vector<std::uint32_t>{0, 2});
    CHECK(report.stories[1] == std::vector<std::uint32_t>{1, 3});
    for (const Agreement& a : report.agreements)
        for (const Evidence& e : a.spans) CHECK(e.article % 2 == a.spans.front().article % 2);
}

TEST_CASE("the same words a month later are another story") {
    CHECK(compare({tests::told(kDam, "2021-03-16"), tests::told(kDamToo, "2021-05-16")}).stories.size() == 2);
}

TEST_CASE("an update shows what was added, taken away, reworded and moved") {
    const std::string one = "The council met on Tuesday.", two = "The bridge will stay closed until the autumn.", three = "Nobody was hurt when a girder fell.",
                      four = "Traffic is led through the old town.", five = "A detour of nine kilometres is signposted.";
    const Report report = compare({tests::told(one + "\n\n" + two + "\n\n" + three + "\n\n" + four + "\n\n" + five, "2021-03-16"),
                                   tests::told(two + "\n\n" + one + "\n\n" + "Nobody was badly hurt when a girder fell." + "\n\n" + four + "\n\nThe mayor has apologised to the shopkeepers.", "2021-03-17")});
    REQUIRE(report.versions.size() == 1);
    const Versions& versions = report.versions[0];
    CHECK(versions.older == 0);
    CHECK(versions.newer == 1);
    CHECK(count(versions, ChangeKind::moved) == 1);
    CHECK(count(versions, ChangeKind::reworded) == 1);
    CHECK(count(versions, ChangeKind::removed) == 1);
    CHECK(count(versions, ChangeKind::added) == 1);
}

TEST_CASE("values of dates are ranges of days; what names no certain days is none") {
    using comparison::days_of;
    REQUIRE(days_of("2018-04-27"));
    CHECK(days_of("2018-04-27")->first == days_of("2018-04-27")->last);
    CHECK(days_of("2018-04")->last - days_of("2018-04")->first == 29);
    CHECK(days_of("2016")->last - days_of("2016")->first == 365);
    CHECK(days_of("2018-W17")->last - days_of("2018-W17")->first == 6);
    CHECK(comparison::compatible(*days_of("2018-W17"), *days_of("2018-04-27")));
    CHECK_FALSE(comparison::compatible(*days_of("2018-W17"), *days_of("2018-05-03")));
    CHECK(comparison::compatible(*days_of("2018-SU"), *days_of("2018-07")));
    for (const char* none : {"", "PAST_REF", "XXXX-10-31", "P3D", "2018-13", "2018-02-30", "20"}) CHECK_FALSE(days_of(none));
}
