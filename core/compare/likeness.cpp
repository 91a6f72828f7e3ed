#include "compare/likeness.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/numbers.hpp"
#include "compare/weights.hpp"

namespace crossread::comparison {
namespace {

/// What an unmatched word within a stretch costs, of its weight.
constexpr float kUnmatchedCost = 0.5F;

/// Matched weight of one kind of word on either side, against all of it.
struct Tally {
    float matched = 0, all = 0;
    void add(float weight, float share) { matched += weight * share, all += weight; }
    [[nodiscard]] float share() const { return all > 0 ? matched / all : 0; }
};

struct Side {
    Tally every, numbers, verbs;
    void add(const Word& word, float share) {
        every.add(word.weight, share);
        // Two numbers that are alike are still two.
        if (word.kind == TermKind::number) numbers.add(word.weight, share >= 1 ? 1.0F : 0.0F);
        if (word.kind == TermKind::verb) verbs.add(word.weight, share);
    }
};

/// Share in the lesser of two sets; 0 when either is empty.
float lesser(const Tally& a, const Tally& b) { return a.all > 0 && b.all > 0 ? std::max(a.share(), b.share()) : 0; }
float disjoint(const Tally& a, const Tally& b) { return a.all > 0 && b.all > 0 && a.matched <= 0 ? 1.0F : 0.0F; }

/// Weight of the best stretch of words: what is matched in it, less half of what is not (Kadane's scan).
float best_stretch(const Vocabulary& vocabulary, const std::vector<std::uint32_t>& words, const std::vector<float>& shares) {
    float best = 0, now = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const float weight = vocabulary[words[i]].weight;
        now = std::max(0.0F, now + weight * (shares[i] - kUnmatchedCost * (1 - shares[i])));
        best = std::max(best, now);
    }
    return best;
}

/// Tallies of one sorted list against another.
template <class F>
std::pair<Tally, Tally> common(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b, F weight) {
    std::pair<Tally, Tally> out;
    for (const std::uint64_t k : a) out.first.add(weight(k), std::binary_search(b.begin(), b.end(), k) ? 1.0F : 0.0F);
    for (const std::uint64_t k : b) out.second.add(weight(k), std::binary_search(a.begin(), a.end(), k) ? 1.0F : 0.0F);
    return out;
}

template <std::size_t N>
double weighed(const std::array<Weight, N>& table, const Features& features) {
    double sum = 0;
    for (std::size_t i = 0; i < N; ++i) sum += static_cast<double>(table[i].weight) * static_cast<double>(features.of[i]);
    return sum;
}

}  // namespace

Matcher::Matcher(const Vocabulary& vocabulary, std::span<const Coded> statements)
    : vocabulary_(vocabulary), statements_(statements), head_(vocabulary.words().size(), -1) {}

void Matcher::forget() {
    for (const std::uint32_t w : marked_) head_[w] = -1;
    marked_.clear();
    marks_.clear();
}

void Matcher::mark(std::uint32_t word, std::uint32_t place, float share) {
    if (head_[word] < 0) marked_.push_back(word);
    marks_.push_back({place, share, head_[word]});
    head_[word] = static_cast<std::int32_t>(marks_.size() - 1);
}

void Matcher::fix(std::uint32_t statement) {
    forget();
    fixed_ = &statements_[statement];
    for (std::uint32_t place = 0; place < fixed_->words.size(); ++place) {
        mark(fixed_->words[place], place, 1);
        for (const Alike& alike : vocabulary_.alike(fixed_->words[place])) mark(alike.word, place, alike.share);
    }
}

Features Matcher::with(std::uint32_t statement) {
    const Coded& other = statements_[statement];
    best_.assign(fixed_->words.size(), 0);
    best_there_.assign(other.words.size(), 0);
    exact_at_.assign(fixed_->words.size(), -1);
    Side here, there;
    float same = 0;
    for (std::uint32_t at = 0; at < other.words.size(); ++at) {
        const Word& word = vocabulary_[other.words[at]];
        float share = 0;
        for (std::int32_t m = head_[other.words[at]]; m >= 0; m = marks_[static_cast<std::size_t>(m)].next) {
            const Mark& mark = marks_[static_cast<std::size_t>(m)];
            share = std::max(share, mark.share);
            best_[mark.place] = std::max(best_[mark.place], mark.share);
            if (mark.share >= 1) exact_at_[mark.place] = static_cast<std::int32_t>(at), same += word.weight * word.weight;
        }
        there.add(word, share);
        best_there_[at] = share;
    }
    float squares_here = 0, squares_there = 0;
    for (const std::uint32_t w : other.words) squares_there += vocabulary_[w].weight * vocabulary_[w].weight;
    float neighbours = 0;
    for (std::uint32_t place = 0; place < fixed_->words.size(); ++place) {
        const Word& word = vocabulary_[fixed_->words[place]];
        here.add(word, best_[place]);
        squares_here += word.weight * word.weight;
        if (place > 0 && exact_at_[place] > 0 && exact_at_[place - 1] == exact_at_[place] - 1) neighbours += word.weight;
    }
    const float lighter = std::min(here.every.all, there.every.all), heavier = std::max(here.every.all, there.every.all);
    Features out;
    if (lighter <= 0) return out;
    out[Feature::cover_less] = std::min(here.every.share(), there.every.share());
    out[Feature::cover_more] = std::max(here.every.share(), there.every.share());
    out[Feature::exact] = same / std::sqrt(squares_here * squares_there);
    out[Feature::meaning] = std::max(0.0F, dot(fixed_->mean, other.mean));
    const float mass = std::min(here.every.matched, there.every.matched);
    out[Feature::mass] = mass / (mass + 2);
    const float close = std::min(best_stretch(vocabulary_, fixed_->words, best_), best_stretch(vocabulary_, other.words, best_there_));
    out[Feature::close] = close / (close + 1.5F);
    out[Feature::pairs] = neighbours / lighter;
    const auto names = common(fixed_->names, other.names, [&](std::uint64_t k) { return vocabulary_.name_weight(k); });
    const auto days = common(fixed_->days, other.days, [&](std::uint64_t k) { return vocabulary_.day_weight(k); });
    out[Feature::names_shared] = lesser(names.first, names.second);
    out[Feature::names_mass] = names.first.matched / (names.first.matched + 1);
    out[Feature::names_apart] = disjoint(names.first, names.second);
    out[Feature::days_shared] = lesser(days.first, days.second);
    out[Feature::days_apart] = disjoint(days.first, days.second);
    out[Feature::numbers_shared] = lesser(here.numbers, there.numbers);
    out[Feature::numbers_apart] = disjoint(here.numbers, there.numbers);
    out[Feature::verbs] = lesser(here.verbs, there.verbs);
    out[Feature::length] = lighter / heavier;
    return out;
}

float likeness(const Features& features) { return static_cast<float>(std::clamp(weighed(kLikeness, features) + kLikenessBias, 0.0, 1.0)); }

float sameness(const Features& features) { return static_cast<float>(logistic(weighed(kSameness, features) + kSamenessBias)); }

}  // namespace crossread::comparison
