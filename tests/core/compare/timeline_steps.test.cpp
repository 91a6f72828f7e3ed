#include <algorithm>
#include <catch2/catch.hpp>

#include "crossread.hpp"

TEST_CASE("the timeline holds what is dated by a step from another date") {
    std::vector<crossread::Article> articles;
    articles.push_back(std::move(crossread::read({"one", "Anna Brandt visited the embassy on Monday, the day after a bus crash killed six tourists in the mountains.",
                                                  crossread::Format::prose, "2024-05-14", ""})
                                     .value()));
    const crossread::Report report = crossread::compare(std::move(articles));
    const auto has = [&](const std::string& day) {
        return std::any_of(report.timeline.begin(), report.timeline.end(), [&](const crossread::TimelineEntry& t) { return t.when == day; });
    };
    CHECK(has("2024-05-13"));
    CHECK(has("2024-05-12"));
}
