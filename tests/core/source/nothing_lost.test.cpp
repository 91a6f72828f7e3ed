// Laws 1 and 4 for the source room by itself: whatever the mark-up, each word of the page stands in the source of a kept block
// or of a dropped piece; and whatever becomes of a file on its way, it is read or refused in words.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "source/source.hpp"
#include "support/random.hpp"

using namespace crossread;

namespace {

/// Words that are all different, and where each begins.
struct Page {
    std::string html;
    std::vector<Span> words;
};

constexpr std::array<std::string_view, 30> kTags{"p",          "div",     "h1",  "h2",     "li",      "ul",      "blockquote", "figure",
                                                 "figcaption", "aside",   "nav", "footer", "header",  "span",    "em",         "a",
                                                 "table",      "tr",      "td",  "th",     "section", "article", "main",       "time",
                                                 "b",          "details", "dl",  "dt",     "center",  "x-card"};
constexpr std::array<std::string_view, 14> kAttributes{"",
                                                       " class=related",
                                                       " class='article-body'",
                                                       " class=\"pull-quote\"",
                                                       " id=comments",
                                                       " hidden",
                                                       " style='display:none'",
                                                       " class=byline",
                                                       " itemprop=articleBody",
                                                       " class=share",
                                                       " href=/author/x",
                                                       " class=newsletter",
                                                       " data-x='<p>'",
                                                       " class=date"};
constexpr std::array<std::string_view, 9> kBetween{
    " ", "\n", "<br>", "<br><br>", "<!-- a > b -->", "<img src=x>", "<script>if (a<b) c()</script>", "<wbr>", "<style>p{}</style>"};

Page random_page(tests::Random& random) {
    Page page;
    std::vector<std::string> open;
    for (int element = 0; element < 60; ++element) {
        const std::string tag(random.pick(kTags));
        page.html += "<" + tag + std::string(random.pick(kAttributes)) + ">";
        open.push_back(tag);
        for (std::size_t i = random.below(18); i > 0; --i) {
            const std::string word = "w" + std::to_string(page.words.size()) + "x";
            const auto begin = static_cast<std::uint32_t>(page.html.size());
            page.words.push_back({begin, begin + static_cast<std::uint32_t>(word.size())});
            page.html += word + (i == 1 ? ". " : " ");
        }
        page.html += random.pick(kBetween);
        while (!open.empty() && random.below(2) == 0) {  // in order, out of order, or never
            const std::size_t which = random.below(4) == 0 ? random.below(open.size()) : open.size() - 1;
            page.html += "</" + open[which] + ">";
            open.erase(open.begin() + static_cast<std::ptrdiff_t>(which));
        }
    }
    return page;
}

Result<source::Parsed> parse(std::string content, Format format) {
    return source::parse({.name = "t", .content = std::move(content), .format = format, .published = {}, .url = {}, .keep = {}});
}

/// The words that no source range covers.
std::string lost_words(const Page& page, const Document& document) {
    std::vector<bool> covered(page.html.size());
    const auto cover = [&](Span span) {
        for (std::size_t at = span.begin; at < span.end; ++at) covered[at] = true;
    };
    for (const Block& block : document.blocks) cover(block.source);
    for (const Dropped& dropped : document.dropped) cover(dropped.source);
    std::string out;
    for (const Span word : page.words)
        if (!covered[word.begin] || !covered[word.end - 1]) out += page.html.substr(word.begin, word.size()) + " ";
    return out;
}

std::string quoted_printable(const std::string& text) {
    static constexpr char kHex[] = "0123456789ABCDEF";
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == '=' || byte > 126)
            ((out += '=') += kHex[byte >> 4]) += kHex[byte & 15];
        else
            out += text[i];
        if (i % 60 == 59) out += "=\r\n";
    }
    return out;
}

}  // namespace

TEST_CASE("each word of a random page stands in the source of a kept block or of a dropped piece that has a reason") {
    tests::Random random(31);
    for (int round = 0; round < 120; ++round) {
        const Page page = random_page(random);
        const Result<source::Parsed> parsed = parse(page.html, Format::html);
        REQUIRE(parsed);
        CHECK(lost_words(page, parsed.value().document) == "");
        for (const Dropped& dropped : parsed.value().document.dropped) CHECK_FALSE(dropped.reason.empty());
    }
}

TEST_CASE("a page sent as MHTML gives the same article as the page itself") {
    tests::Random random(32);
    const std::string head =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"=_b\"\r\n\r\n--=_b\r\nContent-Type: text/html; "
        "charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
    for (int round = 0; round < 30; ++round) {
        const Page page = random_page(random);
        const Result<source::Parsed> plain = parse(page.html, Format::html),
                                     sent = parse(head + quoted_printable(page.html) + "\r\n--=_b--\r\n", Format::mhtml);
        REQUIRE(plain.ok() == sent.ok());
        if (plain) CHECK(sent.value().document.text == plain.value().document.text);
    }
}

TEST_CASE("an MHTML file damaged on its way is read or refused in words") {
    tests::Random random(33);
    const std::string file =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"=_b\"\r\n\r\n--=_b\r\nContent-Type: text/html; "
        "charset=utf-8\r\nContent-Transfer-Encoding: "
        "base64\r\n\r\nPHA+QSBzaG9ydCBub3RlIGFib3V0IHRoZSB3ZWF0aGVyIG9uIE1vbmRheS48L3A+\r\n--=_b--\r\n";
    for (int round = 0; round < 300; ++round) {
        const Result<source::Parsed> parsed = parse(tests::mutated(file, random, 1 + random.below(12)), Format::mhtml);
        if (parsed)
            CHECK_FALSE(parsed.value().document.blocks.empty());
        else
            CHECK_FALSE(parsed.error().message.empty());
    }
}
