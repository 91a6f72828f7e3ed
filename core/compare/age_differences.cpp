#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "compare/differences.hpp"
#include "compare/points.hpp"
#include "text/chars.hpp"

namespace crossread::comparison {
namespace {

/// How old somebody is needs no sentence to compare: it is surer than what any two sentences say.
constexpr float kSure = 2;

struct Age {
    EntityId who = kNoEntity;  ///< linked
    const Quantity* told = nullptr;
};

std::vector<Age> ages_in(const Article& article, const std::vector<EntityId>& linked) {
    std::vector<Age> out;
    for (const Quantity& q : article.facts.quantities) {
        if (q.unit != "age" || q.upper) continue;
        const EntityId who = owner_of(article, article.language.sentences[article.language.sentence_at(q.span.begin)].span, tokens_in(article, q.span), linked);
        if (who != kNoEntity) out.push_back({who, &q});
    }
    return out;
}

std::string surname_of(const Entity& person) {
    const std::string folded = text::fold(person.name);
    const std::size_t space = folded.rfind(' ');
    return space == folded.npos ? folded : folded.substr(space + 1);
}

/// Whether the article knows nobody else of that surname.
bool only_bearer(const Report& report, std::uint32_t article, EntityId person) {
    const auto& all = report.linked.entities;
    const std::string name = surname_of(all[person]);
    return std::all_of(report.linked.of[article].begin(), report.linked.of[article].end(), [&](EntityId e) {
        return e == person || e >= all.size() || all[e].type != EntityType::person || surname_of(all[e]) != name;
    });
}

/// One person, also under two first names: "Piet Horn", "Pieter Horn".
bool one_person(const Report& report, std::uint32_t here, EntityId x, std::uint32_t there, EntityId y) {
    if (x == y) return true;
    const auto& all = report.linked.entities;
    return surname_of(all[x]) == surname_of(all[y]) && only_bearer(report, here, x) && only_bearer(report, there, y);
}

void compare_ages(const Report& report, std::uint32_t here, const std::vector<Age>& left, std::uint32_t there, const std::vector<Age>& right, std::vector<Disagreement>& out) {
    const auto same = [&](const Age& x, const Age& y) { return one_person(report, here, x.who, there, y.who); };
    for (const Age& x : left) {
        const bool agreed = std::any_of(right.begin(), right.end(), [&](const Age& y) { return same(x, y) && x.told->value == y.told->value; });
        for (const Age& y : right) {
            if (agreed || !same(x, y) || std::abs(x.told->value - y.told->value) > kOneTime) continue;
            if (std::any_of(left.begin(), left.end(), [&](const Age& o) { return same(o, y) && o.told->value == y.told->value; })) continue;
            out.push_back({DifferenceKind::quantity,
                           {{here, x.told->span, false}, value_text(*x.told)},
                           {{there, y.told->span, false}, value_text(*y.told)},
                           "the age of one person",
                           kSure,
                           x.told->span.begin,
                           y.told->span.begin});
        }
    }
}

}  // namespace

void find_ages(const Report& report, std::vector<Disagreement>& out) {
    std::vector<std::vector<Age>> ages;
    for (std::uint32_t a = 0; a < report.articles.size(); ++a) ages.push_back(ages_in(report.articles[a], report.linked.of[a]));
    for (std::uint32_t i = 0; i < ages.size(); ++i)
        for (std::uint32_t j = i + 1; j < ages.size(); ++j) compare_ages(report, i, ages[i], j, ages[j], out);
}

}  // namespace crossread::comparison
