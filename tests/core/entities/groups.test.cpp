#include <catch2/catch.hpp>

#include "core/entities/marked.hpp"

using namespace crossread;
using marked::read;

TEST_CASE("an acronym is the body whose name it shortens") {
    const auto a = read("The [O Coastal Relief Union] met. The [O CRU] will pay. The [O Green River Movement] ([O GVM]) will not, said the [O UN]. [O U.N.] aides agreed with the [O United Nations].");
    CHECK(a.of("CRU") == a.of("Coastal Relief Union"));
    CHECK(a.of("GVM") == a.of("Green River Movement"));
    CHECK(a.of("UN") == a.of("United Nations"));
    CHECK(a.of("U.N.") == a.of("United Nations"));
    CHECK(a.entity("CRU").name == "Coastal Relief Union");
}

TEST_CASE("a body's first or last words stand for it") {
    const auto a = read("The [O Oregon Legislature] voted. [O Build-It Workshop] closed. The [O Legislature] rose. [O Build-It] reopened. The [O Foreign Ministry] of old is the [O Ministry of Foreign Affairs].");
    CHECK(a.of("Legislature") == a.of("Oregon Legislature"));
    CHECK(a.of("Build-It") == a.of("Build-It Workshop"));
    CHECK(a.of("Foreign Ministry") == a.of("Ministry of Foreign Affairs"));
}

TEST_CASE("two papers of two cities are two, though one's begins with a small word's letters") {
    const auto a = read("The [O Los Altos Times] and the [O LA Times] wrote of the [O New York Times].");
    CHECK(a.of("LA Times") != a.of("New York Times"));
}

TEST_CASE("of two bodies a short name is the one named last") {
    const auto a = read("The [O Harbor Council] met the [O Forest Council]. The [O Council] agreed.");
    CHECK(a.of("Council") == a.of("Forest Council"));
    CHECK(a.of("Harbor Council") != a.of("Forest Council"));
}

TEST_CASE("a country is one under all its names, and its people are apart") {
    const auto a = read("[L U.S.] aides and [L US] envoys left the [L United States]. [L America] and the [N Americans], each [N American].");
    CHECK(a.of("U.S.") == a.of("America"));
    CHECK(a.of("US") == a.of("United States"));
    CHECK(a.of("Americans") == a.of("American"));
    CHECK(a.of("American") != a.of("America"));
    CHECK(a.entity("U.S.").name == "United States");
    CHECK(a.entity("U.S.").place->country == "US");
}

TEST_CASE("the North is the country that the article speaks of") {
    const auto a = read("[L North Korea] and [L South Korea] talk. The [L North] waits, the [L South] hopes. The two [L Koreas] share the [L Korean Peninsula].");
    CHECK(a.of("North") == a.of("North Korea"));
    CHECK(a.of("South") == a.of("South Korea"));
    CHECK(a.of("Koreas") != a.of("North Korea"));
}

TEST_CASE("what is written after a town tells which one it is") {
    const auto a = read("He moved from [L Springfield], [L Ill.], to [L Portland], [L Maine]. [L Springfield] is flat.");
    CHECK(a.entity("Springfield").place->lat == Approx(39.8).margin(0.3));
    CHECK(a.entity("Portland").place->lon == Approx(-70.3).margin(0.3));
    CHECK(a.of("Springfield", 1) == a.of("Springfield", 2));
}

TEST_CASE("Georgia is the state among states and the country among its neighbours") {
    const auto state = read("Voters in [L Georgia], [L Alabama] and [L Florida] went to the polls. [L Atlanta] was calm.");
    CHECK(state.entity("Georgia").place->country == "US");
    const auto country = read("[L Georgia] asked [L Armenia] and [L Azerbaijan] for help. [L Tbilisi] was calm.");
    CHECK(country.entity("Georgia").place->country == "GE");
}

TEST_CASE("a capital that acts is its government, and still the place") {
    auto a = read("[L Nairobi] pledged help. He lives in [L Nairobi].");
    REQUIRE(a.of("Nairobi", 1) == a.of("Nairobi", 2));
    CHECK(a.entities.mentions.front().as_government);
    CHECK_FALSE(a.entities.mentions.back().as_government);
}

TEST_CASE("a capital is a government also where others deal with it, and where it owns what governments have") {
    const auto governments = [](std::string_view text) {
        std::string out;
        const auto a = read(text);
        for (const Mention& m : a.entities.mentions)
            if (m.as_government) out.append(slice(a.document.text, m.span)).append(" ");
        return out;
    };
    CHECK(governments("Talks between [L Oslo] and [L Lima] went on.") == "Oslo Lima ");
    CHECK(governments("It wants closer ties with [L Nairobi] and puts pressure on [L Quito].") == "Nairobi Quito ");
    CHECK(governments("[L Lima]'s foreign ministry wrote, and [L Oslo]'s decision stands.") == "Lima Oslo ");
    CHECK(governments("The road between [L Oslo] and [L Lima] is long. [L Lima]'s streets are wet. He dined on [L Oslo] ham.").empty());
}

TEST_CASE("English and Scottish are two, Russian and Russians one") {
    const auto a = read("[N English], [N Scottish], [N Russian] and [N Russians]; [N Republican] and [N Republicans].");
    CHECK(a.of("English") != a.of("Scottish"));
    CHECK(a.of("Russian") == a.of("Russians"));
    CHECK(a.of("Republican") == a.of("Republicans"));
}

TEST_CASE("a bill is known by its number") {
    const auto a = read("[X House Bill 209] passed. [X HB 209] and [X HB209] are short for it; [X House Bill 210] is not.");
    CHECK(a.of("HB 209") == a.of("House Bill 209"));
    CHECK(a.of("HB209") == a.of("House Bill 209"));
    CHECK(a.of("House Bill 210") != a.of("House Bill 209"));
}

TEST_CASE("a place that no map knows and that is doubtful may be a body's short name") {
    marked::Parsed parsed = marked::parse("[O Build-It Workshop] closed, and [L Build-It] reopened.");
    parsed.names[1].confidence = 0.55f;
    const Entities doubtful = entities::resolve(parsed.document, parsed.language, parsed.names);
    CHECK(doubtful.mentions[0].entity == doubtful.mentions[1].entity);
    parsed.names[1].confidence = 0.9f;
    const Entities sure = entities::resolve(parsed.document, parsed.language, parsed.names);
    CHECK(sure.mentions[0].entity != sure.mentions[1].entity);
}

TEST_CASE("a small town of a famous name is not put where the famous one is") {
    const auto a = read("She was born in [L Athens], [L Tex.], and died in [L Athens].");
    CHECK_FALSE(a.entity("Athens").place);
    CHECK(a.of("Athens", 1) == a.of("Athens", 2));
    CHECK(a.entity("Tex.").place->country == "US");
}

TEST_CASE("a place is called by its name, not by what shortens it") {
    const auto a = read("He left [L Miami], [L Fla.], for [L Tampa], [L Fla.], and wrote of [L Florida].");
    CHECK(a.entity("Fla.").name == "Florida");
}

TEST_CASE("a team's plural stands for it, one body among many does not") {
    const auto a = read("The [O Boston Harriers] beat the [O New York Comets]. The [X Harriers] sang. The [O Boston School Board] met; the [O Comets] rested.");
    CHECK(a.of("Harriers") == a.of("Boston Harriers"));
    CHECK(a.of("Comets") == a.of("New York Comets"));
    CHECK(a.of("Boston School Board") != a.of("Boston Harriers"));
}
