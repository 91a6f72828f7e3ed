// Law 4: any bytes in, a valid result out. Crashes and hangs fail the run; everything else is checked here.

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "crossread.hpp"
#include "support/laws.hpp"
#include "support/random.hpp"
#include "support/samples.hpp"

using namespace crossread;
using tests::broken_laws;
using tests::nothing;

namespace {

/// Reads and compares it, and returns what is wrong: a broken law, JSON that is none, an error without a word.
std::vector<std::string> wrong(const Source& source) {
    const Result<Article> article = read(source);
    if (!article) {
        const Error& error = article.error();
        return error.code.empty() || error.message.empty() ? std::vector<std::string>{"an error that says nothing"} : nothing;
    }
    std::vector<std::string> out = broken_laws(article.value(), source);
    if (!nlohmann::json::accept(to_json(article.value()))) out.push_back("the article is no JSON");
    if (article.value().document.text.empty()) out.push_back("an empty answer without an error");
    const Report report = compare({article.value(), article.value()});
    for (std::string& law : broken_laws(report)) out.push_back(std::move(law));
    if (!nlohmann::json::accept(to_json(report))) out.push_back("the report is no JSON");
    if (to_markdown(report).empty()) out.push_back("the report for people is empty");
    return out;
}

Source source_of(std::string content, Format format = Format::automatic) {
    Source out;
    out.content = std::move(content);
    out.format = format;
    return out;
}

constexpr std::array kFormats{Format::automatic, Format::text, Format::html, Format::mhtml, Format::prose};

}  // namespace

TEST_CASE("nothing at all, or only white space, is an error that says so") {
    for (const Format format : kFormats)
        for (const std::string content : {"", " ", "\n\n\t \r\n", "\xEF\xBB\xBF", "\xC2\xA0\xE2\x80\x8B"}) {
            const Result<Article> article = read(source_of(content, format));
            REQUIRE_FALSE(article);
            CHECK(article.error().code == "empty");
            CHECK_FALSE(article.error().message.empty());
        }
}

TEST_CASE("a picture or a program is an error that says so") {
    tests::Random random(3);
    for (const std::string& head : {std::string("\x89PNG\r\n\x1A\n"), std::string("\x7F" "ELF"), std::string("PK\x03\x04"), std::string("%PDF-1.7\n")}) {
        const Result<Article> article = read(source_of(head + random.bytes(4000)));
        REQUIRE_FALSE(article);
        CHECK(article.error().code == "binary");
    }
}

TEST_CASE("random bytes give an article or an error, in every format") {
    tests::Random random(1);
    for (int round = 0; round < 150; ++round) {
        const std::string content = random.bytes(random.below(1500));
        for (const Format format : kFormats) CHECK(wrong(source_of(content, format)) == nothing);
    }
}

TEST_CASE("patchworks of news and markup keep every law, in every format") {
    tests::Random random(2);
    for (int round = 0; round < 150; ++round) {
        const std::string content = tests::patchwork(random, 1 + random.below(120));
        for (const Format format : kFormats) CHECK(wrong(source_of(content, format)) == nothing);
    }
}

TEST_CASE("damaged samples keep every law") {
    tests::Random random(5);
    for (const Source& sample : tests::sample_sources())
        for (int round = 0; round < 25; ++round) CHECK(wrong(source_of(tests::mutated(sample.content, random, 1 + random.below(30)))) == nothing);
}

TEST_CASE("samples cut off anywhere keep every law") {
    tests::Random random(6);
    for (const Source& sample : tests::sample_sources())
        for (int round = 0; round < 15; ++round) CHECK(wrong(source_of(sample.content.substr(0, random.below(sample.content.size())))) == nothing);
}

TEST_CASE("one very long line is read") {
    std::string line;
    while (line.size() < 100'000) line += "The minister said 14 people died on Tuesday in Izmir, and \"nobody\" was asked why ";
    for (const Format format : kFormats) CHECK(wrong(source_of(line, format)) == nothing);
    CHECK(wrong(source_of(std::string(600'000, 'a'))) == nothing);
    CHECK(wrong(source_of(std::string(100'000, '"'), Format::prose)) == nothing);
    CHECK(wrong(source_of(std::string(50'000, '.') + " " + std::string(50'000, '('), Format::prose)) == nothing);
}

TEST_CASE("markup nested without end is read") {
    for (const std::string& tag : {std::string("<div>"), std::string("<b><i>"), std::string("<table><tr><td>"), std::string("<ul><li>"), std::string("<blockquote>")}) {
        std::string html = "<html><body>";
        for (int depth = 0; depth < 20'000; ++depth) html += tag;
        html += "The bridge was closed on Friday, the mayor said, after a lorry struck one of its towers.";
        CHECK(wrong(source_of(html, Format::html)) == nothing);
        const auto article = read(source_of(html, Format::html));
        REQUIRE(article);
        CHECK(article.value().document.diagnostics.front().code == "too_deep");
    }
}

TEST_CASE("markup gone wild is read") {
    for (const std::string& html : {std::string("<p title='a>The quay was empty on Monday."), std::string("<!-- never closed <p>text"), std::string("<script>while(1){"),
                                    std::string("<<<>>><p/><//p>&&&#xFFFFFFFF;&#99999999999;text"), std::string("<p a=1 a=2 a a='><b'>x</b x></p y>done"),
                                    "<p " + std::string(100'000, 'x') + "=1>text</p>", std::string("<title><title><title>"), std::string("</body></html><p>after the end")})
        CHECK(wrong(source_of(html, Format::html)) == nothing);
}
