#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "compare/dates.hpp"
#include "compare/points.hpp"

namespace crossread::comparison {
namespace {

/// Every sentence of news has a day in it, and not every day is the same event's: so much must stand round both days, a word
/// of it right beside them, ...
constexpr float kPlain = 0.45F, kBeside = 0.45F;
/// ... and the statements must tell of the same: one verb, or people or bodies in common, or alike as a whole.
constexpr float kNames = 0.25F, kSameEvent = 0.25F;
constexpr float kNearlySame = 0.75F;
/// Days further apart than this are two events, told in like words: days, months, years, in days.
constexpr std::int32_t kDaysApart = 45, kMonthsApart = 400, kYearsApart = 3700;

struct Day {
    const TimeExpression* time;
    Days days;
};

std::vector<Day> days_in(const Article& article, Span sentence) {
    std::vector<Day> out;
    const auto& times = article.facts.times;
    for (auto t = std::lower_bound(times.begin(), times.end(), sentence.begin,
                                   [](const TimeExpression&x, std::uint32_t begin) { return x.span.begin < begin; });
         t != times.end() && t->span.begin < sentence.end; ++t)
        if (t->type == TimeType::date || t->type == TimeType::time)
            if (const auto days = days_of(t->value)) out.push_back({&*t, *days});
    return out;
}

bool names(const std::vector<Day>& all, const TimeExpression& time) {
    return std::any_of(all.begin(), all.end(), [&](const Day& o) { return o.time->value == time.value; });
}
bool meets(const std::vector<Day>& all, const Days& days) {
    return std::any_of(all.begin(), all.end(), [&](const Day& o) { return compatible(days, o.days); });
}

/// Whether the article names this day, in whatever sentence.
bool tells(const Article& article, const TimeExpression& time) {
    const auto& all = article.facts.times;
    return std::any_of(all.begin(), all.end(), [&](const TimeExpression& o) { return o.value == time.value; });
}

/// "Friday" and "Friday", a week apart: each report means its own, or one of them was misread. Words that are the same disagree on nothing.
bool same_words(const Article& a, Span x, const Article& b, Span y) { return slice(a.language.folded, x) == slice(b.language.folded, y); }

bool is_day(const Days& d) { return d.precision == Precision::day || d.precision == Precision::time; }

/// Told equally exactly, and not so far apart that they must be two events.
bool comparable(const Days& a, const Days& b) {
    if (is_day(a) != is_day(b) || (!is_day(a) && a.precision != b.precision)) return false;
    const std::int32_t most = is_day(a) ? kDaysApart : a.precision == Precision::month ? kMonthsApart : kYearsApart;
    return std::max(a.first - b.last, b.first - a.last) <= most;
}

bool one_event(const Scene& scene, const Day& l, const Day& r, bool left_over, bool both_can_be) {
    const Pairing& words = scene.words;
    if (scene.edge.likeness >= kNearlySame) return true;
    if (tells(words.b(), *l.time) || tells(words.a(), *r.time)) return false;
    if (!both_can_be && !comparable(l.days, r.days)) return false;
    if (left_over && scene.edge.likeness >= kAlikeButFor) return true;
    Clues clues = scene_clues(scene);
    add_places(scene, tokens_in(words.a(), l.time->span), tokens_in(words.b(), r.time->span), clues);
    if (clues[Clue::plain] < kPlain || clues[Clue::beside] < kBeside) return false;
    return clues[Clue::verb] > 0 || clues[Clue::names] >= kNames || clues[Clue::sameness] >= kSameEvent;
}

}  // namespace

void find_time_differences(const Scene& scene, std::vector<Disagreement>& out) {
    const Pairing& words = scene.words;
    const std::vector<Day> here = days_in(words.a(), words.left().span);
    if (here.empty()) return;
    const std::vector<Day> there = days_in(words.b(), words.right().span);
    const bool left_over = here.size() == 1 && there.size() == 1;
    for (const Day& l : here)
        for (const Day& r : there) {
            if (names(there, *l.time) || names(here, *r.time) || same_words(words.a(), l.time->span, words.b(), r.time->span) || (quoted(words.a(), l.time->span) && quoted(words.b(), r.time->span)))
                continue;
            const bool both_can_be = compatible(l.days, r.days);
            // A day that the other sentence also knows by another word is no disagreement.
            if (!both_can_be && (meets(there, l.days) || meets(here, r.days))) continue;
            if (!one_event(scene, l, r, left_over, both_can_be)) continue;
            out.push_back({both_can_be ? DifferenceKind::precision : DifferenceKind::time,
                           {{words.left().article, l.time->span, false}, l.time->value},
                           {{words.right().article, r.time->span, false}, r.time->value},
                           both_can_be ? "both can be true: one is told more exactly" : "the same event is dated",
                           0,
                           l.time->span.begin,
                           r.time->span.begin});
        }
}

}  // namespace crossread::comparison
