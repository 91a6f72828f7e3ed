#include <catch2/catch.hpp>

#include "core/language/helpers.hpp"

using crossread::testing::tokens_of;

TEST_CASE("a word keeps its hyphens and apostrophes") {
    CHECK(tokens_of("Kim Jong-un met O'Brien of al-Qa'ida") == "Kim|Jong-un|met|O'Brien|of|al-Qa'ida");
}

TEST_CASE("signs that are not seen part no word: soft hyphens, joiners, turns of direction") {
    CHECK(tokens_of("Ha\u00ADri\u200Ddas and Ha\u202E\u200Fdari\u202C met") == "Ha\u00ADri\u200Ddas|and|Ha\u202E\u200Fdari|\u202C|met");
}

TEST_CASE("possessives and contractions are words of their own, with either apostrophe") {
    CHECK(tokens_of("Mara's dogs didn't bark") == "Mara|'s|dogs|did|n't|bark");
    CHECK(tokens_of("Mara’s dogs can’t bark") == "Mara|’s|dogs|ca|n’t|bark");
    CHECK(tokens_of("the miners' strike, they've said") == "the|miners|'|strike|,|they|'ve|said");
    CHECK(tokens_of("Kim 's plan is n't new") == "Kim|'s|plan|is|n't|new");
}

TEST_CASE("currency and percent signs stand apart from their numbers") {
    CHECK(tokens_of("$3.5bn, £40 or 12.5%") == "$|3.5bn|,|£|40|or|12.5|%");
}

TEST_CASE("numbers keep their commas, points and colons") {
    CHECK(tokens_of("1,250,000 at 9:21pm, 1,00,000 rupees, 3,4") == "1,250,000|at|9:21pm|,|1,00,000|rupees|,|3|,|4");
}

TEST_CASE("abbreviations and initials keep their full stop, other words do not") {
    CHECK(tokens_of("Mr. J. D. Hale of Acme Inc. sat.") == "Mr.|J.|D.|Hale|of|Acme|Inc.|sat|.");
    CHECK(tokens_of("U.S.-led forces left the U.S. at 5 p.m.") == "U.S.-led|forces|left|the|U.S.|at|5|p.m.");
    CHECK(tokens_of("Biloxi, Miss., saw a near miss. Sick, ill.") == "Biloxi|,|Miss.|,|saw|a|near|miss|.|Sick|,|ill|.");
    CHECK(tokens_of("It holds vitamin C.") == "It|holds|vitamin|C|.");
    CHECK(tokens_of("No. 10 said no. No.") == "No.|10|said|no|.|No|.");
}

TEST_CASE("addresses are one token and lose the sentence's punctuation") {
    CHECK(tokens_of("(see https://example.org/a?b=c.)") == "(|see|https://example.org/a?b=c|.|)");
    CHECK(tokens_of("write to ann@example.org, or www.example.org.") == "write|to|ann@example.org|,|or|www.example.org|.");
}

TEST_CASE("a missing space after a full stop still parts the words") {
    CHECK(tokens_of("It ended.The crowd left") == "It|ended|.|The|crowd|left");
}

TEST_CASE("dashes, ellipses and rules of stars are one token each") {
    CHECK(tokens_of("wait--what... never — or… ***") == "wait|--|what|...|never|—|or|…|***");
    CHECK(tokens_of("1950–53") == "1950|–|53");
}
