// Days and quotations that stand near each other and are of two events: a difference that is not there costs a reader's trust.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;

namespace {

const std::string kFrame = "Correspondents who hurried to the gatehouse of Harrowby found the shutters down.\n\n";

std::ptrdiff_t count(const Report& report, DifferenceKind kind) {
    return std::count_if(report.differences.begin(), report.differences.end(), [&](const Difference& d) { return d.kind == kind; });
}

}  // namespace

TEST_CASE("a report that knows both days tells of two events, unless the same is said to have happened on both") {
    const std::string swore = kFrame + "Chancellor Ada Holm, who met the rebels of Velmark on Monday, announced a halt to the shelling of the harbour.";
    const std::string both = kFrame + "Chancellor Ada Holm announced on Wednesday a halt to the shelling of the harbour of Velmark. On Monday the rebels had come to lunch.";
    CHECK(count(tests::compared(swore, both), DifferenceKind::time) == 0);
    const std::string other_day = kFrame + "Chancellor Ada Holm announced on Tuesday a halt to the shelling of the harbour of Velmark.";
    CHECK(count(tests::compared(other_day, both), DifferenceKind::time) == 1);
}

TEST_CASE("what one person says in other words in reports of the same days is one utterance; weeks apart it was said twice") {
    const std::string one = kFrame + "“We will bring our friendship with Velmark to a new high stage,” Ada Holm told the minister of Velmark.";
    const std::string other = kFrame + "Ada Holm promised to bring the friendship with Velmark to a new and higher stage.";
    const auto told = [&](const std::string& later) { return compare({tests::told(one, "2021-03-18"), tests::told(other, later)}); };
    CHECK(count(told("2021-03-19"), DifferenceKind::quote_wording) == 1);
    CHECK(count(told("2021-04-02"), DifferenceKind::quote_wording) == 0);
}

TEST_CASE("what is told without marks of one's own words is no other wording") {
    const std::string said = kFrame + "“I fully accept my responsibility for the flooded harbour of Velmark and the mistakes that I made,” Ada Holm said.";
    const std::string retold = kFrame + "Ada Holm said she fully accepts the responsibility for the flooded harbour of Velmark and the mistakes she has made.";
    const std::string other = kFrame + "Ada Holm said she gladly accepts the responsibility for the drowned harbour of Velmark and the errors she has made.";
    CHECK(count(tests::compared(said, retold), DifferenceKind::quote_wording) == 0);
    CHECK(count(tests::compared(said, other), DifferenceKind::quote_wording) == 1);
}

TEST_CASE("a report that tells both numbers counts two things") {
    const std::string crew = kFrame + "The Meltem Star, built in 1996, carried 188 passengers and 24 crew. All 212 people on board jumped into the sea off Velmark.";
    const std::string all = kFrame + "The Meltem Star, built in 1996, caught fire off Velmark with 212 people on board.";
    CHECK(count(tests::compared(crew, all), DifferenceKind::quantity) == 0);
}

TEST_CASE("a town and the country that it lies in are no two places") {
    const auto told = [](const std::string& place) { return kFrame + "Chancellor Ada Holm arrived in " + place + " on Tuesday for talks about the border."; };
    CHECK(count(tests::compared(told("Nairobi"), told("Kenya")), DifferenceKind::place) == 0);
    CHECK(count(tests::compared(told("Nairobi"), told("Uganda")), DifferenceKind::place) == 1);
}

TEST_CASE("what should be done is not done, who is kept from a thing does not do it, and service denied is not disputed") {
    const auto loud = [](const std::string& one, const std::string& other) {
        const Report report = tests::compared(kFrame + one, kFrame + other);
        return count(report, DifferenceKind::certainty) + count(report, DifferenceKind::polarity);
    };
    CHECK(loud("The queue of ships off Velmark should be cleared in three weeks.", "Holm said the queue of ships off Velmark would be cleared in three weeks.") == 0);
    CHECK(loud("The deal bars the harbour of Velmark from cutting jobs before 2027.", "Under the deal, the harbour of Velmark will not cut jobs before 2027.") == 0);
    CHECK(loud("The bill lets shops in Velmark refuse service to sailors.", "The bill would shield shops in Velmark from lawsuits after denying service to sailors.") == 0);
    CHECK(loud("The crews in Velmark voted to accept a pay deal.", "The crews in Velmark signed a pay deal.") == 0);
}

TEST_CASE("numbers of two groups, and words that only look like a denial or a limb, are no conflict") {
    const auto loud = [](const std::string& one, const std::string& other) { return tests::compared(kFrame + one, kFrame + other).differences.size(); };
    CHECK(loud("The navy of Velmark boarded the pirate dhow and seized 12 Somalis.", "The navy of Velmark boarded the pirate dhow and seized 11 Yemenis.") == 0);
    CHECK(loud("The navy of Velmark boarded the pirate dhow and seized 12 Somalis.", "The navy of Velmark boarded the pirate dhow and seized 11 Somalis.") == 1);
    CHECK(loud("The destroyer not only repulsed the attack on the ferry to Velmark.", "The destroyer repulsed the attack on the ferry to Velmark.") == 0);
    CHECK(loud("Ada Holm has yet to regain consciousness in Velmark.", "Ada Holm had not yet regained consciousness in Velmark.") == 0);
    CHECK(loud("The destroyer launched its armed helicopter off Velmark.", "The destroyer headed to Velmark and launched its helicopter.") == 0);
}
