#include <algorithm>
#include <catch2/catch.hpp>
#include <optional>
#include <string>
#include <vector>

#include "crossread.hpp"

namespace {

using crossread::Article;
using crossread::Event;
using crossread::Told;

Article read(const std::string& text, const std::string& published = "2024-05-14") {  // a Tuesday
    auto article = crossread::read({"test", text, crossread::Format::prose, published, ""});
    REQUIRE(article.ok());
    return std::move(article.value());
}

/// The event with this trigger.
std::optional<Event> event(const Article& a, const std::string& trigger) {
    for (const Event& e : a.facts.events)
        if (crossread::slice(a.document.text, e.trigger) == trigger) return e;
    return std::nullopt;
}

std::string when(const std::string& text, const std::string& trigger) {
    const Article a = read(text);
    const auto e = event(a, trigger);
    return e ? e->when : "no event";
}

std::optional<Told> told(const std::string& text, const std::string& trigger) {
    const Article a = read(text);
    const auto e = event(a, trigger);
    return e ? std::optional(e->told) : std::nullopt;
}

std::vector<std::string> who(const std::string& text, const std::string& trigger) {
    const Article a = read(text);
    std::vector<std::string> names;
    if (const auto e = event(a, trigger))
        for (const crossread::EntityId id : e->who) names.push_back(a.entities.entities[id].name);
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

TEST_CASE("an event has the date that stands in its clause") {
    CHECK(when("The ferry sank on Sunday off the coast.", "sank") == "2024-05-12");
    CHECK(when("Brandt visited the harbour from April 13 to April 18.", "visited") == "2024-04-13");
    CHECK(when("It came days after the historic summit with the king last Friday.", "summit") == "2024-05-10");
    CHECK(when("Brandt visited the harbour on Monday, and the council met on Friday.", "visited") == "2024-05-13");
    CHECK(when("Days before the meeting last Friday, Brandt resigned.", "resigned").empty());
}

TEST_CASE("a date inside a noun phrase is not the verb's") {
    CHECK(when("Brandt praised the 2012 election.", "praised") != "2012");
    CHECK(when("Brandt ended the 2012 strike.", "strike") == "2012");
}

TEST_CASE("a step of days leads from a dated clause to the one beside it") {
    CHECK(when("Brandt visited the embassy on Monday, the day after a bus crash killed six tourists.", "killed") == "2024-05-12");
}

TEST_CASE("a later mention takes the date of the one event it can mean") {
    CHECK(when("The ministers held a summit on Monday. Nobody expected much. The summit ended without a deal.", "summit") == "2024-05-13");
    const Article a = read("The ministers held a summit on Monday. The summit in Oslo was short.");
    CHECK(std::count_if(a.facts.events.begin(), a.facts.events.end(), [](const Event& e) { return e.when == "2024-05-13"; }) == 2);
}

TEST_CASE("events are told as done, planned, possible, denied or claimed") {
    CHECK(told("The ferry sank on Sunday.", "sank") == Told::done);
    CHECK(told("The council will meet in June.", "meet") == Told::planned);
    CHECK(told("The council plans to demolish the bridge.", "demolish") == Told::planned);
    CHECK(told("Brandt promised to repair the bridge.", "repair") == Told::planned);
    CHECK(told("The king is to visit Oslo in June.", "visit") == Told::planned);
    CHECK(told("The upcoming summit in Oslo was moved.", "summit") == Told::planned);
    CHECK(told("The ministers gather in Oslo on May 24.", "gather") == Told::planned);
    CHECK(told("The council could demolish the bridge.", "demolish") == Told::possible);
    CHECK(told("The king will likely visit Oslo.", "visit") == Told::possible);
    CHECK(told("The ferry did not sink.", "sink") == Told::denied);
    CHECK(told("Brandt denied that the company bribed the council.", "bribed") == Told::denied);
    CHECK(told("Brandt refused to repair the bridge.", "repair") == Told::denied);
    CHECK(told("Keller alleged that the company bribed the council.", "bribed") == Told::claimed);
}

TEST_CASE("adverbs beside the verb tell how it is told") {
    CHECK(told("The minister allegedly bribed the council.", "bribed") == Told::claimed);
    CHECK(told("The firm reportedly sold the port.", "sold") == Told::claimed);
    CHECK(told("The ferry never reached the port.", "reached") == Told::denied);
    CHECK(told("No passenger drowned on Sunday.", "drowned") == Told::denied);
    CHECK(told("Nobody drowned on Sunday.", "drowned") == Told::denied);
    CHECK(told("The company perhaps sold the port.", "sold") == Told::possible);
}

TEST_CASE("a condition is possible only") {
    CHECK(told("If the bridge collapses, the town will be cut off.", "collapses") == Told::possible);
    CHECK(told("If the bridge collapses, the town will be cut off.", "cut") == Told::planned);
    CHECK(told("Unless it rains, the crops will die.", "rains") == Told::possible);
    CHECK(told("Brandt asked whether the army left Oslo.", "left") == Told::possible);
}

TEST_CASE("what hangs on a verb is told by it") {
    CHECK(told("The army has denied shooting the protesters.", "shooting") == Told::denied);
    CHECK(told("Keller accused the mayor of stealing the money.", "stealing") == Told::claimed);
    CHECK(told("The mayor was accused of taking bribes.", "taking") == Told::claimed);
    CHECK(told("The plane was reported to have crashed near Oslo.", "crashed") == Told::claimed);
    CHECK(told("The king is likely to visit Oslo.", "visit") == Told::possible);
    CHECK(told("The firm is set to close the mine.", "close") == Told::planned);
    CHECK(told("The council is unable to repair the bridge.", "repair") == Told::denied);
    CHECK(told("The council wants to sell the port.", "sell") == Told::possible);
    CHECK(told("Ministers vowed to end the war.", "end") == Told::planned);
}

TEST_CASE("a noun that happens is told by the verb that starts it") {
    CHECK(told("The trial is due to begin on Monday.", "trial") == Told::planned);
    CHECK(when("The trial is due to begin on Monday.", "trial") == "2024-05-20");
    CHECK(told("Talks are to be held in Oslo.", "Talks") == Told::planned);
    CHECK(told("The alleged attack on the embassy in Oslo was filmed.", "attack") == Told::claimed);
    CHECK(told("A possible strike in Oslo worries firms.", "strike") == Told::possible);
    CHECK(told("The trial in Oslo began.", "trial") == Told::done);
}

TEST_CASE("who takes part stands around the verb") {
    CHECK(who("Anna Brandt met with Tomas Keller in Vienna.", "met") == std::vector<std::string>{"Anna Brandt", "Tomas Keller"});
    CHECK(who("Anna Brandt will hold a summit with Tomas Keller in Vienna.", "summit") == std::vector<std::string>{"Anna Brandt", "Tomas Keller"});
}

TEST_CASE("where an event happened is the place that its clause names") {
    const Article a = read("Anna Brandt met with Tomas Keller in Vienna on Monday.");
    const auto e = event(a, "met");
    REQUIRE(e);
    REQUIRE(e->where != crossread::kNoEntity);
    CHECK(a.entities.entities[e->where].name == "Vienna");
}

TEST_CASE("states and speech are no events") {
    const Article a = read("Brandt said that she knows the bridge. It remains closed and seems old.");
    CHECK(a.facts.events.empty());
    CHECK_FALSE(a.facts.main_event);
}

TEST_CASE("a past tense after an apposition is the main verb") {
    CHECK(when("Brandt, the former mayor of Bern, pleaded guilty on Monday to two counts of fraud.", "pleaded") == "2024-05-13");
}

TEST_CASE("the main event is the one that the beginning tells of and the rest comes back to") {
    const Article a = read(
        "A ferry sank off the coast on Sunday, killing twelve.\n\nThe ferry sank within minutes, Brandt said.\n\n"
        "The harbour opened in 1962. A museum was built there later.");
    REQUIRE(a.facts.main_event);
    CHECK(crossread::slice(a.document.text, a.facts.events[*a.facts.main_event].trigger) == "sank");
}

namespace {

/// "trigger | when | where | who" of the main event.
std::string main_of(const std::string& text) {
    const Article a = read(text);
    if (!a.facts.main_event) return "none";
    const Event& e = a.facts.events[*a.facts.main_event];
    const auto name = [&](crossread::EntityId id) { return id == crossread::kNoEntity ? std::string("-") : a.entities.entities[id].name; };
    std::string out = std::string(crossread::slice(a.document.text, e.trigger)) + " | " + (e.when.empty() ? "-" : e.when) + " | " + name(e.where);
    for (const crossread::EntityId id : e.who) out += " | " + name(id);
    return out;
}

}  // namespace

TEST_CASE("background and what is quoted are not the main event") {
    CHECK(main_of("Anna Brandt, who founded the party in 1998, resigned on Monday.\n\nThe party was founded in Bern. It was founded by miners.") == "resigned | 2024-05-13 | - | Anna Brandt");
    CHECK(main_of("“We burned it, we burned it all,” Tomas Keller said. A court in Vienna jailed Keller on Monday for ten years.\n\nNobody believed him.") ==
          "jailed | 2024-05-13 | Vienna | Tomas Keller");
}

TEST_CASE("the main event's day and place may stand elsewhere in its sentence, its place before the dash") {
    CHECK(main_of("OSLO — Anna Brandt resigned, a spokesman said on Monday.\n\nShe had been ill.") == "resigned | 2024-05-13 | OSLO | Anna Brandt");
    CHECK(main_of("Anna Brandt resigned after Friday's vote in Vienna.\n\nShe had been ill.") == "resigned | - | Vienna | Anna Brandt");
}
