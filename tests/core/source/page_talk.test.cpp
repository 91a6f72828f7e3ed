#include "source/page_talk.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "source/phrases.hpp"
#include "source/wording.hpp"

using namespace crossread;
using namespace crossread::source;

namespace {

std::optional<Telling> talk(const std::string& text) {
    const std::string key = key_of(text);
    return talk_of_page(text, key, look_at(text), telling_phrase(key));
}

/// The kind and the reason, or nothing.
std::string told(const std::string& text) {
    const std::optional<Telling> one = talk(text);
    return one ? one->reason : "";
}

}  // namespace

TEST_CASE("a box that wants an address is known by its words together") {
    CHECK(told("Fond of boats? Our newsletter has the best of them, delivered to your inbox every Friday. Sign up now.") == "a newsletter box");
    CHECK(told("The parish newsletter has been printed in the same cellar for ninety years, and its readers know every misprint.").empty());
}

TEST_CASE("an order that leads to something of the page's own is a call") {
    for (const char* const call : {"Follow us on Facebook for the latest from the harbour", "Download our app and read this story on your phone", "For more stories like this, visit our harbour page",
                                   "Get the podcast on Spotify"}) {
        INFO(call);
        REQUIRE(talk(call));
        CHECK(talk(call)->sure);
    }
    CHECK(told("Follow the river upstream for an hour and you come to the old mill.").empty());
    CHECK(told("\"Follow us,\" the pilot told the two boats on our side of the bay.").empty());
}

TEST_CASE("a newsroom that speaks of itself and asks for money pleads") {
    CHECK(told("Our reporting is free for everybody because readers pay for it. Please consider a gift today.") == "a plea for support");
    CHECK(told("The readers of the library gave 3,000 pounds for a new roof in one evening.").empty());
}

TEST_CASE("notes on how an article came to be are not the article") {
    for (const char* const note : {"Correction: An earlier version of this report gave the wrong length of the pier.", "Editor's note: This report was changed after the council had voted.",
                                   "Additional reporting: Ann Poe and Win Roe", "Ann Poe reported from Carrick and Win Roe from Tolm."}) {
        INFO(note);
        CHECK(told(note) == "a note on the article");
    }
    CHECK(told("The correction of the river's course took eleven years and three engineers.").empty());
    CHECK(told("\"Nine boats were lost,\" the coastguard reported from the tower, and then the line went dead.").empty());
}

TEST_CASE("calls to listen, forecasts and labelled headlines are of the page") {
    CHECK(told("Our weekly podcast goes to sea with those who live by it. Find it wherever you get your podcasts.") == "a call to listen or to watch");
    CHECK(told("Today 17° / 9° Showers") == "a forecast of the weather");
    CHECK(told("It was 17° in the harbour on Monday, the warmest May day since 1921, and the ice-cream van had run out by noon.").empty());
    CHECK(told("WATCH: Storm tears the roof off a fish hall") == "a headline of another story");
    CHECK(told("Watch them closely: they will be gone by noon on Sunday.").empty());
}

TEST_CASE("what somebody is at an outlet, alone on a line, is a byline's") {
    REQUIRE(talk("Senior Harbour Correspondent"));
    CHECK(talk("Senior Harbour Correspondent")->kind == DropKind::byline);
    CHECK(told("The Editor").empty() == false);
    CHECK(told("The harbour correspondent was the first to see the smoke.").empty());
}

TEST_CASE("an empty line and one of marks tell nothing") {
    CHECK(told("").empty());
    CHECK(told("* * *").empty());
}
