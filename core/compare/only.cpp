#include "compare/only.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "compare/carried.hpp"
#include "compare/gather.hpp"

namespace crossread::comparison {

void add_only(Report& report, std::span<const Statement> statements, std::span<const Edge> edges) {
    std::vector<const Edge*> nearest(statements.size(), nullptr);
    std::vector<bool> shared(statements.size(), false);
    for (const Edge& e : edges)
        for (const std::uint32_t s : {e.a, e.b}) {
            if (!nearest[s] || e.likeness > nearest[s]->likeness) nearest[s] = &e;
            if (e.sameness >= kSameFrom) shared[s] = true;
        }
    for (std::uint32_t s = 0; s < statements.size(); ++s) {
        if (shared[s]) continue;
        OnlyHere only;
        only.article = statements[s].article, only.span = statements[s].span, only.weight = carried(statements[s]);
        if (const Edge* e = nearest[s]) {
            const Statement& other = statements[e->a == s ? e->b : e->a];
            only.nearest = Evidence{other.article, other.span, false};
            only.nearest_score = e->likeness;
        }
        report.only.push_back(only);
    }
}

void add_similarity(Report& report, std::span<const Statement> statements, std::span<const Edge> edges) {
    // Best likeness of each statement in each other article, then the weighted mean over both articles.
    std::map<std::pair<std::uint32_t, std::uint32_t>, float> best;
    const auto note = [&](std::uint32_t s, std::uint32_t article, float value) {
        float& b = best[{s, article}];
        b = std::max(b, value);
    };
    for (const Edge& e : edges) {
        note(e.a, statements[e.b].article, e.likeness);
        note(e.b, statements[e.a].article, e.likeness);
    }
    std::map<std::uint32_t, double> all;
    for (const Statement& s : statements) all[s.article] += static_cast<double>(carried(s)) + 1e-3;
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> shared;
    for (const auto& [key, value] : best) {
        const std::uint32_t own = statements[key.first].article;
        shared[{std::min(own, key.second), std::max(own, key.second)}] += static_cast<double>(value) * (static_cast<double>(carried(statements[key.first])) + 1e-3);
    }
    for (const auto& [pair, weight] : shared) report.similarity.push_back({pair.first, pair.second, static_cast<float>(weight / (all[pair.first] + all[pair.second]))});
}

}  // namespace crossread::comparison
