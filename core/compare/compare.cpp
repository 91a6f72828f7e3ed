#include "compare/compare.hpp"

#include <utility>

namespace crossread::comparison {

Report compare(std::vector<Article> articles) {
    Report report;
    report.articles = std::move(articles);
    std::vector<NamedArticle> named;
    for (const Article& a : report.articles) named.push_back({&a.document, &a.language, &a.entities});
    report.linked = entities::link(named);
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < report.articles.size(); ++i) all.push_back(i);
    if (!all.empty()) report.stories.push_back(std::move(all));
    return report;
}

}  // namespace crossread::comparison
