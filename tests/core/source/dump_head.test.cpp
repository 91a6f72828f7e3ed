#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "source/markdown_marks.hpp"
#include "source/source.hpp"

using namespace crossread;

namespace {

const std::string kStory =
    "The county will close the ferry line to Tern Island at the end of June, it told the island's council on Monday evening.\n\n"
    "Fuel has become twice as dear within a year, said Joan Teal, who manages the line. \"Nobody pays for empty seats,\" she said.\n\n"
    "About sixty pupils cross the bay every morning. The first boat would reach the mainland after lessons have begun.\n\n"
    "The council asked for 3.4 million pounds to keep two sailings of the ferry. A decision is expected in three weeks.\n";

const std::string kMenu = "Skip to content\nMenu\nNews\nHarbour\nSport\nLog in\n\n";
const std::string kTitle = "County to close ferry line to Tern Island";

Document read(const std::string& content) {
    Result<source::Parsed> parsed = source::parse({.name = "t", .content = content, .format = Format::text, .published = {}, .url = {}, .keep = {}});
    REQUIRE(parsed.ok());
    return std::move(parsed).value().document;
}

using Names = std::vector<std::string>;

/// The page with these lines between headline and story.
Document signed_by(const std::string& lines) { return read(kMenu + kTitle + "\n\n" + lines + "\n\n" + kStory + "\nPrivacy policy\nContact\n"); }

std::string published(const Document& d) { return d.published ? d.published->value : ""; }

}  // namespace

TEST_CASE("of the lines above a copied story the headline is the title, not the site, its motto, a section or another headline") {
    for (const char* const above : {"The Alder Courier\nIndependent since 1911\n\n", "The Alder Courier\n\nNews / Harbour\n\n", "Harbour master steps down after thirty years\n\nNews\n\n",
                                    "Home News Harbour Sport Weather\n\nHarbour\n\n"}) {
        INFO(above);
        const Document d = read(kMenu + above + kTitle + "\n\nBy Ida Corrigan\n4 June 2018\n\n" + kStory);
        CHECK(d.title == kTitle);
        REQUIRE(d.blocks.size() == 5);
    }
}

TEST_CASE("the first of two lines below each other is the title, the second the subtitle") {
    const Document d = signed_by("Islanders were told of it in a letter two days before\n\nBy Ida Corrigan\n4 June 2018");
    CHECK(d.title == kTitle);
    CHECK(d.subtitle == "Islanders were told of it in a letter two days before");
}

TEST_CASE("what stands above the headline is the page's, also where it is a sentence") {
    const Document d = read(kMenu + "We use cookies on this site, and by going on you agree to them.\n\n" + kTitle + "\n\nBy Ida Corrigan\n4 June 2018\n\n" + kStory);
    CHECK(d.title == kTitle);
    CHECK(d.text.find("cookies") == std::string::npos);
}

TEST_CASE("a text without a headline has no title") { CHECK(read(kStory).title.empty()); }

TEST_CASE("names below a headline are its authors in all the forms that papers have") {
    const Names ida{"Ida Corrigan"}, both{"Ida Corrigan", "Paul Wexham"};
    for (const char* const line : {"By Ida Corrigan\n4 June 2018", "BY IDA CORRIGAN\n4 June 2018", "Ida Corrigan\n4 June 2018", "Ida Corrigan, Transport Reporter\n4 June 2018", "Ida Corrigan | Senior Writer | 4 June 2018",
                                   "Posted on 4 June 2018 by Ida Corrigan", "4 June 2018 By Ida Corrigan", "Written by\nIda Corrigan\n4 June 2018", "ByIda Corrigan\n4 June 2018", "Ida Corrigan By Ida Corrigan | The Observer\n4 June 2018",
                                   "Ida Corrigan in Carrick and agencies\n4 June 2018"}) {
        INFO(line);
        const Document d = signed_by(line);
        CHECK(d.authors == ida);
        CHECK(published(d) == "2018-06-04");
    }
    CHECK(signed_by("By Ida Corrigan and Paul Wexham\n4 June 2018").authors == both);
    CHECK(signed_by("Ida Corrigan and Paul Wexham\n4 June 2018").authors == both);
}

TEST_CASE("names and date are also read around the same headline farther up") {
    const Document d = read(kTitle + "\n\nby Ida Corrigan | 4 June 2018 | Harbour\n\nContents\nWhat it costs\nWho pays\nWhat comes next\nHow to write to us\n\n" + kTitle + "\n\n" + kStory);
    CHECK(d.title == kTitle);
    CHECK(d.authors == Names{"Ida Corrigan"});
    CHECK(published(d) == "2018-06-04");
}

TEST_CASE("a team signs where no person does") {
    CHECK(signed_by("By The Observer Team\n4 June 2018").authors == Names{"The Observer Team"});
    CHECK(signed_by("By Ida Corrigan\nThe Observer Team\n4 June 2018").authors == Names{"Ida Corrigan"});
}

TEST_CASE("capitalised words that the text also writes small are nobody's name") {
    CHECK(signed_by("Empty Seats\n4 June 2018").authors.empty());
    CHECK(signed_by("Will Corrigan\n4 June 2018").authors == Names{"Will Corrigan"});
}

TEST_CASE("a name with its bearer's life below the story is its author's") {
    const Document d = read(kMenu + kTitle + "\n\n" + kStory + "\nAbout the author\nIda Corrigan\nIda Corrigan has written about boats and trains since 2009.\n");
    CHECK(d.authors == Names{"Ida Corrigan"});
}

TEST_CASE("the date beside the headline is the article's, not that of a comment or of the day the page was copied") {
    const Document d = read("Friday, 8 June 2018\n\n" + kMenu + kTitle + "\n\nPosted on 4 June 2018 by Ida Corrigan\n\n" + kStory + "\n2 comments\ngull says:\n9 June 2018 at 8:12 am\nThe same as with the bus.\n");
    CHECK(published(d) == "2018-06-04");
}

TEST_CASE("of two dates the one that says so is of the last change, whichever stands first") {
    for (const char* const line : {"Published 4 June 2018, 06:15\nUpdated 5 June 2018, 18:40", "Updated 5 June 2018, 18:40\nPublished 4 June 2018, 06:15", "Published 4 June 2018 06:15 | Updated 5 June 2018 18:40"}) {
        INFO(line);
        const Document d = signed_by(line);
        CHECK(published(d) == "2018-06-04T06:15");
        REQUIRE(d.updated);
        CHECK(d.updated->value == "2018-06-05T18:40");
    }
}

TEST_CASE("a text that tells only its last change was published then, which is inferred") {
    const Document d = signed_by("By Ida Corrigan\nUpdated 5 June 2018, 18:40");
    CHECK(published(d) == "2018-06-05T18:40");
    CHECK(d.published->how == Known::inferred);
    CHECK(d.updated.has_value());
}

TEST_CASE("a day that the story tells of is not the article's") { CHECK_FALSE(read(kMenu + kTitle + "\n\n" + kStory + "The line was opened on 3 May 1951 by the mayor of Carrick.\n").published); }

TEST_CASE("program text in a copied page does not make it Markdown, a heading and links do") {
    CHECK(source::is_markdown("# The lake is rising\n\nIt rose by a metre.\n"));
    CHECK(source::is_markdown("It rose.\n\n## What comes next\n\nRain.\n"));
    CHECK(source::is_markdown("See [one](a.html) and [two](b.html).\n"));
    CHECK_FALSE(source::is_markdown("To build it:\n\n# fetch the parts\ntool fetch\n# and join them\ntool join\n"));
    CHECK_FALSE(source::is_markdown("Home\nNews\nSport\nAbout\nContact\nSearch\n\n# 4 June\n\nThe boat left at noon.\n"));
}
