// Which values two reports tell on one point: differences of numbers, days, names and quotations between independent reports.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;

namespace {

/// Both reports have this, so that they are of one story.
const std::string kFrame = "Correspondents who hurried to the gatehouse of Harrowby found the shutters down.\n\n";

Report compared(const std::string& a, const std::string& b) {
    return tests::compared(kFrame + a, kFrame + b);
}

std::vector<std::string> values(const Report& report, DifferenceKind kind) {
    std::vector<std::string> out;
    for (const Difference& d : report.differences)
        if (d.kind == kind)
            for (const Valued& v : d.spans) out.push_back(v.value);
    return out;
}

}  // namespace

TEST_CASE("one thing counted in two ways is a difference, however the sentences are made") {
    const Report report = compared("The crown, set with 52 garnets, was insured, the museum in Harrowby said.",
                                   "Thieves took the pride of the museum in Harrowby, a crown with its 48 garnets, and two rings.");
    CHECK(values(report, DifferenceKind::quantity) == std::vector<std::string>{"52 garnet", "48 garnet"});
}

TEST_CASE("one person's age told in two ways is a difference") {
    const Report report = compared("Substitute Maja Lund, 19, headed the winner in front of the town hall.",
                                   "The last goal came from 18-year-old Maja Lund in the dark.");
    CHECK(values(report, DifferenceKind::quantity) == std::vector<std::string>{"19 age", "18 age"});
}

TEST_CASE("one person's age is compared in whatever sentences it stands, under another first name too") {
    const Report report = compared("Piet Lund, 58, left the court in Harrowby in silence.", "Judge Adler read for an hour. Pieter Lund, who is 59, had surrendered his passport.");
    CHECK(values(report, DifferenceKind::quantity) == std::vector<std::string>{"58 age", "59 age"});
    const Report life = compared("Piet Lund, 58, left the court in Harrowby in silence.", "Judge Adler read for an hour. Piet Lund, aged 12, had left his village.");
    CHECK(values(life, DifferenceKind::quantity).empty());
}

TEST_CASE("the ages of two persons are no difference") {
    const Report report =
        compared("The winner was scored by Maja Lund, 19, in the dark.", "Another goal was scored by Tuva Moen, 31, in the dark.");
    CHECK(values(report, DifferenceKind::quantity).empty());
}

TEST_CASE("a number that the other sentence has too is not told differently there") {
    const Report report =
        compared("The buyer offers 8.70 euros a share.", "The share closed at 6.64 euros, below the 8.70 euros that the buyer offers.");
    CHECK(values(report, DifferenceKind::quantity).empty());
}

TEST_CASE("two lower limits that are not equal are two counts of one thing") {
    const Report report = compared("At least 27 people were killed when a bus fell into a gorge.",
                                   "At least 40 people were killed when a bus fell into a gorge.");
    CHECK(values(report, DifferenceKind::quantity) == std::vector<std::string>{"at least 27 person", "at least 40 person"});
}

TEST_CASE("the only number left over in sentences that are alike is on one point") {
    const Report report = compared("The airline must pay 3.2 million euros for flights cancelled without notice.",
                                   "For cancelling flights without notice the airline was fined 4.5 million euros.");
    CHECK(values(report, DifferenceKind::quantity) == std::vector<std::string>{"3200000 EUR", "4500000 EUR"});
}

TEST_CASE("one event on two days is a difference of time") {
    const Report report = compared("Senators will vote on the reform bill on Oct. 26, 2021.",
                                   "The vote of the senators on the reform bill comes on Oct. 25, 2021.");
    CHECK(values(report, DifferenceKind::time) == std::vector<std::string>{"2021-10-26", "2021-10-25"});
}

TEST_CASE("what one speaker says in other words is one quotation; another speaker's like words are not") {
    const std::string one = "“These people knew exactly where they were going,” police officer Lies Wouters said.";
    CHECK(values(compared(one, "“They knew exactly where to go,” Lies Wouters said."), DifferenceKind::quote_wording).size() == 2);
    CHECK(values(compared(one, "“They knew exactly where to go,” neighbour Tom Adler said."), DifferenceKind::quote_wording).empty());
}

TEST_CASE("a quotation that has its equal is not compared with another of the same speaker") {
    const std::string equal = "“The harbour is completely useless to everybody,” Lies Wouters said. ";
    const Report report = compared(equal, equal + "“The mayor is completely crazy,” Lies Wouters added.");
    CHECK(values(report, DifferenceKind::quote_wording).empty());
}

TEST_CASE("another speaker of the same words is one difference, and not another person besides") {
    const Report report = compared("“We shall not sign this paper,” foreign minister Tomas Velde said in Vienna.",
                                   "“We shall not sign this paper,” foreign minister Julia Castell said in Vienna.");
    CHECK(report.differences.size() == 1);
    CHECK(values(report, DifferenceKind::attribution).size() == 2);
}

TEST_CASE("a nearly equal sentence with one not more is a contradiction, whatever it denies") {
    const Report report =
        compared("A storm warning is in effect from Harrowby to the cape.", "A storm warning is not in effect from Harrowby to the cape.");
    CHECK(values(report, DifferenceKind::polarity) == std::vector<std::string>{"yes", "no"});
}

TEST_CASE("will not is no to will") {
    const Report report =
        compared("The carmaker will build its new plant in Hungary.", "The carmaker will not build its new plant in Hungary.");
    CHECK(values(report, DifferenceKind::polarity) == std::vector<std::string>{"yes", "no"});
}

TEST_CASE("what was said would happen is what will happen") {
    const Report report = compared("The bank will close 120 branches, Harald Holm said.",
                                   "Harald Holm said that 120 of the bank's branches would be closed.");
    CHECK(report.differences.empty());
}

TEST_CASE("a thing threatened in one report and called off in the other is a difference of certainty") {
    const Report report = compared("The union threatened a strike of all ferry crews in Harrowby.", "The union of the ferry crews in Harrowby called off the strike.");
    CHECK(values(report, DifferenceKind::certainty) == std::vector<std::string>{"threatened a strike", "called off the strike"});
}

TEST_CASE("what the earlier report tells as threatened and the later one as called off is what came next, and no conflict") {
    const std::string threatened = "The union threatened a strike of all ferry crews in Harrowby.",
                      called_off = "The union of the ferry crews in Harrowby called off the strike.";
    const Report later = compare({tests::told(threatened, "2021-03-18"), tests::told(called_off, "2021-03-19")});
    CHECK(values(later, DifferenceKind::sequence) == std::vector<std::string>{"threatened a strike", "called off the strike"});
    const Report earlier = compare({tests::told(threatened, "2021-03-19"), tests::told(called_off, "2021-03-18")});
    CHECK(values(earlier, DifferenceKind::sequence).empty());
    CHECK(values(earlier, DifferenceKind::certainty).size() == 2);
}

TEST_CASE("a planned strike and the strike that is planned are no difference") {
    const Report report = compared("The ferry crews in Harrowby planned a strike.", "The planned strike of the ferry crews in Harrowby was their first.");
    CHECK(values(report, DifferenceKind::certainty).empty());
}

TEST_CASE("a short name meets its accented spelling") {
    const Report report = compared("The judge, Hans Rutli, left Harrowby early.", "Now judge Hans Rütli left Harrowby early.");
    CHECK(values(report, DifferenceKind::person) == std::vector<std::string>{"Rutli", "Rütli"});
}

TEST_CASE("a handful of independent reports is one story") {
    const Report report = tests::compared("Three dead as a train leaves the rails near Harrowby.\n\nThe express to the coast toppled on Thursday, and helicopters took the "
                                          "hurt to hospital.",
                                          "The driver was charged on Friday, prosecutors said.\n\nHe drove the express much too fast before it toppled near Harrowby.");
    CHECK(report.stories.size() == 1);
}

TEST_CASE("a quotation that one report cuts short is a quiet difference, unless it quotes the rest elsewhere") {
    const std::string whole = "“The harbour is a gift with a hook in it,” minister Lies Wouters said.";
    CHECK(values(compared(whole, "Minister Lies Wouters called the harbour “a gift with a hook”."), DifferenceKind::precision).empty());
    CHECK(values(compared(whole, "Minister Lies Wouters called the harbour “a gift”."), DifferenceKind::precision).empty());
    const std::string cut = "“The harbour is a gift,” minister Lies Wouters said.";
    CHECK(values(compared(whole, cut), DifferenceKind::precision).size() == 2);
    CHECK(values(compared(whole, cut + " “With a hook,” she added."), DifferenceKind::precision).empty());
}

TEST_CASE("what is denied of somebody here and told with another word there is a contradiction") {
    const Report report = compared("Deputy Aoife Brannock was not arrested at the march on the parliament, according to her lawyer in Harrowby.",
                                   "Deputy Aoife Brannock was among those detained at the march on the parliament, her party in Harrowby said.");
    CHECK(values(report, DifferenceKind::polarity) == std::vector<std::string>{"no", "yes"});
}
