#include "compare/versions.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace crossread::comparison {
namespace {

/// Versions share this much of the shorter one's sentences word for word, and so many of them.
constexpr double kShared = 0.5;
constexpr std::size_t kLeast = 2;
/// A sentence that is no longer there word for word, but for which one so alike is, was reworded.
constexpr float kReworded = 0.55F;

struct Link {
    std::uint32_t a, b;
    float likeness;
    bool same;
};

auto age(const Report& report, std::uint32_t article) {
    const Document& d = report.articles[article].document;
    const std::string_view published = d.published ? std::string_view(d.published->value) : std::string_view(), updated = d.updated ? std::string_view(d.updated->value) : published;
    return std::make_tuple(std::max(published, updated), d.text.size(), article);
}

/// Partners of two articles' sentences, the surest first, each sentence once.
std::vector<Link> paired(std::vector<Link> links) {
    std::sort(links.begin(), links.end(), [](const Link& x, const Link& y) {
        if (x.same != y.same) return x.same;
        if (x.likeness != y.likeness) return x.likeness > y.likeness;
        return std::tie(x.a, x.b) < std::tie(y.a, y.b);
    });
    std::vector<Link> out;
    std::map<std::uint32_t, bool> used;
    for (const Link& l : links)
        if (!used[l.a] && !used[l.b]) used[l.a] = used[l.b] = true, out.push_back(l);
    std::sort(out.begin(), out.end(), [](const Link& x, const Link& y) { return x.a < y.a; });
    return out;
}

/// Which links keep the order: the longest run whose right ends rise.
std::vector<bool> in_order(const std::vector<Link>& links) {
    std::vector<std::size_t> ends, before(links.size(), links.size());
    for (std::size_t i = 0; i < links.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), links[i].b, [&](std::size_t e, std::uint32_t b) { return links[e].b < b; });
        if (at != ends.begin()) before[i] = *(at - 1);
        if (at == ends.end()) ends.push_back(i);
        else *at = i;
    }
    std::vector<bool> out(links.size(), false);
    for (std::size_t i = ends.empty() ? links.size() : ends.back(); i < links.size(); i = before[i]) out[i] = true;
    return out;
}

class Comparer {
public:
    Comparer(const Report& report, std::span<const Statement> statements) : report_(report), statements_(statements) {}

    std::optional<Versions> compare(std::uint32_t x, std::uint32_t y, std::vector<Link> links) const {
        const bool swap = age(report_, y) < age(report_, x);
        if (swap)
            for (Link& l : links) std::swap(l.a, l.b);
        links = paired(std::move(links));
        const auto same = static_cast<std::size_t>(std::count_if(links.begin(), links.end(), [](const Link& l) { return l.same; }));
        const std::size_t shorter = std::min(count(x), count(y));
        if (same < std::min(kLeast, shorter) || static_cast<double>(same) < kShared * static_cast<double>(shorter)) return std::nullopt;
        Versions out;
        out.older = swap ? y : x, out.newer = swap ? x : y;
        out.changes = changes(out, links);
        return out;
    }

private:
    [[nodiscard]] std::size_t count(std::uint32_t article) const { return report_.articles[article].language.sentences.size(); }
    [[nodiscard]] Evidence evidence(std::uint32_t statement) const { return {statements_[statement].article, statements_[statement].span, false}; }

    std::vector<Change> changes(const Versions& versions, const std::vector<Link>& links) const {
        const std::vector<bool> kept = in_order(links);
        std::map<std::uint32_t, bool> linked;
        std::vector<Change> out;
        for (std::size_t i = 0; i < links.size(); ++i) {
            const Link& l = links[i];
            linked[l.a] = linked[l.b] = true;
            if (!l.same) out.push_back({ChangeKind::reworded, {evidence(l.a), evidence(l.b)}});
            else if (!kept[i]) out.push_back({ChangeKind::moved, {evidence(l.a), evidence(l.b)}});
        }
        for (std::uint32_t s = 0; s < statements_.size(); ++s) {
            if (linked.count(s)) continue;
            if (statements_[s].article == versions.older) out.push_back({ChangeKind::removed, {evidence(s)}});
            if (statements_[s].article == versions.newer) out.push_back({ChangeKind::added, {evidence(s)}});
        }
        return out;
    }

    const Report& report_;
    std::span<const Statement> statements_;
};

}  // namespace

void add_versions(Report& report, std::span<const Statement> statements, std::span<const Edge> edges) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<Link>> by_pair;
    std::map<std::pair<std::uint32_t, std::uint32_t>, bool> alike;
    for (const Edge& e : edges) {
        const bool same = statements[e.a].wording == statements[e.b].wording;
        if (!same && e.likeness < kReworded) continue;
        const auto pair = std::pair(statements[e.a].article, statements[e.b].article);
        by_pair[pair].push_back({e.a, e.b, e.likeness, same});
        alike[pair] = alike[pair] || same;
    }
    const Comparer comparer(report, statements);
    for (auto& [pair, links] : by_pair) {
        if (!alike[pair]) continue;
        if (auto found = comparer.compare(pair.first, pair.second, std::move(links))) report.versions.push_back(std::move(*found));
    }
}

}  // namespace crossread::comparison
