#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "source/source.hpp"

using namespace crossread;

namespace {

Document read(const std::string& head, const std::string& above, const std::string& amid = {}, const std::string& below = {},
              const std::string& url = {}) {
    const std::string content = "<!doctype html><html><head>" + head + "</head><body><main><h1>Lock shut at Brenn</h1>" + above +
                                "<p>The lock at Brenn was shut on Monday after a barge struck its lower gate, the canal office said.</p>" + amid +
                                "<p>Nobody was hurt. Divers will look at the gate on Tuesday, and some forty boats have to wait until then.</p>"
                                "<p>The gate is the oldest on the canal, and a new one had been ordered from a yard at the coast.</p>" +
                                below + "</main></body></html>";
    Result<source::Parsed> parsed =
        source::parse({.name = "t", .content = content, .format = Format::html, .published = {}, .url = url, .keep = {}});
    REQUIRE(parsed.ok());
    return std::move(parsed).value().document;
}

bool keeps(const Document& d, BlockKind kind, const std::string& words) {
    return std::any_of(d.blocks.begin(), d.blocks.end(), [&](const Block& one) {
        return one.kind == kind && d.text.substr(one.text.begin, one.text.size()).find(words) != std::string::npos;
    });
}

bool drops(const Document& d, DropKind kind, const std::string& words) {
    return std::any_of(d.dropped.begin(), d.dropped.end(),
                       [&](const Dropped& one) { return one.kind == kind && one.text.find(words) != std::string::npos; });
}

}  // namespace

TEST_CASE("a date line with a second date says when the article was changed, in other languages too") {
    for (const std::string line : {"Published 7 March 2022 at 18:45 - Updated 8 March 2022 at 07:10", "Publié le 7 mars 2022 - Mis à jour le 8 mars 2022",
                                   "Veröffentlicht am 7.3.2022, zuletzt aktualisiert am 8.3.2022"}) {
        INFO(line);
        const Document d = read("", "<p class='date'>" + line + "</p>");
        REQUIRE(d.published);
        CHECK(d.published->value.substr(0, 10) == "2022-03-07");
        REQUIRE(d.updated);
        CHECK(d.updated->value.substr(0, 10) == "2022-03-08");
    }
}

TEST_CASE("a day that a line below the headline tells of does not date the article, and the address does") {
    const std::string highlights = "<ul><li>The Canal Act was signed into law on August 14, 1935</li><li>The lock has been shut twice since</li></ul>";
    const Document d = read("", highlights, "", "", "https://post.example/2022/03/07/lock-shut");
    REQUIRE(d.published);
    CHECK(d.published->value == "2022-03-07");
    const Document alone = read("", highlights);
    CHECK((!alone.published || alone.published->value.substr(0, 4) != "1935"));
}

TEST_CASE("the address that a page's linked data states is the article's") {
    CHECK(read(R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lock shut at Brenn","url":"https://post.example/lock"}</script>)", "")
              .url == "https://post.example/lock");
    CHECK(read(R"(<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://post.example/gate"}}</script>)", "").url ==
          "https://post.example/gate");
}

TEST_CASE("a standfirst that the page marks is the subtitle, though it is a sentence") {
    const Document d = read("", "<p class='chapo'>The canal office hopes to open the lock again before the weekend begins.</p>");
    CHECK(d.subtitle == "The canal office hopes to open the lock again before the weekend begins.");
}

TEST_CASE("lines about who wrote an article go, those about whom it tells of stay") {
    const std::string head = "<meta name='author' content='Hanna Voss'>";
    const Document d = read(head, "<p>Hanna Voss Senior Canal Correspondent</p>", "<p>Hanna Voss is a diver too, and she was at the gate.</p>",
                            "<p>Hanna Voss is adjunct at the college of Brenn.</p>");
    CHECK(drops(d, DropKind::byline, "Senior Canal Correspondent"));
    CHECK(drops(d, DropKind::byline, "adjunct at the college"));
    CHECK(keeps(d, BlockKind::paragraph, "is a diver too"));
}

TEST_CASE("a link to a person within a sentence is not the article's author") {
    CHECK(read("", "", "<p>Such gates break, says <a href='/author/jo-amsel'>Jo Amsel</a> of the college, once in forty years.</p>").authors.empty());
}

TEST_CASE("a paragraph that asks for an address is a newsletter box, one about a newsletter is the story") {
    const Document d = read("", "",
                            "<p>Love boats? Our Lockside newsletter has the best stories of the week, delivered right to your inbox. Sign up now and be "
                            "one of us.</p>",
                            "<p>The canal office told of the damage in its newsletter, which is sent to the owners of two thousand boats.</p>");
    CHECK(drops(d, DropKind::boilerplate, "Love boats?"));
    CHECK(keeps(d, BlockKind::paragraph, "told of the damage in its newsletter"));
}

TEST_CASE("a credit alone is a caption, and the page's tools before the first sentence are no part of the story") {
    const Document d = read("", "<ul><li><a href='/r'>order a reprint</a></li><li><a href='/d'>add to exchange</a></li></ul>",
                            "<p>(Credit: Hanna Voss/Lockside)</p>");
    CHECK(keeps(d, BlockKind::caption, "Credit: Hanna Voss"));
    CHECK(d.text.find("order a reprint") == std::string::npos);
}

TEST_CASE("what a page says of itself in whole sentences goes, though it stands as the story's paragraphs do") {
    for (const std::string note :
         {"Correction: An earlier version of this article gave the wrong year in which the gate was built. It was 1911, not 1912.",
          "This story was first published by the Canal Post and is republished here under a free licence.",
          "The Post's coverage of water receives support from the Weir Foundation. The Post is solely responsible for all content.",
          "Ilse Roth in Brenn and Tom Lind in Varn contributed to this report.",
          "Our reporting is free for all because readers pay for it. If you value it, please consider becoming a member.",
          "Follow us on Facebook and Instagram for more from the canal."}) {
        INFO(note);
        const Document d = read({}, {}, {}, "<p>" + note + "</p>");
        CHECK_FALSE(keeps(d, BlockKind::paragraph, note));
        CHECK(keeps(d, BlockKind::paragraph, "The gate is the oldest"));
    }
}

TEST_CASE("sentences of the story that only begin alike stay") {
    for (const std::string told : {"Correction officers at the lock house refused to leave it, the office said, until a relief crew had come from Varn.",
                                   "Readers of the gate's log will find that our grandfathers had the same trouble with it, said the lock keeper on Monday.",
                                   "Join the queue and wait, was all that the harbour police had to say to skippers who asked how long it would take."}) {
        INFO(told);
        CHECK(keeps(read({}, {}, "<p>" + told + "</p>"), BlockKind::paragraph, told));
    }
}

TEST_CASE("a box goes as a whole by its first line, by its form or as cards of other stories, whatever its classes are") {
    const std::string promise = "Five stories of the river, each Friday at seven.";
    for (const std::string box :
         {"<div class='css-1a2b'><h3>Have your say</h3><p>" + promise + "</p><ul><li>Yes</li><li>No</li></ul></div>",
          "<div class='css-1a2b'><h3>The Lock Letter</h3><p>" + promise + "</p><form><input type='email'><button>Go</button></form></div>",
          "<div class='css-1a2b'><div><img src='a'><a href='/a'>Ferryman of Varn retires after fifty years</a><p>" + promise +
              "</p></div><div><img src='b'><a href='/b'>Why the weir at Orsk sings at night</a></div></div>"}) {
        INFO(box);
        const Document d = read({}, {}, box);
        CHECK_FALSE(keeps(d, BlockKind::paragraph, promise));
        CHECK(keeps(d, BlockKind::paragraph, "Nobody was hurt"));
    }
}

TEST_CASE("a table between the story's sentences is of it") {
    const Document d = read({}, {}, "<table><tr><td>Gate</td><td>Built</td></tr><tr><td>Lower</td><td>1911</td></tr></table>");
    CHECK(keeps(d, BlockKind::paragraph, "Lower\t1911"));
}

TEST_CASE("a line about the author goes by her first name too") {
    const std::string head = "<meta name='author' content='Ilse Roth'>";
    CHECK_FALSE(keeps(read(head, {}, {}, "<p>An award-winning reporter, Ilse has written about canals for eleven years.</p>"), BlockKind::paragraph, "Ilse has"));
    CHECK(keeps(read(head, {}, {}, "<p>The lock keeper, Ilse Marne, said that the gate had been weak for a year or more.</p>"), BlockKind::paragraph, "Ilse Marne"));
}
