// Disagreements of numbers become one difference only where all that is told there is on one point.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "compare/differences.hpp"

using namespace crossread;
using namespace crossread::comparison;

namespace {

Valued told(std::uint32_t article, std::uint32_t at, std::string value) { return {{article, {at, at + 2}, false}, std::move(value)}; }

Disagreement differ(Valued left, Valued right, float sure, DifferenceKind kind = DifferenceKind::quantity) {
    Disagreement out;
    out.kind = kind, out.left = std::move(left), out.right = std::move(right), out.sure = sure;
    return out;
}

std::vector<std::string> kept(std::vector<Disagreement> found) {
    drop_chained(found);
    std::vector<std::string> out;
    for (const Disagreement& d : found) out.push_back(d.left.value + " / " + d.right.value);
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace

TEST_CASE("a number that answers one of two that do not answer each other joins the surer one only") {
    const Valued dead = told(0, 10, "10 person"), hurt = told(1, 50, "20 person"), rooms = told(2, 90, "30 room");
    CHECK(kept({differ(dead, hurt, 2), differ(hurt, rooms, 1)}) == std::vector<std::string>{"10 person / 20 person"});
    CHECK(kept({differ(hurt, rooms, 3), differ(dead, hurt, 2)}) == std::vector<std::string>{"20 person / 30 room"});
}

TEST_CASE("three counts that all differ from each other, or are equal, are one point") {
    const Valued a = told(0, 10, "10 person"), b = told(1, 50, "12 person"), c = told(2, 90, "14 person"), d = told(3, 20, "10 person");
    CHECK(kept({differ(a, b, 1), differ(b, c, 1), differ(a, c, 1)}).size() == 3);
    CHECK(kept({differ(a, b, 1), differ(b, d, 1)}).size() == 2);
}

TEST_CASE("two numbers of one report are never joined by a third between them, unless they are equal") {
    const Valued first = told(0, 10, "10 mile"), second = told(0, 70, "12 mile"), again = told(0, 90, "10 mile"), other = told(1, 30, "15 mile");
    CHECK(kept({differ(first, other, 2), differ(second, other, 1)}).size() == 1);
    CHECK(kept({differ(first, other, 2), differ(again, other, 1)}).size() == 2);
}

TEST_CASE("one false pair does not chain the numbers of ten reports") {
    std::vector<Disagreement> found;
    for (std::uint32_t a = 0; a + 1 < 10; ++a) found.push_back(differ(told(a, 10, std::to_string(a) + " yard"), told(a + 1, 10, std::to_string(a + 1) + " yard"), 1));
    CHECK(kept(found).size() == 5);
}

TEST_CASE("quotations and names are left as they are found") {
    const Valued a = told(0, 10, "x"), b = told(1, 50, "y"), c = told(2, 90, "z");
    CHECK(kept({differ(a, b, 1, DifferenceKind::quote_wording), differ(b, c, 1, DifferenceKind::quote_wording)}).size() == 2);
}
