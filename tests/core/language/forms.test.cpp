#include <map>
#include <string>

#include <catch2/catch.hpp>

#include "base/hash.hpp"
#include "core/language/helpers.hpp"
#include "language/language.hpp"
#include "language/word_table.hpp"
#include "model/blobs.hpp"
#include "support/random.hpp"

using namespace crossread;

namespace {

/// Words of one to forty letters of a small alphabet, many of them alike but for their last letters.
std::string words(tests::Random& random, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) {
        std::string word(1 + random.below(2) * random.below(39), 'a');
        if (random.below(2)) word.back() = static_cast<char>('a' + random.below(4));
        if (random.below(5) == 0) word[0] = 'A';
        if (random.below(9) == 0) word += "é";
        out += word + ' ';
    }
    return out + "end";
}

}  // namespace

TEST_CASE("two tokens have one form when they are written alike, and only then") {
    tests::Random random(3);
    for (int round = 0; round < 20; ++round) {
        const Document document = testing::document_of({words(random, 1 + static_cast<int>(random.below(3000)))});
        const Language language = language::analyse(document);
        std::map<std::string, std::uint32_t> forms;
        for (const Token& token : language.tokens) {
            const std::string written(slice(document.text, token.span));
            const auto [form, first] = forms.emplace(written, token.form);
            REQUIRE(form->second == token.form);
            REQUIRE(slice(document.text, language.form(token).span) == written);
            if (first) REQUIRE(language.form(token).span == token.span);
        }
        REQUIRE(forms.size() == language.forms.size());
    }
}

TEST_CASE("a form is known by its small letters, with whichever apostrophe") {
    const Document document = testing::document_of({"London, LONDON and london, O'Brien and O’Brien"});
    const Language language = language::analyse(document);
    const auto& tokens = language.tokens;
    CHECK(tokens[0].form != tokens[2].form);
    CHECK(language.form(tokens[0]).spelling.hash == hash_of("london"));
    CHECK(language.form(tokens[2]).spelling.hash == hash_of("london"));
    CHECK(language.form(tokens[6]).spelling.hash == hash_of("o'brien"));
    CHECK(language.form(tokens[8]).spelling.hash == hash_of("o'brien"));
    CHECK(language.form(tokens[0]).info.fine == language::WordTable(model::words()).find(hash_of("london")).fine);
    CHECK(language.form(tokens[0]).info.fine != 0);
}

TEST_CASE("a text without words has no forms") {
    CHECK(language::analyse(testing::document_of({""})).forms.empty());
    CHECK(language::analyse(testing::document_of({" \n "})).forms.empty());
}
