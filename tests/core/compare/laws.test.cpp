// The laws of comparing: order changes nothing, the same article twice agrees in all it says.
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <vector>

#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;

namespace {

const std::string kFerry =
    "A ferry with 85 people on board sank off the coast near Port Varrick on Tuesday, the harbour master said.\n\n"
    "Rescue boats pulled 61 passengers from the water. Nine people are still missing.\n\n"
    "\"We heard a bang and then the lights went out,\" said Anna Holm, a nurse from Varrick.\n\nHe did not.";
const std::string kFerryToo =
    "Nine people were missing after a ferry carrying 85 passengers sank near Port Varrick on Tuesday.\n\n"
    "Anna Holm, a nurse, said she had heard a bang before the lights went out.\n\n"
    "The company that owns the ferry has been fined twice for overloading.";

std::vector<Article> several() { return {tests::told(kFerry), tests::told(kFerryToo), tests::told("The weather will be fine on Sunday. No ferry sails to Port Varrick until then.")}; }

std::string words(const Report& report, const Evidence& e) { return std::string(slice(report.articles[e.article].document.text, e.span)); }

/// What a report says, without any number of an article.
std::multiset<std::string> said(const Report& report) {
    std::multiset<std::string> out;
    const auto joined = [&](std::vector<std::string> parts) {
        std::sort(parts.begin(), parts.end());
        std::string all;
        for (const std::string& p : parts) all += p + "|";
        return all;
    };
    for (const Agreement& a : report.agreements) {
        std::vector<std::string> parts;
        for (const Evidence& e : a.spans) parts.push_back(words(report, e));
        out.insert("agreement " + joined(parts) + std::to_string(a.score));
    }
    for (const OnlyHere& o : report.only) out.insert("only " + words(report, {o.article, o.span, false}) + std::to_string(o.weight));
    for (const Difference& d : report.differences) {
        std::vector<std::string> parts;
        for (const Valued& v : d.spans) parts.push_back(words(report, v.where) + "=" + v.value);
        out.insert("difference " + joined(parts));
    }
    for (const TimelineEntry& t : report.timeline) {
        std::vector<std::string> parts;
        for (const Evidence& e : t.spans) parts.push_back(words(report, e));
        out.insert("time " + t.when + joined(parts));
    }
    return out;
}

}  // namespace

TEST_CASE("the order of the articles changes nothing but their numbering") {
    std::vector<Article> articles = several();
    const std::multiset<std::string> first = said(compare(articles));
    REQUIRE(!first.empty());
    std::vector<std::size_t> order{0, 1, 2};
    while (std::next_permutation(order.begin(), order.end())) {
        std::vector<Article> given;
        for (const std::size_t i : order) given.push_back(articles[i]);
        const Report report = compare(given);
        for (std::size_t i = 0; i < order.size(); ++i) CHECK(report.articles[i].name == articles[order[i]].name);
        CHECK(said(report) == first);
    }
}

TEST_CASE("an article compared with itself agrees in all it says, differs in nothing and has nothing of its own") {
    const Report report = compare({tests::told(kFerry), tests::told(kFerry)});
    CHECK(report.only.empty());
    CHECK(report.differences.empty());
    REQUIRE(report.similarity.size() == 1);
    CHECK(report.similarity[0].value == Approx(1));
    for (const Article& a : report.articles)
        for (const Sentence& s : a.language.sentences) {
            const bool told = std::any_of(report.agreements.begin(), report.agreements.end(), [&](const Agreement& g) {
                return std::any_of(g.spans.begin(), g.spans.end(), [&](const Evidence& e) { return e.span.overlaps(s.span); });
            });
            CHECK(told);
        }
}

TEST_CASE("of one article everything is only here, and of none there is nothing") {
    const Report one = compare({tests::told(kFerry)});
    CHECK(one.only.size() == one.articles[0].language.sentences.size());
    CHECK(one.agreements.empty());
    const Report none = compare({});
    CHECK(none.stories.empty());
    CHECK(none.only.empty());
}

TEST_CASE("two reports of one accident agree on it, and each keeps what it alone says") {
    const Report report = compare({tests::told(kFerry), tests::told(kFerryToo)});
    const auto together = [&](const std::string& a, const std::string& b) {
        return std::any_of(report.agreements.begin(), report.agreements.end(), [&](const Agreement& g) {
            const auto has = [&](const std::string& part) {
                return std::any_of(g.spans.begin(), g.spans.end(), [&](const Evidence& e) { return words(report, e).find(part) != std::string::npos; });
            };
            return has(a) && has(b);
        });
    };
    CHECK(together("We heard a bang", "had heard a bang"));
    CHECK(together("A ferry with 85", "a ferry carrying 85"));
    CHECK(std::any_of(report.only.begin(), report.only.end(), [&](const OnlyHere& o) {
        return words(report, {o.article, o.span, false}).find("fined twice") != std::string::npos && o.weight > 0;
    }));
}
