#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "crossread.hpp"

namespace {

using crossread::Quote;
using crossread::QuoteKind;

/// "kind: words | speaker | cue" of every quotation, in order.
std::vector<std::string> told(const std::string& text) {
    const auto article = crossread::read({"test", text, crossread::Format::prose, "2024-05-14", ""});
    REQUIRE(article.ok());
    const std::string& all = article.value().document.text;
    const auto words = [&](crossread::Span s) { return std::string(crossread::slice(all, s)); };
    std::vector<std::string> out;
    for (const Quote& q : article.value().facts.quotes) {
        const char* kind = q.kind == QuoteKind::direct ? "direct: " : q.kind == QuoteKind::mixed ? "mixed: " : "indirect: ";
        out.push_back(kind + words(q.span) + " | " + words(q.speaker_text) + " | " + words(q.cue));
    }
    return out;
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("a direct quotation has its speaker before or after it") {
    CHECK(told("“The bridge is safe,” Mayor Anna Brandt said.") == List{"direct: The bridge is safe, | Mayor Anna Brandt | said"});
    CHECK(told("“The bridge is safe,” said Mayor Anna Brandt.") == List{"direct: The bridge is safe, | Mayor Anna Brandt | said"});
    CHECK(told("Mayor Anna Brandt said: “The bridge is safe.”") == List{"direct: The bridge is safe. | Mayor Anna Brandt | said"});
    CHECK(told("Mayor Anna Brandt told reporters on Monday, “The bridge is safe.”") == List{"direct: The bridge is safe. | Mayor Anna Brandt | told"});
    CHECK(told("“Is the bridge safe?” Brandt asked.") == List{"direct: Is the bridge safe? | Brandt | asked"});
    CHECK(told("“Is the bridge safe?” asked Brandt.") == List{"direct: Is the bridge safe? | Brandt | asked"});
    CHECK(told("“The bridge is safe,” Brandt laughed.") == List{"direct: The bridge is safe, | Brandt | laughed"});
}

TEST_CASE("a quotation broken by its cue has one speaker") {
    CHECK(told("“The bridge,” Brandt said, “is safe.” She left early.") ==
          List{"direct: The bridge, | Brandt | said", "direct: is safe. | Brandt | said"});
    CHECK(told("“The bridge is safe,” Brandt said. “It was repaired in spring.”") ==
          List{"direct: The bridge is safe, | Brandt | said", "direct: It was repaired in spring. | Brandt | "});
}

TEST_CASE("speech over several paragraphs keeps its speaker") {
    CHECK(told("“The bridge is safe,” Brandt said. “It was repaired.\n\n“We had it tested twice.”") ==
          List{"direct: The bridge is safe, | Brandt | said", "direct: It was repaired. | Brandt | ", "direct: We had it tested twice. | Brandt | "});
}

TEST_CASE("a paragraph of speech alone goes on with the speaker of the one before") {
    const List found = told("The bridge has stood for years, Brandt said.\n\n“So far, nobody has complained about it.”");
    REQUIRE(found.size() == 2);
    CHECK(found[1] == "direct: So far, nobody has complained about it. | Brandt | ");
}

TEST_CASE("some words in a sentence that reports speech are the governing verb's subject's") {
    const List found = told("Brandt insisted that the bridge was “a sound structure” for the city.");
    CHECK(found == List{"indirect: the bridge was “a sound structure” for the city | Brandt | insisted", "mixed: a sound structure | Brandt | insisted"});
    CHECK(told("The two mayors agreed to work for the “complete renewal” of the harbour.").back() == "mixed: complete renewal | The two mayors | agreed");
    CHECK(told("Brandt called the plan “an expensive mistake.”") == List{"mixed: an expensive mistake. | Brandt | called"});
    CHECK(told("The plan is an “expensive mistake,” Brandt said.").front() == "indirect: The plan is an “expensive mistake,” | Brandt | said");
}

TEST_CASE("a claim that is somebody's has its owner for speaker") {
    CHECK(told("The council rejected Brandt's claim that the bridge was “a sound structure” for the city.").back() == "mixed: a sound structure | Brandt | claim");
    CHECK(told("The council was surprised by her remark that the bridge was “a sound structure” for the city.").back() == "mixed: a sound structure | her | remark");
}

TEST_CASE("what stands before the subject does not speak") {
    CHECK(told("After winning the vote in Bern, Anna Brandt (Greens) said, “The bridge is safe.”") == List{"direct: The bridge is safe. | Anna Brandt | said"});
    CHECK(told("After Keller criticized the plan, Brandt shot back, “The bridge is safe.”").back() == "direct: The bridge is safe. | Brandt | shot");
    CHECK(told("Brandt said the council would pay for the bridge, and called it “a proud moment.”").back() == "mixed: a proud moment. | Brandt | called");
}

TEST_CASE("an added clause belongs to the speaker of the sentence") {
    CHECK(told("“The bridge is safe,” Brandt told Keller, adding that it was a “proud moment” for the town.").back() == "mixed: proud moment | Brandt | adding");
}

TEST_CASE("a dateline is not part of what is said") {
    CHECK(told("OSLO, May 14, 2024 \u2014 The bridge fell on Monday, the police said.") == List{"indirect: The bridge fell on Monday | the police | said"});
}

TEST_CASE("clauses under verbs of saying are indirect speech") {
    CHECK(told("Brandt said that the bridge would open in June.") == List{"indirect: the bridge would open in June | Brandt | said"});
    CHECK(told("Brandt said the bridge would open in June.") == List{"indirect: the bridge would open in June | Brandt | said"});
    CHECK(told("Brandt told the council that the bridge would open.") == List{"indirect: the bridge would open | Brandt | told"});
    CHECK(told("Brandt promised to open the bridge in June.") == List{"indirect: to open the bridge in June | Brandt | promised"});
    CHECK(told("The bridge will open in June, Brandt said on Friday.") == List{"indirect: The bridge will open in June | Brandt | said"});
    CHECK(told("The bridge will open in June, according to a report by the harbour office.") ==
          List{"indirect: The bridge will open in June | a report by the harbour office | according to"});
    CHECK(told("According to the mayor, the bridge will open in June.") == List{"indirect: the bridge will open in June | the mayor | According to"});
}

TEST_CASE("what is told of the subject between commas does not end indirect speech, and a noun's own clause is none") {
    CHECK(told("Brandt said the vote, which had been delayed, would be held.") == List{"indirect: the vote, which had been delayed, would be held | Brandt | said"});
    CHECK(told("Brandt said that was a mistake.") == List{"indirect: that was a mistake | Brandt | said"});
    CHECK(told("Brandt testified in a trial that ended in January.").empty());
    CHECK(told("Asked whether the bridge was safe, Brandt smiled.").empty());
}

TEST_CASE("reported speech ends where the teller's own words begin again") {
    CHECK(told("Brandt said the bridge was safe, although many engineers doubt it.").front() == "indirect: the bridge was safe | Brandt | said");
    CHECK(told("Brandt said the bridge was safe and added that it was cheap.").front() == "indirect: the bridge was safe | Brandt | said");
}

TEST_CASE("a pronoun that speaks is not who the words name") {
    const auto article = crossread::read({"test",
                                          "Sara Holm, a professor of history in Vienna, said the visit by Jan Petrov helped.\n\n"
                                          "“Petrov's visit shows that he means it,” she said.",
                                          crossread::Format::prose, "", ""});
    REQUIRE(article.ok());
    const auto& a = article.value();
    REQUIRE(a.facts.quotes.size() == 2);
    REQUIRE(a.facts.quotes[1].speaker != crossread::kNoEntity);
    CHECK(a.entities.entities[a.facts.quotes[1].speaker].name == "Sara Holm");
}

TEST_CASE("what is not said is not told as said") {
    CHECK(told("Brandt did not say that the bridge was safe.").empty());
    CHECK(told("Brandt may say that the bridge is safe.").empty());
    CHECK(told("Brandt believes that the bridge is safe.").empty());
}

TEST_CASE("speakers are found past appositions, relative clauses and shared subjects") {
    CHECK(told("Anna Brandt, an expert on bridges at the University of Bern, said that the bridge is safe.").front() ==
          "indirect: the bridge is safe | Anna Brandt | said");
    CHECK(told("The engineers who wrote to the council say that the bridge is safe.").front() == "indirect: the bridge is safe | The engineers | say");
    CHECK(told("Brandt inspected the bridge on Monday and said that it was safe.").front() == "indirect: it was safe | Brandt | said");
    CHECK(told("“The bridge is safe,” a source familiar with the matter told the newspaper.").front() ==
          "direct: The bridge is safe, | a source familiar with the matter | told");
    CHECK(told("“The bridge is safe,” a statement from the ministry said.").front() == "direct: The bridge is safe, | a statement from the ministry | said");
}

TEST_CASE("a message speaks for the body that it names") {
    const auto article = crossread::read({"test", "“The bridge is safe,” a statement from the Ministry of Transport said.", crossread::Format::prose, "", ""});
    REQUIRE(article.ok());
    const auto& a = article.value();
    REQUIRE(a.facts.quotes.size() == 1);
    REQUIRE(a.facts.quotes[0].speaker != crossread::kNoEntity);
    CHECK(a.entities.entities[a.facts.quotes[0].speaker].name == "Ministry of Transport");
}

TEST_CASE("scare quotes, titles and names of things are not speech") {
    CHECK(told("The so-called “smart” bridge opened on Monday.").empty());
    CHECK(told("The film “The Long Way Home” opened on Monday.").empty());
    CHECK(told("The cable was labelled “AL” by the factory.").empty());
    CHECK(told("The pump is “OK,” and the “best practice” was followed.").empty());
    CHECK(told("The statue, known as the “Iron Lady,” was moved.").empty());
}

TEST_CASE("a time between the speaker and the cue does not speak") {
    CHECK(told("Mayor Anna Brandt this morning announced that the bridge is safe.") == List{"indirect: the bridge is safe | Mayor Anna Brandt | announced"});
}

TEST_CASE("a day between a noun and its clause does not speak") {
    CHECK(told("He showed a letter from his doctor Friday afternoon that says he has “good health” and sleeps.")[0] ==
          "indirect: he has “good health” and sleeps | a letter from his doctor | says");
}

TEST_CASE("a name given is not speech, whoever tells of it") {
    CHECK(told("Brandt said that the so-called “floating coffins” must go.") == List{"indirect: the so-called “floating coffins” must go | Brandt | said"});
    CHECK(told("Brandt sang a song titled “Long Roads Home” on Monday.") == List{});
}

TEST_CASE("a quotation may be signed") {
    CHECK(told("“The bridge was the joy of my childhood.” — Anna Brandt") == List{"direct: The bridge was the joy of my childhood. | Anna Brandt | "});
}

TEST_CASE("without grammar or names the words between marks are still found") {
    const auto article = crossread::read({"test", "Die Stadt hat gewählt. „Die Brücke ist sicher und bleibt offen.“ Das war gestern in der Stadt zu hören.", crossread::Format::prose, "", ""});
    REQUIRE(article.ok());
    REQUIRE(article.value().facts.quotes.size() == 1);
    CHECK(article.value().facts.quotes[0].kind == QuoteKind::direct);
    CHECK(article.value().facts.quotes[0].speaker_text.empty());

}

TEST_CASE("several who speak together are all told, and none of them alone") {
    const auto article = crossread::read({"test", "Anna Brandt and Tomas Keller said in a joint statement that the port will open in June.", crossread::Format::prose, "2024-05-14", ""});
    REQUIRE(article.ok());
    const auto& quotes = article.value().facts.quotes;
    REQUIRE(quotes.size() == 1);
    CHECK(quotes[0].speaker == crossread::kNoEntity);
    List names;
    for (const crossread::EntityId e : quotes[0].together) names.push_back(article.value().entities.entities[e].name);
    CHECK(names == List{"Anna Brandt", "Tomas Keller"});
    const auto gathered = crossread::read({"test", "Three councillors — Anna Brandt, Tomas Keller and Ida Voss — left on Monday. “The mayor must go, too,” the councillors said.", crossread::Format::prose, "2024-05-14", ""});
    REQUIRE(gathered.ok());
    REQUIRE(gathered.value().facts.quotes.size() == 1);
    CHECK(gathered.value().facts.quotes[0].together.size() == 3);
    CHECK(told("“We lost it all,” Anna Brandt and her sister told reporters.") == List{"direct: We lost it all, | Anna Brandt and her sister | told"});
}

TEST_CASE("the turns of a transcript are what the names before them say") {
    CHECK(told("Senator Anna Brandt took questions on Friday.\n\nKELLER: Why did you sign?\n\nBRANDT: I had to. The bridge was old.\n\nKELLER: Was it?\n\nBRANDT: It was.") ==
          List{"direct: Why did you sign? | KELLER | ", "direct: I had to. The bridge was old. | BRANDT | ", "direct: Was it? | KELLER | ", "direct: It was. | BRANDT | "});
    CHECK(told("Q: Why did you leave?\n\nA: I could not stay.") == List{"direct: Why did you leave? | Q | ", "direct: I could not stay. | A | "});
    CHECK(told("UPDATE: The bridge is open again.\n\nThe mayor was there.") == List{});
    CHECK(told("LONDON: The bridge is open.\n\nPARIS: The tower is shut.") == List{});
    const auto article = crossread::read({"test", "Anna Brandt spoke.\n\nKELLER: Why?\n\nBRANDT: I had to.\n\nBRANDT: It was.", crossread::Format::prose, "2024-05-14", ""});
    REQUIRE(article.ok());
    const auto& quotes = article.value().facts.quotes;
    REQUIRE(quotes.size() == 3);
    REQUIRE(quotes[1].speaker != crossread::kNoEntity);
    CHECK(article.value().entities.entities[quotes[1].speaker].name == "Anna Brandt");
}
