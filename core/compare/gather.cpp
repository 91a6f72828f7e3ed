#include "compare/gather.hpp"

#include <algorithm>
#include <utility>

namespace crossread::comparison {
namespace {

struct Partner {
    std::uint32_t statement;
    std::uint32_t edge;
};

/// The pairs that count, by statement.
class Graph {
public:
    Graph(std::span<const Edge> edges, std::size_t statements) : edges_(edges), of_(statements) {
        for (std::uint32_t e = 0; e < edges.size(); ++e) {
            if (edges[e].sameness < kSameFrom) continue;
            of_[edges[e].a].push_back({edges[e].b, e});
            of_[edges[e].b].push_back({edges[e].a, e});
        }
        for (auto& list : of_) std::sort(list.begin(), list.end(), [](const Partner& x, const Partner& y) { return x.statement < y.statement; });
    }
    /// The edge between two; nullptr when none counts.
    [[nodiscard]] const Partner* between(std::uint32_t a, std::uint32_t b) const {
        const auto found = std::lower_bound(of_[a].begin(), of_[a].end(), b, [](const Partner& x, std::uint32_t s) { return x.statement < s; });
        return found != of_[a].end() && found->statement == b ? &*found : nullptr;
    }
    [[nodiscard]] std::span<const Partner> partners(std::uint32_t statement) const { return of_[statement]; }
    [[nodiscard]] float sameness(std::uint32_t edge) const { return edges_[edge].sameness; }

private:
    std::span<const Edge> edges_;
    std::vector<std::vector<Partner>> of_;
};

}  // namespace

std::vector<Group> gather(std::span<const Edge> edges, std::span<const Statement> statements) {
    const Graph graph(edges, statements.size());
    std::vector<std::uint32_t> order;
    for (std::uint32_t e = 0; e < edges.size(); ++e)
        if (edges[e].sameness >= kSameFrom) order.push_back(e);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t x, std::uint32_t y) { return edges[x].sameness > edges[y].sameness; });

    std::vector<bool> covered(edges.size(), false);
    std::vector<Group> out;
    for (const std::uint32_t seed : order) {
        if (covered[seed]) continue;
        Group group{{edges[seed].a, edges[seed].b}, 0};
        std::vector<Partner> near(graph.partners(edges[seed].a).begin(), graph.partners(edges[seed].a).end());
        std::stable_sort(near.begin(), near.end(), [&](const Partner& x, const Partner& y) { return graph.sameness(x.edge) > graph.sameness(y.edge); });
        for (const Partner& p : near) {
            const bool all = std::all_of(group.statements.begin(), group.statements.end(), [&](std::uint32_t s) {
                return s != p.statement && (statements[s].article == statements[p.statement].article || graph.between(s, p.statement));
            });
            if (all) group.statements.push_back(p.statement);
        }
        std::sort(group.statements.begin(), group.statements.end());
        double sum = 0, count = 0;
        for (std::size_t i = 0; i < group.statements.size(); ++i)
            for (std::size_t j = i + 1; j < group.statements.size(); ++j)
                if (const Partner* p = graph.between(group.statements[i], group.statements[j])) {
                    covered[p->edge] = true;
                    sum += static_cast<double>(graph.sameness(p->edge)), count += 1;
                }
        group.score = static_cast<float>(sum / count);
        out.push_back(std::move(group));
    }
    return out;
}

}  // namespace crossread::comparison
