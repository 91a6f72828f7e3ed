#include "compare/dating.hpp"

#include <utility>

namespace crossread::comparison {
namespace {

ReadArticle read_of(const Article& a) { return {&a.document, &a.language, &a.entities}; }

bool dated(const Article& a) { return a.document.published && a.document.published->how != Known::inferred; }

void date_one(Report& report, std::uint32_t article, const std::vector<std::uint32_t>& by) {
    std::vector<ReadArticle> others;
    std::vector<const Facts*> facts;
    Linked linked{{}, {report.linked.of[article]}};  // whom names stand for is enough; what those are is not asked
    for (const std::uint32_t o : by) {
        others.push_back(read_of(report.articles[o]));
        facts.push_back(&report.articles[o].facts);
        linked.of.push_back(report.linked.of[o]);
    }
    Article& own = report.articles[article];
    std::optional<Dated> found = facts::infer_date(read_of(own), own.facts, others, facts, linked);
    if (!found) return;
    for (Evidence& e : found->evidence) e.article = e.article == 0 || e.article > by.size() ? article : by[e.article - 1];
    own.document.published = std::move(*found);
    own.facts = facts::extract(read_of(own));
}

}  // namespace

void date_articles(Report& report) {
    std::vector<std::uint32_t> by;
    for (std::uint32_t a = 0; a < report.articles.size(); ++a)
        if (dated(report.articles[a])) by.push_back(a);
    // Twenty dated articles prove a day as well as all of them.
    if (by.size() > 20) by.resize(20);
    for (std::uint32_t a = 0; a < report.articles.size(); ++a)
        if (!dated(report.articles[a])) date_one(report, a, by);
}

}  // namespace crossread::comparison
