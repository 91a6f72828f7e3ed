// What stands beside each other by chance in two reports of one story, and is no difference.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;
using tests::compared;
using tests::differs;

namespace {

bool any_of_kind(const Report& report, DifferenceKind kind) {
    return std::any_of(report.differences.begin(), report.differences.end(), [&](const Difference& d) { return d.kind == kind; });
}

}  // namespace

TEST_CASE("three common words in two quotations make no quotation twice") {
    const Report report = compared("A storm hit Karsk on Monday. The mayor said the harbor vote would bring \"a lot of trouble\" to the fishermen.",
                                   "A storm hit Karsk on Monday. \"There has been a lot of talk about my brother,\" a baker told the choir at its summer picnic.");
    CHECK_FALSE(any_of_kind(report, DifferenceKind::quote_wording));
}

TEST_CASE("what one speaker says on one matter is one utterance only where the sentences tell the same") {
    const Report report = compared("\"We have to treat the farmers better,\" Governor Ina Moll said of the drought in Karsk on Monday.",
                                   "Governor Ina Moll spoke in Karsk on Monday. \"The farmers know who sent the water,\" Moll told a cheering crowd.");
    CHECK_FALSE(any_of_kind(report, DifferenceKind::quote_wording));
}

TEST_CASE("the day in a dateline dates nothing that is told") {
    const Report report = compared("KARSK, Dec. 8 (KNA) \xE2\x80\x94 The governor of Karsk opened the old mill after a long repair.",
                                   "KARSK, Dec. 11 (KNA) \xE2\x80\x94 The governor of Karsk opened the old mill after a long repair.");
    CHECK_FALSE(any_of_kind(report, DifferenceKind::time));
    CHECK_FALSE(any_of_kind(report, DifferenceKind::precision));
}

TEST_CASE("a weekday is not told for a year") {
    const Report report = compared("The mill near Karsk was sold to a brewer in 2016 after a long quarrel.", "The mill near Karsk was sold to a brewer on Monday after a long quarrel.");
    CHECK_FALSE(any_of_kind(report, DifferenceKind::precision));
}

TEST_CASE("a contested vote is denied by nobody, and a right denied is no claim") {
    const Report vote = compared("The contested vote in Karsk ended the rule of Ina Moll on Monday.", "The vote in Karsk ended the rule of Ina Moll on Monday.");
    CHECK_FALSE(any_of_kind(vote, DifferenceKind::polarity));
    const Report right = compared("The new rules of Karsk deny many young sailors the right to vote for Ina Moll.", "Many young sailors of Karsk vote for Ina Moll under the new rules.");
    CHECK_FALSE(any_of_kind(right, DifferenceKind::polarity));
}

TEST_CASE("a no told by another verb answers a no") {
    const Report report = compared("Judge Ina Moll did not recommend charges against the mayor of Karsk on Monday.",
                                   "Judge Ina Moll decided on Monday against recommending charges against the mayor of Karsk.");
    CHECK_FALSE(any_of_kind(report, DifferenceKind::polarity));
}

TEST_CASE("a place that another little word leads to is not told in its stead") {
    const Report report = compared("A fire on Tuesday destroyed the old dairy, which was built by settlers from the Midwest.",
                                   "A fire on Tuesday destroyed the old dairy, which was built by settlers in Palmer.");
    CHECK_FALSE(differs(report, DifferenceKind::place, "Midwest", "Palmer"));
}

TEST_CASE("two short quotations are both parts of a long one") {
    const Report report = compared("\"It was a strange harvest for us, we picked all the plums but we lost nine ladders,\" the grower Ina Moll said.",
                                   "\"This is a strange harvest for us,\" the grower Ina Moll said. \"We picked all the plums but lost nine ladders,\" Moll said.");
    CHECK(differs(report, DifferenceKind::quote_wording, "was a strange harvest", "is a strange harvest"));
    CHECK(differs(report, DifferenceKind::quote_wording, "plums but we lost nine ladders", "plums but lost nine ladders"));
}

TEST_CASE("a part of a count is not the count") {
    const Report all = compared("The baker Ina Moll burned 34 loaves at the fair in Karsk on Monday.", "The baker Ina Moll burned 17 loaves at the fair in Karsk on Monday.");
    CHECK(differs(all, DifferenceKind::quantity, "34 loaves", "17 loaves"));
    const Report part = compared("The baker Ina Moll burned 34 loaves at the fair in Karsk on Monday.", "The baker Ina Moll burned her first 17 loaves at the fair in Karsk on Monday.");
    CHECK_FALSE(any_of_kind(part, DifferenceKind::quantity));
}

TEST_CASE("who did not send only three sent some") {
    const Report report = compared("The port authority of Karsk sent eight pilots to guide the ferry on Monday.", "The port authority of Karsk has not sent only three pilots to guide the ferry on Monday.");
    CHECK_FALSE(any_of_kind(report, DifferenceKind::polarity));
}

TEST_CASE("the day that something named has is not told for another day") {
    const Report report = compared("The mayor of Karsk promised at Tuesday's picnic to mend the bridge.", "The mayor of Karsk promised last week to mend the bridge.");
    CHECK_FALSE(any_of_kind(report, DifferenceKind::precision));
    CHECK_FALSE(any_of_kind(report, DifferenceKind::time));
}

TEST_CASE("a need is neither planned nor met") {
    const Report report = compared("Ina Moll would still need 40 votes to win the seat of Karsk on Monday.", "Ina Moll has most of the votes needed to win the seat of Karsk on Monday.");
    CHECK_FALSE(any_of_kind(report, DifferenceKind::certainty));
}

TEST_CASE("a continent and what comes from it are no two spellings") {
    const Report report = compared("The bank was the darling of South African trade before it failed, Ina Moll said.", "The bank was the largest of South Africa's before it failed, Ina Moll said.");
    CHECK_FALSE(any_of_kind(report, DifferenceKind::person));
}
