#include "compare/compare.hpp"

#include <utility>

#include "compare/align.hpp"
#include "compare/corrections.hpp"
#include "compare/dating.hpp"
#include "compare/differences.hpp"
#include "compare/gather.hpp"
#include "compare/only.hpp"
#include "compare/order.hpp"
#include "compare/reasons.hpp"
#include "compare/speakers.hpp"
#include "compare/statement.hpp"
#include "compare/stories.hpp"
#include "compare/timeline.hpp"
#include "compare/versions.hpp"

namespace crossread::comparison {
namespace {

/// The articles in canonical order, each date's evidence numbered so. A date that an earlier comparison inferred is
/// forgotten: it may rest on articles that are not here.
std::vector<Article> arranged(std::vector<Article> articles, const std::vector<std::uint32_t>& order) {
    std::vector<Article> out;
    out.reserve(articles.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        Article& a = out.emplace_back(std::move(articles[order[i]]));
        if (a.document.published && a.document.published->how == Known::inferred) a.document.published.reset();
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

std::uint32_t add_agreements(Report& report, const std::vector<Group>& groups, const std::vector<Statement>& statements) {
    const auto first = static_cast<std::uint32_t>(report.agreements.size());
    for (const Group& group : groups) {
        Agreement agreement;
        for (const std::uint32_t s : group.statements) agreement.spans.push_back({statements[s].article, statements[s].span, false});
        agreement.score = group.score;
        agreement.why = reasons(report, group, statements);
        report.agreements.push_back(std::move(agreement));
    }
    return first;
}

void compare_story(Report& report, const std::vector<std::uint32_t>& story, std::vector<std::vector<Statement>>& read, std::span<const Correction> corrections) {
    std::vector<Statement> statements;
    for (const std::uint32_t a : story) mark(read[a], report.articles[a], report.linked.of[a]);
    for (const std::uint32_t a : story) statements.insert(statements.end(), read[a].begin(), read[a].end());
    Alignment alignment = align(statements);
    set_apart(report, corrections, statements, alignment.edges);
    const std::vector<Group> groups = gather(alignment.edges, statements);
    const std::uint32_t first = add_agreements(report, groups, statements);
    const std::size_t known = report.differences.size();
    add_differences(report, story, statements, alignment, groups, first);
    drop_wrong_differences(report, corrections, known);
    add_only(report, statements, alignment.edges);
    add_similarity(report, story, statements, alignment.edges);
    add_timeline(report, statements, alignment.edges);
    add_versions(report, story, statements, alignment.edges);
}

}  // namespace

Report compare(std::vector<Article> articles, std::span<const Correction> corrections) {
    const std::vector<std::uint32_t> order = canonical_order(articles);
    Report report;
    report.articles = arranged(std::move(articles), order);
    link(report);
    correct_names(report, corrections);
    std::vector<std::vector<Statement>> statements;
    for (std::uint32_t i = 0; i < report.articles.size(); ++i) statements.push_back(statements_of(report.articles[i], i));
    report.stories = stories_of(report.articles, statements);
    for (const auto& story : report.stories) {
        date_articles(report, story);
        compare_story(report, story, statements, corrections);
    }
    add_speakers(report);
    renumber(report, order);
    return report;
}

}  // namespace crossread::comparison
