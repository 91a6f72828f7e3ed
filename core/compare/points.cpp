#include "compare/points.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <string_view>

#include "compare/measures.hpp"
#include "compare/point_weights.hpp"
#include "compare/words.hpp"
#include "text/chars.hpp"

namespace crossread::comparison {
namespace {

constexpr float kMost = 1.5F;             ///< more words in common than this say no more
constexpr std::uint32_t kVerbReach = 8;   ///< tokens between a value and its verb
constexpr std::uint32_t kOwnerReach = 6;  ///< tokens between an age and its person
constexpr std::uint32_t kSubjectReach = 12;  ///< tokens between a number and whom it is told of
constexpr std::uint32_t kLead = 4;        ///< title and first sentences
constexpr std::size_t kVagueReach = 24;   ///< bytes: "hundreds of thousands" stands at the head of what it counts

float capped(float x) { return std::min(x, kMost); }

/// Tokens between a place and a range; 0 when they touch or overlap.
std::uint32_t distance(TokenRange place, std::uint32_t first, std::uint32_t last) {
    if (last <= place.first) return place.first - last;
    return first >= place.last ? first - place.last : 0;
}

/// The verb next to a place, of those that stand in a range; nullptr when there is none within reach.
const Term* verb_near(const Statement& statement, TokenRange place, TokenRange within = {0, ~std::uint32_t{0}}) {
    const Term* best = nullptr;
    std::uint32_t least = kVerbReach + 1;
    for (const Term& t : statement.terms) {
        if (t.kind != TermKind::verb || place.holds(t.token) || !within.holds(t.token)) continue;
        const std::uint32_t far = distance(place, t.token, t.token + 1);
        if (far < least) least = far, best = &t;
    }
    return best;
}

/// The clause that holds the place; the place itself where none does.
TokenRange clause_of(const Article& article, TokenRange place) {
    const auto& clauses = article.facts.clauses;
    const std::uint32_t begin = article.language.tokens[place.first].span.begin;
    auto c = std::partition_point(clauses.begin(), clauses.end(), [&](Span s) { return s.end <= begin; });
    return c == clauses.end() ? place : tokens_in(article, *c);
}

/// The last term of a place, numbers left out: of "32 Chinese tourists" it is the tourists.
const Term* last_term(const Statement& statement, TokenRange place) {
    const Term* out = nullptr;
    for (const Term& t : statement.terms)
        if (place.holds(t.token) && t.kind != TermKind::number) out = &t;
    return out;
}

bool is_digit_at(const std::string& s, std::size_t i) { return i < s.size() && s[i] >= '0' && s[i] <= '9'; }

/// The years that a sentence names; the year of its report when it names none.
std::vector<std::string> years_of(const Article& article, Span sentence) {
    std::vector<std::string> out;
    const auto& times = article.facts.times;
    for (auto t = std::lower_bound(times.begin(), times.end(), sentence.begin,
                                   [](const TimeExpression&x, std::uint32_t b) { return x.span.begin < b; });
         t != times.end() && t->span.begin < sentence.end; ++t)
        if (is_digit_at(t->value, 0) && is_digit_at(t->value, 1) && is_digit_at(t->value, 2) && is_digit_at(t->value, 3))
            out.push_back(t->value.substr(0, 4));
    if (out.empty() && article.document.published) out.push_back(article.document.published->value.substr(0, 4));
    return out;
}

bool share_year(const Pairing& words) {
    const std::vector<std::string> here = years_of(words.a(), words.left().span), there = years_of(words.b(), words.right().span);
    return here.empty() || there.empty() || std::any_of(here.begin(), here.end(), [&](const std::string& y) {
               return std::find(there.begin(), there.end(), y) != there.end();
           });
}

float told(bool one, bool other) { return (one ? 0.5F : 0.0F) + (other ? 0.5F : 0.0F); }

bool same_value(const Quantity& a, const Quantity& b) { return a.value == b.value && a.upper == b.upper; }

/// Fills in whom the words before the number and those of the number name.
void name(const Article& article, Span sentence, const std::vector<EntityId>& linked, Figure& out) {
    const auto& mentions = article.entities.mentions;
    for (auto m = std::lower_bound(mentions.begin(), mentions.end(), sentence.begin, [](const Mention& x, std::uint32_t b) { return x.span.begin < b; });
         m != mentions.end() && m->span.begin < out.quantity->span.end; ++m) {
        if (m->entity >= linked.size()) continue;
        const bool acts = m->type == EntityType::person || m->type == EntityType::organization;
        if (m->span.overlaps(out.quantity->span)) out.named.push_back(linked[m->entity]);
        else if (acts && distance(out.place, tokens_in(article, m->span).first, tokens_in(article, m->span).last) <= kSubjectReach) out.subject = linked[m->entity];
    }
}

/// Whom the statement names and the other one does not.
std::vector<EntityId> only_in(const Statement& statement, const Statement& other) {
    std::vector<EntityId> out;
    std::set_difference(statement.names.begin(), statement.names.end(), other.names.begin(), other.names.end(), std::back_inserter(out));
    return out;
}

float rivals(const Scene& scene) {
    const Statement &l = scene.words.left(), &r = scene.words.right();
    const std::vector<EntityId> left = only_in(l, r), right = only_in(r, l);
    const auto knows_any = [&](std::uint32_t article, const std::vector<EntityId>& of) {
        return std::any_of(of.begin(), of.end(), [&](EntityId e) { return scene.indexes[article].knows(e); });
    };
    return left.empty() || right.empty() ? 0.0F : told(knows_any(r.article, left), knows_any(l.article, right));
}

bool name_others(const Figure& l, const Figure& r) {
    return !l.named.empty() && !r.named.empty() &&
           std::none_of(l.named.begin(), l.named.end(), [&](EntityId e) { return std::find(r.named.begin(), r.named.end(), e) != r.named.end(); });
}

bool magnitude_apart(double a, double b, double times) { return a <= 0 || b <= 0 || a > times * b || b > times * a; }

/// Small numbers are often near each other by chance. "Over $10,000" may be farther from what it stands for than "$10,000".
constexpr double kRoundedFrom = 20, kRoundedBy = 0.04, kLimitedBy = 0.1;

bool is_rounded(const Quantity& fine, double value, const Quantity& coarse, double round) {
    if (!rounds_to(value, round) || (coarse.modifier.empty() && !fine.modifier.empty())) return false;
    const bool above = coarse.modifier == "more_than" || coarse.modifier == "at_least", below = coarse.modifier == "less_than" || coarse.modifier == "at_most";
    if ((above && value < round) || (below && value > round)) return false;
    return std::abs(value - round) <= (above || below ? kLimitedBy : kRoundedBy) * value;
}

/// The right number is `y` in the left one's unit.
bool rounded(const Quantity& left, const Quantity& right, double y) {
    return std::min(left.value, y) >= kRoundedFrom && left.value != y && (is_rounded(left, left.value, right, y) || is_rounded(right, y, left, left.value));
}

bool is_currency(const std::string& unit) {
    return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "1,400 staff", "200 jobs": what is counted is told by a noun, not by a measure.
bool counts_things(const Quantity& q) {
    constexpr std::string_view kOthers[] = {"age", "degree", "fraction", "ordinal", "percent", "point", "time", "times"};
    return !q.unit.empty() && !is_currency(q.unit) && !is_measure(q.unit) && std::find(std::begin(kOthers), std::end(kOthers), q.unit) == std::end(kOthers);
}

void add_nouns(const Scene& scene, const Figure& l, const Figure& r, Clues& out) {
    if (l.noun.empty() || r.noun.empty()) return;
    const Vocabulary& vocabulary = scene.words.vocabulary();
    const Term *x = last_term(scene.words.left(), l.place), *y = last_term(scene.words.right(), r.place);
    if (l.noun == r.noun) {
        out[Clue::noun] = x ? capped(vocabulary[vocabulary.index_of(x->key)].weight) : 0.3F;
    } else if (x && y) {
        const std::uint32_t i = vocabulary.index_of(x->key), j = vocabulary.index_of(y->key);
        for (const Alike& alike : vocabulary.alike(i))
            if (alike.word == j) out[Clue::noun] = capped(alike.share * std::min(vocabulary[i].weight, vocabulary[j].weight));
    }
    out[Clue::other_noun] = out[Clue::noun] > 0 ? 0.0F : 1.0F;
}

/// What is told to have happened at both places.
void add_deeds(const Pairing& words, const Term* here, const Term* there, Clues& out) {
    if (!here || !there) return;
    const auto index = [](const Term* t, const Statement& of) { return static_cast<std::uint32_t>(t - of.terms.data()); };
    out[Clue::deed] = words.answer(index(here, words.left()), index(there, words.right()));
    out[Clue::other_deed] = out[Clue::deed] > 0 ? 0.0F : 1.0F;
}

}  // namespace

bool rounds_to(double fine, double coarse) {
    double unit = 1;
    while (unit < 1e15 && std::floor(coarse / (unit * 10)) * (unit * 10) == coarse && coarse != 0) unit *= 10;
    const bool fraction = std::floor(fine) != fine && std::floor(coarse) == coarse;
    if (unit <= 1 && !fraction) return false;
    return std::abs(fine - coarse) < unit && std::abs(fine - coarse) <= 0.1 * std::abs(fine);
}

double most_of(const Article& article, const Quantity& quantity) {
    constexpr double kTimes = 10;
    const std::string_view words = slice(article.language.folded, quantity.span);
    const auto has = [&](std::string_view word) { return words.substr(0, kVagueReach).find(word) != words.npos; };
    return has("dozens") || has("hundreds") || has("thousands") || has("millions") ? quantity.value * kTimes : quantity.value;
}

EntityId owner_of(const Article& article, Span sentence, TokenRange place, const std::vector<EntityId>& linked) {
    EntityId out = kNoEntity;
    std::uint32_t least = kOwnerReach + 1;
    const auto& mentions = article.entities.mentions;
    for (auto m = std::lower_bound(mentions.begin(), mentions.end(), sentence.begin,
                                   [](const Mention&x, std::uint32_t b) { return x.span.begin < b; });
         m != mentions.end() && m->span.begin < sentence.end; ++m) {
        if (m->type != EntityType::person || m->entity >= linked.size()) continue;
        const TokenRange at = tokens_in(article, m->span);
        const std::uint32_t far = distance(place, at.first, at.last);
        if (far < least) least = far, out = linked[m->entity];
    }
    return out;
}

Clues scene_clues(const Scene& scene) {
    const Statement &l = scene.words.left(), &r = scene.words.right();
    Clues out;
    out[Clue::sameness] = scene.edge.sameness;
    out[Clue::likeness] = scene.edge.likeness;
    float names = 0;
    for (const std::uint64_t name : l.names)
        if (std::binary_search(r.names.begin(), r.names.end(), name)) names += scene.words.vocabulary().name_weight(name);
    out[Clue::names] = capped(names);
    out[Clue::lead] = l.sentence < kLead && r.sentence < kLead ? 1.0F : 0.0F;
    out[Clue::other_year] = share_year(scene.words) ? 0.0F : 1.0F;
    return out;
}

float crowd(std::size_t all) { return static_cast<float>(std::min<std::size_t>(all - 2, 3)) / 3; }

void add_places(const Scene& scene, TokenRange here, TokenRange there, Clues& out) {
    const Context context = scene.words.around(here, there);
    out[Clue::words] = capped(context.weight);
    out[Clue::plain] = capped(context.plain);
    out[Clue::share] = context.share;
    out[Clue::beside] = capped(context.beside);
    const TokenRange clause = clause_of(scene.words.a(), here), other_clause = clause_of(scene.words.b(), there);
    const Context clauses = scene.words.between(clause, other_clause);
    out[Clue::clause] = capped(clauses.plain);
    out[Clue::clause_share] = clauses.share;
    const Term *verb = verb_near(scene.words.left(), here), *other = verb_near(scene.words.right(), there);
    out[Clue::verb] = verb && other && verb->key == other->key ? 1.0F : 0.0F;
    add_deeds(scene.words, verb_near(scene.words.left(), here, clause), verb_near(scene.words.right(), there, other_clause), out);
}

std::vector<Figure> figures_in(const Article& article, const Statement& statement, const std::vector<EntityId>& linked) {
    std::vector<Figure> out;
    const auto& all = article.facts.quantities;
    for (auto q = std::lower_bound(all.begin(), all.end(), statement.span.begin,
                                   [](const Quantity&x, std::uint32_t begin) { return x.span.begin < begin; });
         q != all.end() && q->span.begin < statement.span.end; ++q) {
        if (q->unit == "ordinal") continue;
        Figure figure{&*q, tokens_in(article, q->span), noun_of(*q), kNoEntity, kNoEntity, {}};
        name(article, statement.span, linked, figure);
        if (q->unit == "age") figure.owner = owner_of(article, statement.span, figure.place, linked);
        out.push_back(std::move(figure));
    }
    return out;
}

std::vector<FigurePair> figure_pairs(const Scene& scene) {
    const Pairing& words = scene.words;
    const Article &a = words.a(), &b = words.b();
    const Index &in_a = scene.indexes[words.left().article], &in_b = scene.indexes[words.right().article];
    std::vector<FigurePair> out;
    const std::vector<Figure> left = figures_in(a, words.left(), scene.linked.of[words.left().article]);
    if (left.empty()) return out;
    const std::vector<Figure> right = figures_in(b, words.right(), scene.linked.of[words.right().article]);
    // A number that the other sentence has too is not told differently there.
    const auto answered = [](const Figure& f, const std::vector<Figure>& others) {
        return std::any_of(others.begin(), others.end(), [&](const Figure& o) { return same_value(*f.quantity, *o.quantity); });
    };
    std::optional<Clues> common;
    for (const Figure& l : left)
        for (const Figure& r : right) {
            if (answered(l, right) || answered(r, left)) continue;
            const Quantity &x = *l.quantity, &y = *r.quantity;
            const bool bare = x.unit.empty() || y.unit.empty();
            const bool nouns = counts_things(x) && counts_things(y);
            if ((x.unit == "score") != (y.unit == "score")) continue;
            const double scale = bare || nouns ? 1 : per_unit(y.unit, x.unit);
            if (scale <= 0) continue;
            if (words.here().quoted(x.span) && words.there().quoted(y.span)) continue;
            if (!common) common = scene_clues(scene);
            FigurePair pair{l, r, *common, scale};
            Clues& clues = pair.clues;
            add_places(scene, l.place, r.place, clues);
            add_nouns(scene, l, r, clues);
            clues[Clue::told] = told(in_b.tells(x), in_a.tells(y));
            const double value = y.value * scale;
            const bool within = (x.value <= value && value <= most_of(a, x)) || (value <= x.value && x.value <= most_of(b, y) * scale);
            clues[Clue::near] = within || !magnitude_apart(x.value, value, 2) ? 1.0F : 0.0F;
            clues[Clue::far] = !within && magnitude_apart(x.value, value, 4) ? 1.0F : 0.0F;
            clues[Clue::rounded] = most_of(a, x) <= x.value && most_of(b, y) <= y.value && rounded(x, y, value) ? 1.0F : 0.0F;
            const std::size_t others_a = in_a.others_like(x, l.noun), others_b = in_b.others_like(y, r.noun);
            clues[Clue::sole] = others_a == 0 && others_b == 0 ? 1.0F : 0.0F;
            clues[Clue::toll] = is_toll(l.quantity->fate) && l.quantity->fate == r.quantity->fate ? 1.0F : 0.0F;
            clues[Clue::other_fate] = l.quantity->fate != r.quantity->fate ? 1.0F : 0.0F;
            clues[Clue::bare] = bare ? 1.0F : 0.0F;
            clues[Clue::owner] = l.owner != kNoEntity && l.owner == r.owner ? 1.0F : 0.0F;
            clues[Clue::other_owner] = l.owner != kNoEntity && r.owner != kNoEntity && l.owner != r.owner ? 1.0F : 0.0F;
            const bool subjects = l.subject != kNoEntity && r.subject != kNoEntity;
            clues[Clue::subject] = subjects && l.subject == r.subject ? 1.0F : 0.0F;
            clues[Clue::other_subject] = subjects && l.subject != r.subject ? 1.0F : 0.0F;
            clues[Clue::other_group] = name_others(l, r) ? 1.0F : 0.0F;
            clues[Clue::rivals] = rivals(scene);
            clues[Clue::many] = static_cast<float>(std::min<std::size_t>(8, others_a + others_b)) / 8;
            clues[Clue::other_unit] = nouns && x.unit != y.unit ? 1.0F : 0.0F;
            clues[Clue::lone] = left.size() == 1 && right.size() == 1 ? 1.0F : 0.0F;
            clues[Clue::money] = is_currency(x.unit) ? 1.0F : 0.0F;
            const auto of_unit = [&](const Figure& f) { return f.quantity->unit == x.unit; };
            clues[Clue::crowd] =
                crowd(static_cast<std::size_t>(std::count_if(left.begin(), left.end(), of_unit) +
                                               std::max<std::ptrdiff_t>(1, std::count_if(right.begin(), right.end(), of_unit))));
            out.push_back(std::move(pair));
        }
    const auto rivals = [&](const FigurePair& p) {
        return std::count_if(out.begin(), out.end(), [&](const FigurePair& o) {
            const bool one_unit = o.left.quantity->unit == p.left.quantity->unit && o.right.quantity->unit == p.right.quantity->unit;
            return one_unit && (o.left.quantity == p.left.quantity || o.right.quantity == p.right.quantity);
        });
    };
    for (FigurePair& p : out)
        p.left_over = scene.edge.likeness >= kAlikeButFor && p.clues[Clue::bare] <= 0 && p.clues[Clue::other_noun] <= 0 && rivals(p) == 1;
    return out;
}

float same_point(Point point, const Clues& clues) {
    const auto column = static_cast<std::size_t>(point);
    float out = kPointBias[column];
    for (std::size_t i = 0; i < kClues; ++i) out += clues.of[i] * kPointWeights[i].weight[column];
    return out;
}

}  // namespace crossread::comparison
