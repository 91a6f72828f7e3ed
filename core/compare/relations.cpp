#include "compare/relations.hpp"

#include <algorithm>

namespace crossread::comparison {
namespace {

/// Sentences of third articles that are asked whether they bear a pair out: the surest partners of one side.
constexpr std::size_t kAsked = 8;

}  // namespace

Relations::Relations(std::span<const Statement> statements, std::span<const Scored> pairs) : statements_(statements), pairs_(pairs), of_(statements.size()), surest_(statements.size()), rows_(statements.size()) {
    for (std::uint32_t p = 0; p < pairs.size(); ++p) {
        of_[pairs[p].a].push_back({pairs[p].b, p});
        of_[pairs[p].b].push_back({pairs[p].a, p});
    }
    for (std::size_t s = 1, changes = 0; s < statements.size(); ++s)
        if (statements[s].article != statements[s - 1].article && ++changes > 1) third_ = true;
    const auto surer = [&](const Partner& x, const Partner& y) {
        const float one = pairs_[x.pair].score, other = pairs_[y.pair].score;
        return one != other ? one > other : x.statement < y.statement;
    };
    for (std::size_t s = 0; s < of_.size(); ++s) {
        std::sort(of_[s].begin(), of_[s].end(), [](const Partner& x, const Partner& y) { return x.statement < y.statement; });
        surest_[s].resize(std::min(kAsked, of_[s].size()));
        std::partial_sort_copy(of_[s].begin(), of_[s].end(), surest_[s].begin(), surest_[s].end(), surer);
        add_rows(static_cast<std::uint32_t>(s));
    }
}

float Relations::between(std::uint32_t a, std::uint32_t b) const {
    const auto found = std::lower_bound(of_[a].begin(), of_[a].end(), b, [](const Partner& x, std::uint32_t s) { return x.statement < s; });
    return found != of_[a].end() && found->statement == b ? pairs_[found->pair].score : 0;
}

/// The statement's matches in each article, by article. What a thousand match is asked a thousand times.
void Relations::add_rows(std::uint32_t statement) {
    const auto& all = of_[statement];
    const auto article_of = [&](std::size_t i) { return statements_[all[i].statement].article; };
    for (std::size_t first = 0, last = 0; first < all.size(); first = last) {
        Article row;
        row.article = article_of(first);
        for (last = first; last < all.size() && article_of(last) == row.article; ++last) {
            row.sum += pairs_[all[last].pair].score;
            row.scores.push_back(pairs_[all[last].pair].score);
        }
        std::sort(row.scores.begin(), row.scores.end());
        rows_[statement].push_back(std::move(row));
    }
}

Relations::Row Relations::row(std::uint32_t statement, std::uint32_t other, std::uint32_t pair) const {
    const auto& rows = rows_[statement];
    const auto found = std::lower_bound(rows.begin(), rows.end(), statements_[other].article, [](const Article& x, std::uint32_t article) { return x.article < article; });
    const std::vector<float>& scores = found->scores;
    const float own = pairs_[pair].score;
    Row out;
    out.sum = found->sum;
    out.above = static_cast<std::uint32_t>(scores.end() - std::upper_bound(scores.begin(), scores.end(), own));
    if (scores.size() > 1) out.next = std::max(0.0F, scores.back() > own ? scores.back() : scores[scores.size() - 2]);
    out.mean = out.sum / static_cast<float>(scores.size());
    return out;
}

bool Relations::neighbours(std::uint32_t first) const { return first + 1 < statements_.size() && statements_[first].article == statements_[first + 1].article; }

float Relations::around(std::uint32_t a, std::uint32_t b) const {
    const float after = neighbours(a) && neighbours(b) ? between(a + 1, b + 1) : 0;
    const float before = a > 0 && b > 0 && neighbours(a - 1) && neighbours(b - 1) ? between(a - 1, b - 1) : 0;
    return std::max(after, before);
}

void Relations::beside(std::uint32_t a, std::uint32_t b, Features& out) const {
    const auto next_to = [&](std::uint32_t one, std::uint32_t other) {
        return std::max(neighbours(other) ? between(one, other + 1) : 0, other > 0 && neighbours(other - 1) ? between(one, other - 1) : 0);
    };
    const float x = next_to(a, b), y = next_to(b, a);
    out[Feature::beside] = std::max(x, y), out[Feature::beside_both] = x + y;
}

/// The surest partner of `a` in a third article, as far as `b` does not go with it.
float Relations::elsewhere(std::uint32_t a, std::uint32_t b) const {
    for (const Partner& p : surest_[a]) {
        const std::uint32_t article = statements_[p.statement].article;
        if (article != statements_[a].article && article != statements_[b].article) return pairs_[p.pair].score * (1 - between(p.statement, b));
    }
    return 0;
}

float Relations::support(std::uint32_t a, std::uint32_t b) const {
    float out = 0;
    for (const Partner& p : surest_[a]) {
        const std::uint32_t article = statements_[p.statement].article;
        if (article != statements_[a].article && article != statements_[b].article) out = std::max(out, std::min(pairs_[p.pair].score, between(p.statement, b)));
    }
    return out;
}

void Relations::tell(std::uint32_t pair, Features& out) const {
    const auto [a, b, score] = pairs_[pair];
    const Row here = row(a, b, pair), there = row(b, a, pair);
    out[Feature::rank_best] = 1 / static_cast<float>(1 + std::min(here.above, there.above));
    out[Feature::rank_worst] = 1 / static_cast<float>(1 + std::max(here.above, there.above));
    out[Feature::gap] = std::max(-0.5F, std::min(0.5F, score - std::max(here.next, there.next)));
    out[Feature::mean_gap] = score - (here.mean + there.mean) / 2;
    const float share_here = score / std::max(1e-6F, here.sum), share_there = score / std::max(1e-6F, there.sum);
    const auto crowd = [own = score](float sum) { return sum - own > 0 ? (sum - own) / (sum - own + 1) : 0; };
    out[Feature::share_less] = std::min(share_here, share_there), out[Feature::share_more] = std::max(share_here, share_there);
    out[Feature::crowd_less] = crowd(std::min(here.sum, there.sum)), out[Feature::crowd_more] = crowd(std::max(here.sum, there.sum));
    beside(a, b, out);
    out[Feature::around] = around(a, b);
    out[Feature::support] = std::max(support(a, b), support(b, a));
    out[Feature::elsewhere] = (elsewhere(a, b) + elsewhere(b, a)) / 2;
    out[Feature::two_only] = third_ ? 0 : 1;
}

}  // namespace crossread::comparison
