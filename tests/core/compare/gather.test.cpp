// Agreements: which sentences are gathered into one, and which part of a long one is shown.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "compare/gather.hpp"
#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;
using comparison::Edge;
using comparison::Group;
using comparison::Statement;

namespace {

/// One statement of each of these articles.
std::vector<Statement> of_articles(const std::vector<std::uint32_t>& articles) {
    std::vector<Statement> out;
    for (const std::uint32_t a : articles) out.emplace_back().article = a;
    return out;
}

Edge edge(std::uint32_t a, std::uint32_t b, float sameness) { return {a, b, 0, sameness}; }

using Members = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("a sentence that says two things stands in two agreements, and a third does not chain unlike ones") {
    const std::vector<Statement> statements = of_articles({0, 1, 2});
    const std::vector<Edge> edges{edge(0, 1, 0.9F), edge(0, 2, 0.8F)};
    const std::vector<Group> groups = comparison::gather(edges, statements);
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].statements == Members{0, 1});
    CHECK(groups[1].statements == Members{0, 2});
}

TEST_CASE("two agreements that share a sentence and whose others nearly pair are one") {
    const std::vector<Statement> statements = of_articles({0, 1, 2});
    const std::vector<Edge> edges{edge(0, 1, 0.9F), edge(0, 2, 0.8F), edge(1, 2, comparison::kNearlySameFrom + 0.01F)};
    const std::vector<Group> groups = comparison::gather(edges, statements);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].statements == Members{0, 1, 2});
    CHECK(groups[0].score > comparison::kSameFrom);
}

TEST_CASE("every pair that counts is in an agreement, and no agreement is within another") {
    const std::vector<Statement> statements = of_articles({0, 0, 1, 1, 2});
    const std::vector<Edge> edges{edge(0, 2, 0.9F), edge(0, 3, 0.5F), edge(0, 4, 0.6F), edge(1, 3, 0.7F), edge(2, 4, 0.3F), edge(3, 4, 0.4F)};
    const std::vector<Group> groups = comparison::gather(edges, statements);
    const auto within = [](const Members& part, const Members& all) { return std::includes(all.begin(), all.end(), part.begin(), part.end()); };
    for (const Edge& e : edges)
        if (e.sameness >= comparison::kSameFrom) CHECK(std::any_of(groups.begin(), groups.end(), [&](const Group& g) { return within({e.a, e.b}, g.statements); }));
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (std::size_t j = 0; j < groups.size(); ++j) CHECK((i == j || !within(groups[i].statements, groups[j].statements)));
}

TEST_CASE("of a long sentence an agreement shows the clause that the others state too") {
    const std::string fact = "the Orlen bridge was closed to lorries on Monday after inspectors found cracks in two pillars";
    const Article one = tests::told("The mayor opened a new swimming pool with music and free ice cream for all the children of the quarter, and " + fact + ".\n\nNobody was hurt.");
    const Article two = tests::told("Inspectors found cracks in two pillars of the Orlen bridge, which was closed to lorries on Monday.\n\nA ferry will carry lorries.");
    const Report report = compare({one, two});
    REQUIRE_FALSE(report.agreements.empty());
    const Evidence shown = report.agreements[0].spans[0];
    const std::string words(slice(report.articles[shown.article].document.text, shown.span));
    CHECK(words.find("cracks in two pillars") != words.npos);
    CHECK(words.find("swimming pool") == words.npos);
}

TEST_CASE("the part shown has no dash of a dateline before it and no comma behind it") {
    const std::string fact = "the Orlen bridge in the old port was closed to lorries on Monday after inspectors found cracks in two pillars";
    const Report report = tests::compared("HARROWBY, England — The " + fact.substr(4) + ", while children of the quarter were given free ice cream at the opening of a swimming pool.",
                                          "Inspectors found cracks in two pillars of the Orlen bridge in the old port, which was closed to lorries on Monday.");
    REQUIRE_FALSE(report.agreements.empty());
    for (const Evidence& e : report.agreements[0].spans)
        if (e.article == 0) CHECK(slice(report.articles[0].document.text, e.span) == "The " + fact.substr(4));
}
