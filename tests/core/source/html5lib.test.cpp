// The conformance cases of html5lib-tests for tokenizing, read from CROSSREAD_DATA/html/html5lib_tokenizer.
// What does not apply, and why: parse errors (a scanner that mends does not complain), the parts of a DOCTYPE (nothing reads them),
// and the cases with lone surrogates (they cannot be written in UTF-8).
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "source/html_scanner.hpp"
#include "text/utf8.hpp"

using namespace crossread;
using namespace crossread::source;
using Json = nlohmann::json;

namespace {

/// "\\uD83D" in a double-escaped case stands for the character; false for lone surrogates.
bool unescape(std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (text.compare(at, 2, "\\u") != 0 || at + 6 > text.size()) {
            out += text[at++];
            continue;
        }
        char32_t code = static_cast<char32_t>(std::strtoul(text.substr(at + 2, 4).c_str(), nullptr, 16));
        at += 6;
        if (code >= 0xD800 && code < 0xDC00 && text.compare(at, 2, "\\u") == 0) {
            const auto low = static_cast<char32_t>(std::strtoul(text.substr(at + 2, 4).c_str(), nullptr, 16));
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            at += 6;
        }
        if (code >= 0xD800 && code < 0xE000) return false;
        text::append(out, code);
    }
    text = out;
    return true;
}

bool unescape(Json& value) {
    if (value.is_string()) return unescape(value.get_ref<std::string&>());
    bool good = true;
    if (value.is_array())
        for (Json& one : value) good = unescape(one) && good;
    return good;
}

TextMode mode_of(const std::string& state) {
    if (state == "PLAINTEXT state") return TextMode::plaintext;
    if (state == "RCDATA state") return TextMode::rcdata;
    if (state == "RAWTEXT state") return TextMode::rawtext;
    if (state == "Script data state") return TextMode::script;
    if (state == "CDATA section state") return TextMode::cdata;
    return TextMode::data;
}

std::string name_of(const std::string& page, Span span) {
    std::string out;
    append_name(out, slice(page, span));
    return out;
}

Json tag(const std::string& page, const HtmlToken& token) {
    if (token.kind == HtmlToken::Kind::end_tag) return Json::array({"EndTag", name_of(page, token.name)});
    Json attributes = Json::object();
    for (const HtmlAttribute& one : token.attributes) {
        std::string value;
        append_value(value, slice(page, one.value));
        const std::string name = name_of(page, one.name);
        if (!attributes.contains(name)) attributes[name] = value;
    }
    Json out = Json::array({"StartTag", name_of(page, token.name), attributes});
    if (token.self_closing) out.push_back(true);
    return out;
}

Json tokens(const std::string& page, const std::string& state, const std::string& last) {
    Json out = Json::array();
    HtmlScanner scanner(page, mode_of(state), last);
    HtmlToken token;
    while (scanner.next(token)) {
        if (token.kind == HtmlToken::Kind::text) {
            std::string text;
            append_text(text, slice(page, token.span), token.mode);
            if (!out.empty() && out.back()[0] == "Character") text.insert(0, out.back()[1].get<std::string>()), out.erase(out.size() - 1);
            out.push_back(Json::array({"Character", text}));
        } else if (token.kind == HtmlToken::Kind::comment) {
            std::string data;
            append_text(data, slice(page, token.name), TextMode::rawtext);
            out.push_back(Json::array({"Comment", data}));
        } else if (token.kind == HtmlToken::Kind::doctype) {
            out.push_back(Json::array({"DOCTYPE"}));
        } else {
            out.push_back(tag(page, token));
        }
    }
    return out;
}

struct Tally {
    int right = 0, all = 0, left_out = 0;
    std::string wrong;
};

void run_case(Json test, Tally& tally) {
    Json states = test.value("initialStates", Json::array({"Data state"}));
    std::string input = test["input"];
    Json want = test["output"];
    if (test.value("doubleEscaped", false) && (!unescape(input) || !unescape(want))) {
        ++tally.left_out;
        return;
    }
    for (Json& one : want)
        if (one[0] == "DOCTYPE") one = Json::array({"DOCTYPE"});
    for (const Json& state : states) {
        ++tally.all;
        const Json got = tokens(input, state, test.value("lastStartTag", ""));
        if (got == want)
            ++tally.right;
        else
            tally.wrong += test["description"].get<std::string>() + "\n  want " + want.dump(-1, ' ', true, Json::error_handler_t::replace) +
                           "\n  got  " + got.dump(-1, ' ', true, Json::error_handler_t::replace) + "\n";
    }
}

}  // namespace

TEST_CASE("html5lib's tokenizer cases come out as a browser's") {
    const char* data = std::getenv("CROSSREAD_DATA");
    if (data == nullptr) {
        WARN("skipped: CROSSREAD_DATA names no folder with html/html5lib_tokenizer");
        return;
    }
    Tally tally;
    for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(data) / "html/html5lib_tokenizer")) {
        if (file.path().extension() != ".test" || file.path().filename() == "xmlViolation.test")
            continue;  // its rules are another output mode's
        std::ifstream in(file.path());
        const Json all = Json::parse(in, nullptr, false);
        for (const Json& test : all.value("tests", Json::array())) run_case(test, tally);
    }
    WARN(tally.right << " of " << tally.all << " cases right, " << tally.left_out << " left out");
    INFO(tally.wrong.substr(0, 4000));
    REQUIRE(tally.all > 5000);
    CHECK(tally.right * 100 >= tally.all * 98);
    CHECK(tally.wrong.empty());
}
