#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "compare/differences.hpp"

namespace crossread::comparison {
namespace {

using Place = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>;  // article, begin, end

Place place_of(const Valued& v) { return {v.where.article, v.where.span.begin, v.where.span.end}; }
std::pair<Place, Place> pair_of(Place x, Place y) { return {std::min(x, y), std::max(x, y)}; }

bool counts(const Disagreement& d) {
    return d.kind == DifferenceKind::quantity || d.kind == DifferenceKind::time || d.kind == DifferenceKind::precision;
}

/// The points on which numbers and days are told, from the surest disagreement on.
class Points {
public:
    explicit Points(const std::vector<Disagreement>& found) {
        for (const Disagreement& d : found)
            if (counts(d)) differ_.insert(pair_of(place_of(d.left), place_of(d.right)));
    }

    /// Whether all that is told on the points of both values is on one point; then it is told there.
    bool add(const Disagreement& d) {
        const std::size_t left = point_of(d.left), right = point_of(d.right);
        if (left == right) return true;
        for (const Valued* x : points_[left])
            for (const Valued* y : points_[right])
                if (!together(*x, *y)) return false;
        for (const Valued* y : points_[right]) points_[left].push_back(y), at_[place_of(*y)] = left;
        points_[right].clear();
        return true;
    }

private:
    [[nodiscard]] bool together(const Valued& x, const Valued& y) const {
        return x.value == y.value || differ_.count(pair_of(place_of(x), place_of(y))) > 0;
    }

    std::size_t point_of(const Valued& v) {
        const auto [at, fresh] = at_.try_emplace(place_of(v), points_.size());
        if (fresh) points_.push_back({&v});
        return at->second;
    }

    std::set<std::pair<Place, Place>> differ_;
    std::vector<std::vector<const Valued*>> points_;
    std::map<Place, std::size_t> at_;
};

}  // namespace

void drop_chained(std::vector<Disagreement>& found) {
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < found.size(); ++i)
        if (counts(found[i])) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t x, std::uint32_t y) { return found[x].sure > found[y].sure; });
    Points points(found);
    std::vector<bool> chained(found.size(), false);
    for (const std::uint32_t i : order) chained[i] = !points.add(found[i]);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (chained[i]) continue;
        if (kept != i) found[kept] = std::move(found[i]);
        ++kept;
    }
    found.resize(kept);
}

}  // namespace crossread::comparison
