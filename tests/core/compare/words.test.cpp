#include "compare/words.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "compare/statement.hpp"
#include "compare/vocabulary.hpp"
#include "crossread.hpp"
#include "support/told.hpp"

using namespace crossread;
using namespace crossread::comparison;

namespace {

/// Statements of two articles of one sentence each.
std::vector<Statement> statements(const std::string& one, const std::string& other) {
    std::vector<Statement> out = statements_of(tests::told(one, "2021-03-18"), 0);
    for (Statement& s : statements_of(tests::told(other, "2021-03-18"), 1)) out.push_back(std::move(s));
    return out;
}

bool has(const Statement& statement, std::uint64_t key) {
    return std::any_of(statement.terms.begin(), statement.terms.end(), [key](const Term& t) { return t.key == key; });
}

std::size_t in_common(const std::vector<Statement>& both) {
    return static_cast<std::size_t>(std::count_if(both[0].terms.begin(), both[0].terms.end(), [&](const Term& t) { return has(both[1], t.key); }));
}

}  // namespace

TEST_CASE("numbers have the same digits in figures and in words, and a score is no number") {
    CHECK(digits_of("$750,000") == "750000");
    CHECK(digits_of("eighty") == "80");
    CHECK(digits_of("eighty-five") == "85");
    CHECK(digits_of("eighty-five-year") == "");
    CHECK(digits_of("twelve-five") == "");
    CHECK(digits_of("20-13") == "");
    CHECK(digits_of("-") == "");
    CHECK(digits_of("") == "");
}

TEST_CASE("a month is one word, in full or not") {
    CHECK(in_full("dec.") == "december");
    CHECK(in_full("december") == "december");
    CHECK(in_full("co.") == "co.");
    CHECK(in_common(statements("Ada Holm resigned on Dec. 14.", "The resignation of Holm came in December.")) >= 2);
}

TEST_CASE("words joined by a hyphen meet the same words written apart") {
    CHECK(in_common(statements("A 9,000-kilometre pipeline crosses Velmark.", "The pipeline is 9,000 kilometres long.")) == 3);
    CHECK(in_common(statements("The gas-rich region voted.", "Gas comes from the rich region.")) == 3);
    CHECK(in_common(statements("Velmark won 20-13 at home.", "It was 20 degrees.")) == 0);
}

TEST_CASE("a rare word that no vector is known of is like another of its stem") {
    const std::vector<Statement> both = statements("The patchers found workarounds at Qwarnhollow.", "The Qwarnhollowers sang.");
    const Vocabulary vocabulary(both);
    const auto joined = [&](const Term& t) { return !vocabulary.alike(vocabulary.index_of(t.key)).empty(); };
    CHECK(std::any_of(both[1].terms.begin(), both[1].terms.end(), joined));
}
