#include <catch2/catch.hpp>

#include "core/language/helpers.hpp"

using namespace crossread;

namespace {

std::vector<Pos> parts_of(const std::string& text, const std::string& language = "en") {
    Document document = testing::document_of({text});
    document.language = language;
    std::vector<Pos> out;
    for (const Token& token : language::analyse(document).tokens) out.push_back(token.pos);
    return out;
}

}  // namespace

TEST_CASE("verbs, nouns and names of plain news are told apart") {
    CHECK(parts_of("The minister visited Kenya and said talks will begin.") ==
          std::vector<Pos>{Pos::determiner, Pos::noun, Pos::past, Pos::proper, Pos::conjunction, Pos::past, Pos::nouns, Pos::modal, Pos::verb, Pos::punctuation});
}

TEST_CASE("participles after has and was are no past tense") {
    CHECK(parts_of("He has arrived")[2] == Pos::participle);
    CHECK(parts_of("The bridge was closed")[3] == Pos::participle);
}

TEST_CASE("numbers, marks and symbols are known by their form") {
    CHECK(parts_of("$ 3.5 % , 1970s 5th 10-year") ==
          std::vector<Pos>{Pos::symbol, Pos::number, Pos::symbol, Pos::punctuation, Pos::nouns, Pos::adjective, Pos::adjective});
}

TEST_CASE("a language other than English is split but not tagged") {
    for (const Pos pos : parts_of("Der Minister sprach am Montag.", "de")) CHECK(pos == Pos::other);
}
