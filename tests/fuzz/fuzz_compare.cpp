/// Several articles in one input, parted by a NUL, through `read`, `compare`, JSON and Markdown.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "crossread.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kMostArticles = 6;
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    std::vector<crossread::Article> articles;
    for (std::size_t at = 0; at < all.size() && articles.size() < kMostArticles;) {
        const std::size_t end = std::min(all.find('\0', at), all.size());
        crossread::Source source;
        source.name = std::to_string(articles.size());
        source.content = all.substr(at, end - at);
        if (articles.size() % 2 == 0) source.published = "2018-05-03";
        auto article = crossread::read(source);
        if (article) articles.push_back(std::move(article).value());
        at = end + 1;
    }
    const crossread::Report report = crossread::compare(std::move(articles));
    if (crossread::to_json(report).empty() || crossread::to_markdown(report).empty()) __builtin_trap();
    return 0;
}
