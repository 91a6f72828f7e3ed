#include <catch2/catch.hpp>

#include "crossread.hpp"
#include "support/laws.hpp"
#include "support/random.hpp"
#include "support/samples.hpp"

using namespace crossread;
using tests::broken_laws;
using tests::nothing;

TEST_CASE("every sample keeps the laws of one article") {
    for (const Source& source : tests::sample_sources()) {
        const Result<Article> article = read(source);
        REQUIRE(article);
        CHECK(broken_laws(article.value(), source) == nothing);
    }
}

TEST_CASE("a sample given as prose is kept character for character") {
    for (Source source : tests::sample_sources()) {
        source.format = Format::prose;
        const Result<Article> article = read(source);
        REQUIRE(article);
        CHECK(article.value().document.text == source.content);
        CHECK(article.value().document.dropped.empty());
        CHECK(broken_laws(article.value(), source) == nothing);
    }
}

namespace {

/// A page whose words are all different, so that each can be looked for.
struct Page {
    std::string html;
    std::vector<std::string> words;
};

Page page_of_words(tests::Random& random) {
    static constexpr std::array<std::string_view, 12> kTags{"p", "div", "h2", "li", "blockquote", "figcaption", "aside", "nav", "footer", "span", "td", "em"};
    Page page;
    page.html = "<!doctype html><html><head><meta charset=utf-8></head><body>";
    for (int element = 0; element < 40; ++element) {
        const std::string tag(random.pick(kTags));
        page.html += "<" + tag + ">";
        for (std::size_t i = 0, count = 1 + random.below(14); i < count; ++i) {
            page.words.push_back("w" + std::to_string(page.words.size()) + "x");
            page.html += page.words.back() + (i + 1 == count ? ". " : " ");
        }
        if (random.below(4) != 0) page.html += "</" + tag + ">";
    }
    return page;
}

}  // namespace

TEST_CASE("every word that a page shows is kept or dropped with a reason") {
    tests::Random random(7);
    for (int round = 0; round < 50; ++round) {
        const Page page = page_of_words(random);
        Source source;
        source.content = page.html;
        source.format = Format::html;
        const Result<Article> article = read(source);
        REQUIRE(article);
        std::string all = article.value().document.text;
        for (const Dropped& dropped : article.value().document.dropped) all += "\n" + dropped.text;
        std::string lost;
        for (const std::string& word : page.words)
            if (all.find(word) == std::string::npos) lost += word + " ";
        CHECK(lost == "");
    }
}

TEST_CASE("lines of any length and order are kept or dropped with a reason") {
    tests::Random random(11);
    const std::vector<Source> samples = tests::sample_sources();
    for (int round = 0; round < 60; ++round) {
        Source source;
        source.format = Format::text;
        for (int line = 0; line < 30; ++line) {
            const std::string& from = samples[random.below(samples.size())].content;
            const std::size_t begin = from.find('\n', random.below(from.size()));
            if (begin == std::string::npos) continue;
            source.content += from.substr(begin, from.find('\n', begin + 1) - begin) + (random.below(2) == 0 ? "\n" : "");
        }
        const Result<Article> article = read(source);
        if (article) CHECK(broken_laws(article.value(), source) == nothing);
    }
}
