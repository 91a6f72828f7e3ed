#include <algorithm>
#include <string>
#include <vector>

#include "compare/dates.hpp"
#include "compare/differences.hpp"

namespace crossread::comparison {
namespace {

/// As for numbers, but stricter: every sentence of news has a day in it, and not every day is the same event's.
constexpr float kSamePart = 0.4F, kSameWeight = 0.6F, kSamePlain = 0.3F, kNearlySame = 0.75F;
constexpr float kSameEvent = 0.2F;

std::vector<const TimeExpression*> dates_in(const Article& article, Span sentence) {
    std::vector<const TimeExpression*> out;
    const auto& times = article.facts.times;
    for (auto t = std::lower_bound(times.begin(), times.end(), sentence.begin, [](const TimeExpression& x, std::uint32_t begin) { return x.span.begin < begin; });
         t != times.end() && t->span.begin < sentence.end; ++t)
        if ((t->type == TimeType::date || t->type == TimeType::time) && days_of(t->value)) out.push_back(&*t);
    return out;
}

bool told(const TimeExpression& time, const std::vector<const TimeExpression*>& there) {
    return std::any_of(there.begin(), there.end(), [&](const TimeExpression* o) { return o->value == time.value; });
}

bool meets(const TimeExpression& time, const std::vector<const TimeExpression*>& there) {
    return std::any_of(there.begin(), there.end(), [&](const TimeExpression* o) { return compatible(*days_of(time.value), *days_of(o->value)); });
}

/// Whether the article names this day, in whatever sentence: what both tell of both days is no disagreement.
bool tells(const Article& article, const TimeExpression& time) {
    return std::any_of(article.facts.times.begin(), article.facts.times.end(), [&](const TimeExpression& o) { return o.value == time.value; });
}

}  // namespace

void find_time_differences(const Scene& scene, std::vector<Disagreement>& out) {
    const Pairing& words = scene.words;
    if (scene.edge.sameness < kSameEvent) return;
    const auto here = dates_in(words.a(), words.left().span), there = dates_in(words.b(), words.right().span);
    const auto sure = [&](const TimeExpression& l, const TimeExpression& r) {
        const Context context = words.around(tokens_in(words.a(), l.span), tokens_in(words.b(), r.span));
        if (context.plain < kSamePlain) return false;
        return (context.share >= kSamePart && context.weight >= kSameWeight) || scene.edge.likeness >= kNearlySame;
    };
    for (const TimeExpression* l : here)
        for (const TimeExpression* r : there) {
            if (told(*l, there) || told(*r, here) || (quoted(words.a(), l->span) && quoted(words.b(), r->span))) continue;
            const bool both_can_be = compatible(*days_of(l->value), *days_of(r->value));
            // A day that the other sentence also knows by another word is no disagreement.
            if (!both_can_be && (meets(*l, there) || meets(*r, here))) continue;
            if (!sure(*l, *r) || (tells(words.b(), *l) && tells(words.a(), *r))) continue;
            out.push_back({both_can_be ? DifferenceKind::precision : DifferenceKind::time,
                           {{words.left().article, l->span, false}, l->value},
                           {{words.right().article, r->span, false}, r->value},
                           both_can_be ? "both can be true: one is told more exactly" : "the same event is dated"});
        }
}

}  // namespace crossread::comparison
