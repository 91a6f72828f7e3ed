#include <catch2/catch.hpp>
#include <string>

#include "source/source.hpp"

using namespace crossread;

namespace {

Document read(const std::string& content, Format format = Format::text) {
    Result<source::Parsed> parsed = source::parse({.name = "t", .content = content, .format = format, .published = {}, .url = {}, .keep = {}});
    REQUIRE(parsed.ok());
    return std::move(parsed).value().document;
}

bool drops(const Document& d, DropKind kind, const std::string& words) {
    for (const Dropped& one : d.dropped)
        if (one.kind == kind && one.text.find(words) != std::string::npos && !one.reason.empty()) return true;
    return false;
}

std::string block(const Document& d, std::size_t i) { return i < d.blocks.size() ? std::string(slice(d.text, d.blocks[i].text)) : ""; }

const std::string kDump =
    "MenuBurgerIcon SearchIcon ArrowLogo Path LayerClose Icon\n"
    "Harbour news\n\n"
    "Ferry workers in Port Ellery end strike after pay offer\n\n"
    "Crews return to the docks as the city council backs a new rota\n\n"
    "By Tessa Brandvold and Omar Quint\n"
    "PUBLISHED : Tuesday, 12 March, 2019, 7:45am\n"
    "UPDATED : Tuesday, 12 March, 2019, 4:10pm\n\n"
    "Share\nTweet\n\n"
    "PORT ELLERY (Coastal Wire) -- Ferry workers in Port Ellery voted on Monday to end a strike that had closed the harbour for nine "
    "days.\n\n"
    "“We have won what we asked for,” union leader Mira Halden said after the vote, which 412 members attended.\n\n"
    "Advertisement\n\n"
    "‘Nobody told us’: why did the council cancel the night boat?\n\n"
    "The council agreed to raise pay by 6 per cent and to hire twenty more deck hands before the summer season begins.\n\n"
    "Read more: The ferry that never sailed\n\n"
    "Ships will leave on time from Wednesday, the harbour master said.\n\n"
    "Sign up for our newsletter\n\n"
    "You have {{count}} articles left this month\n\n"
    "Most read\n"
    "Storm tears the roof off the old theatre\n"
    "12 comments\n";

}  // namespace

TEST_CASE("a raw dump gives its head, its story and nothing else") {
    const Document d = read(kDump);
    CHECK(d.title == "Ferry workers in Port Ellery end strike after pay offer");
    CHECK(d.subtitle == "Crews return to the docks as the city council backs a new rota");
    CHECK(d.section == "Harbour news");
    CHECK(d.authors == std::vector<std::string>{"Tessa Brandvold", "Omar Quint"});
    REQUIRE(d.published);
    CHECK(d.published->value == "2019-03-12T07:45");
    CHECK(d.published->how == Known::stated);
    REQUIRE(d.updated);
    CHECK(d.updated->value == "2019-03-12T16:10");
    REQUIRE(d.blocks.size() == 6);
    CHECK(d.blocks[0].kind == BlockKind::title);
    CHECK(d.blocks[1].kind == BlockKind::subtitle);
    CHECK(block(d, 5) == "Ships will leave on time from Wednesday, the harbour master said.");
}

TEST_CASE("every stranger in a dump is dropped with its kind") {
    const Document d = read(kDump);
    CHECK(drops(d, DropKind::boilerplate, "MenuBurgerIcon"));
    CHECK(drops(d, DropKind::section, "Harbour news"));
    CHECK(drops(d, DropKind::byline, "By Tessa"));
    CHECK(drops(d, DropKind::timestamp, "PUBLISHED"));
    CHECK(drops(d, DropKind::navigation, "Tweet"));
    CHECK(drops(d, DropKind::advert, "Advertisement"));
    CHECK(drops(d, DropKind::related, "Nobody told us"));
    CHECK(drops(d, DropKind::related, "Read more"));
    CHECK(drops(d, DropKind::boilerplate, "newsletter"));
    CHECK(drops(d, DropKind::boilerplate, "{{count}}"));
    CHECK(drops(d, DropKind::related, "Most read"));
}

TEST_CASE("the dateline stays in the text and is told") {
    const Document d = read(kDump);
    REQUIRE(d.dateline);
    CHECK(d.dateline->places == std::vector<std::string>{"PORT ELLERY"});
    CHECK(d.dateline->agency == "Coastal Wire");
    CHECK(slice(d.text, d.dateline->span) == "PORT ELLERY (Coastal Wire) -- ");
}

TEST_CASE("lines wrapped at 72 become paragraphs") {
    const Document d = read(
        "The bridge over the Senn will stay closed until the end of the month,\n"
        "the roads office said on Thursday, because engineers found cracks in\n"
        "two of its piers that are wider than they had thought.\n\n"
        "Drivers have to take the long way round through Lower Marl, which adds\n"
        "about forty minutes to a trip that used to take ten, and the office has\n"
        "asked them to travel outside the rush hours.\n");
    REQUIRE(d.blocks.size() == 2);
    CHECK(block(d, 0).find('\n') == std::string::npos);
    CHECK(block(d, 0).find("month, the roads office") != std::string::npos);
}

TEST_CASE("a paragraph cut in two by an advert is one again") {
    const Document d = read(
        "The minister opened the new tunnel on Friday in front of several hundred guests.\n\n"
        "He said the work had cost less than was planned and that the trains would\n\n"
        "Advertisement\n\n"
        "run every seven minutes from the first week of May, even at night.\n\n"
        "Opponents of the tunnel stayed away from the opening, as they had announced.\n");
    REQUIRE(d.blocks.size() == 3);
    CHECK(block(d, 1) ==
          "He said the work had cost less than was planned and that the trains would run every seven minutes from the first week of May, "
          "even at night.");
}

TEST_CASE("prose is kept character for character") {
    const std::string content =
        "A short heading of the text\n\n  The first sentence stands here, with two spaces  inside it.\nThe second one, too.\n";
    const Document d = read(content, Format::prose);
    CHECK(d.text == content);
    CHECK(d.title == "A short heading of the text");
    REQUIRE(d.blocks.size() == 3);
    CHECK(block(d, 2) == "The second one, too.");
    CHECK(d.dropped.empty());
}

TEST_CASE("a headline that looks like a sentence is the title where the story goes on with its words") {
    const char* const story = "\n\nFerry crews in Port Ellery walked out on Monday over pay, and the mayor told them that the council would not give in.\n\n"
                              "The council meets the crews on Thursday.\n";
    for (const char* const headline : {"Port Ellery mayor to ferry crews: The council won't give in!", "Gov. Lee asks Sen. Ortiz to end the Port Ellery ferry walkout"}) {
        const Document d = read(std::string(headline) + story);
        CHECK(d.title == headline);
        REQUIRE(d.blocks.size() == 3);
        CHECK(d.blocks[0].kind == BlockKind::title);
    }
    CHECK(read(std::string("Ferry crews in Port Ellery walked out.") + story).title.empty());
    CHECK(read(std::string("\"The Port Ellery ferry crews can wait!\"") + story).title.empty());
}

TEST_CASE("one sentence alone is an article") {
    const Document d = read("A blast killed 32 people on Monday.");
    REQUIRE(d.blocks.size() == 1);
    CHECK(d.text == "A blast killed 32 people on Monday.");
}

TEST_CASE("Markdown keeps its kinds and loses its marks") {
    const Document d = read(
        "# The lake is rising\n\nThe water of the *upper* lake rose by [two metres](http://example.org/x) in a week, rangers said.\n\n## "
        "What is closed\n\n- The north path is closed to walkers.\n- The boat house is closed as well.\n\n> Nobody has seen it this high, "
        "said the warden.\n");
    CHECK(d.title == "The lake is rising");
    REQUIRE(d.blocks.size() == 6);
    CHECK(block(d, 1) == "The water of the upper lake rose by two metres in a week, rangers said.");
    CHECK(d.blocks[2].kind == BlockKind::heading);
    CHECK(d.blocks[3].kind == BlockKind::list_item);
    CHECK(d.blocks[5].kind == BlockKind::quote);
}
