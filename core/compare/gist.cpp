#include "compare/gist.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/utf8.hpp"

namespace crossread::comparison {
namespace {

/// Who opens with one of these leans on the sentence before. Sorted.
constexpr std::string_view kLeaning[] = {
    "also", "although", "and", "another", "besides", "both", "but", "each", "furthermore", "he", "her", "his", "however", "instead",
    "it", "its", "later", "meanwhile", "moreover", "neither", "nevertheless", "nor", "or", "others", "otherwise", "she", "so", "still",
    "such", "that", "their", "then", "therefore", "these", "they", "this", "those", "thus", "yet"};
static_assert(std::is_sorted(std::begin(kLeaning), std::end(kLeaning)));

// What a sentence that could stand for others loses by each thing that keeps it from standing by itself.
constexpr float kLeans = 0.6F, kFragment = 0.4F, kOfQuotation = 0.6F, kOnlySaid = 0.8F, kHeadline = 0.75F, kQuestion = 0.6F, kShort = 0.7F, kLong = 0.75F, kToldBefore = 0.4F, kSnippet = 0.2F;
/// In bytes: shorter sentences hardly tell alone what is agreed on, longer ones are not read at a glance.
constexpr std::uint32_t kShortBelow = 40, kLongFrom = 260;
/// "Thursday." is cut from somewhere.
constexpr std::uint32_t kSnippetBelow = 20;
/// Words that only tell who says the rest count so much.
constexpr float kFrame = 1.0F / 3;
/// From this share of its weight on, what a gist says has been said by weightier ones.
constexpr float kSaid = 0.6F;

bool leans(const Article& article, const Sentence& sentence) {
    const Language& language = article.language;
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
        const std::string_view lower = language.lower(language.tokens[t]);
        std::size_t at = 0;
        if (!text::is_letter(text::decode(lower, at))) continue;
        if (std::binary_search(std::begin(kLeaning), std::end(kLeaning), lower)) return true;
        break;
    }
    // "In a statement, he said": whoever is meant was named before.
    const auto& mentions = article.entities.mentions;
    const auto first = std::lower_bound(mentions.begin(), mentions.end(), sentence.span.begin, [](const Mention& m, std::uint32_t begin) { return m.span.begin < begin; });
    return first != mentions.end() && first->span.begin < sentence.span.end && first->kind == MentionKind::pronoun;
}

/// Begins as a sentence does, and ends as one.
bool is_whole(std::string_view words) {
    std::size_t at = 0;
    const char32_t first = text::decode(words, at), last = text::decode_before(words, words.size());
    return !text::is_lower(first) && !text::is_letter(last) && !text::is_digit(last) && last != ',' && last != ':';
}

/// 1 for a sentence that says by itself what it says, less for others.
float by_itself(const Article& article, const Statement& statement) {
    const Sentence& sentence = article.language.sentences[statement.sentence];
    const BlockKind kind = article.document.blocks[sentence.block].kind;
    const std::string_view words = slice(article.document.text, statement.span);
    const bool headline = kind == BlockKind::title || kind == BlockKind::subtitle || kind == BlockKind::heading;
    float out = 1;
    if (headline) out *= kHeadline;
    else if (!is_whole(words)) out *= kFragment;
    if (leans(article, sentence)) out *= kLeans;
    if (!text::double_marks(words).unpaired.empty()) out *= kOfQuotation;
    if (statement.quoted) out *= kOnlySaid;
    if (words.ends_with('?')) out *= kQuestion;
    if (statement.span.size() < kSnippetBelow) out *= kSnippet;
    if (statement.span.size() < kShortBelow) out *= kShort;
    if (statement.span.size() > kLongFrom) out *= kLong;
    return out;
}

/// Where a report was written is no part of what it says.
Span without_dateline(const Article& article, Span sentence) {
    if (!article.document.dateline || !sentence.contains(article.document.dateline->span)) return sentence;
    const Language& language = article.language;
    std::uint32_t token = language.token_at(article.document.dateline->span.end);
    while (token < language.tokens.size() && language.tokens[token].pos == Pos::punctuation) ++token;
    return token < language.tokens.size() && language.tokens[token].span.begin < sentence.end ? Span{language.tokens[token].span.begin, sentence.end} : sentence;
}

/// The words of one group by article, to know how many of its articles have a word.
class Shared {
public:
    Shared(const Group& group, std::span<const Statement> statements, const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
        for (const std::uint32_t s : group.statements)
            for (const Term& t : statements[s].terms) held_.push_back({vocabulary.index_of(t.key), statements[s].article});
        std::sort(held_.begin(), held_.end());
        held_.erase(std::unique(held_.begin(), held_.end()), held_.end());
        for (std::size_t i = 0; i < group.statements.size(); ++i) articles_ += i == 0 || statements[group.statements[i]].article != statements[group.statements[i - 1]].article;
    }
    /// The share of the other articles that have the word, or one like it.
    [[nodiscard]] float share(std::uint32_t word, std::uint32_t article) const {
        float most = others(word, article);
        for (const Alike& a : vocabulary_.alike(word)) most = std::max(most, a.share * others(a.word, article));
        return most;
    }

private:
    [[nodiscard]] float others(std::uint32_t word, std::uint32_t article) const {
        const auto [from, to] = std::equal_range(held_.begin(), held_.end(), std::pair(word, article), [](const auto& x, const auto& y) { return x.first < y.first; });
        const auto own = std::binary_search(from, to, std::pair(word, article));
        return articles_ < 2 ? 0 : static_cast<float>(to - from - own) / static_cast<float>(articles_ - 1);
    }
    const Vocabulary& vocabulary_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> held_;  ///< word, article
    std::uint32_t articles_ = 0;
};

/// A word, or a gist, and what it weighs.
using Weighed = std::pair<std::uint32_t, float>;

/// In order, each once with the most that it weighs.
void keep_most(std::vector<Weighed>& all) {
    std::sort(all.begin(), all.end(), [](const Weighed& x, const Weighed& y) { return x.first != y.first ? x.first < y.first : x.second > y.second; });
    all.erase(std::unique(all.begin(), all.end(), [](const Weighed& x, const Weighed& y) { return x.first == y.first; }), all.end());
}

/// The statement's words and what each weighs in it: in the story, or to a reader, who takes no heed of how often the story has it.
std::vector<Weighed> weighed(const Statement& statement, const Vocabulary& vocabulary, float Word::*weight) {
    std::vector<Weighed> out;
    for (const Term& t : statement.terms) {
        const std::uint32_t word = vocabulary.index_of(t.key);
        out.push_back({word, vocabulary[word].*weight * (t.frame ? kFrame : 1.0F)});
    }
    keep_most(out);
    return out;
}

class Telling {
public:
    Telling(Report& report, const std::vector<Group>& groups, std::span<const Statement> statements, const Vocabulary& vocabulary)
        : report_(report), groups_(groups), statements_(statements), vocabulary_(vocabulary), told_(statements.size(), false), stands_(statements.size(), false), weight_(statements.size(), 0), said_(vocabulary.words().size()) {}

    /// What most articles make first, then what weighs most.
    void all() {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> order;  // articles, group
        for (std::uint32_t g = 0; g < groups_.size(); ++g) order.push_back({articles_of(groups_[g]), g});
        std::stable_sort(order.begin(), order.end(), [&](const auto& x, const auto& y) {
            return x.first != y.first ? x.first > y.first : report_.agreements[x.second].weight > report_.agreements[y.second].weight;
        });
        for (const auto& [articles, group] : order) one(groups_[group], report_.agreements[group]);
    }

private:
    [[nodiscard]] std::uint32_t articles_of(const Group& group) const {
        std::uint32_t out = 0;
        for (std::size_t i = 0; i < group.statements.size(); ++i) out += i == 0 || statements_[group.statements[i]].article != statements_[group.statements[i - 1]].article;
        return out;
    }

    void one(const Group& group, Agreement& agreement) {
        const std::uint32_t gist = chosen(group);
        const auto known = std::count_if(group.statements.begin(), group.statements.end(), [&](std::uint32_t s) { return told_[s]; });
        agreement.gist = {statements_[gist].article, without_dateline(report_.articles[statements_[gist].article], statements_[gist].span), false};
        agreement.repeats = 2 * known > static_cast<std::ptrdiff_t>(group.statements.size()) || stands_[gist] || is_said(gist);
        stands_[gist] = true;
        if (agreement.repeats) return;
        for (const std::uint32_t s : group.statements) told_[s] = true;
        remember(gist);
    }

    /// The statement nearest to what all of the group share that can stand by itself; the first one of several.
    [[nodiscard]] std::uint32_t chosen(const Group& group) const {
        const Shared shared(group, statements_, vocabulary_);
        std::vector<std::pair<float, float>> weights;  // by statement: in common, in all
        float most = 0;
        for (const std::uint32_t s : group.statements) {
            float common = 0, own = 0;
            for (const auto& [word, weight] : weighed(statements_[s], vocabulary_, &Word::weight)) common += weight * shared.share(word, statements_[s].article), own += weight;
            weights.push_back({common, own});
            most = std::max(most, common);
        }
        std::uint32_t best = group.statements.front();
        float best_worth = -1;
        for (std::size_t i = 0; i < group.statements.size(); ++i) {
            const std::uint32_t s = group.statements[i];
            const auto& [common, own] = weights[i];
            const float near = own + most > 0 ? 2 * common / (own + most) : 0;
            const float worth = near * by_itself(report_.articles[statements_[s].article], statements_[s]) * (stands_[s] ? kToldBefore : 1.0F);
            if (worth > best_worth) best = s, best_worth = worth;
        }
        return best;
    }

    void remember(std::uint32_t gist) {
        for (const auto& [word, weight] : weighed(statements_[gist], vocabulary_, &Word::plain)) said_[word].push_back(gist), weight_[gist] += weight;
    }
    /// Whether one of the gists that were told says nearly all of this one, or this one says again nearly all of one that says as much.
    [[nodiscard]] bool is_said(std::uint32_t statement) const {
        std::vector<Weighed> said;  // by gist: what of this one it says
        float all = 0;
        for (const auto& [word, weight] : weighed(statements_[statement], vocabulary_, &Word::plain)) {
            all += weight;
            std::vector<Weighed> by;
            for (const std::uint32_t gist : said_[word]) by.push_back({gist, weight});
            for (const Alike& a : vocabulary_.alike(word))
                for (const std::uint32_t gist : said_[a.word]) by.push_back({gist, weight * a.share});
            keep_most(by);
            said.insert(said.end(), by.begin(), by.end());
        }
        std::stable_sort(said.begin(), said.end(), [](const Weighed& x, const Weighed& y) { return x.first < y.first; });
        for (std::size_t i = 0; i < said.size();) {
            float common = 0;
            const std::uint32_t gist = said[i].first;
            for (; i < said.size() && said[i].first == gist; ++i) common += said[i].second;
            if (common >= kSaid * all || (common >= kSaid * weight_[gist] && 2 * weight_[gist] >= all)) return true;
        }
        return false;
    }

    Report& report_;
    const std::vector<Group>& groups_;
    std::span<const Statement> statements_;
    const Vocabulary& vocabulary_;
    std::vector<bool> told_;    ///< by statement: stands in an agreement that does not repeat others
    std::vector<bool> stands_;  ///< by statement: is the gist of an agreement
    std::vector<float> weight_;  ///< by statement that is the gist of an agreement that repeats none: of its words
    std::vector<std::vector<std::uint32_t>> said_;  ///< by word: the gists of agreements that repeat none, which hold it
};

}  // namespace

void add_gists(Report& report, const std::vector<Group>& groups, std::span<const Statement> statements, const Vocabulary& vocabulary) {
    Telling(report, groups, statements, vocabulary).all();
}

}  // namespace crossread::comparison
