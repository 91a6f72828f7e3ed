#include <algorithm>
#include <catch2/catch.hpp>

#include "crossread.hpp"
#include "support/told.hpp"
#include "report/json.hpp"
#include "support/laws.hpp"

namespace {

using crossread::Correction;
using crossread::CorrectionKind;
using crossread::EntityType;
using crossread::Report;

/// Two reports that give one sentence to two speakers, and count the hurt differently.
std::vector<crossread::Article> story() {
    return {crossread::tests::told("Eleven people were hurt when a tram left the rails in Lindhaven on Monday.\n\n“The brakes had failed before,” said driver Mara Kestel on Tuesday."),
            crossread::tests::told("A tram left the rails in Lindhaven on Monday and 14 people were hurt.\n\n“The brakes had failed before,” said Jonas Vallin, a passenger.")};
}

Report compared(const std::vector<Correction>& corrections) {
    Report report = crossread::compare(story(), corrections);
    CHECK(crossread::tests::broken_laws(report).empty());
    return report;
}

std::vector<std::string> names(const Report& report) {
    std::vector<std::string> out;
    for (const auto& e : report.linked.entities) out.push_back(e.name);
    return out;
}

bool has(const std::vector<std::string>& all, const std::string& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

std::ptrdiff_t of_kind(const Report& report, crossread::DifferenceKind kind) {
    return std::count_if(report.differences.begin(), report.differences.end(), [&](const crossread::Difference& d) { return d.kind == kind; });
}

std::string sentence(const Report& report, const crossread::Evidence& e) {
    return std::string(slice(report.articles[e.article].document.text, e.span));
}

const crossread::EntityName kDriver{EntityType::person, "Mara Kestel"};
const crossread::EntityName kPassenger{EntityType::person, "Jonas Vallin"};

}  // namespace

TEST_CASE("two speakers said to be one are one: their words no longer differ in who said them") {
    const Report before = compared({});
    REQUIRE(of_kind(before, crossread::DifferenceKind::attribution) == 1);
    Correction merge{};
    merge.kind = CorrectionKind::merge, merge.entity = kPassenger, merge.into = kDriver;
    const Report after = compared({merge});
    CHECK(of_kind(after, crossread::DifferenceKind::attribution) == 0);
    CHECK_FALSE(has(names(after), "Jonas Vallin"));
    REQUIRE(after.quotes.size() == 1);
    CHECK(after.quotes[0].spans.size() == 2);
    CHECK(after.corrections == std::vector<Correction>{merge});
}

TEST_CASE("a renamed entity keeps its old name among the others, and later corrections go by the new one") {
    Correction rename{};
    rename.kind = CorrectionKind::rename, rename.entity = kDriver, rename.words = "Maria Kestel";
    Correction retype{};
    retype.kind = CorrectionKind::retype, retype.entity = {EntityType::person, "Maria Kestel"}, retype.type = EntityType::other;
    const Report after = compared({rename, retype});
    const auto found = std::find_if(after.linked.entities.begin(), after.linked.entities.end(), [](const auto& e) { return e.name == "Maria Kestel"; });
    REQUIRE(found != after.linked.entities.end());
    CHECK(found->type == EntityType::other);
    CHECK(has(found->aliases, "Mara Kestel"));
    CHECK(after.corrections.size() == 2);
}

TEST_CASE("a wording said to be someone else takes its mentions and its quotations along") {
    std::vector<crossread::Article> articles = {
        crossread::tests::told("Anna Brandt runs the harbour. Brandt closed it on Monday. “We had to wait,” Brandt said on Tuesday."),
        crossread::tests::told("Anna Brandt, who runs the harbour, closed it on Monday.")};
    Correction split{};
    split.kind = CorrectionKind::split, split.entity = {EntityType::person, "Anna Brandt"}, split.words = "Brandt";
    const Report after = crossread::compare(articles, {split});
    CHECK(crossread::tests::broken_laws(after).empty());
    REQUIRE(has(names(after), "Brandt"));
    REQUIRE(has(names(after), "Anna Brandt"));
    REQUIRE(after.quotes.size() == 1);
    CHECK(after.linked.entities[after.quotes[0].speaker].name == "Brandt");
}

TEST_CASE("sentences said not to agree are in no agreement, and each is only here") {
    const Report before = compared({});
    REQUIRE_FALSE(before.agreements.empty());
    Correction apart{};
    apart.kind = CorrectionKind::apart;
    for (const auto& e : before.agreements[0].spans) apart.sentences.push_back(sentence(before, e));
    const Report after = compared({apart});
    CHECK(after.agreements.size() == before.agreements.size() - 1);
    CHECK(after.only.size() == before.only.size() + 2);
    CHECK(after.corrections.size() == 1);
}

TEST_CASE("a difference said to be none is gone, and no other") {
    const Report before = compared({});
    REQUIRE(of_kind(before, crossread::DifferenceKind::quantity) == 1);
    Correction none{};
    none.kind = CorrectionKind::no_difference, none.difference = crossread::DifferenceKind::quantity;
    for (const auto& a : before.articles)
        for (const auto& s : a.language.sentences) none.sentences.push_back(std::string(slice(a.document.text, s.span)));
    const Report after = compared({none});
    CHECK(of_kind(after, crossread::DifferenceKind::quantity) == 0);
    CHECK(after.differences.size() == before.differences.size() - 1);
}

TEST_CASE("corrections that find nothing to mend change nothing and are not noted") {
    Correction merge{}, apart{};
    merge.kind = CorrectionKind::merge, merge.entity = {EntityType::person, "Nobody"}, merge.into = kDriver;
    apart.kind = CorrectionKind::apart, apart.sentences = {"Not one word of it.", ""};
    CHECK(crossread::to_json(compared({merge, apart})) == crossread::to_json(compared({})));
}

TEST_CASE("corrections are the same after writing and reading") {
    Correction rename{}, merge{}, retype{};
    rename.kind = CorrectionKind::rename, rename.entity = kDriver, rename.words = "M. \"K\" Kestel";
    merge.kind = CorrectionKind::merge, merge.entity = {EntityType::person, "M. \"K\" Kestel"}, merge.into = kPassenger;
    retype.kind = CorrectionKind::retype, retype.entity = {EntityType::place, "Lindhaven"}, retype.type = EntityType::organization;
    const Report report = compared({rename, merge, retype});
    const std::string json = crossread::to_json(report);
    const std::string key = "\"corrections\":";
    const std::string list = json.substr(json.find(key) + key.size(), json.size() - json.find(key) - key.size() - 1);
    const auto read = crossread::report::corrections_from_json(list);
    REQUIRE(read.ok());
    CHECK(read.value() == report.corrections);
    CHECK(read.value().size() == 3);
}

TEST_CASE("a list that holds no corrections is an error") {
    for (const char* text : {"", "{}", "[1]", R"([{"kind":"sing"}])", R"([{"kind":"rename","entity":"x","to":"y"}])", R"([{"kind":"apart","sentences":[1]}])",
                             R"([{"kind":"no_difference","sentences":[]}])"}) {
        const auto read = crossread::report::corrections_from_json(text);
        CHECK_FALSE(read.ok());
        if (!read.ok()) CHECK(read.error().code == "bad_corrections");
    }
    CHECK(crossread::report::corrections_from_json("[]").value().empty());
}
