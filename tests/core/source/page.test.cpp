#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "source/html_page.hpp"
#include "source/html_scanner.hpp"
#include "source/source.hpp"
#include "support/random.hpp"

using namespace crossread;

namespace {

Document read(const std::string& content, Format format = Format::automatic) {
    Result<source::Parsed> parsed = source::parse({.name = "t", .content = content, .format = format, .published = {}, .url = {}, .keep = {}});
    REQUIRE(parsed.ok());
    return std::move(parsed).value().document;
}

bool keeps(const Document& d, const std::string& words) { return d.text.find(words) != std::string::npos; }

bool drops(const Document& d, DropKind kind, const std::string& words) {
    return std::any_of(d.dropped.begin(), d.dropped.end(), [&](const Dropped& one) {
        return one.kind == kind && one.text.find(words) != std::string::npos && !one.reason.empty();
    });
}

const std::string kPage =
    R"(<!doctype html><html lang="en-GB"><head><title>Dam at Ostley holds after night of rain - The Ostley Post</title>
<meta property="og:site_name" content="The Ostley Post"><meta property="article:section" content="Weather">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Dam at Ostley holds after night of rain",
"datePublished":"2021-11-05T06:40:00+01:00","dateModified":"2021-11-05T09:15:00+01:00","author":[{"@type":"Person","name":"Nadia Ferreck"}],}</script>
<style>.x{color:red}</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">Weather</a></li><li><a href="/s">Sport</a></li></ul></nav>
<main><article class="story"><h1>Dam at Ostley holds after night of rain</h1><p class="standfirst">Families may go home, the mayor says</p>
<p class="byline">By Nadia Ferreck</p><div class="article-body">
<p>The dam above Ostley held on Friday after the heaviest rain in forty years, and the three hundred families who had left their homes were told that they could return.</p>
<p>&ldquo;We watched the water all night,&rdquo; said the mayor, Peter Lamm, who had slept in the fire station. &ldquo;By five it had begun to fall.&rdquo;</p>
<figure><img src="a.jpg"><figcaption>The reservoir on Friday morning. Photo: Jon Weil</figcaption></figure>
<aside class="related-stories"><h3>Related stories</h3><ul><li><a href="/1">How the dam was built</a></li><li><a href="/2">A town below the water</a></li></ul></aside>
<h2>What happens now</h2>
<p>Engineers will look for cracks on Saturday, and the road through the valley stays closed until they have finished their work, the county said.</p>
<ul><li>The school opens again on Monday.</li><li>Trains to the coast run as usual.</li></ul>
<p>Another front is expected on Tuesday, but the weather office does not think that it will bring as much rain as this one did.</p>
</div></article></main>
<section class="comments"><h3>Comments</h3><p>I was there, and it was frightening.</p></section>
<footer><p>Copyright The Ostley Post. All rights reserved.</p></footer></body></html>)";

}  // namespace

TEST_CASE("a page gives its story, its head and its kinds of blocks") {
    const Document d = read(kPage);
    CHECK(d.format == Format::html);
    CHECK(d.language == "en");
    CHECK(d.title == "Dam at Ostley holds after night of rain");
    CHECK(d.publisher == "The Ostley Post");
    CHECK(d.section == "Weather");
    CHECK(d.authors == std::vector<std::string>{"Nadia Ferreck"});
    REQUIRE(d.published);
    CHECK(d.published->value == "2021-11-05T06:40+01:00");
    REQUIRE(d.published->evidence.size() == 1);
    CHECK(slice(kPage, d.published->evidence[0].span) == "2021-11-05T06:40:00+01:00");
    CHECK(keeps(d, "“We watched the water all night,” said the mayor"));
    CHECK(keeps(d, "Another front is expected on Tuesday"));
    CHECK(std::count_if(d.blocks.begin(), d.blocks.end(), [](const Block& b) { return b.kind == BlockKind::list_item; }) == 2);
    CHECK(std::count_if(d.blocks.begin(), d.blocks.end(), [](const Block& b) { return b.kind == BlockKind::heading; }) == 1);
}

TEST_CASE("what is not the story is dropped from a page with its reason") {
    const Document d = read(kPage);
    CHECK(drops(d, DropKind::navigation, "Home"));
    CHECK(drops(d, DropKind::byline, "By Nadia Ferreck"));
    CHECK(drops(d, DropKind::boilerplate, "All rights reserved"));
    CHECK_FALSE(keeps(d, "How the dam was built"));
    CHECK_FALSE(keeps(d, "frightening"));
}

TEST_CASE("every visible word of a page lies in a kept block or a dropped one") {
    const source::HtmlPage page = source::read_html(kPage);
    const Document d = read(kPage);
    for (const source::Unit& unit : page.units) {
        CAPTURE(unit.text);
        const bool kept = std::any_of(d.blocks.begin(), d.blocks.end(), [&](const Block& b) { return b.source.contains(unit.source); });
        const bool gone = std::any_of(d.dropped.begin(), d.dropped.end(), [&](const Dropped& x) { return x.source.contains(unit.source); });
        CHECK((kept || gone));
    }
}

TEST_CASE("mark-up gone wild is read in time proportional to its size") {
    std::string deep, wide = "<p ", broken = "<p>The first words stand here, and they are many enough to be a sentence of the story.</p>";
    for (int i = 0; i < 10000; ++i) deep += "<div><b><table><td>";
    deep += "The words below ten thousand elements are still found.";
    for (int i = 0; i < 200000; ++i) wide += "a" + std::to_string(i) + "=\"x\" ";
    wide += ">The words behind two hundred thousand attributes are found as well.";
    for (int i = 0; i < 50000; ++i) broken += "</i></table></x><li><!-- <p";
    CHECK(keeps(read(deep, Format::html), "below ten thousand elements"));
    CHECK(keeps(read(wide, Format::html), "two hundred thousand attributes"));
    CHECK(keeps(read(broken, Format::html), "The first words stand here"));
}

TEST_CASE("random mark-up never breaks a range") {
    tests::Random random(11);
    static const char* kPieces[] = {"<p>",
                                    "</p>",
                                    "<div class=related>",
                                    "</div>",
                                    "<table>",
                                    "<td>",
                                    "</table>",
                                    "<!--",
                                    "-->",
                                    "<script>",
                                    "</script>",
                                    "&amp;",
                                    "&#x2019;",
                                    "Words of a story stand here. ",
                                    "<li>",
                                    "<ul>",
                                    "</ul>",
                                    "é",
                                    "😀",
                                    "<svg>",
                                    "</svg>",
                                    "<b>",
                                    "</b>",
                                    "<a href=x>",
                                    "</a>",
                                    "\"",
                                    "<h1>",
                                    "</h1>",
                                    "<br>",
                                    "<textarea>",
                                    "</textarea>",
                                    "\xC2\xA0",
                                    "<template>"};
    for (int round = 0; round < 300; ++round) {
        std::string page = "<p>";
        for (std::size_t i = random.below(60); i > 0; --i) page += kPieces[random.below(std::size(kPieces))];
        Result<source::Parsed> parsed = source::parse({.name = "t", .content = page, .format = Format::html, .published = {}, .url = {}, .keep = {}});
        if (!parsed) continue;
        CAPTURE(page);
        const Document& d = parsed.value().document;
        for (const Block& b : d.blocks)
            CHECK((b.source.begin <= b.source.end && b.source.end <= page.size() && b.text.end <= d.text.size() && !b.text.empty()));
        for (const Dropped& x : d.dropped) CHECK((x.source.begin <= x.source.end && x.source.end <= page.size() && !x.reason.empty()));
    }
}

TEST_CASE("scripts, styles, comments, templates and drawings are not words") {
    const Document d = read(
        "<p>The council of Harn met on Tuesday to talk about the price of water.</p><script>var hidden = "
        "'one';</script><style>p{}</style><!-- hidden two --><template><p>hidden three</p></template><svg><text>hidden four</text></svg>",
        Format::html);
    CHECK(d.text == "The council of Harn met on Tuesday to talk about the price of water.");
    CHECK(d.dropped.empty());
}
