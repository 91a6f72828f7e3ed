// Dating an article that states no date, from its own words and from dated articles on the same events.
#include <algorithm>
#include <catch2/catch.hpp>
#include <utility>

#include "crossread.hpp"
#include "core/facts/figures.hpp"

using namespace crossread;

namespace {

/// Marks every occurrence of each name as a mention of the entity with the name's number, the same in every article.
void name(figures::Text& text, const std::vector<std::string>& names) {
    for (std::uint32_t n = 0; n < names.size(); ++n) {
        text.entities.entities.push_back({EntityType::person, names[n], {}, "", std::nullopt, 1.0F});
        for (std::size_t at = text.document.text.find(names[n]); at != std::string::npos; at = text.document.text.find(names[n], at + 1)) {
            const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + names[n].size())};
            text.entities.mentions.push_back({span, MentionKind::name, EntityType::person, n, 1.0F, false});
        }
    }
    std::sort(text.entities.mentions.begin(), text.entities.mentions.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
}

std::optional<Dated> date_of(const std::string& undated, const std::vector<std::pair<std::string, std::string>>& dated) {
    const std::vector<std::string> names = {"Orla Finch", "Tomas Reyes"};
    figures::Text article(undated);
    name(article, names);
    std::vector<figures::Text> others;
    Linked linked;
    linked.of.push_back({0, 1});
    for (const auto& [text, published] : dated) {
        others.emplace_back(text, published);
        name(others.back(), names);
        linked.of.push_back({0, 1});
    }
    std::vector<ReadArticle> read;
    std::vector<const Facts*> read_facts;
    for (const figures::Text& other : others) {
        read.push_back(other.article());
        read_facts.push_back(&other.facts);
    }
    return facts::infer_date(article.article(), article.facts, read, read_facts, linked);
}

}  // namespace

TEST_CASE("a meeting to come on Friday is dated by an article that tells of it as past") {
    const auto found = date_of("Orla Finch visited the harbour early Tuesday.\nOrla Finch will also hold a summit with Tomas Reyes on Friday.",
                               {{"Weeks of talks ended. Orla Finch praised the summit with Tomas Reyes, held last Friday.", "2018-05-03"}});
    REQUIRE(found);
    CHECK(found->value == "2018-04-24");  // the day of its news, in the week that ends with the summit
    CHECK(found->how == Known::inferred);
    REQUIRE(found->evidence.size() == 3);
    CHECK(found->evidence[0].article == 0);
    CHECK(found->evidence[1].article == 1);
}

TEST_CASE("another weekday, another event or nothing in common dates nothing") {
    CHECK_FALSE(date_of("Orla Finch will hold a summit with Tomas Reyes on Friday.", {{"Orla Finch held a summit with Tomas Reyes on Wednesday.", "2018-05-03"}}));
    CHECK_FALSE(date_of("Orla Finch will hold a summit with Tomas Reyes on Friday.", {{"Orla Finch bought a boat last Friday.", "2018-05-03"}}));
    CHECK_FALSE(date_of("The market will open on Friday.", {{"The market opened last Friday.", "2018-05-03"}}));
    CHECK_FALSE(date_of("Orla Finch met Tomas Reyes in spring.", {}));
    CHECK_FALSE(date_of("", {}));
}

TEST_CASE("two dated articles that put the event in different weeks leave it undated") {
    CHECK_FALSE(date_of("Orla Finch will hold a summit with Tomas Reyes on Friday.", {{"Orla Finch held the summit with Tomas Reyes last Friday.", "2018-05-03"},
                                                                                      {"Orla Finch held the summit with Tomas Reyes last Friday.", "2018-06-14"}}));
}

TEST_CASE("alone, only a full date with its weekday at the beginning is sure") {
    const auto found = date_of("The old pier was closed on Thursday, May 3, 2018. It was built in 1911.", {});
    REQUIRE(found);
    CHECK(found->value == "2018-05-03");
    CHECK_FALSE(date_of("The old pier was closed on May 3.", {}));
    CHECK_FALSE(date_of("The old pier was closed on Friday, May 3, 2018.", {}));  // a Thursday
    CHECK_FALSE(date_of("The old pier was closed on Thursday, May 3, 2018. It was opened again in 2020.", {}));
    CHECK_FALSE(date_of("The old pier will be closed on Thursday, May 3, 2018.", {}));
}

TEST_CASE("beside dated articles an undated one gets its date and its times anew") {
    const Source dated{"a", "Weeks of talks ended. The minister Orla Finch praised the summit with President Tomas Reyes of Norway, held last Friday in Oslo.", Format::prose, "2018-05-03", ""};
    const Source undated{"b", "The minister Orla Finch visited Norway early Tuesday.\nOrla Finch will also hold a summit with President Tomas Reyes on Friday.", Format::prose, "", ""};
    std::vector<Article> articles;
    for (const Source& source : {dated, undated}) {
        auto article = read(source);
        REQUIRE(article);
        articles.push_back(std::move(article.value()));
    }
    const Report report = compare(std::move(articles));
    const auto& published = report.articles[1].document.published;
    REQUIRE(published);
    CHECK(published->value == "2018-04-24");
    REQUIRE(report.articles[1].facts.times.size() == 2);
    CHECK(report.articles[1].facts.times[1].value == "2018-04-27");
}
