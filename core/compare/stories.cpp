#include "compare/stories.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <unordered_map>
#include <utility>

#include "base/numbers.hpp"
#include "compare/dates.hpp"

namespace crossread::comparison {
namespace {

/// An article is known by so many of its weightiest words.
constexpr std::size_t kKnownBy = 80;
/// A word that more articles have proposes nothing.
constexpr std::size_t kProposes = 128;
/// Mean cosine from which two groups of articles tell one story. Measured on the 71 stories of ECB+, whose topics hold
/// two alike stories each.
constexpr float kOneStory = 0.2F;
/// Whoever compares a handful of reports means one story, so there less will do: of 30 stories of our own (tests/stories) five
/// were torn apart at the full measure and none at this one; of 435 pairs of strangers of one day one was joined.
constexpr float kOneOfAFew = 0.12F;
constexpr std::size_t kAFew = 6;
constexpr int kSameDays = 7;

/// A word that an article is known by. Words are numbered as they come.
struct Weighed {
    std::uint32_t word;
    float weight;
};

/// Every word of the articles, and how many of them have it.
class Words {
public:
    explicit Words(const std::vector<const std::vector<WordUse>*>& articles) : of_(articles.size()) {
        std::unordered_map<std::uint64_t, std::uint32_t> number;  // looked up only
        for (std::size_t a = 0; a < articles.size(); ++a)
            for (const WordUse& use : *articles[a]) {
                const auto [found, added] = number.try_emplace(use.key, static_cast<std::uint32_t>(articles_with_.size()));
                if (added) articles_with_.push_back(0);
                ++articles_with_[found->second];
                of_[a].push_back(found->second);
            }
        // Among many articles a word of most of them tells no story apart; among few it does.
        const auto n = static_cast<double>(articles.size());
        for (std::size_t df = 0; df <= articles.size(); ++df)
            spread_.push_back(std::max(0.05F, static_cast<float>(natural_log((n + 8) / (static_cast<double>(df) + 4)) + 0.3)));
    }
    [[nodiscard]] std::size_t size() const { return articles_with_.size(); }

    /// The article's weightiest words, of length 1, in order of key.
    [[nodiscard]] std::vector<Weighed> known_by(std::size_t article, const std::vector<WordUse>& uses) const {
        std::vector<std::pair<float, std::uint32_t>> all;  // weight, and place among the article's words, which are in order of key
        for (std::uint32_t i = 0; i < uses.size(); ++i)
            all.push_back({std::sqrt(uses[i].times) * uses[i].rarity * uses[i].rarity * spread_[articles_with_[of_[article][i]]], i});
        const auto weightier = [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; };
        const auto last = all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), kKnownBy));
        std::partial_sort(all.begin(), last, all.end(), weightier);
        all.erase(last, all.end());
        float squares = 0;
        for (const auto& [weight, i] : all) squares += weight * weight;
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        std::vector<Weighed> out;
        for (const auto& [weight, i] : all) out.push_back({of_[article][i], weight / std::sqrt(squares)});
        return out;
    }

private:
    std::vector<std::vector<std::uint32_t>> of_;  ///< by article: its words, in order of key
    std::vector<std::uint32_t> articles_with_;    ///< by word
    std::vector<float> spread_;                   ///< by number of articles with a word
};

struct Pair {
    std::uint32_t a, b;
    float cosine;
};

/// Pairs of articles with something in common, by an index of their words.
std::vector<Pair> alike_pairs(const std::vector<const std::vector<WordUse>*>& articles) {
    const Words words(articles);
    std::vector<std::vector<std::pair<std::uint32_t, float>>> holders(words.size());
    std::vector<Pair> out;
    std::vector<float> common(articles.size(), 0);
    for (std::uint32_t b = 0; b < articles.size(); ++b) {
        std::vector<std::uint32_t> touched;
        for (const Weighed& w : words.known_by(b, *articles[b])) {
            auto& list = holders[w.word];
            if (list.size() <= kProposes)
                for (const auto& [a, weight] : list) {
                    if (common[a] <= 0) touched.push_back(a);
                    common[a] += weight * w.weight;
                }
            list.push_back({b, w.weight});
        }
        for (const std::uint32_t a : touched) {
            if (common[a] >= kOneStory / 2) out.push_back({a, b, common[a]});
            common[a] = 0;
        }
    }
    std::sort(out.begin(), out.end(), [](const Pair& x, const Pair& y) {
        if (x.cosine != y.cosine) return x.cosine > y.cosine;
        return x.a != y.a ? x.a < y.a : x.b < y.b;
    });
    return out;
}

bool same_days(const Article& a, const Article& b) {
    if (!a.document.published || !b.document.published) return true;
    const auto x = days_of(a.document.published->value), y = days_of(b.document.published->value);
    return !x || !y || (x->first - kSameDays <= y->last && y->first - kSameDays <= x->last);
}

/// Groups that are joined while their mean cosine stays high: what is alike to one member only does not chain.
class Groups {
public:
    Groups(const std::vector<Pair>& pairs, std::size_t articles) : least_(articles <= kAFew ? kOneOfAFew : kOneStory), of_(articles), members_(articles), near_(articles) {
        for (std::uint32_t i = 0; i < articles; ++i) of_[i] = i, members_[i] = {i};
        for (const Pair& p : pairs) near_[p.a].push_back({p.b, p.cosine}), near_[p.b].push_back({p.a, p.cosine});
    }
    void join(const Pair& pair) {
        std::uint32_t a = of_[pair.a], b = of_[pair.b];
        if (a == b || mean(a, b) < least_) return;
        if (members_[a].size() < members_[b].size()) std::swap(a, b);
        for (const std::uint32_t m : members_[b]) of_[m] = a, members_[a].push_back(m);
        members_[b].clear();
    }
    [[nodiscard]] std::vector<std::vector<std::uint32_t>> all() && {
        std::vector<std::vector<std::uint32_t>> out;
        for (auto& m : members_) {
            std::sort(m.begin(), m.end());
            if (!m.empty()) out.push_back(std::move(m));
        }
        std::sort(out.begin(), out.end());
        return out;
    }

private:
    [[nodiscard]] float mean(std::uint32_t a, std::uint32_t b) const {
        float sum = 0;
        for (const std::uint32_t m : members_[b])
            for (const auto& [other, cosine] : near_[m])
                if (of_[other] == a) sum += cosine;
        return sum / static_cast<float>(members_[a].size() * members_[b].size());
    }
    float least_;
    std::vector<std::uint32_t> of_;
    std::vector<std::vector<std::uint32_t>> members_;
    std::vector<std::vector<std::pair<std::uint32_t, float>>> near_;
};

}  // namespace

std::vector<WordUse> word_uses(const std::vector<Statement>& statements) {
    std::map<std::uint64_t, std::pair<float, float>> counts;  // times used, rarity
    for (const Statement& s : statements)
        for (const Term& t : s.terms) {
            auto& [times, rarity] = counts[t.key];
            times += 1, rarity = t.rarity * (t.kind == TermKind::name ? 1.5F : 1.0F);
        }
    std::vector<WordUse> out;
    out.reserve(counts.size());
    for (const auto& [key, count] : counts) out.push_back({key, count.first, count.second});
    return out;
}

std::vector<std::vector<std::uint32_t>> stories_of(const std::vector<Article>& articles, const std::vector<const std::vector<WordUse>*>& words) {
    const std::vector<Pair> pairs = alike_pairs(words);
    Groups groups(pairs, articles.size());
    for (const Pair& p : pairs)
        if (same_days(articles[p.a], articles[p.b])) groups.join(p);
    return std::move(groups).all();
}

}  // namespace crossread::comparison
