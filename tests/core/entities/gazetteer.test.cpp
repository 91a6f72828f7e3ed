#include "entities/gazetteer.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "entities/name_key.hpp"
#include "model/blobs.hpp"

using namespace crossread::entities;

namespace {

Known of(std::string_view name) { return lookup(name_key(name)); }
std::string country_of(std::string_view name, Kind kind) { return std::string(country_info(of(name).first(kind).country).code); }

std::uint32_t number_at(std::size_t at, int bytes) {
    std::uint32_t out = 0;
    for (int i = 0; i < bytes; ++i) out |= std::to_integer<std::uint32_t>(crossread::model::gazetteer()[at + static_cast<std::size_t>(i)]) << (8 * i);
    return out;
}

/// The first key of each bucket that has one, read as the header says that the file is made.
std::vector<std::string> first_keys() {
    std::vector<std::string> out;
    const std::size_t buckets = number_at(0, 4), entries = number_at(8, 4);
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        const std::size_t at = number_at(16 + bucket * 4, 4), end = number_at(20 + bucket * 4, 4);
        if (at == end) continue;
        std::string& key = out.emplace_back();
        for (std::size_t i = 0; i < number_at(entries + at, 1); ++i) key += static_cast<char>(number_at(entries + at + 1 + i, 1));
    }
    return out;
}

}  // namespace

TEST_CASE("what the gazetteer's file holds is found, and nothing beside it") {
    const std::vector<std::string> keys = first_keys();
    REQUIRE(keys.size() > 5000);
    for (const std::string& key : keys) {
        REQUIRE(lookup(key).kinds() != 0);
        REQUIRE(lookup(key + "~").kinds() == 0);
    }
    CHECK(lookup("").kinds() == 0);
}

TEST_CASE("a name's key keeps neither case, accents, points nor hyphens") {
    CHECK(name_key("Jong-un") == "jong un");
    CHECK(name_key("CALDERÓN") == "calderon");
    CHECK(name_key("U.S.") == "us");
    CHECK(name_key("Worker’s Party") == name_key("Workers' Party"));
    CHECK(name_key("Łódź") == "lodz");
    CHECK(name_key("Nguyễn") == "nguyen");
    CHECK(name_key("Straße") == "strasse");
    CHECK(name_key("  AT&T  Inc. ") == "at&t inc");
    CHECK(name_key("Борис") == "борис");
    CHECK(name_key("—...!").empty());
    CHECK(name_key("").empty());
}

TEST_CASE("a country is known by its names, its people and its capital") {
    for (const char* name : {"United States", "U.S.", "US", "America", "USA"}) CHECK(country_of(name, Kind::country) == "US");
    CHECK(country_of("North Korea", Kind::country) == "KP");
    CHECK(country_of("Chinese", Kind::people) == "CN");
    CHECK(country_of("Russians", Kind::people) == "RU");
    CHECK(country_of("South Korean", Kind::people) == "KR");
    CHECK(country_of("Beijing", Kind::capital) == "CN");
    CHECK(country_of("Kremlin", Kind::capital) == "RU");
    CHECK(country_info(of("Turkey").first(Kind::country).country).name == "Turkey");
}

TEST_CASE("a place has coordinates and a country") {
    const Sense lagos = of("Lagos").first(Kind::city);
    CHECK(country_info(lagos.country).code == "NG");
    CHECK(lagos.lat == Approx(6.45).margin(0.3));
    CHECK(lagos.lon == Approx(3.4).margin(0.3));
    CHECK(of("Ariz.").first(Kind::region).region == of("Arizona").first(Kind::region).region);
    CHECK(of("Phoenix").first(Kind::city).region == of("Arizona").first(Kind::region).region);
    CHECK(of("Middle East").first(Kind::region).country == kNoCountry);
    CHECK(country_of("Munich", Kind::city) == "DE");
    CHECK(country_of("Köln", Kind::city) == country_of("Cologne", Kind::city));
}

TEST_CASE("a name that is several things says so") {
    CHECK(of("Jordan").is(Kind::country));
    CHECK(of("Jordan").is(Kind::man));
    CHECK(of("Georgia").is(Kind::country));
    CHECK(of("Georgia").is(Kind::region));
    CHECK(of("Chad").is(Kind::country));
    CHECK(of("Chad").is(Kind::man));
    std::vector<std::string> countries;
    of("Birmingham").each_sense([&](const Sense& s) { countries.emplace_back(country_info(s.country).code); });
    CHECK(countries.size() >= 2);
}

TEST_CASE("an organization's names share a group") {
    const auto group = [](std::string_view name) { return of(name).first(Kind::organization).group; };
    CHECK(group("UN") == group("United Nations"));
    CHECK(group("F.B.I.") == group("Federal Bureau of Investigation"));
    CHECK(group("WHO") != group("WTO"));
}

TEST_CASE("first names have a gender, nicknames a full form") {
    CHECK(of("Margaret").is(Kind::woman));
    CHECK_FALSE(of("Margaret").is(Kind::man));
    CHECK(of("Vladimir").is(Kind::man));
    CHECK(share_group(of("Sandi"), of("Sandra"), Kind::nickname));
    CHECK_FALSE(share_group(of("Bill"), of("Robert"), Kind::nickname));
    CHECK(of("Kim").is(Kind::family));
}

TEST_CASE("what nobody named is unknown") {
    CHECK(of("Zzyzxqua").kinds() == 0);
    CHECK(of("").kinds() == 0);
    CHECK(of(std::string(5000, 'x')).kinds() == 0);
    CHECK(country_info(kNoCountry).code.empty());
    CHECK(of("New").is(Kind::prefix));
}
