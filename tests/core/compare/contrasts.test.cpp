// Differences in what no number, day or name tells: one word for another of its sort, one utterance heard in two ways, a denial in
// other words; and what only looks like one.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;
using tests::compared;
using tests::differs;

namespace {

std::size_t count(const Report& report, DifferenceKind kind) {
    return static_cast<std::size_t>(std::count_if(report.differences.begin(), report.differences.end(), [&](const Difference& d) { return d.kind == kind; }));
}

}  // namespace

TEST_CASE("a word for another of its sort is a difference when the same word stands beside both") {
    CHECK(differs(compared("The tanker Orla passed a safety inspection in August, its owner said.", "The port of Vadso said the tanker Orla had failed a safety inspection in August."),
                  DifferenceKind::polarity, "passed", "failed"));
    CHECK(differs(compared("The skull was found near Karsk by a fisherman in 2014.", "Near Karsk the skull was found by a farmer in 2014."), DifferenceKind::person,
                  "fisherman", "farmer"));
    CHECK(differs(compared("Dan Orlik pleaded guilty to a fraud charge in Karsk on Monday.", "In Karsk on Monday Dan Orlik pleaded guilty to a conspiracy charge."),
                  DifferenceKind::other, "fraud", "conspiracy"));
}

TEST_CASE("an article that uses both words means two things by them") {
    const Report report = compared("Dan Orlik pleaded guilty to a fraud charge in Karsk on Monday. A conspiracy charge was dropped in April.",
                                   "In Karsk on Monday Dan Orlik pleaded guilty to a conspiracy charge.");
    CHECK(count(report, DifferenceKind::other) == 0);
}

TEST_CASE("a denial is found when the other report tells the event with another verb") {
    CHECK(count(compared("The dam near Karsk was not completed in 1968 after nine years of work.", "The dam near Karsk was finished in 1968 after nine years of work."),
                DifferenceKind::polarity) == 1);
}

TEST_CASE("the place that a report was written in is no place of its story") {
    const Report report = compared("OSLO (Nord) - A tram hit a lorry in Bergen on Monday and four people were hurt.", "BERGEN (Tide) - A tram hit a lorry in Bergen on Monday and four people were hurt.");
    CHECK(count(report, DifferenceKind::place) == 0);
}

TEST_CASE("a weekday that both name disagrees on nothing, whichever week each means") {
    const Report report = compared("The council of Karsk will vote on the new bridge on Friday.", "The council of Karsk will vote on the new bridge next week. On Friday the council of Karsk spoke about the new bridge.");
    CHECK(count(report, DifferenceKind::time) == 0);
}

TEST_CASE("numbers of two units of one measure are held against each other, and what is only rounded excludes nothing") {
    const std::string hours = "The mayor of Karsk and the miners talked for two hours on Monday about the new pit.";
    CHECK(count(compared(hours, "On Monday the mayor of Karsk and the miners talked for 40 minutes about the new pit."), DifferenceKind::quantity) == 1);
    CHECK(count(compared(hours, "On Monday the mayor of Karsk and the miners talked for 125 minutes about the new pit."), DifferenceKind::quantity) == 0);
    CHECK(count(compared(hours, "On Monday the mayor of Karsk and 40 miners talked about the new pit."), DifferenceKind::quantity) == 0);
}

TEST_CASE("what one report leaves open and the other tells as settled is a difference in how sure it is") {
    const std::string open = "Governor Ilse Rahm of Vasa has not decided whether to sign or veto the fishing bill, her office said.";
    CHECK(differs(compared(open, "Governor Ilse Rahm of Vasa announced her decision to veto the fishing bill."), DifferenceKind::certainty, "veto", "veto"));
    CHECK(count(compared(open, "Governor Ilse Rahm of Vasa will say on Friday whether to sign or veto the fishing bill."), DifferenceKind::certainty) == 0);
}

TEST_CASE("who denies what another report tells is a difference; who means to deny somebody something is none") {
    const std::string letter = "Mayor Iva Marek received a letter about the cracks in the bridge at Torvik in May.";
    CHECK(differs(compared(letter, "Mayor Iva Marek denied having received a letter about the cracks in the bridge at Torvik."), DifferenceKind::polarity,
                  "received a letter", "denied having received a letter"));
    CHECK(count(compared("The bill gives the railway its money for the bridge at Torvik.", "The bill would deny the railway its money for the bridge at Torvik."),
                DifferenceKind::polarity) == 0);
}

TEST_CASE("one verb with one object, denied by one report, is a difference whatever else the sentences tell") {
    const Report report = compared("Prime minister Iva Marek and President Tom Adler shook hands for two seconds, a diplomat told the agency in Vienna.",
                                   "Prime minister Iva Marek and President Tom Adler did not shake hands.");
    CHECK(differs(report, DifferenceKind::polarity, "shook", "not shake"));
}

TEST_CASE("who has no comment for one report and is quoted by another is a difference") {
    const std::string quoted = "Flooding closed the ring road at Torvik on Friday. “We were warned too late,” said Mayor Iva Marek.";
    const std::string flood = "Flooding closed the ring road at Torvik on Friday. ";
    CHECK(differs(compared(flood + "Mayor Iva Marek declined to comment.", quoted), DifferenceKind::polarity, "declined to comment", "too late"));
    CHECK(differs(compared(flood + "Mayor Iva Marek did not want to comment.", quoted), DifferenceKind::polarity, "did not want to comment", "too late"));
    CHECK(count(compared(flood + "Mayor Iva Marek declined to comment on the cost.", quoted), DifferenceKind::polarity) == 0);
    CHECK(count(compared(flood + "“It was a long night,” said Mayor Iva Marek, who declined to comment further.", quoted), DifferenceKind::polarity) == 0);
}

TEST_CASE("one man hurt in two limbs is a difference, two men are none") {
    const std::string shoulder = "Governor Amado Reyes was hit in the shoulder when gunmen fired on his convoy near Karsk.";
    CHECK(count(compared(shoulder, "Gunmen fired on the convoy near Karsk, and Amado Reyes took a bullet in the arm."), DifferenceKind::other) == 1);
    CHECK(count(compared(shoulder, "The convoy was on its way to a flag ceremony. Driver Luis Ocampo took a bullet in the arm."), DifferenceKind::other) == 0);
}

TEST_CASE("two houses' spellings of one word are one name") {
    const Report report = compared("The Organisation for Safe Rivers sent eight divers to Karsk.", "The Organization for Safe Rivers sent eight divers to Karsk on Monday.");
    CHECK(count(report, DifferenceKind::person) == 0);
}

TEST_CASE("what could be seen was seen") {
    const Report report = compared("The chief of Karsk saw flames coming out under the eaves of the dairy.", "In Karsk flames could be seen coming out under the eaves of the dairy.");
    CHECK(count(report, DifferenceKind::certainty) == 0);
}

TEST_CASE("the year that ends a name dates nothing") {
    const Report report = compared("The flaw lets strangers read letters. It is in Karsk Desk, as well as Karsk Server 2012, and in Karsk Mail.", "The flaw lets strangers read letters. It is in Karsk Desk, as well as Karsk Server 2003, and in Karsk Mail.");
    CHECK(count(report, DifferenceKind::time) == 0);
}

TEST_CASE("who never agreed refused") {
    const Report report = compared("Dan Orlik never agreed to a second portrait by the painter of Karsk.", "Dan Orlik refused a second portrait by the painter of Karsk.");
    CHECK(count(report, DifferenceKind::polarity) == 0);
}

TEST_CASE("reports without a date mean one week by their weekdays") {
    const auto undated = [](const std::string& text) { return tests::told(text, ""); };
    const Report report = compare({undated("The Otters of Karsk signed the keeper Dan Orlik on Monday after a long search."), undated("The keeper Dan Orlik was signed on Tuesday by the Otters of Karsk after a long search.")});
    CHECK(differs(report, DifferenceKind::time, "Monday", "Tuesday"));
}

TEST_CASE("a no reaches no further than an and") {
    const Report report = compared("A friend said Ann Moe never regained her senses and died late on Thursday in Karsk.", "Ann Moe died on Thursday of pneumonia at a hospital near Karsk, her agent said.");
    CHECK(count(report, DifferenceKind::polarity) == 0);
}

TEST_CASE("a choice is not yet what is chosen") {
    const Report report = compared("Mayor Ann Moe has until Friday to sign or veto the bill on weirs.", "The farmers of Karsk hoped Mayor Ann Moe would veto the bill on weirs by Friday.");
    CHECK(count(report, DifferenceKind::sequence) == 0);
    CHECK(count(report, DifferenceKind::certainty) == 0);
}
