#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "compare/differences.hpp"
#include "compare/words.hpp"

namespace crossread::comparison {
namespace {

/// The statements may tell of the same, and a word that both say stands next to both words: "failed an inspection" and "passed an
/// inspection". Without it two words of one sort are mostly of two things.
constexpr float kSameStatement = 0.15F, kBeside = 0.15F;
/// Limbs are told by the same person's names and wounds; of other words the statements must tell the same by themselves.
constexpr float kSameThing = 0.5F;

/// What news tells that can be but one of a few: who passed did not fail, who was dismissed did not resign.
enum class Sort {
    answer, test, contest, course, verdict, decision, side, state,  // yes or no
    leaving, crime, illness, vehicle, weapon, body, color, hand,
    kin, trade,  // of persons
    compass
};

struct Row {
    std::string_view root;
    Sort sort;
    int sense;  ///< words of one sense are one
};

// Sorted by root.
constexpr Row kRows[] = {
    {"accept", Sort::answer, 1}, {"acquit", Sort::verdict, 1}, {"actor", Sort::trade, 1}, {"agree", Sort::answer, 1},
    {"ankle", Sort::body, 1}, {"approve", Sort::decision, 1}, {"arm", Sort::body, 2}, {"arson", Sort::crime, 1},
    {"assault", Sort::crime, 2}, {"asthma", Sort::illness, 1}, {"aunt", Sort::kin, 1}, {"axe", Sort::weapon, 1}, {"back", Sort::side, 1},
    {"baker", Sort::trade, 2}, {"bicycle", Sort::vehicle, 1}, {"bigamy", Sort::crime, 3}, {"bipolar", Sort::illness, 2},
    {"black", Sort::color, 1}, {"block", Sort::decision, 2}, {"blue", Sort::color, 2}, {"boat", Sort::vehicle, 2},
    {"bomb", Sort::weapon, 2}, {"bribe", Sort::crime, 4}, {"bribery", Sort::crime, 4}, {"brother", Sort::kin, 2},
    {"brown", Sort::color, 3}, {"burglary", Sort::crime, 5}, {"bus", Sort::vehicle, 3}, {"cancer", Sort::illness, 3},
    {"car", Sort::vehicle, 4}, {"carpenter", Sort::trade, 3}, {"chef", Sort::trade, 4}, {"chest", Sort::body, 3},
    {"clear", Sort::verdict, 1}, {"clerk", Sort::trade, 5}, {"climb", Sort::course, 1}, {"close", Sort::state, 2},
    {"conspiracy", Sort::crime, 6}, {"convict", Sort::verdict, 2}, {"cook", Sort::trade, 4}, {"cousin", Sort::kin, 3},
    {"daughter", Sort::kin, 4}, {"decline", Sort::answer, 2}, {"decrease", Sort::course, 2}, {"dementia", Sort::illness, 4},
    {"depression", Sort::illness, 5}, {"diabetes", Sort::illness, 6}, {"dismiss", Sort::leaving, 1}, {"diver", Sort::trade, 6},
    {"doctor", Sort::trade, 7}, {"driver", Sort::trade, 8}, {"drone", Sort::weapon, 3}, {"drop", Sort::course, 2},
    {"east", Sort::compass, 1}, {"eastern", Sort::compass, 1}, {"embezzlement", Sort::crime, 7}, {"engineer", Sort::trade, 9},
    {"espionage", Sort::crime, 8}, {"extortion", Sort::crime, 9}, {"face", Sort::body, 4}, {"fail", Sort::test, 2},
    {"fall", Sort::course, 2}, {"farmer", Sort::trade, 10}, {"father", Sort::kin, 5}, {"fire", Sort::leaving, 1},
    {"fisherman", Sort::trade, 11}, {"flu", Sort::illness, 7}, {"foot", Sort::body, 5}, {"forgery", Sort::crime, 10},
    {"fraud", Sort::crime, 11}, {"gain", Sort::course, 1}, {"grandfather", Sort::kin, 6}, {"grandmother", Sort::kin, 7},
    {"gray", Sort::color, 4}, {"green", Sort::color, 5}, {"grenade", Sort::weapon, 4}, {"grey", Sort::color, 4},
    {"grow", Sort::course, 1}, {"guard", Sort::trade, 12}, {"guilty", Sort::verdict, 2}, {"gun", Sort::weapon, 5},
    {"hammer", Sort::weapon, 6}, {"hand", Sort::body, 6}, {"head", Sort::body, 7}, {"heart", Sort::illness, 8},
    {"helicopter", Sort::vehicle, 5}, {"hip", Sort::body, 8}, {"hunter", Sort::trade, 13}, {"husband", Sort::kin, 8},
    {"increase", Sort::course, 1}, {"influenza", Sort::illness, 7}, {"innocent", Sort::verdict, 1}, {"janitor", Sort::trade, 14},
    {"journalist", Sort::trade, 15}, {"kidnapping", Sort::crime, 12}, {"knee", Sort::body, 9}, {"knife", Sort::weapon, 7},
    {"laundering", Sort::crime, 13}, {"lawyer", Sort::trade, 16}, {"left", Sort::hand, 1}, {"leg", Sort::body, 10},
    {"leukemia", Sort::illness, 9}, {"libel", Sort::crime, 14}, {"lorry", Sort::vehicle, 6}, {"lose", Sort::contest, 2},
    {"malaria", Sort::illness, 10}, {"manslaughter", Sort::crime, 15}, {"mechanic", Sort::trade, 17}, {"miner", Sort::trade, 18},
    {"missile", Sort::weapon, 8}, {"mortar", Sort::weapon, 9}, {"mother", Sort::kin, 9}, {"motorcycle", Sort::vehicle, 7},
    {"murder", Sort::crime, 16}, {"neck", Sort::body, 11}, {"negligence", Sort::crime, 17}, {"nephew", Sort::kin, 10},
    {"niece", Sort::kin, 11}, {"north", Sort::compass, 2}, {"northern", Sort::compass, 2}, {"nurse", Sort::trade, 19},
    {"open", Sort::state, 1}, {"oppose", Sort::side, 2}, {"orange", Sort::color, 6}, {"oust", Sort::leaving, 1},
    {"overdose", Sort::illness, 11}, {"pass", Sort::test, 1}, {"perjury", Sort::crime, 18}, {"pilot", Sort::trade, 20},
    {"pink", Sort::color, 7}, {"pistol", Sort::weapon, 5}, {"plane", Sort::vehicle, 8}, {"plumber", Sort::trade, 21},
    {"plunge", Sort::course, 2}, {"pneumonia", Sort::illness, 12}, {"priest", Sort::trade, 22}, {"professor", Sort::trade, 23},
    {"purple", Sort::color, 8}, {"quit", Sort::leaving, 2}, {"racketeering", Sort::crime, 19}, {"rape", Sort::crime, 20},
    {"red", Sort::color, 9}, {"refuse", Sort::answer, 2}, {"reject", Sort::decision, 2}, {"reopen", Sort::state, 1},
    {"reporter", Sort::trade, 15}, {"resign", Sort::leaving, 2}, {"retire", Sort::leaving, 3}, {"revolver", Sort::weapon, 5},
    {"rifle", Sort::weapon, 10}, {"right", Sort::hand, 2}, {"rise", Sort::course, 1}, {"robbery", Sort::crime, 21},
    {"rocket", Sort::weapon, 11}, {"sack", Sort::leaving, 1}, {"sailor", Sort::trade, 24}, {"schoolboy", Sort::trade, 25},
    {"schoolgirl", Sort::trade, 25}, {"shepherd", Sort::trade, 26}, {"shotgun", Sort::weapon, 12}, {"shoulder", Sort::body, 12},
    {"shrink", Sort::course, 2}, {"shut", Sort::state, 2}, {"sign", Sort::decision, 1}, {"sink", Sort::course, 2},
    {"sister", Sort::kin, 12}, {"slander", Sort::crime, 14}, {"slip", Sort::course, 2}, {"smuggling", Sort::crime, 22},
    {"soldier", Sort::trade, 27}, {"son", Sort::kin, 13}, {"south", Sort::compass, 3}, {"southern", Sort::compass, 3},
    {"spy", Sort::crime, 8}, {"stomach", Sort::body, 13}, {"stroke", Sort::illness, 13}, {"student", Sort::trade, 25},
    {"suicide", Sort::illness, 14}, {"support", Sort::side, 1}, {"suspend", Sort::leaving, 4}, {"teacher", Sort::trade, 28},
    {"theft", Sort::crime, 23}, {"tourist", Sort::trade, 29}, {"trafficking", Sort::crime, 24}, {"train", Sort::vehicle, 9},
    {"tram", Sort::vehicle, 10}, {"treason", Sort::crime, 25}, {"truck", Sort::vehicle, 6}, {"tumble", Sort::course, 2},
    {"uncle", Sort::kin, 14}, {"van", Sort::vehicle, 11}, {"vandalism", Sort::crime, 26}, {"veto", Sort::decision, 2},
    {"waiter", Sort::trade, 30}, {"west", Sort::compass, 4}, {"western", Sort::compass, 4}, {"white", Sort::color, 10},
    {"wife", Sort::kin, 15}, {"win", Sort::contest, 1}, {"wrist", Sort::body, 14}, {"yellow", Sort::color, 11}};
static_assert(std::is_sorted(std::begin(kRows), std::end(kRows), [](const Row& a, const Row& b) { return a.root < b.root; }));

const Row* row_of(std::string_view root) {
    const Row* row = std::lower_bound(std::begin(kRows), std::end(kRows), root, [](const Row& r, std::string_view w) { return r.root < w; });
    return row != std::end(kRows) && row->root == root ? row : nullptr;
}

DifferenceKind kind_of(Sort sort) {
    switch (sort) {
        case Sort::answer: case Sort::test: case Sort::contest: case Sort::course: case Sort::verdict: case Sort::decision: case Sort::side:
        case Sort::state: return DifferenceKind::polarity;
        case Sort::kin: case Sort::trade: return DifferenceKind::person;
        case Sort::compass: return DifferenceKind::place;
        default: return DifferenceKind::other;
    }
}

/// "Armed", "headed north" and "opened fire" are no arm, no head and no opening.
bool may_mean(const Article& article, std::uint32_t token, Sort sort) {
    const Pos pos = article.language.tokens[token].pos;
    if (sort == Sort::state) {
        const std::string_view next = token + 1 < article.language.tokens.size() ? article.language.lower(article.language.tokens[token + 1]) : std::string_view();
        return next != "fire" && next != "in";
    }
    const bool thing = sort == Sort::illness || sort == Sort::vehicle || sort == Sort::weapon || sort == Sort::body || sort == Sort::kin || sort == Sort::trade || sort == Sort::crime;
    return !thing || pos == Pos::noun || pos == Pos::nouns;
}

struct Sorted {
    const Row* row;
    Span span;
};

/// "Never agreed" is as good as refused.
bool negated(const Article& article, const Sentence& sentence, std::uint32_t token) {
    constexpr std::uint32_t kBefore = 3;
    for (std::uint32_t back = 1; back <= kBefore && token >= sentence.first + back; ++back) {
        const std::string_view lower = article.language.lower(article.language.tokens[token - back]);
        if (lower == "never" || lower == "not" || lower == "n't" || lower == "n\xE2\x80\x99t" || lower == "no" || lower == "without") return true;
    }
    return false;
}

/// The sorted words of a statement, outside names and quotation marks, that nothing denies.
std::vector<Sorted> sorted_in(const Side& side) {
    const Article& article = *side.article;
    const Statement& statement = *side.statement;
    std::vector<Sorted> out;
    for (const Term& t : statement.terms) {
        if (t.kind == TermKind::name || t.named != 0) continue;
        const Token& token = article.language.tokens[t.token];
        const Row* row = row_of(root_of(article.language.lower(token)));
        if (row && may_mean(article, t.token, row->sort) && !side.quoted(token.span) && !negated(article, article.language.sentences[statement.sentence], t.token)) out.push_back({row, token.span});
    }
    return out;
}

/// Words by which a limb is hurt, near it: "hit in the shoulder", "took a bullet in the arm". Sorted.
constexpr std::string_view kHurts[] = {"break", "broken", "bullet", "burn", "fracture", "hit", "hurt", "injure", "injury", "shoot", "shot", "stab", "strike", "wound"};
static_assert(std::is_sorted(std::begin(kHurts), std::end(kHurts)));
constexpr std::uint32_t kHurtReach = 5;

bool is_hurt(const Article& article, const Statement& statement, Span limb) {
    const TokenRange at = tokens_in(article, limb);
    return std::any_of(statement.terms.begin(), statement.terms.end(), [&](const Term& t) {
        const bool near = t.token + kHurtReach >= at.first && t.token <= at.last + kHurtReach;
        return near && std::binary_search(std::begin(kHurts), std::end(kHurts), root_of(article.language.lower(article.language.tokens[t.token])));
    });
}

/// Limbs of two people hurt each in its place are no difference.
bool of_others(const Statement& a, const Statement& b) {
    const auto in_b = [&](std::uint64_t n) { return std::binary_search(b.names.begin(), b.names.end(), n); };
    return !a.names.empty() && !b.names.empty() && std::none_of(a.names.begin(), a.names.end(), in_b);
}

/// Whether the article uses a word of this sense, in whatever sentence.
bool uses(const Article& article, const Row& row) {
    return std::any_of(article.language.tokens.begin(), article.language.tokens.end(), [&](const Token& t) {
        const std::string_view lower = article.language.lower(t);
        if (lower.size() < 2 || lower[0] != row.root[0]) return false;
        const Row* other = row_of(root_of(lower));
        return other && other->sort == row.sort && other->sense == row.sense;
    });
}

bool only_of_its_sort(const std::vector<Sorted>& all, Sort sort) {
    return std::count_if(all.begin(), all.end(), [&](const Sorted& s) { return s.row->sort == sort; }) == 1;
}

}  // namespace

void find_contrast_differences(const Scene& scene, std::vector<Disagreement>& out) {
    if (scene.edge.sameness < kSameStatement) return;
    const Pairing& words = scene.words;
    const Article &a = words.a(), &b = words.b();
    const std::vector<Sorted> left = sorted_in(words.here());
    if (left.empty()) return;
    const std::vector<Sorted> right = sorted_in(words.there());
    for (const Sorted& l : left)
        for (const Sorted& r : right) {
            if (l.row->sort != r.row->sort || l.row->sense == r.row->sense) continue;
            if (!only_of_its_sort(left, l.row->sort) || !only_of_its_sort(right, r.row->sort)) continue;
            if (uses(b, *l.row) || uses(a, *r.row)) continue;
            const Context context = words.around(tokens_in(a, l.span), tokens_in(b, r.span));
            const bool hurt = l.row->sort == Sort::body && !of_others(words.left(), words.right()) && is_hurt(a, words.left(), l.span) && is_hurt(b, words.right(), r.span);
            if (l.row->sort == Sort::body ? !hurt : context.beside < kBeside || scene.edge.sameness < kSameThing) continue;
            out.push_back({kind_of(l.row->sort),
                           {{words.left().article, l.span, false}, std::string(slice(a.document.text, l.span))},
                           {{words.right().article, r.span, false}, std::string(slice(b.document.text, r.span))},
                           "of the two only one can be so"});
        }
}

}  // namespace crossread::comparison
