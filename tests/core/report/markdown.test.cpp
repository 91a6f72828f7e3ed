// The report for people: what an editor reads, and nothing of an article that becomes markup.
#include <catch2/catch.hpp>
#include <string>

#include "crossread.hpp"
#include "report/markdown_text.hpp"

using namespace crossread;

namespace {

Article article(const std::string& name, const std::string& content) {
    Source source;
    source.name = name, source.content = content, source.format = Format::prose, source.published = "2018-05-03";
    return read(source).value();
}

bool has(const std::string& page, const std::string& part) { return page.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("words of an article are shown and never become markup") {
    CHECK(report::plain("a *b* <i>c</i> [d](e) `f` #g") == "a \\*b\\* \\<i\\>c\\</i\\> \\[d\\](e) \\`f\\` \\#g");
    CHECK(report::plain("  two\n\n lines ") == "two lines");
    CHECK(report::plain("") == "");
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
    CHECK(has(page, "We shall rebuild every bridge before the winter,” (first, second)"));
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
