// The report for people: what an editor reads, and nothing of an article that becomes markup.
#include <catch2/catch.hpp>
#include <string>

#include "crossread.hpp"
#include "report/markdown_text.hpp"
#include "support/told.hpp"

using namespace crossread;

namespace {

Article article(const std::string& name, const std::string& content) { return tests::told(content, "2018-05-03", name); }

bool has(const std::string& page, const std::string& part) { return page.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("words of an article are shown and never become markup") {
    CHECK(report::plain("a *b* <i>c</i> [d](e) `f` #g") == "a \\*b\\* \\<i>c\\</i> \\[d](e) \\`f\\` #g");
    CHECK(report::plain("  two\n\n lines ") == "two lines");
    CHECK(report::plain("") == "");
}

TEST_CASE("a character is escaped where it would mean something, and nowhere else") {
    CHECK(report::plain("Stop! AT&T, R&B | 000_efa6 a ~ b") == "Stop! AT&T, R&B | 000_efa6 a \\~ b");
    CHECK(report::plain("_so_ &lt;b&gt; a&#60;") == "\\_so\\_ \\&lt;b\\&gt; a\\&#60;");
    CHECK(report::plain("# one") == "\\# one");
    CHECK(report::plain("1. one 2. two") == "1\\. one 2. two");
    CHECK(report::plain("- one - two") == "\\- one - two");
    CHECK(report::plain("![x](y)") == "!\\[x](y)");
}

TEST_CASE("words stand in quotation marks once, and marks without a partner are left out") {
    CHECK(report::in_marks("“He has the money.””") == "“He has the money.”");
    CHECK(report::in_marks("“He should pay for it.") == "“He should pay for it.”");
    CHECK(report::in_marks("He paid.") == "“He paid.”");
    CHECK(report::in_marks("“I paid,” he said.") == "“I paid,” he said.");
    CHECK(report::in_marks("he paid", 0, "… ", " …") == "“… he paid …”");
}

TEST_CASE("of two wordings the words are marked that the other has not, unless nearly all are others") {
    CHECK(report::own_in_bold("not pay a single cent", {"not pay any single cent"}) == "“not pay **a** single cent”");
    CHECK(report::own_in_bold("I’d like to know", {"I would like to know"}) == "“**I’d** like to know”");
    CHECK(report::own_in_bold("it is raining", {"all bridges fell down"}) == "“it is raining”");
}

TEST_CASE("long words are cut between words and say so") {
    CHECK(report::plain("one two three four", 9) == "one two…");
    CHECK(report::plain("one two", 0) == "one two");
}

TEST_CASE("the page has a part for each thing that was found, with both wordings of a difference") {
    const std::string page = to_markdown(compare({article("first", "A ferry with 85 people on board sank near Port Varrick on Tuesday. <script>alert(1)</script>"),
                                                  article("second", "A ferry with 95 people on board sank near Port Varrick on Tuesday. The company was fined twice.")}));
    CHECK(has(page, "## Summary"));
    CHECK(has(page, "## Where they differ"));
    CHECK(has(page, "**85 people**"));
    CHECK(has(page, "**95 people**"));
    CHECK(has(page, "## What several report"));
    CHECK(has(page, "## Only in one"));
    CHECK(has(page, "fined twice"));
    CHECK(has(page, "## Timeline"));
    CHECK(has(page, "## Sources"));
    CHECK_FALSE(has(page, "<script>"));
}

TEST_CASE("without articles the page says that there is nothing to compare") { CHECK(has(to_markdown(compare({})), "nothing to compare")); }

TEST_CASE("the summary says what stands against what and who says it") {
    const std::string page = to_markdown(compare({article("first.txt", "A ferry with 85 people on board sank near Port Varrick on Tuesday."),
                                                  article("second.txt", "A ferry with 95 people on board sank near Port Varrick on Tuesday.")}));
    CHECK(has(page, "They differ on:"));
    CHECK(has(page, "- Figures: 85 people (first) / 95 people (second)"));
}

TEST_CASE("the same quotation in two reports is shown once, with both their names") {
    const std::string said = "“We shall rebuild every bridge before the winter,” governor Ada Holm said in Port Varrick on Tuesday.";
    const std::string page = to_markdown(compare({article("first.txt", said), article("second.txt", said)}));
    CHECK(has(page, "We shall rebuild every bridge before the winter” (first, second)"));
    CHECK_FALSE(has(page, "““"));
}

TEST_CASE("each kind of difference has its heading, those told least often too") {
    const std::string page = to_markdown(compare({article("first.txt", "Dan Orlik pleaded guilty to a fraud charge in Karsk on Monday."),
                                                  article("second.txt", "In Karsk on Monday Dan Orlik pleaded guilty to a conspiracy charge.")}));
    CHECK(has(page, "**What else differs**"));
    CHECK(has(page, "- What else differs: fraud (first) / conspiracy (second)"));
}

TEST_CASE("what a person corrected is told as that, and what changed nothing is not") {
    const std::string sank = "A ferry with 85 people on board sank near Port Varrick on Tuesday.", other = "A ferry with 95 people on board sank near Port Varrick on Tuesday.";
    Correction wrong, nothing;
    wrong.kind = CorrectionKind::no_difference, wrong.difference = DifferenceKind::quantity, wrong.sentences = {sank, other};
    nothing.kind = CorrectionKind::rename, nothing.entity = {EntityType::person, "Nobody Here"}, nothing.words = "Somebody";
    const std::string page = to_markdown(compare({article("first.txt", sank), article("second.txt", other)}, {wrong, nothing}));
    CHECK(has(page, "## Corrected by hand\n\n- These sentences do not disagree: “" + sank + "” “" + other + "”\n"));
    CHECK_FALSE(has(page, "Nobody Here"));
    CHECK_FALSE(has(page, "## Where they differ"));
    CHECK_FALSE(has(to_markdown(compare({article("first.txt", sank), article("second.txt", other)})), "Corrected by hand"));
}

TEST_CASE("what a report tells of somebody's words is told as reported, and never in quotation marks") {
    const std::string page = to_markdown(compare({article("first.txt", "Governor Ada Holm said that every bridge would be rebuilt. “No bridge is safe,” Holm said.")}));
    CHECK(has(page, "- “No bridge is safe” (first)"));
    CHECK(has(page, "- Reported: every bridge would be rebuilt (first)"));
}

TEST_CASE("what lasts stands once in the timeline, with its end") {
    const std::string page = to_markdown(compare({article("first.txt", "The envoy toured the northern provinces with a choir from April 13 to April 18.")}));
    CHECK(has(page, "- **13 April 2018**\n  - until 18 April 2018: "));
    CHECK_FALSE(has(page, "- **18 April 2018**"));
}

TEST_CASE("what one denies is not told by all, and where only a figure differs the summary says so") {
    const std::string page = to_markdown(compare({article("first.txt", "A ferry with 85 people on board sank near Port Varrick on Tuesday."),
                                                  article("second.txt", "A ferry with 95 people on board sank near Port Varrick on Tuesday.")}));
    CHECK(has(page, "Both tell:\n\n- “A ferry with 85 people on board sank near Port Varrick on Tuesday.” (figures differ)"));
    const std::string denied = to_markdown(compare({article("first.txt", "Aegean Lines has suspended all its sailings to Port Varrick."),
                                                    article("second.txt", "Aegean Lines has not suspended its sailings to Port Varrick.")}));
    CHECK(has(denied, "## Where they differ"));
    CHECK_FALSE(has(denied, "Both tell:"));
}

TEST_CASE("reports of one name are told apart by number") {
    const std::string page = to_markdown(compare({article("north/story.txt", "A ferry with 85 people on board sank near Port Varrick on Tuesday."),
                                                  article("south/story.txt", "A ferry with 95 people on board sank near Port Varrick on Tuesday.")}));
    CHECK(has(page, "85 people (story (1)) / 95 people (story (2))"));
}

TEST_CASE("no two empty lines follow each other") {
    const std::string page = to_markdown(compare({article("first", "A ferry with 85 people on board sank near Port Varrick on Tuesday. “It sank,” Ada Holm said."),
                                                  article("second", "A ferry with 95 people on board sank near Port Varrick on Tuesday. The company was fined twice.")}));
    CHECK_FALSE(has(page, "\n\n\n"));
}
