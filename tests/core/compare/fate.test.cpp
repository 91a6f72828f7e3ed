// People counted by what befell them: one fate is one point, two fates are two.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;

namespace {

/// The values of the differences in figures, "2|3" each, sorted.
std::vector<std::string> figures(const std::vector<std::string>& reports, DifferenceKind kind = DifferenceKind::quantity) {
    std::vector<std::string> out;
    for (const Difference& d : tests::compared(reports).differences) {
        if (d.kind != kind) continue;
        std::vector<std::string> values;
        for (const Valued& v : d.spans) values.push_back(v.value.substr(0, v.value.find(" person")));
        std::sort(values.begin(), values.end());
        out.push_back(values.front() + "|" + values.back());
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<std::string> figures(const std::string& a, const std::string& b, DifferenceKind kind = DifferenceKind::quantity) {
    return figures(std::vector{a, b}, kind);
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("the dead of one accident are compared however they are told") {
    const std::string other = "The toll from the mine collapse near Hessle rose to 23 on Wednesday.";
    for (const std::string report :
         {"A mine collapse that killed 19 people near Hessle has shocked the region.",
          "Nineteen people are now known to have died in the mine near Hessle.", "Mine collapse near Hessle leaves 19 dead."}) {
        CAPTURE(report);
        CHECK(figures(report, other) == Found{"19|23"});
    }
}

TEST_CASE("the dead, the injured and the missing are not compared with each other") {
    CHECK(figures("Rescuers at the mine near Hessle said eight were still missing on Wednesday.",
                  "Rescuers at the mine near Hessle said 23 were dead on Wednesday.")
              .empty());
    CHECK(figures("The blast at the mill in Torvik injured 12 people.", "The blast at the mill in Torvik killed three people.").empty());
    CHECK(figures("Three people were killed and 12 injured in the blast at the mill in Torvik.",
                  "The blast at the mill in Torvik killed three people and wounded 15.") == Found{"12|15"});
}

TEST_CASE("some of a group, what is added, those who did it and the dead of another year are not the toll") {
    const std::string report = "A mine collapse near Hessle killed 19 people.";
    for (const std::string other :
         {"A mine collapse near Hessle killed another four people.", "Two of the miners died in the mine collapse near Hessle.",
          "In 1987 a mine collapse near Hessle killed 40 people.", "Four people killed a guard at the mine near Hessle."}) {
        CAPTURE(other);
        CHECK(figures(report, other).empty());
    }
}

TEST_CASE("at least so many dead and a higher toll can both be true") {
    CHECK(figures("At least 9 people died when a mine collapsed near Hessle.", "The mine collapse near Hessle killed 23 people.").empty());
    CHECK(figures("At least 9 people died when a mine collapsed near Hessle.", "The mine collapse near Hessle killed 23 people.",
                  DifferenceKind::precision)
              .size() == 1);
}

TEST_CASE("a limit and two exact tolls are one difference, and a loud one") {
    const std::vector<std::string> reports{"A mine collapse near Hessle killed at least 14 people.", "A mine collapse near Hessle killed 17 people.",
                                           "A mine collapse near Hessle killed 16 people."};
    CHECK(figures(reports) == Found{"16|at least 14"});
    CHECK(figures(reports, DifferenceKind::precision).empty());
}
