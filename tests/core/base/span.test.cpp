#include "base/span.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace crossread;

TEST_CASE("a span gives its words, and one that reaches past the text is cut to it") {
    CHECK(slice("the quay", {4, 8}) == "quay");
    CHECK(slice("the quay", {4, 80}) == "quay");
    CHECK(slice("the quay", {8, 9}) == "");
    CHECK(slice("the quay", {3, 3}) == "");
    CHECK(slice("the quay", {5, 2}) == "");
    CHECK(slice("", {0, 1}) == "");
}

TEST_CASE("spans that only touch do not overlap, and an empty one overlaps nothing") {
    CHECK(Span{0, 3}.overlaps({2, 5}));
    CHECK_FALSE(Span{0, 3}.overlaps({3, 5}));
    CHECK_FALSE(Span{2, 2}.overlaps({2, 2}));
    CHECK(Span{0, 9}.contains({0, 9}));
    CHECK(Span{0, 9}.contains({4, 4}));
    CHECK_FALSE(Span{0, 9}.contains({4, 10}));
}

TEST_CASE("spans are ordered as they are read: by begin, then by end") {
    CHECK(Span{1, 9} < Span{2, 3});
    CHECK(Span{1, 3} < Span{1, 9});
    CHECK_FALSE(Span{1, 3} < Span{1, 3});
}
