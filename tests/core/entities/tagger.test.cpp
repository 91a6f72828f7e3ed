#include "entities/tagger.hpp"

#include <catch2/catch.hpp>

#include "core/language/helpers.hpp"

using namespace crossread;

namespace {

/// "PER Maria Lowe; LOC Paris": the names of the given paragraphs.
std::string names_of(const std::vector<std::string>& blocks) {
    static const char* const kinds[] = {"PER ", "ORG ", "LOC ", "NORP ", "OTHER "};
    const Document document = testing::document_of(blocks);
    std::string out;
    for (const Mention& mention : entities::tag(document, language::analyse(document))) {
        if (!out.empty()) out += "; ";
        out += kinds[static_cast<int>(mention.type)];
        out += slice(document.text, mention.span);
    }
    return out;
}

}  // namespace

TEST_CASE("people, places, bodies and nationalities of plain news are found") {
    CHECK(names_of({"French President Marie Dubois met officials of the World Bank in Nairobi on Monday."}) ==
          "NORP French; PER Marie Dubois; ORG World Bank; LOC Nairobi");
}

TEST_CASE("a title and a possessive are no part of a name") {
    CHECK(names_of({"Mr. Holloway's aides met Gen. Pauline Marsh in London."}) == "PER Holloway; PER Pauline Marsh; LOC London");
}

TEST_CASE("a text without capitals or names gives no name") {
    CHECK(names_of({"It rained all day, and then it stopped."}).empty());
    CHECK(names_of({}).empty());
}

TEST_CASE("every name lies on token borders, in order, with a confidence between a half and one") {
    const Document document = testing::document_of({"Ann Lee left Oslo.", "THE U.N. SENT BOB KRAUS TO MALI", "“Kofi Boateng’s Accra Times,” (he) said"});
    const Language language = language::analyse(document);
    std::uint32_t at = 0;
    for (const Mention& mention : entities::tag(document, language)) {
        CHECK(mention.span.begin >= at);
        CHECK(language.tokens[language.token_at(mention.span.begin)].span.begin == mention.span.begin);
        CHECK(language.tokens[language.token_at(mention.span.end - 1)].span.end == mention.span.end);
        CHECK(mention.confidence >= 0.5f);
        CHECK(mention.confidence <= 1.0f);
        CHECK(mention.entity == kNoEntity);
        at = mention.span.end;
    }
    CHECK(at > 0);
}

TEST_CASE("a name in clear context tells what it is elsewhere in the article") {
    const std::string names = names_of({"Prime Minister Tarvo Ilmaneth spoke in Lisbon.", "Reporters asked Ilmaneth about the strike.", "Ilmaneth left early."});
    CHECK(names == "PER Tarvo Ilmaneth; LOC Lisbon; PER Ilmaneth; PER Ilmaneth");
}

TEST_CASE("headlines in capitals and spaced marks still give their names") {
    CHECK(names_of({"ISRAEL AND EGYPT SIGN DEAL", "Talks with the U. S. failed ."}).find("LOC ISRAEL; LOC EGYPT") == 0);
    CHECK(names_of({"Talks with the U. S. military failed ."}) == "LOC U. S.");
}

TEST_CASE("an amount of dollars is no country") { CHECK(names_of({"It cost US$5 million."}).empty()); }

TEST_CASE("a text as long as a book is tagged part by part, and each part gives the same names") {
    const std::vector<std::string> blocks(9000, "Marie Dubois met officials of the World Bank in Nairobi on Monday, her office said.");
    const Document document = testing::document_of(blocks);
    const Language language = language::analyse(document);
    REQUIRE(language.tokens.size() > 2 * 65536);
    const std::vector<Mention> names = entities::tag(document, language);
    REQUIRE(names.size() == 3 * blocks.size());
    for (std::size_t i = 3; i < names.size(); ++i) {
        REQUIRE(names[i].type == names[i - 3].type);
        REQUIRE(slice(document.text, names[i].span) == slice(document.text, names[i - 3].span));
    }
}
