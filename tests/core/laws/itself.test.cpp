#include <algorithm>
#include <catch2/catch.hpp>

#include "crossread.hpp"
#include "support/laws.hpp"
#include "support/samples.hpp"

using namespace crossread;

TEST_CASE("an article beside itself differs in nothing and has nothing of its own") {
    for (const Source& source : tests::sample_sources()) {
        Result<Article> article = read(source);
        REQUIRE(article);
        const Report report = compare({article.value(), article.value()});
        CAPTURE(source.name);
        CHECK(tests::broken_laws(report) == tests::nothing);
        CHECK(report.stories.size() == 1);
        CHECK(report.only.empty());
        CHECK(report.differences.empty());
        CHECK_FALSE(report.agreements.empty());
        REQUIRE(report.similarity.size() == 1);
        CHECK(report.similarity[0].value == Approx(1));
        for (const Versions& versions : report.versions) CHECK(versions.changes.empty());
    }
}

TEST_CASE("one article alone is a report in which nothing agrees and nothing differs") {
    const Source source = tests::sample_sources()[0];
    const Report report = compare({read(source).value()});
    CHECK(tests::broken_laws(report) == tests::nothing);
    CHECK(report.agreements.empty());
    CHECK(report.differences.empty());
    CHECK_FALSE(report.only.empty());
    CHECK(report.stories.size() == 1);
}

TEST_CASE("articles read for their story alone can stand in a report, which finds nothing in them") {
    Source source = tests::sample_sources()[0];
    const Article whole = read(source).value();
    source.analysis = Analysis::story;
    const Article alone = read(source).value();
    CHECK(alone.document.text == whole.document.text);
    CHECK(alone.document.dropped.size() == whole.document.dropped.size());
    CHECK(alone.document.diagnostics.back().code == "story_alone");
    CHECK(alone.language.sentences.empty());
    for (const Article& beside : {alone, whole}) {
        const Report report = compare({alone, beside});
        CHECK(report.articles.size() == 2);
        CHECK(report.agreements.empty());
        CHECK(report.differences.empty());
        CHECK(to_json(report).find("\"story_alone\"") != std::string::npos);
    }
}

TEST_CASE("no article at all is an empty report") {
    const Report report = compare({});
    CHECK(tests::broken_laws(report) == tests::nothing);
    CHECK(report.stories.empty());
    CHECK(report.only.empty());
    CHECK_FALSE(to_json(report).empty());
}
