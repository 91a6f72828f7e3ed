#include "facts/quote_marks.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using crossread::Block;
using crossread::BlockKind;
using crossread::Span;
using crossread::facts::Quoted;

namespace {

/// A block a line.
std::vector<Block> lines(const std::string& text) {
    std::vector<Block> blocks;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = text.find('\n', at);
        if (end == std::string::npos) end = text.size();
        const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
        if (!span.empty()) blocks.push_back({BlockKind::paragraph, span, span});
        at = end + 1;
    }
    return blocks;
}

std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> out;
    for (const Quoted& q : crossread::facts::quoted(text, lines(text))) out.push_back((q.continues ? "+" : "") + text.substr(q.inner.begin, q.inner.size()));
    return out;
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("words stand between marks of every shape") {
    CHECK(words("She called it \"a fine day\" and left.") == List{"a fine day"});
    CHECK(words("“It rains,” he said. “It pours.”") == List{"It rains,", "It pours."});
    CHECK(words("Er sagte: „Es regnet“, und ging.") == List{"Es regnet"});
    CHECK(words("« Il pleut », dit-elle.") == List{"Il pleut"});
    CHECK(words("Hun sa: »Det regner« og gikk.") == List{"Det regner"});
    CHECK(words("Hon sade: ”Det regnar” och gick.") == List{"Det regnar"});
    CHECK(words("''It rains,'' he said.") == List{"It rains,"});
    CHECK(words("``It rains,'' he said.") == List{"It rains,"});
    CHECK(words("‘It rains,’ he said.") == List{"It rains,"});
    CHECK(words("'It rains': could it be spring?") == List{"It rains"});
    CHECK(words("“It rains,\" he said.") == List{"It rains,"});
}

TEST_CASE("an apostrophe is no quotation mark") {
    CHECK(words("The workers' union and the farmers' union met; it's so.").empty());
    CHECK(words("Rock ’n’ roll of the ’90s wasn’t the boys’ music.").empty());
    CHECK(words("'It's the boys' turn,' he said.") == List{"It's the boys' turn,"});
    CHECK(words("‘Don’t wait,’ she said, and they didn’t.") == List{"Don’t wait,"});
    CHECK(words("He is 6'2\" tall.").empty());
}

TEST_CASE("marks inside marks belong to the words") {
    CHECK(words("“He told me ‘go away,’ so I went,” Roe said.") == List{"He told me ‘go away,’ so I went,"});
    CHECK(words("‘He told me “go away” so I went,’ Roe said.") == List{"He told me “go away” so I went,"});
    CHECK(words("“He told me “go away” so I went,” Roe said.") == List{"He told me “go away” so I went,"});
}

TEST_CASE("speech runs over paragraphs that open again without a closing mark before") {
    CHECK(words("“It rains.\n“It pours.\n“It ends,” he said.") == List{"It rains.", "+It pours.", "+It ends,"});
    CHECK(words("“It rains.\nIt pours,” he said.\n“No.”") == List{"It rains.", "+It pours,", "No."});
}

TEST_CASE("a forgotten closing mark costs one paragraph at most") {
    CHECK(words("He said: “It rains.\nThe sun came out. Then “night” fell.") == List{"It rains.", "night"});
    CHECK(words("The “old town is far.\n“It is,” he said.") == List{"It is,"});
    CHECK(words("“It rains, he said. “It pours.”") == List{"It pours."});
}

TEST_CASE("empty marks and empty text hold no words") {
    CHECK(words("").empty());
    CHECK(words("\"\" and “ ” and ''").empty());
    CHECK(words("\"").empty());
}

TEST_CASE("whatever the marks, quotations are in order, apart, inside their blocks and on whole characters") {
    const std::vector<std::string> pieces{"\"", "“", "”", "„", "«", "»", "'", "’", "‘", "''", "`", "\n", " ", " ", "é", "word", ".", ",", "s", "(", "\u00A0"};
    std::uint32_t state = 7;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 24; ++i) {
            state = state * 1664525u + 1013904223u;
            text += pieces[(state >> 16) % pieces.size()];
        }
        const auto blocks = lines(text);
        std::uint32_t end = 0;
        for (const Quoted& q : crossread::facts::quoted(text, blocks)) {
            REQUIRE(q.block < blocks.size());
            REQUIRE(blocks[q.block].text.contains(q.outer));
            REQUIRE(q.outer.contains(q.inner));
            REQUIRE_FALSE(q.inner.empty());
            REQUIRE(q.outer.begin >= end);
            REQUIRE((static_cast<unsigned char>(text[q.inner.begin]) & 0xC0) != 0x80);
            REQUIRE((q.inner.end == text.size() || (static_cast<unsigned char>(text[q.inner.end]) & 0xC0) != 0x80));
            end = q.outer.end;
        }
    }
}
