#include <catch2/catch.hpp>

#include "core/entities/marked.hpp"
#include "entities/repair.hpp"

using namespace crossread;

namespace {

std::string repaired(std::string_view text) {
    const marked::Parsed parsed = marked::parse(text);
    return marked::mark(parsed.document.text, entities::repair(parsed.document, parsed.language, parsed.names));
}

}  // namespace

TEST_CASE("initials without points and a given name that looks like a pronoun belong to the person") {
    CHECK(repaired("Yesterday MK [P Rajan] met MP [P Ruth Hale].") == "Yesterday [P MK Rajan] met MP [P Ruth Hale].");
    CHECK(repaired("Vice Premier [P Liu] He spoke. [P Liu] left. He slept.") == "Vice Premier [P Liu He] spoke. [P Liu] left. He slept.");
}

TEST_CASE("a given name of two syllables belongs to the family name before it") {
    CHECK(repaired("[P Kim] In - sun met [P Maggie Chan] Man-wing and [P Kim] In - private.") == "[P Kim In - sun] met [P Maggie Chan Man-wing] and [P Kim] In - private.");
}

TEST_CASE("a hyphenated given name and the family name before it are one person's") {
    CHECK(repaired("On Friday Song [X Joong-ki] met [P Song] [P Hye-kyo] there.") == "On Friday [P Song Joong-ki] met [P Song Hye-kyo] there.");
    CHECK(repaired("On Friday Big [X Joong-ki] left.") == "On Friday Big [X Joong-ki] left.");
}

TEST_CASE("what a person is called, in marks or brackets within the name, is part of it") {
    CHECK(repaired("Yesterday [P Joana] “Zizi” [P Mendo] met [P Karl] 'The Ox' [L Brandt].") == "Yesterday [P Joana “Zizi” Mendo] met [P Karl 'The Ox' Brandt].");
    CHECK(repaired("There [P Robert] ([P Bob]) [P Hale] waited.") == "There [P Robert (Bob) Hale] waited.");
    CHECK(repaired("[P Mendo] “was there” [P Hale] said, and [L Lima] (Andina) [P Ruth] read it.") == "[P Mendo] “was there” [P Hale] said, and [L Lima] (Andina) [P Ruth] read it.");
}

TEST_CASE("where somebody plays or sits is no part of a name") {
    CHECK(repaired("On Sunday QB [P Sam Hale] threw, and MK [P Dana Levi] saw it.") == "On Sunday QB [P Sam Hale] threw, and MK [P Dana Levi] saw it.");
}

TEST_CASE("a storm is no person and no place, wherever its name stands") {
    CHECK(repaired("Tropical Storm [P Milda] grew, and Hurricane [L Orso] followed. [P Milda] turned.") ==
          "[X Tropical Storm Milda] grew, and [X Hurricane Orso] followed. [X Milda] turned.");
    const auto a = marked::read("[X Tropical Storm Milda] grew. [X Milda] turned.");
    CHECK(a.of("Milda") == a.of("Tropical Storm Milda"));
}

TEST_CASE("the kind of a part of a country belongs to its name") {
    CHECK(repaired("In [L Velna] Oblast and [L Nilova] [X Raion] it rained, in [L Velna] Town too.") ==
          "In [L Velna Oblast] and [L Nilova Raion] it rained, in [L Velna] Town too.");
}

TEST_CASE("a mountain, a lake and half a continent keep their first word") {
    CHECK(repaired("Near Mt [L Zoro] and Mt. [L Zoro] West they saw Lake [L Bwana], the best of sub-[L Saharan Africa].") ==
          "Near [L Mt Zoro] and [L Mt. Zoro] West they saw [L Lake Bwana], the best of [L sub-Saharan Africa].");
}

TEST_CASE("a body with its country's adjective is one, and so is one that is for a part of the world") {
    CHECK(repaired("The [N Swedish] [O Forest Institute] met [N Swedish] [O Skogvik].") == "The [O Swedish Forest Institute] met [N Swedish] [O Skogvik].");
    CHECK(repaired("The [O Economic Commission] for [L Africa] paid, and the [O Trade Council] for [L Latin America] and the [L Caribbean] too.") ==
          "The [O Economic Commission for Africa] paid, and the [O Trade Council for Latin America and the Caribbean] too.");
    CHECK(repaired("[O Lumen Motors] for [L Africa] and the [L Caribbean].") == "[O Lumen Motors] for [L Africa] and the [L Caribbean].");
}

TEST_CASE("a body and its officer are two") {
    CHECK(repaired("She is chief of the [O Assembly of Northern Nations Cindy Marsh] and sits at the [O Centre for Cindy Marsh].") ==
          "She is chief of the [O Assembly of Northern Nations] [P Cindy Marsh] and sits at the [O Centre for Cindy Marsh].");
}

TEST_CASE("a place is found in what is based there") {
    CHECK(repaired("A Lima-based firm, a Lima - based firm and a state-based firm.") == "A [L Lima]-based firm, a [L Lima] - based firm and a state-based firm.");
}

TEST_CASE("a body is found in what it runs, and a seat is no body") {
    CHECK(repaired("The NATO-led force met [O Velkom]. A Velkom-run school and a Hilltop-run one stayed.") ==
          "The [O NATO]-led force met [O Velkom]. A [O Velkom]-run school and a Hilltop-run one stayed.");
    CHECK(repaired("She sat in [O 26B], and [O 3M] paid.") == "She sat in 26B, and [O 3M] paid.");
}

TEST_CASE("a sign in brackets is what the words before it say") {
    CHECK(repaired("The special tracking team (STT) met. [P STT] men left.") == "The special tracking team ([O STT]) met. [O STT] men left.");
    CHECK(repaired("The Deputy Inspector General ([O DIG]) spoke. The [O DIG] left.") == "The Deputy Inspector General (DIG) spoke. The DIG left.");
    CHECK(repaired("They signed the tea trade accord ([O TETRA]). [O TETRA] helps.") == "They signed the tea trade accord ([X TETRA]). [X TETRA] helps.");
    CHECK(repaired("They left today ([O Sun]).") == "They left today (Sun).");
}

TEST_CASE("the kind that the article tells of a name is its type") {
    CHECK(repaired("[P Coro] is a small fishing village. [P Coro] sleeps.") == "[L Coro] is a small fishing village. [L Coro] sleeps.");
    CHECK(repaired("[P Coro] is a village chief. [P Coro] sleeps.") == "[P Coro] is a village chief. [P Coro] sleeps.");
    CHECK(repaired("They met in the town of [P Velna]. [P Velna] is old.") == "They met in the town of [L Velna]. [L Velna] is old.");
    CHECK(repaired("[L Drevix], a maker of lamps, grew. [L Drevix] sold.") == "[O Drevix], a maker of lamps, grew. [O Drevix] sold.");
    CHECK(repaired("The [O Goat Hunters] show began. [O Goat Hunters] is new.") == "The [X Goat Hunters] show began. [X Goat Hunters] is new.");
}

TEST_CASE("dollars of a country are no country") { CHECK(repaired("It cost 5 million [L US] dollars in the [L US].") == "It cost 5 million US dollars in the [L US]."); }
