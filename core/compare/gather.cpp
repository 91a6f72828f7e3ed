#include "compare/gather.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace crossread::comparison {
namespace {

struct Partner {
    std::uint32_t statement;
    std::uint32_t edge;
};

/// The pairs that count or nearly do, by statement.
class Graph {
public:
    Graph(std::span<const Edge> edges, std::size_t statements) : edges_(edges), of_(statements) {
        for (std::uint32_t e = 0; e < edges.size(); ++e) {
            if (edges[e].sameness < kNearlySameFrom) continue;
            of_[edges[e].a].push_back({edges[e].b, e});
            of_[edges[e].b].push_back({edges[e].a, e});
        }
        for (auto& list : of_) std::sort(list.begin(), list.end(), [](const Partner& x, const Partner& y) { return x.statement < y.statement; });
    }
    /// The edge between two; nullptr when none is near this sameness.
    [[nodiscard]] const Partner* between(std::uint32_t a, std::uint32_t b, float from) const {
        const auto found = std::lower_bound(of_[a].begin(), of_[a].end(), b, [](const Partner& x, std::uint32_t s) { return x.statement < s; });
        return found != of_[a].end() && found->statement == b && sameness(found->edge) >= from ? &*found : nullptr;
    }
    /// Those that count or nearly do, in the order of the statements.
    [[nodiscard]] std::span<const Partner> near(std::uint32_t statement) const { return of_[statement]; }
    /// Those that count, surest first.
    [[nodiscard]] std::vector<Partner> partners(std::uint32_t statement) const {
        std::vector<Partner> out;
        for (const Partner& p : of_[statement])
            if (sameness(p.edge) >= kSameFrom) out.push_back(p);
        std::stable_sort(out.begin(), out.end(), [&](const Partner& x, const Partner& y) { return sameness(x.edge) > sameness(y.edge); });
        return out;
    }
    [[nodiscard]] float sameness(std::uint32_t edge) const { return edges_[edge].sameness; }

private:
    std::span<const Edge> edges_;
    std::vector<std::vector<Partner>> of_;
};

class Gatherer {
public:
    Gatherer(std::span<const Edge> edges, std::span<const Statement> statements)
        : edges_(edges), statements_(statements), graph_(edges, statements.size()), covered_(edges.size(), false), groups_of_(statements.size()) {}

    std::vector<Group> all() {
        std::vector<std::uint32_t> order;
        for (std::uint32_t e = 0; e < edges_.size(); ++e)
            if (edges_[e].sameness >= kSameFrom) order.push_back(e);
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t x, std::uint32_t y) { return edges_[x].sameness > edges_[y].sameness; });
        for (const std::uint32_t seed : order)
            if (!covered_[seed]) add(grown(edges_[seed]));
        for (Group& group : groups_) group.score = mean(group.statements);
        return std::move(groups_);
    }

private:
    using Members = std::vector<std::uint32_t>;

    [[nodiscard]] bool pair(std::uint32_t s, std::uint32_t t, float from) const {
        return s == t || statements_[s].article == statements_[t].article || graph_.between(s, t, from);
    }

    [[nodiscard]] Members grown(const Edge& seed) const {
        Members out{seed.a, seed.b};
        for (const Partner& p : graph_.partners(seed.a)) {
            if (p.statement == seed.b) continue;
            if (std::all_of(out.begin(), out.end(), [&](std::uint32_t s) { return pair(s, p.statement, kSameFrom); })) out.push_back(p.statement);
        }
        std::sort(out.begin(), out.end());
        return out;
    }

    /// The surest group with a sentence in common, all of whose sentences nearly pair with these. Those of a group pair already,
    /// so only the ones that are new to it are asked: sentences that are repeated a hundred times make large groups.
    [[nodiscard]] std::uint32_t same_fact(const Members& members) const {
        Members candidates;
        for (const std::uint32_t m : members) candidates.insert(candidates.end(), groups_of_[m].begin(), groups_of_[m].end());
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        const auto takes = [&](std::uint32_t candidate) {
            const Members& group = groups_[candidate].statements;
            const Members added = beyond(group, members);
            return std::all_of(added.begin(), added.end(), [&](std::uint32_t m) { return std::all_of(group.begin(), group.end(), [&](std::uint32_t g) { return pair(m, g, kNearlySameFrom); }); });
        };
        const auto found = std::find_if(candidates.begin(), candidates.end(), takes);
        return found != candidates.end() ? *found : static_cast<std::uint32_t>(groups_.size());
    }

    /// Those of the members that the group has not.
    [[nodiscard]] static Members beyond(const Members& group, const Members& members) {
        Members out;
        std::set_difference(members.begin(), members.end(), group.begin(), group.end(), std::back_inserter(out));
        return out;
    }

    void add(const Members& members) {
        const std::uint32_t at = same_fact(members);
        if (at == groups_.size()) groups_.push_back({});
        Members& group = groups_[at].statements;
        const Members added = beyond(group, members);
        Members both;
        std::merge(group.begin(), group.end(), added.begin(), added.end(), std::back_inserter(both));
        group = std::move(both);
        for (const std::uint32_t s : added) {
            groups_of_[s].push_back(at);
            for (const Partner& p : graph_.near(s))
                if (std::binary_search(group.begin(), group.end(), p.statement)) covered_[p.edge] = true;
        }
    }

    [[nodiscard]] float mean(const Members& group) const {
        double sum = 0, count = 0;
        for (const std::uint32_t s : group)
            for (const Partner& p : graph_.near(s))
                if (p.statement > s && std::binary_search(group.begin(), group.end(), p.statement)) sum += static_cast<double>(graph_.sameness(p.edge)), count += 1;
        return static_cast<float>(sum / count);
    }

    std::span<const Edge> edges_;
    std::span<const Statement> statements_;
    Graph graph_;
    std::vector<bool> covered_;  ///< by edge: both stand in one group
    std::vector<Group> groups_;
    std::vector<std::vector<std::uint32_t>> groups_of_;  ///< by statement
};

}  // namespace

std::vector<Group> gather(std::span<const Edge> edges, std::span<const Statement> statements) { return Gatherer(edges, statements).all(); }

}  // namespace crossread::comparison
