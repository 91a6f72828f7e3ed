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

TEST_CASE("no article at all is an empty report") {
    const Report report = compare({});
    CHECK(tests::broken_laws(report) == tests::nothing);
    CHECK(report.stories.empty());
    CHECK(report.only.empty());
    CHECK_FALSE(to_json(report).empty());
}
