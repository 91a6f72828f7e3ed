#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "compare/measures.hpp"
#include "compare/points.hpp"
#include "text/chars.hpp"

namespace crossread::comparison {
namespace {

/// Log odds from which two numbers count as told on one point; of numbers that count nothing we know, or in another unit, more is
/// asked. In a sentence that is nearly the other one what is left is what was altered, whatever the clues say.
/// Of numbers that may both be true less is asked: that is quiet. Of numbers told of two people or bodies more, too, sums of money aside, and of "seven villages" beside "dozens of people".
constexpr float kSureFrom = -0.2F, kSureFromCompatible = -0.8F, kSureFromBare = 1.0F, kSureFromOtherUnit = -1.0F, kSureFromOtherThing = 0.0F, kSureFromOtherSubject = 1.0F;
/// Shares and spans of time say of themselves nothing of what they measure, and sentences that tell little in common seldom count one thing.
constexpr float kSureFromShare = 1.2F, kSureFromSpan = 0.7F, kSureFromApart = 0.5F;
constexpr float kTogether = 0.45F;
/// Where each statement names somebody of its own, whom both reports know, the sums are mostly those of two: so much more is asked, but
/// not of numbers that are the same but for a twentieth.
constexpr float kSureFromRivals = 1.5F;
constexpr double kNearlyEqual = 0.05;
constexpr float kNearlySame = 0.75F;
/// One report tells the other's number too, of something else or at another place.
constexpr float kSureFromTold = 1.0F;
/// Of so many numbers of the unit that both statements list, more of them could be meant: "$4,272 on socks, $3,544 on a watch".
constexpr float kCrowded = 0.3F, kSureFromCrowd = 0.3F;
/// "At least 14" and 212 do not exclude each other, but they hardly count the same.
constexpr double kFarApart = 2;

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

bool far_apart(const Quantity& a, const Quantity& b) { return a.value > kFarApart * b.value || b.value > kFarApart * a.value; }

/// "At least 27" and "at least 40" exclude nothing, but they are two counts of one thing.
bool two_limits(const Quantity& a, const Quantity& b) {
    const auto side = [](const Quantity& q) {
        return q.modifier == "more_than" || q.modifier == "at_least" ? 1 : q.modifier == "less_than" || q.modifier == "at_most" ? -1 : 0;
    };
    return side(a) != 0 && side(a) == side(b) && !rounds_to(a.value, b.value) && !rounds_to(b.value, a.value);
}

/// Whether both can be true of one thing.
bool compatible(const Quantity& a, const Quantity& b) {
    if (two_limits(a, b) || a.unit == "score") return false;
    return overlap(range_of(a), range_of(b)) || rounds_to(a.value, b.value) || rounds_to(b.value, a.value);
}

/// The right number in the left one's unit.
Quantity scaled(const Quantity& q, double by) {
    Quantity out = q;
    out.value *= by;
    if (out.upper) *out.upper *= by;
    return out;
}

/// 15 miles and 25 kilometres: told in two units, one of them is rounded.
constexpr double kRounded = 0.12;

bool compatible(const FigurePair& p) {
    const Quantity left = *p.left.quantity, right = scaled(*p.right.quantity, p.scale);
    const bool one_unit = p.left.quantity->unit == p.right.quantity->unit || p.scale == 1;
    return compatible(left, right) || (!one_unit && std::abs(left.value - right.value) <= kRounded * std::max(std::abs(left.value), std::abs(right.value)));
}

std::string number_text(double value) {
    if (value == std::floor(value) && std::abs(value) < 9e15) return std::to_string(static_cast<long long>(value));
    const double cents = std::floor(value * 100 + 0.5);
    const long long whole = static_cast<long long>(cents / 100), rest = static_cast<long long>(cents) % 100;
    const std::string tail = std::to_string(rest < 0 ? -rest : rest);
    return std::to_string(whole) + "." + (tail.size() < 2 ? "0" + tail : tail);
}

/// Who is counted, in lower case; empty for people of no kind.
std::string people(const Quantity& q) {
    const std::string of = text::fold(q.of);
    return q.unit != "person" || of == "people" || of == "person" || of == "persons" || of == "victims" ? std::string() : of;
}

/// A toll that both tell: how many are dead is one point, however it is told. The dead of another year are others, and two hurt are not
/// the hundred.
bool one_toll(const FigurePair& p) {
    return p.clues[Clue::toll] > 0 && p.clues[Clue::other_year] <= 0 && p.clues[Clue::far] <= 0 && people(*p.left.quantity) == people(*p.right.quantity);
}

/// Without a unit, or in two, only the fate or the words round it tell what is counted: one known fate is not an unknown one.
bool other_fates(const FigurePair& p) {
    const Fate left = p.left.quantity->fate, right = p.right.quantity->fate;
    return left != right && (p.clues[Clue::bare] > 0 || p.clues[Clue::other_unit] > 0 || (left != Fate::none && right != Fate::none));
}

/// Who tells both numbers tells of two things: 188 passengers and 212 people; "more than 190 people" and 212.
bool told_apart(const FigurePair& p) { return p.clues[Clue::told] > 0 && (p.clues[Clue::other_noun] > 0 || compatible(p)); }

/// 58 and 12 are two times of one life.
bool other_time(const FigurePair& p) { return p.left.quantity->unit == "age" && p.right.quantity->unit == "age" && std::abs(p.left.quantity->value - p.right.quantity->value) > kOneTime; }

/// The same digits but for the last ones are hardly two things: "over $10,000", "$10,977.74".
constexpr float kSureFromRounded = -1.0F;

/// "Missed nine games", "missed 10 games": the verb and the thing are the same next to both numbers, or nearly all that stands round
/// them is: "turnout was almost 90%", "turnout reached 93.87 percent". Real reports told so are on one point, however little else their sentences share.
constexpr float kSureFromBeside = -0.5F, kBeside = 0.3F, kCloselyBeside = 0.5F, kAllRound = 0.6F;

bool nearly_equal(const FigurePair& p) {
    const double left = p.left.quantity->value, right = p.right.quantity->value * p.scale;
    return std::abs(left - right) <= kNearlyEqual * std::max(std::abs(left), std::abs(right));
}

bool beside_the_same(const Clues& of) {
    const bool deed = of[Clue::verb] > 0 && of[Clue::noun] > 0 && of[Clue::beside] >= kBeside && of[Clue::told] <= 0;
    const bool round = of[Clue::share] >= kAllRound && of[Clue::beside] >= kCloselyBeside && of[Clue::other_noun] <= 0;
    return (deed || round) && of[Clue::other_subject] <= 0 && of[Clue::bare] <= 0 && of[Clue::far] <= 0;
}

bool is_share(const Quantity& q) { return per_unit(q.unit, "percent") > 0; }
bool is_span(const Quantity& q) { return per_unit(q.unit, "day") > 0; }

float least_of(const FigurePair& p, float sameness) {
    if (p.clues[Clue::rounded] > 0 && p.clues[Clue::told] <= 0) return kSureFromRounded;
    if (beside_the_same(p.clues)) return kSureFromBeside;
    const bool both = compatible(p);
    float least = p.left.quantity->unit != p.right.quantity->unit ? kSureFromOtherUnit : both ? kSureFromCompatible : kSureFrom;
    const auto ask = [&](bool when, float from) { if (when) least = std::max(least, from); };
    ask(p.clues[Clue::bare] > 0, kSureFromBare);
    ask(p.clues[Clue::told] > 0, kSureFromTold);
    ask(p.clues[Clue::crowd] >= kCrowded, kSureFromCrowd);
    ask(p.clues[Clue::other_subject] > 0 && p.clues[Clue::money] <= 0, kSureFromOtherSubject);
    ask(p.clues[Clue::other_unit] > 0 && p.clues[Clue::noun] <= 0, kSureFromOtherThing);
    ask(!both && p.clues[Clue::rivals] >= 1 && !nearly_equal(p), kSureFromRivals);
    ask(!both && is_share(*p.left.quantity), kSureFromShare);
    ask(!both && is_span(*p.left.quantity), kSureFromSpan);
    ask(!both && sameness < kTogether, kSureFromApart);
    return least;
}

/// "His first 17 passes", "another two touchdowns": a part of what "34 passes" counts, or more of it. Sorted.
constexpr std::string_view kParts[] = {"additional", "another", "extra", "first", "further", "initial", "next", "remaining"};
static_assert(std::is_sorted(std::begin(kParts), std::end(kParts)));

bool is_part(const Article& article, const Figure& figure) {
    const auto is = [&](std::uint32_t token) { return std::binary_search(std::begin(kParts), std::end(kParts), article.language.lower(article.language.tokens[token])); };
    const TokenRange place = figure.place;
    return (place.first > 0 && is(place.first - 1)) || is(place.first);
}

struct Rated {
    const FigurePair* pair;
    bool toll;
    float sure;
};

std::vector<Rated> rated(const Scene& scene, const std::vector<FigurePair>& pairs, bool only_fates) {
    const bool copy = scene.edge.likeness >= kNearlySame;
    std::vector<Rated> out;
    for (const FigurePair& p : pairs) {
        const bool toll = one_toll(p);
        const bool other_dead = p.clues[Clue::toll] > 0 && p.clues[Clue::other_year] > 0;
        if (is_part(scene.words.a(), p.left) != is_part(scene.words.b(), p.right)) continue;
        if ((only_fates && !toll) || other_dead || other_fates(p) || p.clues[Clue::told] >= 1 || p.clues[Clue::other_owner] > 0 || p.clues[Clue::other_group] > 0) continue;
        const float sure = same_point(Point::number, p.clues);
        const float least = least_of(p, scene.edge.sameness);
        const bool alone = p.left_over && p.clues[Clue::far] <= 0;
        if (!toll && !copy && !alone && (sure < least || other_time(p) || told_apart(p))) continue;
        out.push_back({&p, toll, sure});
    }
    std::stable_sort(out.begin(), out.end(), [](const Rated& x, const Rated& y) { return x.toll != y.toll ? x.toll : x.sure > y.sure; });
    return out;
}

}  // namespace

std::string value_text(const Quantity& q) {
    std::string out = q.modifier;
    std::replace(out.begin(), out.end(), '_', ' ');
    if (!out.empty()) out += ' ';
    out += number_text(q.value);
    if (q.upper) out += " to " + number_text(*q.upper);
    return q.unit.empty() ? out : out + " " + q.unit;
}

void find_quantity_differences(const Scene& scene, bool only_fates, std::vector<Disagreement>& out) {
    const Pairing& words = scene.words;
    const std::vector<FigurePair> pairs = figure_pairs(scene);
    std::vector<const Quantity*> used;
    const auto taken = [&](const Quantity* q) { return std::find(used.begin(), used.end(), q) != used.end(); };
    for (const Rated& r : rated(scene, pairs, only_fates)) {
        const Quantity *left = r.pair->left.quantity, *right = r.pair->right.quantity;
        if (taken(left) || taken(right)) continue;
        used.push_back(left), used.push_back(right);
        const bool both = compatible(*r.pair);
        if (both && !r.toll && r.pair->clues[Clue::near] <= 0 && far_apart(*left, scaled(*right, r.pair->scale))) continue;
        out.push_back({both ? DifferenceKind::precision : DifferenceKind::quantity,
                       {{words.left().article, left->span, false}, value_text(*left)},
                       {{words.right().article, right->span, false}, value_text(*right)},
                       both ? "both can be true: one is told more exactly" : "the same is counted",
                       r.sure,
                       left->span.begin,
                       right->span.begin});
    }
}

}  // namespace crossread::comparison
