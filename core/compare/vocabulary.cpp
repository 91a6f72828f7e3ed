#include "compare/vocabulary.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "base/numbers.hpp"

namespace crossread::comparison {
namespace {

/// Two vectors with a cosine of 0.5 differ in a third of their signs; product quantisation adds a few.
constexpr int kSketchReach = 37;
/// Cosine from which words count as alike.
constexpr float kAlikeFrom = 0.5F;
/// The nearest words are enough: farther ones would only cost time.
constexpr std::size_t kMostAlike = 24;

int apart(const language::Sketch& a, const language::Sketch& b) { return std::popcount(a.low ^ b.low) + std::popcount(a.high ^ b.high); }

/// What a match is worth: words that most sentences of the story hold say little about which fact is told.
float weight_of(const Word& word, std::size_t statements) {
    const double n = static_cast<double>(statements) + 1, df = word.sentences;
    const double story = statements > 2 ? natural_log(n / df) / natural_log(n) : 1;
    return word.rarity * (0.3F + 0.7F * static_cast<float>(story));
}

std::size_t count_articles(std::span<const Statement> statements) {
    std::vector<std::uint32_t> all;
    for (const Statement& s : statements) all.push_back(s.article);
    std::sort(all.begin(), all.end());
    return static_cast<std::size_t>(std::unique(all.begin(), all.end()) - all.begin());
}

/// How often something stands between two bounds of a sorted list.
template <class T>
std::uint32_t used(std::span<const T> sorted, const T& from, const T& to) {
    return static_cast<std::uint32_t>(std::upper_bound(sorted.begin(), sorted.end(), to) - std::lower_bound(sorted.begin(), sorted.end(), from));
}

/// Words of one stem that are not much alike by their vectors are still so much of a match.
constexpr float kOneStem = 0.8F;

}  // namespace

float dot(const language::WordVector& a, const language::WordVector& b) {
    // Four sums, so that both compilers may use vector registers and still add in one order.
    float sum[4] = {};
    for (std::uint32_t d = 0; d < language::kVectorSize; d += 4)
        for (std::uint32_t k = 0; k < 4; ++k) sum[k] += a[d + k] * b[d + k];
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

Vocabulary::Vocabulary(std::span<const Statement> statements) {
    std::vector<std::uint64_t> names, days;
    std::vector<Mention> mentions;
    for (const Statement& s : statements) {
        for (const std::uint64_t name : s.names) mentions.push_back({name, s.article});
        names.insert(names.end(), s.names.begin(), s.names.end());
        days.insert(days.end(), s.days.begin(), s.days.end());
    }
    std::sort(names.begin(), names.end());
    std::sort(days.begin(), days.end());
    std::sort(mentions.begin(), mentions.end());
    take_words(statements, mentions);
    names_ = weights_of(names, statements.size());
    days_ = weights_of(days, statements.size());
    find_alike();
}

void Vocabulary::take_words(std::span<const Statement> statements, std::span<const Mention> names) {
    struct Seen {
        std::uint64_t key;
        std::uint32_t statement;
        const Term* term;
    };
    std::vector<Seen> seen;
    for (std::uint32_t s = 0; s < statements.size(); ++s)
        for (const Term& t : statements[s].terms) seen.push_back({t.key, s, &t});
    std::sort(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) {
        if (a.key != b.key) return a.key < b.key;
        return a.statement != b.statement ? a.statement < b.statement : a.term->token < b.term->token;
    });
    const auto articles = static_cast<float>(count_articles(statements));
    for (std::size_t i = 0; i < seen.size();) {
        const Term& first = *seen[i].term;
        Word word;
        held_from_.push_back(static_cast<std::uint32_t>(held_.size()));
        word.key = first.key, word.rarity = first.rarity, word.kind = first.kind, word.stem = first.stem;
        std::uint64_t named = 0;
        std::uint8_t parts = 1;
        const std::size_t begin = i;
        for (; i < seen.size() && seen[i].key == word.key; ++i) {
            if (i == begin || seen[i].statement != seen[i - 1].statement) {
                const std::uint32_t article = statements[seen[i].statement].article;
                if (word.sentences++ == 0 || held_.back().article != article) held_.push_back({article, 0});
                ++held_.back().sentences;
            }
            if (seen[i].term->named) named = seen[i].term->named;
            parts = std::max(parts, seen[i].term->parts);
        }
        if (named) word.sentences = std::max(word.sentences, used<Mention>(names, {named - 1, 0}, {named - 1, UINT32_MAX}));
        for (std::size_t h = held_from_.back(); named && h < held_.size(); ++h)
            held_[h].sentences = std::max(held_[h].sentences, used<Mention>(names, {named - 1, held_[h].article}, {named - 1, held_[h].article}));
        word.has_vector = first.has_row && first.kind != TermKind::number;
        if (word.has_vector) word.vector = language::vector_of(first.row), word.sketch = language::sketch_of(word.vector);
        const float often = std::min(1.0F, articles / static_cast<float>(word.sentences));
        word.plain = word.rarity / std::sqrt(static_cast<float>(parts));
        word.weight = weight_of(word, statements.size()) / std::sqrt(static_cast<float>(parts));
        word.once = often * often / static_cast<float>(parts);
        words_.push_back(word);
    }
    held_from_.push_back(static_cast<std::uint32_t>(held_.size()));
}

float Vocabulary::alone(std::uint32_t word, std::uint32_t article) const {
    const Held *first = held_.data() + held_from_[word], *last = held_.data() + held_from_[word + 1];
    const auto* found = std::lower_bound(first, last, article, [](const Held& h, std::uint32_t a) { return h.article < a; });
    return found != last && found->article == article ? 1 / std::sqrt(static_cast<float>(found->sentences)) : 0;
}

Vocabulary::Weights Vocabulary::weights_of(std::span<const std::uint64_t> used, std::size_t statements) {
    Weights out;
    const double n = static_cast<double>(statements) + 1;
    for (std::size_t i = 0; i < used.size();) {
        std::size_t j = i;
        while (j < used.size() && used[j] == used[i]) ++j;
        const double share = statements > 2 ? natural_log(n / static_cast<double>(j - i)) / natural_log(n) : 1;
        out.push_back({used[i], 0.1F + 0.9F * static_cast<float>(share)});
        i = j;
    }
    return out;
}

float Vocabulary::weight_in(const Weights& weights, std::uint64_t key) {
    const auto found = std::lower_bound(weights.begin(), weights.end(), key, [](const auto& w, std::uint64_t k) { return w.first < k; });
    return found != weights.end() && found->first == key ? found->second : 0;
}

void Vocabulary::find_alike() {
    std::vector<std::vector<Alike>> lists(words_.size());
    for (std::uint32_t a = 0; a < words_.size(); ++a) {
        for (std::uint32_t b = a + 1; b < words_.size(); ++b) {
            const bool one_stem = words_[a].stem != 0 && words_[a].stem == words_[b].stem, vectors = words_[a].has_vector && words_[b].has_vector;
            if (!one_stem && (!vectors || apart(words_[a].sketch, words_[b].sketch) > kSketchReach)) continue;
            const float cosine = vectors ? dot(words_[a].vector, words_[b].vector) : 0;
            if (!one_stem && cosine < kAlikeFrom) continue;
            const float share = one_stem ? std::max(kOneStem, cosine * cosine) : cosine * cosine;
            lists[a].push_back({b, share});
            lists[b].push_back({a, share});
        }
    }
    for (std::vector<Alike>& list : lists) {
        std::sort(list.begin(), list.end(), [](const Alike& x, const Alike& y) { return x.share != y.share ? x.share > y.share : x.word < y.word; });
        if (list.size() > kMostAlike) list.resize(kMostAlike);
        alike_from_.push_back(static_cast<std::uint32_t>(alike_.size()));
        alike_.insert(alike_.end(), list.begin(), list.end());
    }
    alike_from_.push_back(static_cast<std::uint32_t>(alike_.size()));
}

std::uint32_t Vocabulary::index_of(std::uint64_t key) const {
    const auto found = std::lower_bound(words_.begin(), words_.end(), key, [](const Word& w, std::uint64_t k) { return w.key < k; });
    return static_cast<std::uint32_t>(found - words_.begin());
}

std::span<const Alike> Vocabulary::alike(std::uint32_t word) const {
    return std::span(alike_).subspan(alike_from_[word], alike_from_[word + 1] - alike_from_[word]);
}

}  // namespace crossread::comparison
