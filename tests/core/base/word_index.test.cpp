#include "base/word_index.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/random.hpp"

using crossread::WordIndex;
using crossread::WordKey;
using crossread::words_of;

namespace {

constexpr WordIndex kDays(words_of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "a", "an", "any", "whatsoever"));
static_assert(kDays.sound());
static_assert(!WordIndex(words_of("twice", "once", "twice")).sound());
static_assert(!WordIndex(words_of("longer than a key is")).sound());

}  // namespace

TEST_CASE("a word's key is the same when it is compiled and when it is read") {
    constexpr std::string_view letters = "abcdefghijklmnop";
    constexpr WordKey compiled[] = {WordKey(letters.substr(0, 0)), WordKey(letters.substr(0, 1)), WordKey(letters.substr(0, 2)), WordKey(letters.substr(0, 3)),
                                    WordKey(letters.substr(0, 4)), WordKey(letters.substr(0, 5)), WordKey(letters.substr(0, 7)), WordKey(letters.substr(0, 8)),
                                    WordKey(letters.substr(0, 9)), WordKey(letters.substr(0, 15)), WordKey(letters)};
    const std::size_t sizes[] = {0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16};
    for (std::size_t i = 0; i < std::size(sizes); ++i) CHECK(WordKey(std::string(letters.substr(0, sizes[i]))) == compiled[i]);
}

TEST_CASE("two words have one key only when they are one word, or both too long for a table") {
    crossread::tests::Random random(5);
    const auto word = [&] {
        std::string out;
        for (std::uint32_t n = random.below(19); n > 0; --n) out += static_cast<char>('a' + random.below(2));
        return out;
    };
    for (int round = 0; round < 20000; ++round) {
        const std::string a = word(), b = word();
        const bool both_long = a.size() > WordKey::kLongest && b.size() > WordKey::kLongest;
        CHECK((WordKey(a) == WordKey(b)) == (a == b || both_long));
    }
}

TEST_CASE("an index finds its own words and no others") {
    CHECK(kDays.find("sunday")->word == WordKey("sunday"));
    for (const char* other : {"", "sun", "sundays", "Sunday", "aa", "a word that is longer than a key"}) CHECK(kDays.find(other) == nullptr);
}
