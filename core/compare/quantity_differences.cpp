#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "compare/differences.hpp"
#include "compare/fate.hpp"

namespace crossread::comparison {
namespace {

/// Words round two numbers must answer each other by this share, and weigh this much, for the numbers to play one part.
constexpr float kSamePart = 0.35F, kSameWeight = 0.4F;
/// A number that counts nothing we know says less, and so do names alone and numbers far apart: they need this share.
constexpr float kSamePartBare = 0.6F, kSamePartNames = 0.45F;
/// "At least 14" and 212 do not exclude each other, but they hardly count the same.
constexpr double kFarApart = 2;
/// A sentence that is nearly the other one needs less: there the place itself shows the part.
constexpr float kNearlySame = 0.75F;

struct Range {
    double low, high;
};

/// What the number allows: "at least 30" is 30 and more, "about 30" a tenth either way.
Range range_of(const Quantity& q) {
    const double far = 1e300, high = q.upper ? std::max(*q.upper, q.value) : q.value;
    if (q.modifier == "more_than" || q.modifier == "at_least") return {q.value, far};
    if (q.modifier == "less_than" || q.modifier == "at_most") return {-far, high};
    if (q.modifier == "about") return {q.value - std::abs(q.value) / 10, high + std::abs(high) / 10};
    return {q.value, high};
}

bool overlap(Range a, Range b) { return a.low <= b.high && b.low <= a.high; }

/// Whether `coarse` is `fine` rounded to fewer digits: 43,000 and 43,350, but not 36 and 32.
bool rounds_to(double fine, double coarse) {
    double unit = 1;
    while (unit < 1e15 && std::floor(coarse / (unit * 10)) * (unit * 10) == coarse && coarse != 0) unit *= 10;
    const bool fraction = std::floor(fine) != fine && std::floor(coarse) == coarse;
    if (unit <= 1 && !fraction) return false;
    return std::abs(fine - coarse) < unit && std::abs(fine - coarse) <= 0.1 * std::abs(fine);
}

bool far_apart(const Quantity& a, const Quantity& b) { return a.value > kFarApart * b.value || b.value > kFarApart * a.value; }

std::string number_text(double value) {
    if (value == std::floor(value) && std::abs(value) < 9e15) return std::to_string(static_cast<long long>(value));
    const double cents = std::floor(value * 100 + 0.5);
    const long long whole = static_cast<long long>(cents / 100), rest = static_cast<long long>(cents) % 100;
    const std::string tail = std::to_string(rest < 0 ? -rest : rest);
    return std::to_string(whole) + "." + (tail.size() < 2 ? "0" + tail : tail);
}

std::string value_text(const Quantity& q) {
    std::string out = q.modifier;
    std::replace(out.begin(), out.end(), '_', ' ');
    if (!out.empty()) out += ' ';
    out += number_text(q.value);
    if (q.upper) out += " to " + number_text(*q.upper);
    return q.unit.empty() ? out : out + " " + q.unit;
}

std::vector<const Quantity*> quantities_in(const Article& article, Span sentence) {
    std::vector<const Quantity*> out;
    for (auto q = std::lower_bound(article.facts.quantities.begin(), article.facts.quantities.end(), sentence.begin,
                                   [](const Quantity& x, std::uint32_t begin) { return x.span.begin < begin; });
         q != article.facts.quantities.end() && q->span.begin < sentence.end; ++q)
        if (q->unit != "ordinal") out.push_back(&*q);
    return out;
}

bool same_value(const Quantity& a, const Quantity& b) { return a.value == b.value && a.upper == b.upper; }
bool same_unit(const Quantity& a, const Quantity& b) { return a.unit == b.unit; }

struct Counted {
    const Quantity* quantity;
    Fate fate;
};

/// Numbers of one unit that the other sentence does not have: only those can be told differently there.
std::vector<Counted> unanswered(const Article& article, const std::vector<const Quantity*>& here, const std::vector<const Quantity*>& there) {
    std::vector<Counted> out;
    for (const Quantity* q : here) {
        const bool told = std::any_of(there.begin(), there.end(), [&](const Quantity* o) { return q->value == o->value && q->modifier == o->modifier && (same_unit(*q, *o) || same_value(*q, *o)); });
        if (!told) out.push_back({q, fate_of(article, *q)});
    }
    return out;
}

/// Whether the article tells this number, in whatever sentence.
bool tells(const Article& article, const Quantity& q) {
    const auto& all = article.facts.quantities;
    return std::any_of(all.begin(), all.end(), [&](const Quantity& o) { return same_value(q, o) && same_unit(q, o); });
}

/// The years that a sentence names; the year of its report when it names none.
std::vector<std::string> years_of(const Article& article, Span sentence) {
    std::vector<std::string> out;
    for (const TimeExpression& t : article.facts.times)
        if (sentence.contains(t.span) && t.value.size() >= 4 && std::all_of(t.value.begin(), t.value.begin() + 4, [](char c) { return c >= '0' && c <= '9'; }))
            out.push_back(t.value.substr(0, 4));
    if (out.empty() && article.document.published) out.push_back(article.document.published->value.substr(0, 4));
    return out;
}

/// Whether two sentences may tell of one event: the dead of a fire of long ago are others.
bool share_year(const Pairing& words) {
    const std::vector<std::string> here = years_of(words.a(), words.left().span), there = years_of(words.b(), words.right().span);
    return here.empty() || there.empty() || std::any_of(here.begin(), here.end(), [&](const std::string& y) { return std::find(there.begin(), there.end(), y) != there.end(); });
}

struct Rated {
    const Quantity *left, *right;
    bool one_fate;
    Context context;
};

/// Whether both numbers play one part in their sentences.
bool same_part(const Scene& scene, const Counted& l, const Counted& r, const Context& context) {
    if (scene.edge.likeness >= kNearlySame) return true;
    const bool bare = l.quantity->unit.empty() || far_apart(*l.quantity, *r.quantity);
    return context.share >= (bare ? kSamePartBare : kSamePart) && context.weight >= kSameWeight && (context.plain > 0 || context.share >= kSamePartNames);
}

std::vector<Rated> rated(const Scene& scene, bool only_fates) {
    const Pairing& words = scene.words;
    const auto here = quantities_in(words.a(), words.left().span), there = quantities_in(words.b(), words.right().span);
    std::vector<Rated> out;
    if (here.empty() || there.empty()) return out;
    const std::vector<Counted> right = unanswered(words.b(), there, here);
    const bool same_years = share_year(words);
    for (const Counted& l : unanswered(words.a(), here, there))
        for (const Counted& r : right) {
            const Quantity &x = *l.quantity, &y = *r.quantity;
            const bool tolls = is_toll(l.fate) && l.fate == r.fate, one_fate = tolls && same_people(x, y) && same_years;
            // Without a unit only the fate or the words round it tell what is counted: one known fate is not an unknown one.
            if (l.fate != r.fate && (x.unit.empty() || y.unit.empty() || (l.fate != Fate::none && r.fate != Fate::none))) continue;
            if (!one_fate && (only_fates || !same_unit(x, y) || (tolls && !same_years))) continue;
            if (quoted(words.a(), x.span) && quoted(words.b(), y.span)) continue;
            const Context context = words.around(tokens_in(words.a(), x.span), tokens_in(words.b(), y.span));
            if (!one_fate && !same_part(scene, l, r, context)) continue;
            if (tells(words.b(), x) && tells(words.a(), y)) continue;  // both articles tell both
            out.push_back({&x, &y, one_fate, context});
        }
    std::stable_sort(out.begin(), out.end(), [](const Rated& x, const Rated& y) { return x.one_fate != y.one_fate ? x.one_fate : x.context.weight > y.context.weight; });
    return out;
}

}  // namespace

void find_quantity_differences(const Scene& scene, bool only_fates, std::vector<Disagreement>& out) {
    const Pairing& words = scene.words;
    std::vector<const Quantity*> used;
    const auto taken = [&](const Quantity* q) { return std::find(used.begin(), used.end(), q) != used.end(); };
    for (const Rated& r : rated(scene, only_fates)) {
        if (taken(r.left) || taken(r.right)) continue;
        used.push_back(r.left), used.push_back(r.right);
        const bool compatible = (r.one_fate || !far_apart(*r.left, *r.right)) && (overlap(range_of(*r.left), range_of(*r.right)) || rounds_to(r.left->value, r.right->value) || rounds_to(r.right->value, r.left->value));
        if (!compatible && overlap(range_of(*r.left), range_of(*r.right))) continue;
        out.push_back({compatible ? DifferenceKind::precision : DifferenceKind::quantity,
                       {{words.left().article, r.left->span, false}, value_text(*r.left)},
                       {{words.right().article, r.right->span, false}, value_text(*r.right)},
                       compatible ? "both can be true: one is told more exactly" : "the same is counted"});
    }
}

}  // namespace crossread::comparison
