#include <catch2/catch.hpp>
#include <random>

#include "core/language/helpers.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

using namespace crossread;

namespace {

bool is_blank(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (!text::is_space(text::decode(text, at))) return false;
    return true;
}

/// Blocks of pieces that tokenisers stumble over, in any order.
std::vector<std::string> random_blocks(std::mt19937& random) {
    static const std::vector<std::string> pieces = {
        "Kim", "Jong-un", "'s", "’",   "s",   "n't", "don't", "U.S.", "U", ".", "S",  "p.m.", "No.", "10",   "3.5", "1,000",    "$",  "%",    "\"",
        "“",   "”",       "'",  "(",   ")",   "...", "…",     "--",   "-", "–", "?",  "!",    "。",  "é",    "中文", "😀",       "\xC2\xA0", "\xE2\x80\x8B", "\n",
        "\n\n", "•",      "www.", "http://", "@", "#a", "&",  ":",    "_", "`", "\t", "Mr.",  "The", "said"};
    std::vector<std::string> blocks(random() % 4);
    for (std::string& block : blocks)
        for (std::size_t i = random() % 40; i > 0; --i) block += pieces[random() % pieces.size()] + (random() % 2 ? " " : "");
    return blocks;
}

void check_laws(const Document& document) {
    const Language language = language::analyse(document);
    REQUIRE(language.folded.size() == document.text.size());
    std::uint32_t at = 0, token = 0;
    bool holds = true;
    for (const Sentence& sentence : language.sentences) {
        REQUIRE(sentence.first == token);
        REQUIRE(sentence.last > sentence.first);
        REQUIRE(document.blocks[sentence.block].text.contains(sentence.span));
        REQUIRE(sentence.span == Span{language.tokens[sentence.first].span.begin, language.tokens[sentence.last - 1].span.end});
        for (; token < sentence.last; ++token) {
            const Span span = language.tokens[token].span;
            holds = holds && !span.empty() && is_blank(slice(document.text, {at, span.begin}));
            holds = holds && text::valid_prefix(slice(document.text, span)) == span.size();
            at = span.end;
        }
    }
    REQUIRE(holds);
    REQUIRE(token == language.tokens.size());
    REQUIRE(is_blank(std::string_view(document.text).substr(at)));
}

}  // namespace

TEST_CASE("nothing is lost: between tokens and between sentences lies white space only") {
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) check_laws(testing::document_of(random_blocks(random)));
}

TEST_CASE("an empty text has no sentences") { CHECK(language::analyse(testing::document_of({})).sentences.empty()); }

TEST_CASE("a byte leads to its sentence and its token") {
    const Language language = language::analyse(testing::document_of({"One came. Two left."}));
    CHECK(language.sentence_at(0) == 0);
    CHECK(language.sentence_at(9) == 2);  // the space between them
    CHECK(language.sentence_at(10) == 1);
    CHECK(language.token_at(4) == 1);
    CHECK(language.token_at(100) == language.tokens.size());
}

TEST_CASE("a hundred thousand brackets, quotes or full stops are read in linear time") {
    for (const char* piece : {"(", "\" ", ". ", ".", "'", "A. ", "? \"", "-a", "'s", "((. "}) {
        std::string text;
        for (int i = 0; i < 100000; ++i) text += piece;
        check_laws(testing::document_of({text}));
    }
}
