#include "compare/compare.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "compare/align.hpp"
#include "compare/carried.hpp"
#include "compare/corrections.hpp"
#include "compare/dating.hpp"
#include "compare/differences.hpp"
#include "compare/gather.hpp"
#include "compare/gist.hpp"
#include "compare/only.hpp"
#include "compare/order.hpp"
#include "compare/parts.hpp"
#include "compare/part.hpp"
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

void add_agreements(Report& report, const std::vector<Group>& groups, const std::vector<Statement>& statements, const Vocabulary& vocabulary) {
    for (const Group& group : groups) {
        Agreement agreement;
        for (const std::uint32_t s : group.statements)
            agreement.spans.push_back({statements[s].article, stated_part(report.articles[statements[s].article], s, group.statements, statements, vocabulary), false});
        agreement.score = group.score;
        agreement.weight = weight(group, statements);
        agreement.why = reasons(report, group, statements);
        report.agreements.push_back(std::move(agreement));
    }
}

/// `read`: the statements of the story's articles, where they were taken already; empty where not.
void compare_story(Report& report, std::vector<std::vector<Statement>> read, std::span<const Correction> corrections) {
    std::vector<Statement> statements;
    for (std::uint32_t a = 0; a < read.size(); ++a) {
        if (read[a].empty()) read[a] = statements_of(report.articles[a], a);
        for (Statement& s : read[a]) s.article = a;
        mark(read[a], report.articles[a], report.linked.of[a]);
        std::move(read[a].begin(), read[a].end(), std::back_inserter(statements));
    }
    Alignment alignment = align(statements);
    set_apart(report, corrections, statements, alignment.edges);
    const std::vector<Group> groups = gather(alignment.edges, statements);
    add_agreements(report, groups, statements, alignment.vocabulary);
    add_gists(report, groups, statements, alignment.vocabulary);
    add_differences(report, statements, alignment, groups);
    drop_wrong_differences(report, corrections);
    add_only(report, statements, alignment.edges);
    add_similarity(report, statements, alignment.edges);
    add_timeline(report, statements, alignment.edges);
    add_versions(report, statements, alignment.edges);
}

KeptStory kept_of(const Report& part) {
    KeptStory out;
    out.found.similarity = part.similarity, out.found.agreements = part.agreements, out.found.only = part.only;
    out.found.differences = part.differences, out.found.timeline = part.timeline, out.found.versions = part.versions;
    for (std::uint32_t a = 0; a < part.articles.size(); ++a)
        if (const auto& published = part.articles[a].document.published; published && published->how == Known::inferred)
            out.redated.push_back({a, *published, part.articles[a].facts});
    return out;
}

/// What was found in the story before goes into the report again.
void recall(const KeptStory& kept, const std::vector<std::uint32_t>& story, Report& report) {
    for (const KeptStory::Redated& r : kept.redated) {
        Article& article = report.articles[story[r.article]];
        article.facts = r.facts;
        article.document.published = r.published;
        for (Evidence& e : article.document.published->evidence) e.article = story[e.article];
    }
    put_back(report, story, kept.found);
}

/// All articles of one comparison, what the last one left of them, and what this one leaves.
class Comparison {
public:
    Comparison(Report& report, std::span<const Correction> corrections, Kept& kept) : report_(report), corrections_(corrections), before_(std::move(kept)), now_(kept) {
        now_ = {};
    }

    void all() {
        std::vector<const std::vector<WordUse>*> words;
        read_.resize(report_.articles.size());
        for (std::uint32_t a = 0; a < report_.articles.size(); ++a) {
            digests_.push_back(digest_of(report_.articles[a]));
            words.push_back(&words_of(a));
        }
        report_.stories = stories_of(report_.articles, words);
        for (const auto& story : report_.stories) one(story);
    }

private:
    const std::vector<WordUse>& words_of(std::uint32_t article) {
        const Kept::Digest& digest = digests_[article];
        if (auto known = before_.words.extract(digest)) return now_.words.insert(std::move(known)).position->second;
        const auto [found, added] = now_.words.try_emplace(digest);
        if (added) {
            read_[article] = statements_of(report_.articles[article], article);
            found->second = word_uses(read_[article]);
        }
        return found->second;
    }

    void one(const std::vector<std::uint32_t>& story) {
        const Kept::Digest digest = digest_of(report_, story, digests_);
        // A correction is told with what it mended, so with corrections every story is compared anew.
        if (auto before = corrections_.empty() ? before_.stories.extract(digest) : Kept::Stories::node_type()) {
            recall(before.mapped(), story, report_);
            now_.stories.insert(std::move(before));
            return;
        }
        std::vector<std::vector<Statement>> read;
        for (const std::uint32_t a : story) read.push_back(std::move(read_[a]));
        Report part = taken_out(report_, story);
        date_articles(part);
        compare_story(part, std::move(read), corrections_);
        if (corrections_.empty()) now_.stories.emplace(digest, kept_of(part));
        put_back(report_, story, std::move(part));
    }

    Report& report_;
    std::span<const Correction> corrections_;
    Kept before_;
    Kept& now_;
    std::vector<Kept::Digest> digests_;              ///< by article
    std::vector<std::vector<Statement>> read_;       ///< by article; empty where nothing had to be taken
};

}  // namespace

Report compare(std::vector<Article> articles, std::span<const Correction> corrections, Kept& kept) {
    const std::vector<std::uint32_t> order = canonical_order(articles);
    Report report;
    report.articles = arranged(std::move(articles), order);
    link(report);
    correct_names(report, corrections);
    Comparison(report, corrections, kept).all();
    add_speakers(report);
    renumber(report, order);
    return report;
}

}  // namespace crossread::comparison
