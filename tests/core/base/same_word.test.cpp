#include "base/same_word.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "base/word_key.hpp"

using namespace crossread;

TEST_CASE("words are the same where all their bytes are, whatever their length") {
    const std::string text = "a word of no great length that goes on";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        const std::string word = text.substr(0, size);
        CHECK(same_word(word, std::string(word)));
        CHECK_FALSE(same_word(word, word + "s"));
        for (std::size_t at = 0; at < size; ++at) {
            std::string other = word;
            other[at] = '#';
            CHECK_FALSE(same_word(word, other));
        }
    }
    CHECK(ends_in("villages", "ges"));
    CHECK_FALSE(ends_in("es", "ges"));
}

TEST_CASE("a word's key is the same within a text and alone") {
    const std::string text = "between the Straits of Somewhere and the administrations";
    for (std::size_t begin = 0; begin < text.size(); ++begin)
        for (std::size_t size = 0; begin + size <= text.size(); ++size)
            CHECK(WordKey::within(text, begin, size) == WordKey(std::string_view(text).substr(begin, size)));
}
