#include "report/json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "crossread.hpp"

using namespace crossread;
using Json = nlohmann::json;

namespace {

Json json_of(const std::string& prose, const std::string& name = "a") {
    Source source;
    source.name = name;
    source.content = prose;
    source.format = Format::prose;
    const Result<Article> article = read(source);
    REQUIRE(article);
    return Json::parse(to_json(article.value()), nullptr, false);
}

}  // namespace

TEST_CASE("offsets in the JSON count UTF-16 units") {
    const Json article = json_of("😀 Ş said so. The quay was shut.");
    REQUIRE(article["sentences"].size() == 2);
    CHECK(article["sentences"][1]["begin"] == 14);
    CHECK(article["sentences"][1]["end"] == 32);
    CHECK(article["blocks"][0]["source"] == Json::array({0, 32}));
}

TEST_CASE("an article keeps its name, whatever is in it") {
    CHECK(json_of("One line.", "a \"quoted\"\n\\ name")["name"] == "a \"quoted\"\n\\ name");
    CHECK(json_of("One line.", "broken \xFF bytes")["name"] == "broken \xEF\xBF\xBD bytes");
}

TEST_CASE("one article to a line: the JSON has no line break in it") {
    Source source;
    source.content = "First line.\n\nSecond line.\r\n";
    CHECK(to_json(read(source).value()).find('\n') == std::string::npos);
}

TEST_CASE("an error names its input and says why") {
    const Json error = Json::parse(report::error_json("b.txt", {"empty", "There is no text in it."}), nullptr, false);
    CHECK(error["name"] == "b.txt");
    CHECK(error["error"]["code"] == "empty");
    CHECK(error["error"]["message"] == "There is no text in it.");
}

TEST_CASE("a Source is read from a line of JSON") {
    const auto source = report::source_from_json(R"({"name":"n","content":"c","format":"html","published":"2018-05-03","url":"https://a.example/","extra":1})");
    REQUIRE(source);
    CHECK(source.value().name == "n");
    CHECK(source.value().content == "c");
    CHECK(source.value().format == Format::html);
    CHECK(source.value().published == "2018-05-03");
    CHECK(source.value().url == "https://a.example/");
}

TEST_CASE("what a Source leaves out, or gives as null, is as if it were not there") {
    const auto source = report::source_from_json(R"({"content":"c","name":null,"format":null})");
    REQUIRE(source);
    CHECK(source.value().name.empty());
    CHECK(source.value().format == Format::automatic);
}

TEST_CASE("a line that is no Source is an error") {
    for (const char* line : {"", "{", "[]", "7", "null", "{\"content\":7}", "{\"content\":\"\\ud800\"}", "{\"content\":\"\xFF\"}", "{\"name\":[]}"}) {
        const auto source = report::source_from_json(line);
        CAPTURE(line);
        REQUIRE_FALSE(source);
        CHECK(source.error().code == "bad_json");
    }
    CHECK(report::source_from_json(R"({"content":"c","format":"pdf"})").error().code == "bad_format");
}

TEST_CASE("a JSON line nested without end is an error, not a crash") {
    const auto source = report::source_from_json("{\"content\":" + std::string(200'000, '['));
    REQUIRE_FALSE(source);
    CHECK(source.error().code == "bad_json");
}

TEST_CASE("above fifty articles the pairs stand in for the matrix") {
    Source source;
    source.content = "The quay was shut on Monday.";
    std::vector<Article> articles(51, read(source).value());
    const Json many = Json::parse(to_json(compare(articles)), nullptr, false);
    CHECK_FALSE(many.contains("similarity"));
    CHECK(many.contains("similarity_pairs"));
    articles.resize(50);
    const Json few = Json::parse(to_json(compare(articles)), nullptr, false);
    CHECK(few["similarity"].size() == 50);
    CHECK_FALSE(few.contains("similarity_pairs"));
}
