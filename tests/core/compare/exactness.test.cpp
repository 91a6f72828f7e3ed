// One thing told more exactly in one report: quiet differences, and what is none.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "compare/points.hpp"
#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;
using tests::compared;
using tests::differs;

namespace {

bool any_loud(const Report& report) {
    return std::any_of(report.differences.begin(), report.differences.end(), [](const Difference& d) { return d.kind != DifferenceKind::precision; });
}

}  // namespace

TEST_CASE("the same number, of which one report is less sure, is a quiet difference") {
    const Report report = compared("A mudslide near Karsk killed 40 goats on Monday.", "A mudslide near Karsk killed at least 40 goats on Monday.");
    CHECK(differs(report, DifferenceKind::precision, "40 goats", "at least 40 goats"));
    CHECK_FALSE(any_loud(report));
}

TEST_CASE("a number beside a word that only says many is a quiet difference") {
    const Report report = compared("The flood near Karsk damaged seven bridges on Monday, engineers said.", "The flood near Karsk damaged several old bridges on Monday, engineers said.");
    CHECK(differs(report, DifferenceKind::precision, "seven bridges", "several old bridges"));
    CHECK_FALSE(any_loud(report));
}

TEST_CASE("who counts the same things elsewhere is not told to count them loosely") {
    const Report report = compared("The flood near Karsk damaged seven bridges on Monday, engineers said.",
                                   "The flood near Karsk damaged several old bridges on Monday, engineers said. The seven bridges will be mended.");
    CHECK_FALSE(differs(report, DifferenceKind::precision, "seven bridges", "several old bridges"));
}

TEST_CASE("hundreds beside an exact number may both be true") {
    const Report report = compared("The storm near Karsk damaged 565 shops on Monday.", "The storm near Karsk damaged hundreds of shops on Monday.");
    CHECK(differs(report, DifferenceKind::precision, "565 shops", "hundreds of shops"));
    CHECK_FALSE(any_loud(report));
}

TEST_CASE("one person under two first names is told once, quietly") {
    const Report report = compared("Trooper William Hadar of Karsk died on Monday when a boiler burst.", "Bill Hadar, a trooper of Karsk, died when a boiler burst on Monday.");
    CHECK(differs(report, DifferenceKind::precision, "William Hadar", "Bill Hadar"));
    CHECK_FALSE(any_loud(report));
}

TEST_CASE("an initial more is no other name, and of a family nobody is mistaken for another") {
    const auto named = [](const Report& r) {
        return std::any_of(r.differences.begin(), r.differences.end(), [](const Difference& d) { return !d.why.empty() && d.why[0].find("first names") != std::string::npos; });
    };
    CHECK_FALSE(named(compared("Trooper William Hadar of Karsk died on Monday.", "Trooper William J. Hadar of Karsk died on Monday.")));
    CHECK_FALSE(named(compared("Trooper William Hadar of Karsk died on Monday. His brother Wilfred Hadar wept.", "Trooper Will Hadar of Karsk died on Monday.")));
}

TEST_CASE("what one report quotes and the other tells in nearly the same words is another wording") {
    const Report report = compared("\"Our engineers urge all farmers near Karsk to empty and scrub the tank as soon as possible,\" Orlik said.",
                                   "Engineers are asking all farmers near Karsk to empty and scrub the tank as quickly as possible.");
    CHECK(differs(report, DifferenceKind::quote_wording, "as soon as possible", "as quickly as possible"));
}

TEST_CASE("a number is another one rounded only to fewer digits and near by") {
    CHECK(comparison::rounds_to(43350, 43000));
    CHECK(comparison::rounds_to(10977.74, 10000));
    CHECK_FALSE(comparison::rounds_to(36, 32));
    CHECK_FALSE(comparison::rounds_to(212, 100));
}
