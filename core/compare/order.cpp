#include "compare/order.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace crossread::comparison {
namespace {

bool earlier(const Evidence& a, const Evidence& b) { return a.article != b.article ? a.article < b.article : a.span < b.span; }

class Renumbering {
public:
    Renumbering(Report& report, const std::vector<std::uint32_t>& order) : report_(report), given_(order) {}

    void all() {
        articles();
        for (auto& story : report_.stories) {
            for (std::uint32_t& a : story) a = given_[a];
            std::sort(story.begin(), story.end());
        }
        std::sort(report_.stories.begin(), report_.stories.end());
        for (Similarity& s : report_.similarity) {
            s.a = given_[s.a], s.b = given_[s.b];
            if (s.a > s.b) std::swap(s.a, s.b);
        }
        std::sort(report_.similarity.begin(), report_.similarity.end(), [](const Similarity& x, const Similarity& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
        agreements();
        for (OnlyHere& o : report_.only) {
            o.article = given_[o.article];
            if (o.nearest) here(*o.nearest);
        }
        std::stable_sort(report_.only.begin(), report_.only.end(), [](const OnlyHere& x, const OnlyHere& y) { return x.article != y.article ? x.article < y.article : x.span < y.span; });
        differences();
        for (TimelineEntry& t : report_.timeline) list(t.spans);
        std::stable_sort(report_.timeline.begin(), report_.timeline.end(), [](const TimelineEntry& x, const TimelineEntry& y) {
            return x.when != y.when ? x.when < y.when : earlier(x.spans.front(), y.spans.front());
        });
        for (Versions& v : report_.versions) {
            v.older = given_[v.older], v.newer = given_[v.newer];
            for (Change& c : v.changes) list(c.spans);
        }
        std::stable_sort(report_.versions.begin(), report_.versions.end(), [](const Versions& x, const Versions& y) { return std::tie(x.older, x.newer) < std::tie(y.older, y.newer); });
        for (SpeakerQuotes& q : report_.quotes) list(q.spans);
    }

private:
    void here(Evidence& e) const { e.article = given_[e.article]; }
    void list(std::vector<Evidence>& spans) const {
        for (Evidence& e : spans) here(e);
        std::stable_sort(spans.begin(), spans.end(), earlier);
    }

    void articles() {
        std::vector<Article> articles(report_.articles.size());
        std::vector<std::vector<EntityId>> of(report_.linked.of.size());
        for (std::size_t i = 0; i < given_.size(); ++i) {
            Article& a = articles[given_[i]] = std::move(report_.articles[i]);
            if (i < of.size()) of[given_[i]] = std::move(report_.linked.of[i]);
            for (auto* dated : {&a.document.published, &a.document.updated})
                if (*dated)
                    for (Evidence& e : (*dated)->evidence) here(e);
        }
        report_.articles = std::move(articles);
        report_.linked.of = std::move(of);
    }

    void agreements() {
        std::vector<std::pair<Agreement, std::uint32_t>> sorted;
        for (std::uint32_t i = 0; i < report_.agreements.size(); ++i) {
            list(report_.agreements[i].spans);
            here(report_.agreements[i].gist);
            sorted.push_back({std::move(report_.agreements[i]), i});
        }
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto& x, const auto& y) {
            return std::lexicographical_compare(x.first.spans.begin(), x.first.spans.end(), y.first.spans.begin(), y.first.spans.end(), earlier);
        });
        now_.resize(sorted.size());
        for (std::uint32_t i = 0; i < sorted.size(); ++i) {
            now_[sorted[i].second] = i;
            report_.agreements[i] = std::move(sorted[i].first);
        }
    }

    void differences() {
        for (Difference& d : report_.differences) {
            for (Valued& v : d.spans) here(v.where);
            std::stable_sort(d.spans.begin(), d.spans.end(), [](const Valued& x, const Valued& y) { return earlier(x.where, y.where); });
            if (d.statement) d.statement = now_[*d.statement];
        }
        std::stable_sort(report_.differences.begin(), report_.differences.end(), [](const Difference& x, const Difference& y) {
            if (!(x.spans.front().where == y.spans.front().where)) return earlier(x.spans.front().where, y.spans.front().where);
            return x.kind < y.kind;
        });
    }

    Report& report_;
    const std::vector<std::uint32_t>& given_;
    std::vector<std::uint32_t> now_;  ///< by canonical index of an agreement: its new one
};

}  // namespace

std::vector<std::uint32_t> canonical_order(const std::vector<Article>& articles) {
    std::vector<std::uint32_t> order(articles.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto date = [&](std::uint32_t i) { return articles[i].document.published ? std::string_view(articles[i].document.published->value) : std::string_view(); };
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t x, std::uint32_t y) {
        const Article &a = articles[x], &b = articles[y];
        return std::make_tuple(date(x), std::string_view(a.document.text), std::string_view(a.document.url), std::string_view(a.name)) <
               std::make_tuple(date(y), std::string_view(b.document.text), std::string_view(b.document.url), std::string_view(b.name));
    });
    return order;
}

void renumber(Report& report, const std::vector<std::uint32_t>& order) { Renumbering(report, order).all(); }

}  // namespace crossread::comparison
