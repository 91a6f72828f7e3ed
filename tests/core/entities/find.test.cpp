#include <catch2/catch.hpp>

#include "core/entities/marked.hpp"

using namespace crossread;

namespace {

/// An article as it comes out of the whole room, the tagger included.
marked::Read found(std::string_view text) {
    marked::Parsed parsed = marked::parse(text);
    marked::Read out{std::move(parsed.document), std::move(parsed.language), {}};
    out.entities = entities::find(out.document, out.language);
    return out;
}

/// The text with its names marked; descriptions and pronouns are left as they are.
std::string names(std::string_view text) {
    const marked::Read article = found(text);
    std::vector<Mention> names;
    for (const Mention& mention : article.entities.mentions) {
        if (mention.kind == MentionKind::name) names.push_back(mention);
    }
    return marked::mark(article.document.text, names);
}

}  // namespace

TEST_CASE("headlines in capitals, in title case and texts in lower case give their names") {
    CHECK(names("MINISTER JOHN MWANGI MEETS UN CHIEF IN NAIROBI") == "MINISTER [P JOHN MWANGI] MEETS [O UN] CHIEF IN [L NAIROBI]");
    CHECK(names("Mwangi Says Kenya Will Sell Oil Firm, Angering Unions In Nairobi\n\nJohn Mwangi said on Monday that Kenya would sell it.") ==
          "[P Mwangi] Says [L Kenya] Will Sell Oil Firm, Angering Unions In [L Nairobi]\n\n[P John Mwangi] said on Monday that [L Kenya] would sell it.");
    CHECK(names("the minister of kenya, john mwangi, met un officials in nairobi on monday.") ==
          "the minister of [L kenya], [P john mwangi], met [O un] officials in [L nairobi] on monday.");
}

TEST_CASE("family names that stand first, hyphens and relations are understood in plain news") {
    const auto a = found(
        "Kim Jong Un arrived in Beijing on Monday. Kim's own sister, Kim Yo Jong, came too. Kim later met Xi Jinping. Chinese Foreign Minister Wang Yi and his "
        "North Korean counterpart Ri Yong-ho spoke. Wang said that Ri was right, and the foreign minister smiled.");
    CHECK(a.name("Kim", 2) == "Kim Jong Un");
    CHECK(a.entity("Kim Yo Jong").role == "sister");
    CHECK(a.entity("Wang Yi").role == "Chinese Foreign Minister");
    CHECK(a.entity("Ri Yong-ho").role == "North Korean counterpart");
    CHECK(a.of("Ri") == a.of("Ri Yong-ho"));
    CHECK(a.of("his") == a.of("Wang Yi"));
    CHECK(a.of("the foreign minister") == a.of("Wang Yi"));
}

TEST_CASE("a double surname is the person whom the article names in full") {
    const auto a = found(
        "The president of Mexico, Andrés Manuel López Obrador, met the writer Gabriel García Márquez in the capital. López Obrador praised him. "
        "García Márquez smiled at López Obrador.");
    CHECK(a.of("López Obrador", 1) == a.of("Andrés Manuel López Obrador"));
    CHECK(a.of("López Obrador", 2) == a.of("Andrés Manuel López Obrador"));
    CHECK(a.of("García Márquez") == a.of("Gabriel García Márquez"));
    CHECK(a.of("him") == a.of("Gabriel García Márquez"));
    CHECK(a.entity("López Obrador").role == "president of Mexico");
}

TEST_CASE("acronyms are the bodies that they shorten, and capitals that act are governments") {
    const auto a = found(
        "The African Development Bank (AfDB) will lend money to Kenya. The AfDB met the Kenya National Union of Teachers. KNUT wants more, and the union "
        "waits. Nairobi pledged to pay. He lives in Nairobi.");
    CHECK(a.of("AfDB", 2) == a.of("African Development Bank"));
    CHECK(a.of("KNUT") == a.of("Kenya National Union of Teachers"));
    CHECK(a.of("the union") == a.of("KNUT"));
    std::vector<bool> governments;
    for (const Mention& m : a.entities.mentions) {
        if (slice(a.document.text, m.span) == "Nairobi") governments.push_back(m.as_government);
    }
    CHECK(governments == std::vector<bool>{true, false});
}

TEST_CASE("what stands for several people is nobody's") {
    const auto a = found("President Anna Hart met Prime Minister Tom Reed in Lima. The two leaders agreed, and they smiled. The senators left. They said no more.");
    for (const Mention& m : a.entities.mentions) CHECK(m.kind == MentionKind::name);
}

TEST_CASE("a few words with names are read as English, and an advert's word after an office is nobody") {
    CHECK(names("Partner Content\n\nAbout Partner Content This content was paid for by an advertiser.").find("[P") == std::string::npos);
}
