#include <catch2/catch.hpp>

#include "core/language/helpers.hpp"

using crossread::testing::document_of;
using crossread::testing::sentences_of;
using Sentences = std::vector<std::string>;

TEST_CASE("titles, initials and decimals end no sentence") {
    CHECK(sentences_of("Dr. A. B. Lowe paid $3.5 for it. He left.") == Sentences{"Dr. A. B. Lowe paid $3.5 for it.", "He left."});
}

TEST_CASE("U.S. ends a sentence only before a word that begins one") {
    CHECK(sentences_of("She left the U.S. The talks failed.") == Sentences{"She left the U.S.", "The talks failed."});
    CHECK(sentences_of("He left the U.K. Mr. Lee stayed.").size() == 2);
    CHECK(sentences_of("The U.S. Senate voted.").size() == 1);
    CHECK(sentences_of("The U . S . Senate voted . It rose .") == Sentences{"The U . S . Senate voted .", "It rose ."});
}

TEST_CASE("a clock time ends a sentence unless a day follows") {
    CHECK(sentences_of("It opens at 5 p.m. Monday.").size() == 1);
    CHECK(sentences_of("It opened at 5 p.m. Crowds came.").size() == 2);
}

TEST_CASE("quotes and brackets that close after the full stop stay with their sentence") {
    CHECK(sentences_of("“We won.” The crowd sang. (So did I.) Then \"Stop.\" It stopped.") ==
          Sentences{"“We won.”", "The crowd sang.", "(So did I.)", "Then \"Stop.\"", "It stopped."});
    CHECK(sentences_of("\" We won . \" The crowd sang .") == Sentences{"\" We won . \"", "The crowd sang ."});
}

TEST_CASE("an apostrophe behind a word opens no quotation") {
    CHECK(sentences_of("The Wrens' lead was gone. \"We slept,\" she said.") == Sentences{"The Wrens' lead was gone.", "\"We slept,\" she said."});
    CHECK(sentences_of("'We slept.' She left.") == Sentences{"'We slept.'", "She left."});
}

TEST_CASE("a question within a quotation goes on with its speaker") {
    CHECK(sentences_of("“Why now?” Maria Lowe asked.").size() == 1);
    CHECK(sentences_of("“Why now?” he asked.").size() == 1);
    CHECK(sentences_of("“Why now?” Crowds gathered.").size() == 2);
}

TEST_CASE("an ellipsis ends a sentence before a capital only") {
    CHECK(sentences_of("He waited... and waited. Or so... Nobody came.").size() == 3);
}

TEST_CASE("the number of a list item is no sentence") {
    CHECK(sentences_of("1. Wash the rice. Boil it.") == Sentences{"1. Wash the rice.", "Boil it."});
}

TEST_CASE("bullets and empty lines part sentences within a block, other line ends do not") {
    CHECK(sentences_of("• bread\n• milk") == Sentences{"• bread", "• milk"});
    CHECK(sentences_of("a long line\nthat was broken") == Sentences{"a long line\nthat was broken"});
    CHECK(sentences_of("a headline\n\na text") == Sentences{"a headline", "a text"});
}

TEST_CASE("a block without a full stop is a sentence, and never joins the next block") {
    const auto document = document_of({"Storm hits coast", "hundreds flee inland"});
    const auto language = crossread::language::analyse(document);
    REQUIRE(language.sentences.size() == 2);
    CHECK(language.sentences[0].block == 0);
    CHECK(language.sentences[1].block == 1);
}
