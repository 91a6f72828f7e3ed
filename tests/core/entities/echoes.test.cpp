#include <catch2/catch.hpp>

#include "core/entities/marked.hpp"

using namespace crossread;
using marked::read;

TEST_CASE("a pronoun is the person who fits in gender") {
    const auto a = read("[P Susan Hart] met [P Thomas Pell] on Friday. He thanked her. She smiled.");
    CHECK(a.of("He") == a.of("Thomas Pell"));
    CHECK(a.of("her") == a.of("Susan Hart"));
    CHECK(a.of("She") == a.of("Susan Hart"));
}

TEST_CASE("of two who fit a pronoun is the subject") {
    const auto a = read("[P Thomas Pell] met [P James Orr] in the hall. He was late.");
    CHECK(a.of("He") == a.of("Thomas Pell"));
}

TEST_CASE("he who says is he who spoke last, whoever was spoken of") {
    const auto a = read("Asked if [P Thomas Pell] might have come, [P James Orr] said nobody knew. \"There was no car,\" he said.");
    CHECK(a.of("he") == a.of("James Orr"));
    const auto behind = read("The car was found, [P James Orr] said. [P Thomas Pell] was not in it, he added.");
    CHECK(behind.of("he") == behind.of("James Orr"));
    const auto other = read("[P James Orr] said nobody knew. [P Thomas Pell] passed a knob around. \"This was hers,\" he said.");
    CHECK(other.of("he") == other.of("Thomas Pell"));
}

TEST_CASE("he who is told something is another") {
    const auto a = read("[P Thomas Pell] waited for [P James Orr]. [P Orr] told him to leave.");
    CHECK(a.of("him") == a.of("Thomas Pell"));
}

TEST_CASE("a verb's object is another than its subject") {
    const auto a = read("[P Thomas Pell] met [P James Orr]. [P Pell] praised him.");
    CHECK(a.of("him") == a.of("James Orr"));
    const auto alone = read("[P Thomas Pell] spoke. [P Pell] praised him.");
    CHECK(alone.of("him") == kNoEntity);
    const auto two = read("[P Thomas Pell] spoke. [P Pell] said they would follow him.");
    CHECK(two.of("him") == two.of("Thomas Pell"));
}

TEST_CASE("in a quotation he is not the speaker") {
    const auto a = read("[P James Orr] lost.\n\n\"He never listened,\" said [P Thomas Pell].");
    CHECK(a.of("He") == a.of("James Orr"));
}

TEST_CASE("a description with one clear owner is that person or body") {
    const auto a = read("Prime Minister [P Ines Duarte] met [P Olaf Berg], the [N Danish] ambassador. The prime minister spoke of trade. The ambassador wrote. The [O River Ministry] paid, and the ministry will pay again.");
    CHECK(a.of("The prime minister") == a.of("Ines Duarte"));
    CHECK(a.of("The ambassador") == a.of("Olaf Berg"));
    CHECK(a.of("the ministry") == a.of("River Ministry"));
}

TEST_CASE("the head of a body's name describes it also before \"of\"") {
    const auto a = read("The [O Coast Union of Bakers] met. The union will strike.");
    CHECK(a.of("The union") == a.of("Coast Union of Bakers"));
}

TEST_CASE("a description that could be two people's is nobody's") {
    const auto a = read("Senator [P Ines Duarte] and Senator [P Olaf Berg] met.\n\nThe senator left early.");
    CHECK(a.of("The senator") == kNoEntity);
}

TEST_CASE("a pronoun with nobody to stand for is left alone") {
    CHECK(read("He left. She stayed.").entities.mentions.empty());
    const auto a = read("[P Susan Hart] left. He stayed.");
    CHECK(a.of("He") == kNoEntity);
}

TEST_CASE("it that speaks is the one body of its paragraph") {
    const auto a = read("The [O River Bank] lost money in [L Lima]. It said more would follow. It rained.");
    CHECK(a.of("It") == a.of("River Bank"));
    CHECK(a.of("It", 2) == kNoEntity);
    const auto two = read("The [O River Bank] met the [O Coal Union]. It said more would follow.");
    CHECK(two.of("It") == kNoEntity);
    const auto before = read("The [O River Bank] lost money.\n\nIt said more would follow.");
    CHECK(before.of("It") == kNoEntity);
}

TEST_CASE("they that speak are the one body of a paragraph without persons") {
    const auto a = read("The [O River Police] closed the bridge. They said a barge had hit it. They left.");
    CHECK(a.of("They") == a.of("River Police"));
    CHECK(a.of("They", 2) == kNoEntity);
    const auto people = read("The [O River Police] met [P Ana Ruiz] and [P Tom Moss]. They said the bridge was safe.");
    CHECK(people.of("They") == kNoEntity);
}
