#include "report/json_text.hpp"

#include <catch2/catch.hpp>
#include <limits>
#include <nlohmann/json.hpp>

#include "support/random.hpp"
#include "text/utf8.hpp"

using crossread::report::JsonText;

namespace {

template <class V>
std::string written(const V& value) {
    JsonText out;
    out.value(value);
    return out.take();
}

}  // namespace

TEST_CASE("commas and colons come by themselves") {
    JsonText out;
    out.object([&] {
        out.member("a", 1u);
        out.key("b");
        out.list(std::vector{1u, 2u}, [&](std::uint32_t v) { out.value(v); });
        out.key("c");
        out.object([] {});
        out.key("d");
        out.text_or_null("");
        out.member("e", std::vector<std::string>{"x", "y"});
    });
    CHECK(out.take() == R"({"a":1,"b":[1,2],"c":{},"d":null,"e":["x","y"]})");
}

TEST_CASE("numbers are written as the JSON library writes them") {
    CHECK(written(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    CHECK(written(std::int64_t{0}) == "0");
    CHECK(written(1.0) == "1.0");
    CHECK(written(0.1) == "0.1");
    CHECK(written(std::numeric_limits<double>::quiet_NaN()) == "null");
    for (const double number : {0.0, -0.0, 0.333, 1e21, -2.5e-7, 123456.789, 1.7e308, 5e-324}) CHECK(written(number) == nlohmann::json(number).dump());
}

TEST_CASE("offsets, ids and scores are written as the JSON library writes them") {
    for (const std::uint32_t number : {0u, 9u, 10u, 99u, 100u, 999u, 1000u, 54321u, 999999u, 1000000u, 4294967295u}) CHECK(written(number) == nlohmann::json(number).dump());
    const auto rounded = [](double number) {
        JsonText out;
        out.rounded(number);
        return out.take();
    };
    for (int i = -1; i <= 2000; ++i) CHECK(rounded(i / 1000.0 + 0.0002) == nlohmann::json(i / 1000.0).dump());
    CHECK(rounded(3e9) == "3000000000.0");
    JsonText out;
    out.list(std::vector{0u, 41u}, [&](std::uint32_t index) { out.id('e', index); });
    CHECK(out.take() == R"(["e1","e42"])");
}

TEST_CASE("any bytes are written as the JSON library writes them, with U+FFFD for what is no UTF-8") {
    CHECK(written("\x01 \"\\\n\x7f é") == R"("\u0001 \"\\\n)" "\x7f é\"");
    crossread::tests::Random random(11);
    for (int round = 0; round < 500; ++round) {
        std::string text;
        for (std::uint32_t n = random.below(40); n > 0; --n) text += static_cast<char>(random.below(256));
        CAPTURE(round);
        CHECK(written(text) == nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }
}

TEST_CASE("in pieces it is the same text, cut between values") {
    const std::vector<std::string> words(20000, "ä quay\n");
    std::string joined;
    std::size_t pieces = 0;
    const JsonText::Use use = [&](std::string_view piece) {
        CHECK(crossread::text::valid_prefix(piece) == piece.size());
        joined += piece;
        ++pieces;
    };
    JsonText out(use);
    out.value(words);
    out.finish();
    CHECK(joined == written(words));
    CHECK(pieces > 2);
}

TEST_CASE("a long text is written in short pieces, each whole characters, that together are the text") {
    std::string text;
    while (text.size() < 400000) text += "\"Łódź\"\n\x01 — fog \xF0\x9F\x8C\xAB over the quay\t";
    std::string all;
    std::size_t longest = 0;
    const JsonText::Use use = [&](std::string_view piece) {
        CHECK(crossread::text::valid_prefix(piece) == piece.size());
        longest = std::max(longest, piece.size());
        all += piece;
    };
    JsonText out(use);
    out.value(text);
    out.finish();
    CHECK(nlohmann::json::parse(all).get<std::string>() == text);
    CHECK(longest <= 2 * JsonText::kPiece);
}
