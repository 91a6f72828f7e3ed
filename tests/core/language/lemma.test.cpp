#include <catch2/catch.hpp>

#include "language/language.hpp"

using crossread::Pos;
using crossread::language::lemma;

TEST_CASE("irregular verbs and nouns come from the table") {
    CHECK(lemma("said", Pos::past) == "say");
    CHECK(lemma("withdrew", Pos::past) == "withdraw");
    CHECK(lemma("’ve", Pos::present) == "have");
    CHECK(lemma("women", Pos::nouns) == "woman");
}

TEST_CASE("regular verb endings come off, with a silent e or a doubled letter mended") {
    CHECK(lemma("decided", Pos::past) == "decide");
    CHECK(lemma("stopping", Pos::gerund) == "stop");
    CHECK(lemma("visited", Pos::past) == "visit");
    CHECK(lemma("called", Pos::past) == "call");
    CHECK(lemma("controlled", Pos::participle) == "control");
    CHECK(lemma("denied", Pos::past) == "deny");
    CHECK(lemma("creating", Pos::gerund) == "create");
    CHECK(lemma("pushes", Pos::present3) == "push");
    CHECK(lemma("need", Pos::verb) == "need");
}

TEST_CASE("regular plurals come off") {
    CHECK(lemma("houses", Pos::nouns) == "house");
    CHECK(lemma("cities", Pos::nouns) == "city");
    CHECK(lemma("boxes", Pos::nouns) == "box");
    CHECK(lemma("1970s", Pos::nouns) == "1970s");
}

TEST_CASE("the same letters have another lemma as another part of speech") {
    CHECK(lemma("leaves", Pos::nouns) == "leaf");
    CHECK(lemma("leaves", Pos::present3) == "leave");
    CHECK(lemma("building", Pos::noun) == "building");
    CHECK(lemma("", Pos::past).empty());
}
