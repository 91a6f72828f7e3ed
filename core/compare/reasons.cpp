#include "compare/reasons.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "compare/dates.hpp"

namespace crossread::comparison {
namespace {

constexpr std::size_t kNamed = 5;

/// Things by a name for people, with the articles that have them and how much they tell.
class Shared {
public:
    void add(const std::string& name, std::uint32_t article, float weight) {
        auto& thing = things_[name];
        thing.first.insert(article);
        thing.second = std::max(thing.second, weight);
    }
    /// "label: a, b, c", those that tell most first; empty when nothing is in two articles.
    [[nodiscard]] std::string told(const std::string& label) const {
        std::vector<std::pair<float, std::string>> shared;
        for (const auto& [name, thing] : things_)
            if (thing.first.size() > 1) shared.push_back({-thing.second, name});
        std::sort(shared.begin(), shared.end());
        std::string out;
        for (std::size_t i = 0; i < shared.size() && i < kNamed; ++i) out += (i ? ", " : label + ": ") + shared[i].second;
        return out;
    }

private:
    std::map<std::string, std::pair<std::set<std::uint32_t>, float>> things_;
};

template <class T>
std::vector<const T*> within(const std::vector<T>& all, Span span) {
    std::vector<const T*> out;
    for (auto x = std::lower_bound(all.begin(), all.end(), span.begin, [](const T& t, std::uint32_t begin) { return t.span.begin < begin; });
         x != all.end() && x->span.begin < span.end; ++x)
        out.push_back(&*x);
    return out;
}

}  // namespace

std::vector<std::string> reasons(const Report& report, const Group& group, std::span<const Statement> statements) {
    Shared names, days, figures, words;
    bool same = true;
    for (const std::uint32_t s : group.statements) {
        const Statement& statement = statements[s];
        const Article& article = report.articles[statement.article];
        same = same && statement.wording == statements[group.statements.front()].wording;
        for (const Mention* m : within(article.entities.mentions, statement.span))
            if (m->entity != kNoEntity) names.add(report.linked.entities[report.linked.of[statement.article][m->entity]].name, statement.article, 1);
        for (const TimeExpression* t : within(article.facts.times, statement.span))
            if (days_of(t->value)) days.add(t->value, statement.article, 1);
        for (const Term& t : statement.terms) {
            const std::string_view lower = article.language.lower(article.language.tokens[t.token]);
            if (t.kind == TermKind::number) figures.add(std::string(lower), statement.article, t.rarity);
            else if (t.kind != TermKind::name) words.add(std::string(lower), statement.article, t.rarity);
        }
    }
    std::vector<std::string> out;
    if (same) out.push_back("the same words");
    for (auto& told : {names.told("names"), days.told("day"), figures.told("figures"), words.told("words")})
        if (!told.empty()) out.push_back(told);
    if (out.empty()) out.push_back("the same meaning in other words");
    return out;
}

}  // namespace crossread::comparison
