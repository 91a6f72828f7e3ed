#include <catch2/catch.hpp>
#include <string>

#include "source/dates.hpp"
#include "source/encoding.hpp"
#include "source/language_id.hpp"
#include "source/mojibake.hpp"
#include "source/sniff.hpp"
#include "source/source.hpp"

using namespace crossread;

namespace {

Result<source::Parsed> parse(std::string content, Format format = Format::automatic) {
    return source::parse({.name = "t", .content = std::move(content), .format = format, .published = {}, .url = {}, .keep = {}});
}

std::string date(std::string_view text) {
    const auto found = source::find_date(text);
    return found ? found->value : "";
}

bool tells(const Document& d, const std::string& code) {
    for (const Diagnostic& one : d.diagnostics)
        if (one.code == code) return true;
    return false;
}

}  // namespace

TEST_CASE("dates are read in every common form") {
    CHECK(date("PUBLISHED : Thursday, 03 May, 2018, 9:21pm") == "2018-05-03T21:21");
    CHECK(date("May 3, 2018 at 9:21 PM EDT") == "2018-05-03T21:21-04:00");
    CHECK(date("Thu, 03 May 2018 21:21:00 +0800") == "2018-05-03T21:21+08:00");
    CHECK(date("2018-05-03T21:21:09.123Z") == "2018-05-03T21:21:09Z");
    CHECK(date("3rd of May 2018") == "2018-05-03");
    CHECK(date("Sept. 9, 2019") == "2019-09-09");
    CHECK(date("3.5.2018, 21:05 Uhr") == "2018-05-03T21:05");
    CHECK(date("05/13/2018") == "2018-05-13");
    CHECK(date("13/05/2018") == "2018-05-13");
    CHECK(date("20180503") == "2018-05-03");
    CHECK(date("12 mars 2020 à 18h30") == "2020-03-12T18:30");
    CHECK(date("21:05, 3 May 2018") == "2018-05-03T21:05");
    CHECK(date("the 1950-53 war cost 3,400 lives").empty());
    CHECK(date("February 30, 2018").empty());
}

TEST_CASE("a page saved as MHTML is opened, whatever its transfer encoding") {
    const std::string head =
        "From: <Saved by a browser>\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: "
        "multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--cut--here\"\r\n\r\n\r\n----cut--here\r\n";
    const std::string quoted = head +
                               "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: "
                               "https://post.example/a\r\n\r\n"
                               "<html><body><p>The caf=C3=A9 at the quay opened again on Sunday after a fire, its ow=\r\nner said, and the "
                               "street was full.</p></body></html>\r\n----cut--here\r\n"
                               "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----cut--here--\r\n";
    Result<source::Parsed> parsed = parse(quoted);
    REQUIRE(parsed);
    const Document& d = parsed.value().document;
    CHECK(d.format == Format::mhtml);
    CHECK(d.text == "The café at the quay opened again on Sunday after a fire, its owner said, and the street was full.");
    CHECK(d.url == "https://post.example/a");
    CHECK(tells(d, "mhtml_part"));

    const std::string base64 = head +
                               "Content-Type: text/html\r\nContent-Transfer-Encoding: "
                               "base64\r\n\r\nPHA+QSBzaG9ydCBub3RlIGFib3V0IHRoZSB3ZWF0aGVyIG9uIE1vbmRheS48L3A+\r\n----cut--here--\r\n";
    parsed = parse(base64);
    REQUIRE(parsed);
    CHECK(parsed.value().document.text == "A short note about the weather on Monday.");
}

TEST_CASE("old encodings are read by what the page states, or by a sound guess") {
    Result<source::Parsed> parsed = parse(
        "<html><head><meta charset=windows-1251></head><body><p>\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0. \xC4\xEE\xE1\xF0\xFB\xE9 "
        "\xE4\xE5\xED\xFC.</p></body></html>");
    REQUIRE(parsed);
    CHECK(parsed.value().document.text == "Привет, мир. Добрый день.");
    parsed = parse(
        "The caf\xE9 on the quay was shut, he said, \x93"
        "for ever\x94.");
    REQUIRE(parsed);
    CHECK(parsed.value().document.text == "The café on the quay was shut, he said, “for ever”.");
    CHECK(tells(parsed.value().document, "encoding"));
    parsed = parse(std::string("\xFF\xFEH\0i\0 \0t\0h\0e\0r\0e\0.\0", 20));
    REQUIRE(parsed);
    CHECK(parsed.value().document.text.find("Hi there.") != std::string::npos);
}

TEST_CASE("an encoding that cannot be read is said to be one") {
    const Result<source::Parsed> parsed = parse(
        "<html><head><meta charset=\"shift_jis\"></head><body><p>A note in English \x83\x65\x83\x58\x83\x67, and more of "
        "it.</p></body></html>");
    REQUIRE(parsed);
    CHECK(tells(parsed.value().document, "encoding_not_supported"));
}

TEST_CASE("mojibake is mended where it is certain, and nowhere else") {
    CHECK(source::without_mojibake("donâ€™t go to the cafÃ©") == "don’t go to the café");
    CHECK(source::without_mojibake("the café, “naïve” über Ärger") == "the café, “naïve” über Ärger");
    const Result<source::Parsed> parsed = parse("The mayor said he wouldnâ€™t leave the cafÃ© before the police came to the square.");
    REQUIRE(parsed);
    CHECK(parsed.value().document.text == "The mayor said he wouldn’t leave the café before the police came to the square.");
    CHECK(tells(parsed.value().document, "mojibake_mended"));
}

TEST_CASE("the language is told by the words, the script, or the page") {
    CHECK(source::language_of("The ministers met on Monday and said that they had agreed to a plan for the ports.", "") == "en");
    CHECK(source::language_of("Die Minister haben sich am Montag getroffen und einen Plan für die Häfen beschlossen, der nicht neu ist.",
                              "") == "de");
    CHECK(source::language_of("Les ministres se sont réunis lundi et ont adopté un plan pour les ports qui est dans le budget.", "") ==
          "fr");
    CHECK(source::language_of("大臣は月曜日に会談し、港の計画に合意した。", "") == "ja");
    CHECK(source::language_of("Міністри зустрілися в понеділок і схвалили план щодо портів, який їм був потрібний.", "") == "uk");
    CHECK(source::language_of("Xyzzy plugh", "fi-FI") == "fi");
    CHECK(source::language_of("Gabriel García met Anna Smith. Smith praised García. García smiled. Prime Minister Robert Moss left Lima.", "") == "en");
    CHECK(source::language_of("Gabriel García saludó a Anna Smith en Lima. La ministra no habló.", "") == "es");
    const Result<source::Parsed> german =
        parse("Die Minister haben sich am Montag getroffen und einen Plan für die Häfen beschlossen, der nicht neu ist.");
    REQUIRE(german);
    CHECK(tells(german.value().document, "language_not_analysed"));
}

TEST_CASE("what a content is shows at its beginning") {
    CHECK(source::sniff("  <!DOCTYPE html><p>x") == Format::html);
    CHECK(source::sniff("<div><p>from the clipboard</p></div>") == Format::html);
    CHECK(source::sniff("3 < 5, he wrote") == Format::text);
    CHECK(source::sniff("From: a\nMIME-Version: 1.0\n\nx") == Format::mhtml);
    CHECK(source::sniff("Subject: a line of a dump\n\nIt goes on.") == Format::text);
}

TEST_CASE("nothing, a picture, a line of ten million bytes, and one of twenty") {
    CHECK(parse("").error().code == "empty");
    CHECK(parse(" \n\xC2\xA0").error().code == "empty");
    CHECK(parse("<html><body><script>1</script></body></html>").error().code == "empty");
    CHECK(parse("\x89PNG\r\n\x1A\n0000").error().code == "binary");
    std::string line;
    while (line.size() < 10'000'000) line += "The same words again and again, without an end to the line. ";
    const Result<source::Parsed> parsed = parse(line);
    REQUIRE(parsed);
    CHECK(parsed.value().document.blocks.size() == 1);
    CHECK(parse(line + line).error().code == "too_large");
}
