// What stands for an agreement where it is told in short, and the reasons that are told with it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "compare/dates.hpp"
#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;

namespace {

Article article(const std::string& name, const std::string& content) { return tests::told(content, "2018-05-03", name); }

std::string words(const Report& report, const Evidence& e) { return std::string(slice(report.articles[e.article].document.text, e.span)); }

/// The agreement that one of these words stands in.
const Agreement& agreement(const Report& report, const std::string& part) {
    const auto found = std::find_if(report.agreements.begin(), report.agreements.end(), [&](const Agreement& a) {
        return std::any_of(a.spans.begin(), a.spans.end(), [&](const Evidence& e) { return words(report, e).find(part) != std::string::npos; });
    });
    REQUIRE(found != report.agreements.end());
    return *found;
}

bool tells(const Agreement& a, const std::string& why) { return std::find(a.why.begin(), a.why.end(), why) != a.why.end(); }

}  // namespace

TEST_CASE("an agreement goes by a sentence that stands by itself, not by one that leans on what was said before") {
    const std::vector<std::string> texts{"Orla Finch founded the bakery. She sold the Varrick bakery to Norbert Hale for two million crowns in March.",
                                         "Orla Finch sold the Varrick bakery to Norbert Hale in March for two million crowns. Rain fell."};
    for (const bool turned : {false, true}) {
        const Report report = compare({article("a", texts[turned]), article("b", texts[!turned])});
        CHECK(words(report, agreement(report, "two million").gist) == "Orla Finch sold the Varrick bakery to Norbert Hale in March for two million crowns.");
    }
}

TEST_CASE("an agreement goes by a whole sentence, also where only a clause of each is shared, and without the place it was written in") {
    const Report report = compare({article("a", "PORT VARRICK, May 3 (Reuters) - A ferry with 85 people on board sank near Port Varrick on Tuesday. The harbour was closed."),
                                   article("b", "A ferry with 85 people on board sank near Port Varrick on Tuesday, hours after the mayor, who had opened a new school that "
                                                "morning, praised the harbour for its safety and thanked all of its workers. Nobody was fined.")});
    const std::string gist = words(report, agreement(report, "85 people").gist);
    CHECK(gist == "A ferry with 85 people on board sank near Port Varrick on Tuesday.");
}

TEST_CASE("the same sentence twice is one agreement to read, and what repeats another is told as that") {
    const std::string lead = "A ferry with 85 people on board sank near Port Varrick on Tuesday.";
    const Report report = compare({article("a", lead + " Orla Finch sold the Varrick bakery to Norbert Hale. " + lead), article("b", lead + " Orla Finch sold the Varrick bakery to Norbert Hale. " + lead)});
    std::vector<std::string> fresh;
    for (const Agreement& a : report.agreements)
        if (!a.repeats) fresh.push_back(words(report, a.gist));
    CHECK(std::count(fresh.begin(), fresh.end(), lead) == 1);
    CHECK(std::count(fresh.begin(), fresh.end(), "Orla Finch sold the Varrick bakery to Norbert Hale.") == 1);
}

TEST_CASE("words in common are told as a reader knows them: no pieces of words, no names again, dates as people write them") {
    const Report report = compare({article("a", "Norbert Hale won't reopen the old Varrick bridge before June 28, the engineers said."),
                                   article("b", "Engineers said that Norbert Hale won't reopen the old Varrick bridge before June 28.")});
    const Agreement& a = agreement(report, "bridge");
    for (const std::string& why : a.why) {
        CHECK(why.find("n't") == std::string::npos);
        CHECK(why.find("wo,") == std::string::npos);
        CHECK((why.rfind("words: ", 0) != 0 || why.find("Hale") == std::string::npos));
    }
    CHECK(tells(a, "day: 28 June 2018"));
}

TEST_CASE("where all is the same, nothing else is said") {
    const std::string same = "A ferry with 85 people on board sank near Port Varrick on Tuesday.";
    const Report report = compare({article("a", same), article("b", same)});
    REQUIRE(report.agreements.size() == 1);
    CHECK(report.agreements[0].why == std::vector<std::string>{"every word"});
}

TEST_CASE("a date is told in words, as exact as it is") {
    CHECK(comparison::date_in_words("2018-04-27") == "27 April 2018");
    CHECK(comparison::date_in_words("2018-04") == "April 2018");
    CHECK(comparison::date_in_words("2018") == "2018");
    CHECK(comparison::date_in_words("2018-05-03T21:21") == "3 May 2018, 21:21");
    CHECK(comparison::date_in_words("XXXX-06-28") == "XXXX-06-28");
    CHECK(comparison::date_in_words("") == "");
}
