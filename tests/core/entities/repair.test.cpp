#include "entities/repair.hpp"

#include <catch2/catch.hpp>

#include "core/entities/marked.hpp"
#include "entities/additions.hpp"

using namespace crossread;

namespace {

std::string repaired(std::string_view text) {
    const marked::Parsed parsed = marked::parse(text);
    return marked::mark(parsed.document.text, entities::repair(parsed.document, parsed.language, parsed.names));
}

std::string added(std::string_view text) {
    const marked::Parsed parsed = marked::parse(text);
    return marked::mark(parsed.document.text, entities::with_additions(parsed.document, parsed.language, parsed.names));
}

}  // namespace

TEST_CASE("the surname of somebody named in full is a person wherever it stands") {
    CHECK(repaired("[P Song Tae] spoke. [L Song] then sat. They asked Song to stay, and Song did.") ==
          "[P Song Tae] spoke. [P Song] then sat. They asked [P Song] to stay, and [P Song] did.");
    CHECK(repaired("[P Ruth Jackson] was born in [L Jackson].") == "[P Ruth Jackson] was born in [L Jackson].");
}

TEST_CASE("a town before its state is a place whoever else is called so") {
    CHECK(repaired("His wife, [P Joyce Penn] of [P Jackson], Miss., and [P Ann Jackson] came.") ==
          "His wife, [P Joyce Penn] of [L Jackson], Miss., and [P Ann Jackson] came.");
    CHECK(added("They met in [L Biloxi], Miss., with [P Miss Penn] of [L Salem], Ore., that night.") ==
          "They met in [L Biloxi], [L Miss.], with [P Miss Penn] of [L Salem], [L Ore.], that night.");
}

TEST_CASE("two bodies joined by and are two, one of two fields is one") {
    CHECK(repaired("The [O Harbor Bank and Tidal Research Institute] sued [O Friends of Rivers and Center for Clean Lakes].") ==
          "The [O Harbor Bank] and [O Tidal Research Institute] sued [O Friends of Rivers] and [O Center for Clean Lakes].");
    CHECK(repaired("The [O Ministry of Health and Social Services] and the [O Forest and River Service] agreed.") ==
          "The [O Ministry of Health and Social Services] and the [O Forest and River Service] agreed.");
}

TEST_CASE("a title is no part of a name and no name") {
    CHECK(repaired("[P Dr Okoro] met [O Gen Prasit], a [N Rep.] and [P King Olav].") == "Dr [P Okoro] met Gen [P Prasit], a Rep. and [P King Olav].");
}

TEST_CASE("a compound of two names is two names") {
    CHECK(repaired("[P Ruth Hale] and [P Kim Tae Ho] met. The Hale-Kim talks ended.") ==
          "[P Ruth Hale] and [P Kim Tae Ho] met. The [P Hale]-[P Kim] talks ended.");
    CHECK(repaired("The [L U.S.-North Korea] talks.") == "The [L U.S.]-[L North Korea] talks.");
    CHECK(repaired("[P Hale and Moss] left.") == "[P Hale] and [P Moss] left.");
}

TEST_CASE("a name is of the type that it mostly is") {
    CHECK(repaired("[O Veltrix] paid. [O Veltrix] won. [O Veltrix] lost. At [L Veltrix] all was calm.") ==
          "[O Veltrix] paid. [O Veltrix] won. [O Veltrix] lost. At [O Veltrix] all was calm.");
}

TEST_CASE("what stands in brackets after a body or a programme is its short form") {
    CHECK(repaired("The [O Front of the Valleys] (FV) marched. [P FV] men sang, and FV women too.") ==
          "The [O Front of the Valleys] ([O FV]) marched. [O FV] men sang, and [O FV] women too.");
    CHECK(repaired("[X Goats for Schools] ([O GFS]) ended.") == "[X Goats for Schools] ([X GFS]) ended.");
    CHECK(repaired("[O Harbour Cement] (see page 2) and [O Moss Bank] (US) met.") == "[O Harbour Cement] (see page 2) and [O Moss Bank] (US) met.");
}

TEST_CASE("what stands in brackets may have more letters than words before it") {
    CHECK(repaired("Team (SPT) met.") == "Team ([O SPT]) met.");
    CHECK(repaired("Tidal (SPT) met.") == "Tidal (SPT) met.");
}

TEST_CASE("a hyphened word that opens a body's name is the body") {
    CHECK(repaired("[O Toy-A-Day Shops] closed. At [L Toy-A-Day] nobody spoke.") == "[O Toy-A-Day Shops] closed. At [O Toy-A-Day] nobody spoke.");
}

TEST_CASE("particles and syllables set apart belong to a person's name") {
    CHECK(repaired("[P Asha] wa [P Kamau] met dos [P Reis].") == "[P Asha wa Kamau] met [P dos Reis].");
    CHECK(repaired("[P Chan Kam] - wing and [P Ruth Hale] - who left.") == "[P Chan Kam - wing] and [P Ruth Hale] - who left.");
    CHECK(repaired("“Mr [P Speaker], [P Don]’t take the [O M].") == "“Mr Speaker, Don’t take the M.");
}

TEST_CASE("an office is no part of a body's name") {
    CHECK(repaired("[O General Manager of Mauritius Cement] and [O Savanna Air Marketing Director] met.") ==
          "General Manager of [O Mauritius Cement] and [O Savanna Air] Marketing Director met.");
    CHECK(repaired("The [O Office of the President] spoke.") == "The [O Office of the President] spoke.");
}

TEST_CASE("a kind of place alone only points back") {
    CHECK(repaired("The president of the [L Republic] left [L Moss Island].") == "The president of the Republic left [L Moss Island].");
}

TEST_CASE("a common noun at the end of a name tells what it is") {
    CHECK(repaired("The [O Clean Rivers Initiative] began in [O Moss Valley].") == "The [X Clean Rivers Initiative] began in [L Moss Valley].");
}

TEST_CASE("the capital of a paper's article and a known region's direction belong to the name") {
    CHECK(repaired("She told The [O Harbour Times] of it. The [O Harbour Times] wrote.") == "She told [O The Harbour Times] of it. The [O Harbour Times] wrote.");
    CHECK(repaired("They met in east [L Jerusalem] and in southern [L Peru].") == "They met in [L east Jerusalem] and in southern [L Peru].");
}

TEST_CASE("the South is a place in an article of a divided country") {
    CHECK(repaired("[L North Korea] spoke to the South. The South wind blew.") == "[L North Korea] spoke to the [L South]. The [L South] wind blew.");
    CHECK(repaired("They drove to the South.") == "They drove to the South.");
}

TEST_CASE("a headline's verb is no part of the name") {
    CHECK(repaired("[O Hollis Jr. Pleads Guilty Again]\n\nOn Monday [P Jesse Hollis Jr.] pleaded guilty and then he left.") ==
          "[P Hollis Jr.] Pleads Guilty Again\n\nOn Monday [P Jesse Hollis Jr.] pleaded guilty and then he left.");
}

TEST_CASE("a currency and common nouns in capitals are no names") {
    CHECK(repaired("It cost [L US]$500, an [O NGO] said.") == "It cost US$500, an NGO said.");
}

TEST_CASE("a nationality is lengthened to the name that it begins") {
    CHECK(added("Peace on the [N Korean] peninsula and in the [N Republican] party.") == "Peace on the [L Korean peninsula] and in the [O Republican party].");
    CHECK(added("He called the [N Danish] Embassy and the [N Danish] baker.") == "He called the [O Danish Embassy] and the [N Danish] baker.");
}

TEST_CASE("well-known bodies and seats are found where the tagger has none") {
    CHECK(added("She wrote on Twitter about the Worker's Party and the N.F.L. on Monday.") ==
          "She wrote on [O Twitter] about the [O Worker's Party] and the [O N.F.L.] on Monday.");
    CHECK(added("A senator (D-Phoenix) and a colleague (R-Texas) voted.") == "A senator (D-[L Phoenix]) and a colleague (R-[L Texas]) voted.");
    CHECK(added("A senator, R-Mich., and a colleague (D-Kan.) voted with one from D-Ohio.") ==
          "A senator, R-[L Mich.], and a colleague (D-[L Kan.]) voted with one from D-[L Ohio].");
    CHECK(added("Boeing shares fell on Monday, when Boeing lost.") == "[O Boeing] shares fell on Monday, when [O Boeing] lost.");
    CHECK(repaired("They owe it to [P Fannie Mae].") == "They owe it to [O Fannie Mae].");
}

TEST_CASE("a bill, an event and a work are names by their form") {
    CHECK(added("They passed [O Senate] Bill 209 before the Harvest Bowl.") == "They passed [X Senate Bill 209] before the [X Harvest Bowl].");
    CHECK(added("They sailed on the Wanderer of the [L Waves] in spring.") == "They sailed on the [X Wanderer of the Waves] in spring.");
    CHECK(added("Sailors of [L Lima] left. They met Sons of [L Lima] there.") == "Sailors of [L Lima] left. They met [X Sons of Lima] there.");
    CHECK(added("On Monday the President met Vice President [P Ann Hale].") == "On Monday the President met Vice President [P Ann Hale].");
}

TEST_CASE("a family name that is a common word too belongs to the person at a sentence's beginning") {
    CHECK(repaired("Song [P Tao] spoke. So [P Tao] left.") == "[P Song Tao] spoke. So [P Tao] left.");
}

TEST_CASE("a people is no body, and a name in its own script repeats the one before") {
    CHECK(repaired("[O Maasai] herders met [P Su Chen-hao] ([O 蘇貞豪]).") == "[N Maasai] herders met [P Su Chen-hao] (蘇貞豪).");
}

TEST_CASE("an administration of one word is a person's") {
    CHECK(repaired("The [O Farrow] administration and the [O FAA] administration.") == "The [P Farrow] administration and the [O FAA] administration.");
}

TEST_CASE("the form of a firm is part of its name") {
    CHECK(added("[O Lumen Motors], Inc. sued [O Harbour Co.], [O Ltd.] on Monday.") == "[O Lumen Motors, Inc.] sued [O Harbour Co., Ltd.] on Monday.");
}

TEST_CASE("an owner's name that opens a known place is part of it") {
    CHECK(added("They stayed on [P Martha]'s [O Vineyard] until May.") == "They stayed on [L Martha's Vineyard] until May.");
    CHECK(added("They stayed at Martha's [O Vineyard Quiet Retreat] until May.") == "They stayed at [O Martha's Vineyard Quiet Retreat] until May.");
    CHECK(added("They sat in [P Martha]'s [O Bank] until May.") == "They sat in [P Martha]'s [O Bank] until May.");
}

TEST_CASE("a state's member of a party is two names") {
    CHECK(repaired("The [O Ohio Democrat] and the [O Liberal Democrats] met.") == "The [L Ohio] [N Democrat] and the [O Liberal Democrats] met.");
}
