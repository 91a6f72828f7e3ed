#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "source/source.hpp"

using namespace crossread;

namespace {

Document read(const std::string& content, const std::string& url = {}) {
    Result<source::Parsed> parsed =
        source::parse({.name = "t", .content = content, .format = Format::html, .published = {}, .url = url, .keep = {}});
    REQUIRE(parsed.ok());
    return std::move(parsed).value().document;
}

const std::string kStory =
    "<p>The lock at Brenn was shut on Monday after a barge struck its lower gate, the canal office said.</p>"
    "<p>Nobody was hurt. Divers will look at the gate on Tuesday, and some forty boats have to wait until they have done so.</p>";

std::string page(const std::string& head, const std::string& above) {
    return "<!doctype html><html><head>" + head + "</head><body><main>" + above + kStory + "</main></body></html>";
}

std::string published(const Document& d) { return d.published ? d.published->value : ""; }

}  // namespace

TEST_CASE("a date is found under whatever name a page states it") {
    for (const std::string name : {"article:published_time", "published-date", "DC.date.issued", "parsely-pub-date", "sailthru.date",
                                   "publish_date", "cXenseParse:recs:publishtime", "pubdate"})
        CHECK(published(read(page("<meta name='" + name + "' content='2019-02-11T07:30:00Z'>", "<h1>Lock shut at Brenn</h1>")))
                  .substr(0, 10) == "2019-02-11");
}

TEST_CASE("a line of parts beside the headline gives its date and its author") {
    const Document d = read(page("", "<h1>Lock shut at Brenn</h1><p>Hanna Voss | Senior Writer | 11 February 2019 | 2 min read</p>"));
    CHECK(published(d) == "2019-02-11");
    CHECK(d.authors == std::vector<std::string>{"Hanna Voss"});
}

TEST_CASE("a date in the page's address counts where the page states none") {
    for (const std::string path : {"2019/02/11/lock", "2019/feb/11/lock", "2019/canals/02/11/lock", "2019-02-11-lock", "20190211-lock"})
        CHECK(published(read(page("", "<h1>Lock shut at Brenn</h1>"), "https://post.example/" + path)) == "2019-02-11");
}

TEST_CASE("the day that readers see is believed before a later one that machines are told") {
    const std::string head = "<meta property='article:published_time' content='2024-08-01T00:00:00Z'>";
    CHECK(published(read(page(head, "<h1>Lock shut at Brenn</h1><time>11 February 2019</time>"))) == "2019-02-11");
    CHECK(published(read(page(head, "<h1>Lock shut at Brenn</h1><time>31 July 2024</time>"))).substr(0, 10) ==
          "2024-08-01");  // a zone apart
}

TEST_CASE("a page that says only when it was updated is dated by that, and says that this is inferred") {
    const Document d = read(page("", "<h1>Lock shut at Brenn</h1><p>Last updated: 12 February 2019</p>"));
    REQUIRE(d.published);
    REQUIRE(d.published->value == "2019-02-12");
    CHECK(d.published->how == Known::inferred);
    CHECK_FALSE(d.published->evidence.empty());
}

TEST_CASE("a year within the story dates nothing") {
    CHECK(published(read(page("", "<h1>Lock shut at Brenn</h1><ul><li>It was built on 4 May 1911</li></ul>"))).empty());
}

TEST_CASE("the byline that readers see names who wrote it, not who put the page up") {
    const std::string head =
        R"(<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Web Desk Brenn"}}</script>)";
    CHECK(read(page(head, "<h1>Lock shut at Brenn</h1><p>By Hanna Voss and Piet Lange</p>")).authors ==
          std::vector<std::string>{"Hanna Voss", "Piet Lange"});
    const std::string person =
        R"(<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Hanna Voss"},{"@type":"Person","name":"Jo Amsel"}]}</script>)";
    CHECK(read(page(person, "<h1>Lock shut at Brenn</h1><p>By Hanna Voss</p>")).authors ==
          std::vector<std::string>{"Hanna Voss", "Jo Amsel"});
}

TEST_CASE("labels of buttons and degrees are no part of names") {
    CHECK(read(page("", "<h1>Lock shut at Brenn</h1><div class=author>Text Size</div><p>11 February 2019</p>")).authors.empty());
    CHECK(read(page("", "<h1>Lock shut at Brenn</h1><p>Hanna Voss</p><p>Canal correspondent</p>")).authors == std::vector<std::string>{"Hanna Voss"});
    CHECK(read(page("", "<h1>Lock shut at Brenn</h1><p>Hanna Voss</p><p>Lock keeper</p>")).authors.empty());
    CHECK(read(page("", "<h1>Lock shut at Brenn</h1><p>By Hanna Voss MD</p>")).authors == std::vector<std::string>{"Hanna Voss"});
    CHECK(read(page("", "<h1>Lock shut at Brenn</h1><p>By Hanna Voss Senior Canal Correspondent</p>")).authors ==
          std::vector<std::string>{"Hanna Voss"});
}

TEST_CASE("the largest heading is the title where it is kin to what the head says, and not where it is the site's name") {
    CHECK(read(page("<meta property='og:title' content='Canal gate damage: what boat owners at Brenn need to know'>",
                    "<h1>Lock at Brenn shut after barge hits gate</h1>"))
              .title == "Lock at Brenn shut after barge hits gate");
    CHECK(read(page("<meta property='og:title' content='Lock at Brenn shut'>", "<h1>The Canal Gazette</h1><h2>Lock at Brenn shut</h2>"))
              .title == "Lock at Brenn shut");
}

TEST_CASE("a story whose paragraphs stand in boxes of their own is whole") {
    std::string boxes;
    for (const std::string words :
         {"The lock at Brenn was shut on Monday after a barge struck its lower gate.",
          "Nobody was hurt, the canal office said in the evening.", "Divers will look at the gate on Tuesday, if the water is clear.",
          "Some forty boats have to wait until they have done so."})
        boxes += "<div class='part'><div class='part-inner'><p>" + words + "</p></div></div><div class=ad>Advertisement</div>";
    const Document d = read("<html><body><article><h1>Lock shut at Brenn</h1>" + boxes + "</article></body></html>");
    CHECK(std::count_if(d.blocks.begin(), d.blocks.end(), [](const Block& b) { return b.kind == BlockKind::paragraph; }) == 4);
}

TEST_CASE("words of the story that are set large once more are dropped, others' are a quotation") {
    const Document d = read(page("", "<h1>Lock shut at Brenn</h1>" + kStory +
                                         "<aside class=pullquote>some forty boats have to wait until they have done so</aside>"));
    CHECK(d.text.find("some forty boats have to wait until they have done so\n") == std::string::npos);
    CHECK(std::any_of(d.dropped.begin(), d.dropped.end(),
                      [](const Dropped& one) { return one.reason.find("set large") != std::string::npos; }));
}

TEST_CASE("rows of a table are told as such, with tabs between their cells") {
    const Document d = read(page("", "<h1>Lock shut at Brenn</h1>" + kStory +
                                         "<table><tr><th>Lock</th><th>Boats</th></tr><tr><td>Brenn</td><td>40</td></tr></table>"));
    const auto row = std::find_if(d.blocks.begin(), d.blocks.end(), [](const Block& b) { return b.row; });
    REQUIRE(row != d.blocks.end());
    CHECK(slice(d.text, row->text) == "Lock\tBoats");
}

TEST_CASE("the header that Windows puts before copied markup is dropped as the clipboard's own") {
    const Document d = read(
        "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000400\r\nStartFragment:00000133\r\nEndFragment:00000364\r\n<html><body><!--"
        "StartFragment-->" +
        kStory + "<!--EndFragment--></body></html>");
    CHECK(d.text.find("StartHTML") == std::string::npos);
    REQUIRE_FALSE(d.dropped.empty());
    CHECK(d.dropped[0].reason == "the clipboard's own header");
}

TEST_CASE("one bad byte leaves the rest of a text in UTF-8 as it is") {
    const std::string text = "Søren lives in København.\n\nHe said \"yes\xFF\" on Monday, and his sister heard it.\n";
    const Result<source::Parsed> parsed =
        source::parse({.name = "t", .content = text, .format = Format::text, .published = {}, .url = {}, .keep = {}});
    REQUIRE(parsed);
    CHECK(parsed.value().document.text.find("København") != std::string::npos);
}

TEST_CASE("of a line that says first when the article was changed, the day it was published dates it") {
    const Document d = read(page("", "<h1>Lock shut at Brenn</h1><p>Updated Feb. 12, 2019 4:10 p.m. ET | Published Feb. 11, 2019 9:30 a.m. ET</p>"));
    CHECK(published(d).substr(0, 10) == "2019-02-11");
}

TEST_CASE("who is named beside the headline and not to machines wrote with those who are") {
    const std::string head = R"(<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Hanna Voss"}}</script>)";
    const std::vector<std::string> both = {"Hanna Voss", "Tom Lind"};
    CHECK(read(page(head, "<h1>Lock shut at Brenn</h1><p>By Hanna Voss and Tom Lind in Brenn</p>")).authors == both);
    CHECK(read(page(head, "<h1>Lock shut at Brenn</h1><p>By Hanna Voss</p>")).authors == std::vector<std::string>{"Hanna Voss"});
}

TEST_CASE("names are found in links of one line, before what their bearers are, and in capitals") {
    const std::string line = "<div><a href='/people/v'>Hanna Voss</a>, <a href='/people/l'>Tom Lind</a></div>";
    CHECK(read(page("", "<h1>Lock shut at Brenn</h1>" + line)).authors == std::vector<std::string>{"Hanna Voss", "Tom Lind"});
    CHECK(read(page("", "<h1>Lock shut at Brenn</h1><div>Hanna Voss and Tom Lind, Staff Writers</div><div>11 February 2019</div>")).authors ==
          std::vector<std::string>{"Hanna Voss", "Tom Lind"});
    CHECK(read(page("", "<h1>Lock shut at Brenn</h1><p>By HANNA VAN DER BERG</p>")).authors == std::vector<std::string>{"Hanna van der Berg"});
}
