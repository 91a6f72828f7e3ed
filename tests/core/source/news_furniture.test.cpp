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
