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

namespace {

/// "value from evidence; evidence" by its own words; empty when there is no date.
std::string alone(const std::string& text) {
    const figures::Text read(text);
    const auto found = facts::infer_date(read.article(), read.facts, {}, {}, {});
    if (!found) return {};
    CHECK(found->how == Known::inferred);
    std::string out = found->value + " from";
    for (const Evidence& e : found->evidence) out += " [" + std::string(slice(read.document.text, e.span)) + "]";
    return out;
}

}  // namespace

TEST_CASE("a dateline with its year is the day of writing") {
    CHECK(alone("OSLO, May 3, 2018 \u2014 The old pier was closed.") == "2018-05-03 from [May 3, 2018]");
    CHECK(alone("OSLO, May 3, 2018 (Agency) - The old pier was closed.") == "2018-05-03 from [May 3, 2018]");
    CHECK(alone("The old pier was closed in Oslo on May 3, 2018 \u2014 a sad day.").empty());
}

TEST_CASE("a weekday with its date, and a year told elsewhere, make a day") {
    CHECK(alone("The old pier was closed on Thursday, May 3. It had been repaired in 2017.") == "2018-05-03 from [Thursday, May 3] [2017]");
    CHECK(alone("The old pier was closed on Thursday, May 3. It had been repaired in 2009.").empty());  // no Thursday for years
    CHECK(alone("The old pier was closed on Thursday, May 3.").empty());
}

TEST_CASE("on the eve of a day is the day before it") {
    CHECK(alone("On the eve of the vote of May 3, 2018, the town is calm.") == "2018-05-02 from [eve] [May 3, 2018]");
    CHECK(alone("On the eve of the tenth anniversary of the quake of May 12, 2008, the town is calm.") == "2018-05-11 from [eve] [May 12, 2008]");
    CHECK(alone("On the eve of the vote the town was calm.").empty());
}

TEST_CASE("one time told twice, by its name and from the day of writing") {
    CHECK(alone("The mill was sold last month, in April 2018.") == "2018-05 from [April 2018] [last month]");
    CHECK(alone("The mill burned in 2008, ten years ago.") == "2018 from [2008] [ten years ago]");
    CHECK(alone("A decade ago, in 2008, the mill burned.") == "2018 from [2008] [A decade ago]");
    CHECK(alone("The mill was sold yesterday (May 2, 2018).") == "2018-05-03 from [May 2, 2018] [yesterday]");
    CHECK(alone("The mill burned in 2008. Ten years ago it was rich.").empty());
    CHECK(alone("The mill burned in 2008, ten years ago. It was sold in 2021.").empty());
}

TEST_CASE("an anniversary dates to the year or the month that it falls in") {
    CHECK(alone("The town marks the tenth anniversary of the quake of 2008.") == "2018 from [anniversary] [2008]");
    CHECK(alone("The town marks the 10th anniversary of the quake of May 12, 2008.") == "2018-05 from [anniversary] [May 12, 2008]");
    CHECK(alone("Ten years after the quake of 2008, the town is still poor.") == "2018 from [Ten years] [2008]");
    CHECK(alone("Ten years after the quake of 1908, a wall was built.").empty());
    CHECK(alone("The town marks the anniversary of the quake of 2008.").empty());
}

TEST_CASE("an article that dates itself has its times resolved by that date") {
    const auto article = read({"a", "The mill was sold yesterday (May 2, 2018). It will close on Monday.", Format::prose, "", ""});
    REQUIRE(article);
    REQUIRE(article.value().document.published);
    CHECK(article.value().document.published->value == "2018-05-03");
    CHECK(article.value().document.published->how == Known::inferred);
    REQUIRE(article.value().facts.times.size() == 3);
    CHECK(article.value().facts.times[2].value == "2018-05-07");
}

TEST_CASE("alone, a full date with its weekday at the beginning is sure") {
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
