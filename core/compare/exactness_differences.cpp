#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "compare/differences.hpp"
#include "compare/index.hpp"
#include "compare/points.hpp"
#include "compare/words.hpp"

namespace crossread::comparison {
namespace {

/// What is quiet may be less sure than what is loud: from here on two statements are searched for one thing told more exactly.
constexpr float kSameStatement = 0.3F;
/// ... and so much of what stands round the one number stands round the other.
constexpr float kSamePart = 0.15F;

Valued valued(const Statement& statement, Span span, std::string value) { return {{statement.article, span, false}, std::move(value)}; }

/// "About 1,900" says hardly less than 1,900.
bool is_limit(const Quantity& q) { return !q.modifier.empty() && q.modifier != "about"; }

/// "10 people" beside "at least 10 people": one number, of which one report is less sure.
void compare_limits(const Scene& scene, const std::vector<Figure>& left, const std::vector<Figure>& right, std::vector<Disagreement>& out) {
    const Pairing& words = scene.words;
    const auto tells = [](const std::vector<Figure>& all, const Quantity& q) {
        return std::any_of(all.begin(), all.end(), [&](const Figure& o) { return o.quantity->value == q.value && o.quantity->modifier == q.modifier; });
    };
    for (const Figure& l : left)
        for (const Figure& r : right) {
            const Quantity &x = *l.quantity, &y = *r.quantity;
            const bool one = x.value == y.value && x.upper == y.upper && (x.unit == y.unit || x.unit.empty() || y.unit.empty());
            if (!one || is_limit(x) == is_limit(y) || tells(right, x) || tells(left, y)) continue;
            if ((!l.noun.empty() && !r.noun.empty() && l.noun != r.noun) || words.around(l.place, r.place).share < kSamePart) continue;
            if (words.here().quoted(x.span) && words.there().quoted(y.span)) continue;
            out.push_back({DifferenceKind::precision, valued(words.left(), x.span, value_text(x)), valued(words.right(), y.span, value_text(y)),
                           "both can be true: one is less sure of the number", 1, x.span.begin, y.span.begin});
        }
}

/// Words that count without a number, and what may stand between them and what they count.
constexpr std::string_view kVague[] = {"couple", "few", "many", "multiple", "number", "numerous", "series", "several", "some", "various"};
constexpr std::string_view kBetween[] = {"of", "the", "other", "more"};
/// "Several other wooden structures": so far from the word to what it counts.
constexpr std::uint32_t kNounReach = 5;

struct Vague {
    Span span;
    std::string noun;  ///< root
};

std::string_view word_at(const Article& article, std::uint32_t token) { return article.language.lower(article.language.tokens[token]); }

/// The things that the statement counts without a number.
std::vector<Vague> vague_in(const Article& article, const Statement& statement) {
    std::vector<Vague> out;
    const Sentence& s = article.language.sentences[statement.sentence];
    for (std::uint32_t t = s.first; t < s.last; ++t) {
        const std::string_view word = word_at(article, t);
        if (!std::binary_search(std::begin(kVague), std::end(kVague), word)) continue;
        std::uint32_t head = t;
        for (std::uint32_t n = t + 1; n < s.last && n <= t + kNounReach; ++n) {
            const Pos pos = article.language.tokens[n].pos;
            if (pos == Pos::noun || pos == Pos::nouns) head = n;
            else if (pos != Pos::adjective && pos != Pos::proper && std::find(std::begin(kBetween), std::end(kBetween), word_at(article, n)) == std::end(kBetween)) break;
        }
        if (head == t || article.language.tokens[head].pos != Pos::nouns) continue;
        out.push_back({{article.language.tokens[t].span.begin, article.language.tokens[head].span.end}, root_of(word_at(article, head))});
        t = head;
    }
    return out;
}

/// "Several villages" beside "seven villages".
void compare_vague(const Scene& scene, const std::vector<Figure>& numbers, bool swapped, std::vector<Disagreement>& out) {
    const Pairing& words = scene.words;
    const Article& vague_article = swapped ? words.b() : words.a();
    const Statement &vague_statement = swapped ? words.right() : words.left(), &exact_statement = swapped ? words.left() : words.right();
    const auto counted = [&](const std::string& noun) {
        const auto& all = vague_article.facts.quantities;
        return std::any_of(all.begin(), all.end(), [&](const Quantity& q) { return noun_of(q) == noun; });
    };
    for (const Vague& v : vague_in(vague_article, vague_statement))
        for (const Figure& f : numbers) {
            if (f.noun != v.noun || f.quantity->value < 2 || counted(v.noun) || (swapped ? words.there() : words.here()).quoted(v.span)) continue;
            const Valued vague = valued(vague_statement, v.span, std::string(slice(vague_article.document.text, v.span))), exact = valued(exact_statement, f.quantity->span, value_text(*f.quantity));
            out.push_back({DifferenceKind::precision, swapped ? exact : vague, swapped ? vague : exact, "both can be true: only one gives the number", 1,
                           swapped ? f.quantity->span.begin : v.span.begin, swapped ? v.span.begin : f.quantity->span.begin});
            break;
        }
}

}  // namespace

void find_exactness_differences(const Scene& scene, std::vector<Disagreement>& out) {
    if (scene.edge.sameness < kSameStatement) return;
    const Pairing& words = scene.words;
    const std::vector<Figure> left = figures_in(words.a(), words.left(), scene.linked.of[words.left().article]);
    const std::vector<Figure> right = figures_in(words.b(), words.right(), scene.linked.of[words.right().article]);
    compare_limits(scene, left, right, out);
    compare_vague(scene, right, false, out);
    compare_vague(scene, left, true, out);
}

}  // namespace crossread::comparison
