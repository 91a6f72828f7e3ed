// What the tagger takes wrongly: each test gives a word another part of speech than it has, and the facts stay.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "crossread.hpp"

namespace {

using crossread::Pos;

struct Mistagged {
    std::string word;
    Pos pos;
};

/// The article with its facts taken again after the words were mistagged.
crossread::Article read(const std::string& text, const std::vector<Mistagged>& wrong) {
    auto read = crossread::read({"test", text, crossread::Format::prose, "2024-05-14", ""});
    REQUIRE(read.ok());
    crossread::Article& article = read.value();
    for (crossread::Token& token : article.language.tokens)
        for (const Mistagged& w : wrong)
            if (article.language.lower(token) == w.word) token.pos = w.pos;
    article.facts = crossread::facts::extract({&article.document, &article.language, &article.entities});
    return std::move(article);
}

std::vector<std::string> triggers(const crossread::Article& a) {
    std::vector<std::string> out;
    for (const crossread::Event& e : a.facts.events) out.emplace_back(crossread::slice(a.document.text, e.trigger));
    return out;
}

/// "speaker: words" of every quotation.
std::vector<std::string> said(const crossread::Article& a) {
    std::vector<std::string> out;
    for (const crossread::Quote& q : a.facts.quotes)
        out.push_back(std::string(crossread::slice(a.document.text, q.speaker_text)) + ": " + std::string(crossread::slice(a.document.text, q.span)));
    return out;
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("an event stays when its verb is taken for another word") {
    for (const Pos pos : {Pos::noun, Pos::adjective, Pos::participle, Pos::verb, Pos::adverb, Pos::preposition})
        CHECK(triggers(read("The ferry sank on Sunday off the coast.", {{"sank", pos}})) == List{"sank"});
    for (const Pos pos : {Pos::noun, Pos::adjective, Pos::participle})
        CHECK(triggers(read("The old bridge collapsed on Sunday.", {{"collapsed", pos}})) == List{"collapsed"});
    CHECK(triggers(read("The red car was hit by a truck.", {{"red", Pos::noun}})) == List{"hit"});
    CHECK(triggers(read("The shed by the lake is old.", {{"shed", Pos::noun}})).empty());
}

TEST_CASE("a speaker stays when a title or a name is taken for a verb or a preposition") {
    CHECK(said(read("“The bridge is safe,” said Mayor Anna Brandt.", {{"mayor", Pos::present3}})) == List{"Mayor Anna Brandt: The bridge is safe,"});
    CHECK(said(read("“The bridge is safe,” said Don Keller.", {{"don", Pos::preposition}})) == List{"Don Keller: The bridge is safe,"});
    CHECK(said(read("It was a fire that Anna Brandt described as “an act of hate.”", {{"that", Pos::determiner}})) == List{"Anna Brandt: an act of hate."});
}

TEST_CASE("a verb of saying stays when it is taken for a noun") {
    CHECK(said(read("The newspaper reports that the mayor sold the bridge.", {{"reports", Pos::nouns}})) == List{"The newspaper: the mayor sold the bridge"});
    CHECK(said(read("Several reports that name the mayor were lost.", {{"reports", Pos::nouns}})).empty());
}

TEST_CASE("what follows an article is no verb") {
    CHECK(said(read("“There is the thought that without him we lose,” said Anna Brandt.", {{"thought", Pos::past}})) ==
          List{"Anna Brandt: There is the thought that without him we lose,"});
}
