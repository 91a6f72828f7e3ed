#include "source/language_id.hpp"

#include <catch2/catch.hpp>
#include <string>

using crossread::source::language_of;

namespace {

std::string many(std::string_view sentence, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += sentence;
    return out;
}

const std::string kEnglish = "The council said that it had agreed on a plan for the port, which will be built with money from the state. ";
const std::string kGerman = "Der Rat hat am Montag einen Plan für den Hafen beschlossen, der nicht neu ist und mit dem Geld des Landes gebaut wird. ";

}  // namespace

TEST_CASE("a long text is in the language that its beginning, its middle and its end are in") {
    CHECK(language_of(many(kEnglish, 60), "") == "en");
    CHECK(language_of(many(kGerman, 60), "") == "de");
}

TEST_CASE("where a long text changes its language, the one with more words counts") {
    CHECK(language_of(many(kEnglish, 8) + many(kGerman, 40), "") == "de");
    CHECK(language_of(many(kGerman, 8) + many(kEnglish, 40), "") == "en");
}

TEST_CASE("a long text without a letter is in no language, one without a space is a name or two") {
    CHECK(language_of(std::string(6000, 'x'), "") == "en");
    CHECK(language_of(many("12:30 - 14:00 ", 400), "") == "und");
}

TEST_CASE("a script tells the language where it has more letters than the Latin one") {
    CHECK(language_of("Крейг Миллер из Manchester United", "") == "ru");
    CHECK(language_of("The Russian word is мир, which means peace and also the world.", "") == "en");
}
