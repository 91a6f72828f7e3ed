#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "core/entities/marked.hpp"

using namespace crossread;
using marked::compare;

TEST_CASE("one person under the names of several articles is one entity") {
    const auto c = compare({"[P Donald J. Farrow] spoke. [P Farrow] left [L Ohio].", "[P Donald Farrow] stayed in [L Ohio].", "[P FARROW] WINS [L OHIO]"});
    CHECK(c.of(0, "Donald J. Farrow") == c.of(1, "Donald Farrow"));
    CHECK(c.of(2, "FARROW") == c.of(0, "Farrow"));
    CHECK(c.entity(0, "Farrow").name == "Donald J. Farrow");
    CHECK(c.entity(1, "Donald Farrow").aliases == std::vector<std::string>{"Donald Farrow", "FARROW", "Farrow"});
}

TEST_CASE("a name alone does not join articles that share nothing else") {
    const auto c = compare({"[P Ann Becker], a plumber, lives in [L Leeds].", "[P Ann Becker], a concert pianist, played in [L Lima] for the [O Andes Orchestra]."});
    CHECK(c.of(0, "Ann Becker") != c.of(1, "Ann Becker"));
    const auto same = compare({"[P Ann Becker], a concert pianist, was ill.", "[P Ann Becker], the pianist, played in [L Lima]."});
    CHECK(same.of(0, "Ann Becker") == same.of(1, "Ann Becker"));
}

TEST_CASE("two spellings in two articles are one person with a role or company in common, and both are told") {
    const auto c = compare({"President [P Moammar Qabbadi] spoke in [L Lima]. [P Qabbadi] left.", "President [P Muammar Gabadi] was heard in [L Lima]. [P Gabadi] slept.",
                            "[P Muammar Gabadi], a plumber, mends pipes in [L Leeds]."});
    CHECK(c.of(0, "Moammar Qabbadi") == c.of(1, "Muammar Gabadi"));
    CHECK(c.entity(0, "Moammar Qabbadi").name == "Moammar Qabbadi");
    CHECK(c.entity(0, "Moammar Qabbadi").aliases == std::vector<std::string>{"Gabadi", "Muammar Gabadi", "Qabbadi"});
    CHECK(c.of(2, "Muammar Gabadi") != c.of(0, "Moammar Qabbadi"));
}

TEST_CASE("a letter's difference asks for a role and company, and for no article that has both") {
    const auto c = compare({"Senator [P Peter Hansen] spoke in [L Lima] and [L Quito].", "Senator [P Peter Hanson] was heard in [L Lima] and [L Quito].",
                            "[P Peter Hanson], a baker, was heard in [L Lima] and [L Quito]."});
    CHECK(c.of(0, "Peter Hansen") == c.of(1, "Peter Hanson"));
    const auto two = compare({"[P Peter Hansen] spoke in [L Lima] and [L Quito].", "[P Peter Hanson], a baker, was heard in [L Lima] and [L Quito]."});
    CHECK(two.of(0, "Peter Hansen") != two.of(1, "Peter Hanson"));
    const auto both = compare({"Senator [P Peter Hansen] and the guard [P Peter Hanson] spoke in [L Lima] and [L Quito].", "Senator [P Peter Hanson] was heard in [L Lima] and [L Quito]."});
    CHECK(both.of(0, "Peter Hansen") != both.of(1, "Peter Hanson"));
}

TEST_CASE("two roles of one name are one person where the same is told of both") {
    const auto c = compare({"[P Ann Becker], a baker, shot two guards at the plant and fled.", "The alleged killer [P Ann Becker] fled after two guards were shot at the plant.",
                            "[P Ann Becker], a pianist, played three waltzes."});
    CHECK(c.of(0, "Ann Becker") == c.of(1, "Ann Becker"));
    CHECK(c.of(0, "Ann Becker") != c.of(2, "Ann Becker"));
}

TEST_CASE("a slip before a name does not keep its bearer apart") {
    const auto c = compare({"[P NT Jim Sorrel] sat out. [P Jim Sorrel] was hurt.", "[P Jim Sorrel] was hurt.", "[P Jim Sorrel] slept.", "[P Hey Jim Sorrel] and [P Jim Sorrel]"});
    CHECK(c.of(0, "Jim Sorrel") == c.of(1, "Jim Sorrel"));
    CHECK(c.of(3, "Jim Sorrel") == c.of(1, "Jim Sorrel"));
}

TEST_CASE("a name that leaves the middle out does not make one of two who have it") {
    const auto c = compare({"[P George W. Hale] met [P Ann Becker] in [L Ohio].", "[P George H.W. Hale] met [P Ann Becker] in [L Ohio].", "[P George Hale] met [P Ann Becker] in [L Ohio].",
                            "[P George W. Hale] left [L Ohio] with [P Ann Becker]; [P George Hale] slept."});
    CHECK(c.of(0, "George W. Hale") != c.of(1, "George H.W. Hale"));
    CHECK(c.of(2, "George Hale") == c.of(3, "George W. Hale"));
}

TEST_CASE("a slip is not the fullest name") {
    const auto c = compare({"[P Ann Becker] spoke.", "[P Ann Becker Wins Again]", "[P Ann Becker] slept.", "[P Ann Becker] ate.", "[P Ann Becker] sang.", "[P Ann Becker] ran.",
                            "[P Ann Becker] won.", "[P Ann Becker] lost.", "[P Ann Becker] sat.", "[P Ann Becker] wrote."});
    CHECK(c.entity(0, "Ann Becker").name == "Ann Becker");
}

TEST_CASE("a body is one by its acronym, by its short name and by its forms") {
    const auto c = compare({"The [O F.B.I.] and the [O Harbor Watch Council] met [P Ann Becker].", "The [O Federal Bureau of Investigation] and the [O Watch Council] met [P Ann Becker] of [O Lumen Inc.]", "[O Lumen] sued [P Ann Becker]."});
    CHECK(c.of(0, "F.B.I.") == c.of(1, "Federal Bureau of Investigation"));
    CHECK(c.of(0, "Harbor Watch Council") == c.of(1, "Watch Council"));
    CHECK(c.of(1, "Lumen Inc.") == c.of(2, "Lumen"));
}

TEST_CASE("a body is one in two houses' spellings, and a mountain that no map knows in its short form") {
    const auto c = compare({"The [O Organisation for Reef Defence and Co-operation] met at [L Mt Tavroki Reserve].",
                            "The [O Organization for Reef Defense and Cooperation] met at [L Mount Tavroki Reserve]."});
    CHECK(c.of(0, "Organisation for Reef Defence and Co-operation") == c.of(1, "Organization for Reef Defense and Cooperation"));
    CHECK(c.of(0, "Mt Tavroki Reserve") == c.of(1, "Mount Tavroki Reserve"));
}

TEST_CASE("a team is one by its plural, where it is the only one") {
    const auto c = compare({"The [O Boston Harriers] won.", "The [X Harriers] won.", "The [O Lima Harriers] lost to the [O Boston Harriers]."});
    CHECK(c.of(0, "Boston Harriers") == c.of(2, "Boston Harriers"));
    CHECK(c.of(1, "Harriers") != c.of(0, "Boston Harriers"));
    const auto one = compare({"The [O Boston Harriers] won.", "The [X Harriers] won."});
    CHECK(one.of(0, "Boston Harriers") == one.of(1, "Harriers"));
}

TEST_CASE("a place is one by where it is, and two places of one name are two") {
    const auto c = compare({"[L Portland], [L Oregon]", "[L Portland], [L Maine]", "[L PORTLAND], [L Ore.]"});
    CHECK(c.of(0, "Portland") != c.of(1, "Portland"));
    CHECK(c.of(0, "Portland") == c.of(2, "PORTLAND"));
    CHECK(c.of(0, "Oregon") == c.of(2, "Ore."));
}

TEST_CASE("a country is not the town at which it stands on the map, and countries in a list do not lie in each other") {
    const auto c = compare({"[L Turkmenistan] votes. In [L Ashgabat] it rains.", "Ships of [L Pakistan], [L Indonesia] and [L Malaysia] left [L Turkmenistan] and [L Ashgabat]."});
    CHECK(c.of(0, "Turkmenistan") != c.of(0, "Ashgabat"));
    CHECK(c.of(0, "Turkmenistan") == c.of(1, "Turkmenistan"));
    CHECK(c.of(0, "Ashgabat") == c.of(1, "Ashgabat"));
    CHECK(c.entity(1, "Pakistan").place.has_value());
    CHECK(c.entity(1, "Indonesia").place.has_value());
}

TEST_CASE("no articles and empty articles link to nothing") {
    CHECK(compare({}).linked.entities.empty());
    CHECK(compare({"", ""}).linked.of.size() == 2);
}

TEST_CASE("the order of articles changes only the numbering") {
    std::vector<std::string_view> texts = {
        "[P Kim Jong Un] met [P Wang Yi] of [L China] in [L Pyongyang]. [O UN] aides saw [P Kim].",
        "[P Kim] and [P Wang] met. The [O United Nations] and [L North Korea] agreed. [P Ann Becker], a judge, spoke.",
        "[P Kim Jong-un], the [N North Korean] leader, praised [P Wang Yi]. [P A. Becker] wrote.",
        "[P Ann Becker], a plumber, fixed pipes in [L Leeds]. [O Harbor Council] paid.",
        "[O Council] and [P Becker] met in [L Leeds] near [L Georgia] Street; [X HB 12] and [X House Bill 12]."};
    std::sort(texts.begin(), texts.end());
    std::set<std::multiset<std::string>> seen;
    do {
        const auto c = compare(texts);
        std::multiset<std::string> told;
        for (std::size_t e = 0; e < c.linked.entities.size(); ++e) {
            const Entity& entity = c.linked.entities[e];
            std::string line = entity.name + "|" + entity.role + "|" + std::to_string(static_cast<int>(entity.type));
            for (const std::string& alias : entity.aliases) line += "," + alias;
            std::vector<std::string_view> where;
            for (std::size_t a = 0; a < texts.size(); ++a) {
                for (const EntityId id : c.linked.of[a]) {
                    if (id == e) where.push_back(texts[a].substr(0, 12));
                }
            }
            std::sort(where.begin(), where.end());
            for (const std::string_view w : where) line.append("@").append(w);
            told.insert(line);
        }
        seen.insert(told);
    } while (std::next_permutation(texts.begin(), texts.end()));
    CHECK(seen.size() == 1);
}
