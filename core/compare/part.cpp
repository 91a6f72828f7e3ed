#include "compare/part.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace crossread::comparison {
namespace {

template <typename T>
void append(std::vector<T>& to, std::vector<T> from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// Calls `look` with every article number that the findings hold.
template <typename Look>
void each_number(Report& part, const Look& look) {
    const auto list = [&](std::vector<Evidence>& spans) {
        for (Evidence& e : spans) look(e.article);
    };
    for (Article& a : part.articles)
        for (auto* dated : {&a.document.published, &a.document.updated})
            if (*dated) list((*dated)->evidence);
    for (Similarity& s : part.similarity) look(s.a), look(s.b);
    for (Agreement& a : part.agreements) list(a.spans), look(a.gist.article);
    for (OnlyHere& o : part.only) {
        look(o.article);
        if (o.nearest) look(o.nearest->article);
    }
    for (Difference& d : part.differences)
        for (Valued& v : d.spans) look(v.where.article);
    for (TimelineEntry& t : part.timeline) list(t.spans);
    for (Versions& v : part.versions) {
        look(v.older), look(v.newer);
        for (Change& c : v.changes) list(c.spans);
    }
}

}  // namespace

Report taken_out(Report& report, const std::vector<std::uint32_t>& story) {
    Report part;
    std::map<EntityId, EntityId> number;
    for (const std::uint32_t a : story) {
        const auto own = static_cast<std::uint32_t>(part.articles.size());
        Article& article = part.articles.emplace_back(std::move(report.articles[a]));
        for (auto* dated : {&article.document.published, &article.document.updated})
            if (*dated)
                for (Evidence& e : (*dated)->evidence) e.article = own;
        std::vector<EntityId>& of = part.linked.of.emplace_back();
        for (const EntityId id : report.linked.of[a]) {
            const auto [at, fresh] = number.try_emplace(id, static_cast<EntityId>(number.size()));
            if (fresh) part.linked.entities.push_back(report.linked.entities[id]);
            of.push_back(at->second);
        }
    }
    return part;
}

void put_back(Report& report, const std::vector<std::uint32_t>& story, Report part) {
    each_number(part, [&](std::uint32_t& article) { article = story[article]; });
    for (std::size_t i = 0; i < part.articles.size(); ++i) report.articles[story[i]] = std::move(part.articles[i]);
    for (Difference& d : part.differences)
        if (d.statement) *d.statement += static_cast<std::uint32_t>(report.agreements.size());
    append(report.similarity, std::move(part.similarity));
    append(report.agreements, std::move(part.agreements));
    append(report.only, std::move(part.only));
    append(report.differences, std::move(part.differences));
    append(report.timeline, std::move(part.timeline));
    append(report.versions, std::move(part.versions));
    for (Correction& c : part.corrections)
        if (std::find(report.corrections.begin(), report.corrections.end(), c) == report.corrections.end()) report.corrections.push_back(std::move(c));
}

}  // namespace crossread::comparison
