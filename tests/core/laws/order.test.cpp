// Law 5: the same input gives the same output, and the order of the articles changes nothing but their numbering.

#include <algorithm>
#include <catch2/catch.hpp>

#include "crossread.hpp"
#include "support/samples.hpp"
#include "support/views.hpp"

using namespace crossread;

namespace {

std::vector<Article> read_samples(const std::vector<std::size_t>& which) {
    const std::vector<Source> sources = tests::sample_sources();
    std::vector<Article> out;
    for (const std::size_t i : which) {
        Result<Article> article = read(sources[i]);
        REQUIRE(article);
        out.push_back(std::move(article).value());
    }
    return out;
}

}  // namespace

TEST_CASE("the same articles give the same bytes") {
    CHECK(to_json(compare(read_samples({0, 1, 2, 3, 4, 5}))) == to_json(compare(read_samples({0, 1, 2, 3, 4, 5}))));
    CHECK(to_markdown(compare(read_samples({0, 1, 2}))) == to_markdown(compare(read_samples({0, 1, 2}))));
}

TEST_CASE("the order of three articles changes nothing but their numbering") {
    for (const std::vector<std::size_t>& story : {std::vector<std::size_t>{0, 1, 2}, std::vector<std::size_t>{3, 4, 5}}) {
        const std::vector<std::string> first = tests::unnumbered(compare(read_samples(story)));
        std::vector<std::size_t> order = story;
        while (std::next_permutation(order.begin(), order.end())) CHECK(tests::unnumbered(compare(read_samples(order))) == first);
    }
}

TEST_CASE("two stories in any order stay the same two stories") {
    const std::vector<std::string> first = tests::unnumbered(compare(read_samples({0, 1, 2, 3, 4, 5})));
    for (const std::vector<std::size_t>& order : {std::vector<std::size_t>{5, 4, 3, 2, 1, 0}, std::vector<std::size_t>{3, 0, 4, 1, 5, 2}, std::vector<std::size_t>{2, 5, 0, 3, 1, 4}})
        CHECK(tests::unnumbered(compare(read_samples(order))) == first);
}

TEST_CASE("what an article says does not depend on the articles beside it") {
    const Article alone = read_samples({0})[0];
    const Report report = compare(read_samples({4, 0, 2}));
    CHECK(report.articles[1].document.text == alone.document.text);
    CHECK(report.articles[1].language.tokens.size() == alone.language.tokens.size());
}
