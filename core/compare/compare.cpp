#include "compare/compare.hpp"

#include <algorithm>
#include <utility>

#include "compare/align.hpp"
#include "compare/differences.hpp"
#include "compare/gather.hpp"
#include "compare/only.hpp"
#include "compare/order.hpp"
#include "compare/speakers.hpp"
#include "compare/statement.hpp"

namespace crossread::comparison {
namespace {

/// The articles in canonical order, each date's evidence numbered so.
std::vector<Article> arranged(std::vector<Article> articles, const std::vector<std::uint32_t>& order) {
    std::vector<Article> out;
    out.reserve(articles.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        Article& a = out.emplace_back(std::move(articles[order[i]]));
        for (auto* dated : {&a.document.published, &a.document.updated})
            if (*dated)
                for (Evidence& e : (*dated)->evidence) e.article = i;
    }
    return out;
}

void link(Report& report) {
    std::vector<NamedArticle> named;
    for (const Article& a : report.articles) named.push_back({&a.document, &a.language, &a.entities});
    report.linked = entities::link(named);
}

void compare_story(Report& report, const std::vector<std::uint32_t>& story, const std::vector<std::vector<Statement>>& read) {
    std::vector<Statement> statements;
    for (const std::uint32_t a : story) statements.insert(statements.end(), read[a].begin(), read[a].end());
    const Alignment alignment = align(statements);
    const std::vector<Group> groups = gather(alignment.edges, statements);
    const auto first_agreement = static_cast<std::uint32_t>(report.agreements.size());
    for (const Group& group : groups) {
        Agreement agreement;
        for (const std::uint32_t s : group.statements) agreement.spans.push_back({statements[s].article, statements[s].span, false});
        agreement.score = group.score;
        report.agreements.push_back(std::move(agreement));
    }
    add_differences(report, story, statements, alignment, groups, first_agreement);
    add_only(report, statements, alignment.edges);
    add_similarity(report, story, statements, alignment.edges);
}

}  // namespace

Report compare(std::vector<Article> articles) {
    const std::vector<std::uint32_t> order = canonical_order(articles);
    Report report;
    report.articles = arranged(std::move(articles), order);
    link(report);
    std::vector<std::vector<Statement>> statements;
    for (std::uint32_t i = 0; i < report.articles.size(); ++i) statements.push_back(statements_of(report.articles[i], i));
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < report.articles.size(); ++i) all.push_back(i);
    if (!all.empty()) report.stories.push_back(std::move(all));
    for (const auto& story : report.stories) compare_story(report, story, statements);
    add_speakers(report);
    renumber(report, order);
    return report;
}

}  // namespace crossread::comparison
