// Conflicts made by altering one thing in a report of our own, against a report that says the same in other words.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;
using tests::compared;

namespace {

/// Differences that exclude each other; those of precision do not.
std::vector<Difference> loud(const Report& report) {
    std::vector<Difference> out;
    std::copy_if(report.differences.begin(), report.differences.end(), std::back_inserter(out), [](const Difference& d) { return d.kind != DifferenceKind::precision; });
    return out;
}

std::string words(const Report& report, const Evidence& e) { return std::string(slice(report.articles[e.article].document.text, e.span)); }

/// A sentence, the same one with one thing altered, and the same said in other words.
struct Conflict {
    DifferenceKind kind;
    std::string original, altered, paraphrase;
};

const std::vector<Conflict>& conflicts() {
    static const std::vector<Conflict> all{
        {DifferenceKind::quantity, "The landslide buried 34 houses in the village of Torvik.", "The landslide buried 43 houses in the village of Torvik.",
         "In the village of Torvik 34 houses were buried by the landslide."},
        {DifferenceKind::quantity, "The bank will close 120 branches by the end of the year.", "The bank will close 150 branches by the end of the year.",
         "By the end of the year 120 of the bank's branches will be closed."},
        {DifferenceKind::quantity, "Unemployment in the region rose to 7.4 percent, the statistics office said.", "Unemployment in the region rose to 9.4 percent, the statistics office said.",
         "The statistics office said that 7.4 percent of the region were unemployed, a rise."},
        {DifferenceKind::time, "The trial of the former mayor will begin on June 14.", "The trial of the former mayor will begin on July 2.",
         "On June 14 the former mayor goes on trial."},
        {DifferenceKind::time, "The dam was completed in 1968 after nine years of work.", "The dam was completed in 1974 after nine years of work.",
         "Work on the dam took nine years and was completed in 1968."},
        {DifferenceKind::polarity, "The ministry has approved the sale of the shipyard to investors from Norway.", "The ministry has not approved the sale of the shipyard to investors from Norway.",
         "The sale of the shipyard to Norwegian investors has been approved by the ministry."},
        {DifferenceKind::polarity, "The pilot reported a fault before takeoff, investigators said.", "The pilot never reported a fault before takeoff, investigators said.",
         "Investigators said a fault had been reported by the pilot before takeoff."},
        {DifferenceKind::certainty, "The company withdrew its offer for the smaller rival.", "The company will withdraw its offer for the smaller rival.",
         "The offer that the company had made for its smaller rival was withdrawn."},
        {DifferenceKind::quote_wording, "\"We shall rebuild every bridge before the winter,\" the governor said.", "\"We shall repair every bridge before the summer,\" the governor said.",
         "The governor said: \"We shall rebuild every bridge before the winter.\""},
        {DifferenceKind::place, "The plane made an emergency landing in Oslo after smoke filled the cabin.", "The plane made an emergency landing in Helsinki after smoke filled the cabin.",
         "Smoke filled the cabin and the plane had to make an emergency landing in Oslo."},
        {DifferenceKind::person, "Maria Lindqvist won the election for mayor with a narrow majority.", "Johanna Berg won the election for mayor with a narrow majority.",
         "With a narrow majority Maria Lindqvist won the election for mayor."},
    };
    return all;
}

}  // namespace

TEST_CASE("one altered thing is found as a difference of its kind") {
    int found = 0;
    for (const Conflict& c : conflicts()) {
        CAPTURE(c.altered);
        const std::vector<Difference> differences = loud(compared(c.original, c.altered));
        const bool right = std::any_of(differences.begin(), differences.end(), [&](const Difference& d) { return d.kind == c.kind; });
        CHECK(differences.size() <= 1);
        found += right;
        if (!right) WARN("not found: " << c.altered);
    }
    CHECK(10 * found >= 9 * static_cast<int>(conflicts().size()));
}

TEST_CASE("the same in other words is no difference") {
    for (const Conflict& c : conflicts()) {
        CAPTURE(c.paraphrase);
        CHECK(loud(compared(c.original, c.paraphrase)).empty());
    }
}

TEST_CASE("a copy with one number changed has exactly that difference") {
    const std::string before = "The storm tore the roofs off 12 farms on the island of Hessle on Sunday. Power was cut to 3,400 homes.\n\nThe mayor asked for help. ";
    const Report report = compared(before + "Repairs will cost $6 million.", before + "Repairs will cost $8 million.");
    REQUIRE(report.differences.size() == 1);
    const Difference& d = report.differences[0];
    CHECK(d.kind == DifferenceKind::quantity);
    REQUIRE(d.spans.size() == 2);
    CHECK(words(report, d.spans[0].where).find("$6 million") != std::string::npos);
    CHECK(words(report, d.spans[1].where).find("$8 million") != std::string::npos);
    REQUIRE(report.versions.size() == 1);
    REQUIRE(report.versions[0].changes.size() == 1);
    CHECK(report.versions[0].changes[0].kind == ChangeKind::reworded);
}

TEST_CASE("at least 30 and 32 can both be true, and are told as a difference of precision") {
    const Report report = compared("At least 30 people were hurt when a tram hit a bus in Lodz.", "A tram hit a bus in Lodz and 32 people were hurt.");
    REQUIRE(report.differences.size() == 1);
    CHECK(report.differences[0].kind == DifferenceKind::precision);
}

TEST_CASE("one name in two spellings is a difference of persons") {
    const Report report = compared("President Andres Villar left early. Mr Villar said nothing.", "President Andrés Villar left early on Friday.");
    CHECK(std::any_of(report.differences.begin(), report.differences.end(), [](const Difference& d) { return d.kind == DifferenceKind::person; }));
}

TEST_CASE("one foreign name in two spellings is told once, and is not another name in the same place") {
    const Report report = compared("President Moammar Qabbadi met the envoys of Peru in Lima on Friday. Qabbadi signed the treaty on fish.",
                                   "President Muammar Gabadi met the envoys of Peru in Lima on Friday. On fish Gabadi signed the treaty.");
    REQUIRE(report.differences.size() == 1);
    CHECK(report.differences[0].kind == DifferenceKind::person);
    CHECK(report.differences[0].why == std::vector<std::string>{"one name, spelled in two ways"});
    CHECK(report.differences[0].spans[0].value == "Qabbadi");
    CHECK(report.differences[0].spans[1].value == "Gabadi");
}
