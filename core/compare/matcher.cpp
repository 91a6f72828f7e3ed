#include "compare/matcher.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace crossread::comparison {
namespace {

/// Matched weight of one kind of word on either side, against all of it.
struct Tally {
    float matched = 0, all = 0;
    void add(float weight, float share) { matched += weight * share, all += weight; }
    [[nodiscard]] float share() const { return all > 0 ? matched / all : 0; }
};

struct Side {
    Tally every, numbers, verbs;
    void add(TermKind kind, float weight, float share) {
        every.add(weight, share);
        // Two numbers that are alike are still two.
        if (kind == TermKind::number) numbers.add(weight, share >= 1 ? 1.0F : 0.0F);
        if (kind == TermKind::verb) verbs.add(weight, share);
    }
};

/// Share in the lesser of two sets; 0 when either is empty.
float lesser(const Tally& a, const Tally& b) { return a.all > 0 && b.all > 0 ? std::max(a.share(), b.share()) : 0; }
float disjoint(const Tally& a, const Tally& b) { return a.all > 0 && b.all > 0 && a.matched <= 0 ? 1.0F : 0.0F; }

/// 0 for nothing, 1/2 for `half`, towards 1 for much.
float much(float amount, float half) { return amount / (amount + half); }

/// Tallies of one sorted list against another.
template <class F>
std::pair<Tally, Tally> common(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b, F weight) {
    std::pair<Tally, Tally> out;
    for (const std::uint64_t k : a) out.first.add(weight(k), std::binary_search(b.begin(), b.end(), k) ? 1.0F : 0.0F);
    for (const std::uint64_t k : b) out.second.add(weight(k), std::binary_search(a.begin(), a.end(), k) ? 1.0F : 0.0F);
    return out;
}

}  // namespace

Matcher::Matcher(const Vocabulary& vocabulary, std::span<const Statement> statements, std::span<const Coded> coded)
    : vocabulary_(vocabulary), statements_(statements), coded_(coded), head_(vocabulary.words().size(), -1) {}

void Matcher::mark(std::uint32_t word, std::uint32_t place, float share) {
    if (head_[word] < 0) marked_.push_back(word);
    marks_.push_back({place, share, head_[word]});
    head_[word] = static_cast<std::int32_t>(marks_.size() - 1);
}

void Matcher::fix(std::uint32_t statement) {
    for (const std::uint32_t w : marked_) head_[w] = -1;
    marked_.clear();
    marks_.clear();
    fixed_ = &coded_[statement], fixed_statement_ = &statements_[statement];
    in_order_.fix(fixed_statement_->sequence);
    for (std::uint32_t place = 0; place < fixed_->words.size(); ++place) {
        mark(fixed_->words[place], place, 1);
        for (const Alike& alike : vocabulary_.alike(fixed_->words[place])) mark(alike.word, place, alike.share);
    }
}

/// Which words answer each other, and in which clauses.
void Matcher::match(const Coded& other) {
    const std::size_t clauses_here = fixed_->clauses.size(), clauses_there = other.clauses.size();
    here_.assign(fixed_->words.size(), 0), there_.assign(other.words.size(), 0);
    exact_at_.assign(fixed_->words.size(), -1);
    answer_.assign(fixed_->words.size(), 0);
    tied_ = single_ = 0;
    here_in_.assign(fixed_->words.size() * clauses_there, 0), there_in_.assign(other.words.size() * clauses_here, 0);
    for (std::uint32_t at = 0; at < other.words.size(); ++at)
        for (std::int32_t m = head_[other.words[at]]; m >= 0; m = marks_[static_cast<std::size_t>(m)].next) {
            const Mark& mark = marks_[static_cast<std::size_t>(m)];
            const auto raise = [&](float& x) { x = std::max(x, mark.share); };
            if (mark.share > here_[mark.place]) answer_[mark.place] = at;
            raise(there_[at]);
            raise(here_[mark.place]);
            raise(here_in_[mark.place * clauses_there + other.clause_of[at]]);
            raise(there_in_[at * clauses_here + fixed_->clause_of[mark.place]]);
            const float tie = mark.share * std::min(vocabulary_[other.words[at]].plain, vocabulary_[fixed_->words[mark.place]].plain) * other.ties[at] * fixed_->ties[mark.place];
            tied_ += tie;
            single_ = std::max(single_, tie);
            if (mark.share >= 1) exact_at_[mark.place] = static_cast<std::int32_t>(at);
        }
}

void Matcher::words(const Coded& other, Features& out) {
    Side here, there;
    float rare = 0, count = 0;
    for (std::size_t at = 0; at < other.words.size(); ++at) there.add(vocabulary_[other.words[at]].kind, other.weights[at], there_[at]);
    for (std::size_t place = 0; place < fixed_->words.size(); ++place) {
        const Word& word = vocabulary_[fixed_->words[place]];
        const float weight = fixed_->weights[place];
        here.add(word.kind, weight, here_[place]);
        if (exact_at_[place] < 0) continue;
        count += 1;
        rare += std::min(weight, other.weights[static_cast<std::size_t>(exact_at_[place])]) * word.once;
    }
    const float lighter = std::min(here.every.all, there.every.all), heavier = std::max(here.every.all, there.every.all);
    out[Feature::cover_less] = std::min(here.every.share(), there.every.share());
    out[Feature::cover_more] = std::max(here.every.share(), there.every.share());
    out[Feature::mass] = much(std::min(here.every.matched, there.every.matched), 2);
    out[Feature::count] = much(count, 3);
    out[Feature::tied] = much(tied_, 1);
    out[Feature::single] = single_;
    out[Feature::rare] = much(rare, 1);
    out[Feature::numbers_shared] = lesser(here.numbers, there.numbers);
    out[Feature::numbers_apart] = disjoint(here.numbers, there.numbers);
    out[Feature::verbs] = lesser(here.verbs, there.verbs);
    out[Feature::length] = lighter / heavier;
}

/// Words that stand close together on both sides say one thing where each by itself may say another: "plea deal".
void Matcher::together(const Coded& other, Features& out) const {
    constexpr std::uint32_t kClose = 3;
    float sum = 0;
    for (std::uint32_t p = 0; p < here_.size(); ++p) {
        if (here_[p] <= 0) continue;
        for (std::uint32_t q = p + 1; q < here_.size() && q <= p + kClose; ++q) {
            if (here_[q] <= 0 || answer_[p] == answer_[q]) continue;
            const std::uint32_t apart = answer_[p] < answer_[q] ? answer_[q] - answer_[p] : answer_[p] - answer_[q];
            if (apart > kClose) continue;
            const float tie = std::max(fixed_->ties[p], fixed_->ties[q]) * std::max(other.ties[answer_[p]], other.ties[answer_[q]]);
            sum += here_[p] * here_[q] * (vocabulary_[fixed_->words[p]].plain + vocabulary_[fixed_->words[q]].plain) / 2 * tie;
        }
    }
    out[Feature::together] = much(sum, 1);
}

/// The two clauses that answer each other best: much in common, and little else in the lighter one.
void Matcher::clauses(const Coded& other, Features& out) {
    const std::size_t count_here = fixed_->clauses.size(), count_there = other.clauses.size();
    from_here_.assign(count_here * count_there, 0), from_there_.assign(count_here * count_there, 0);
    for (std::size_t p = 0; p < fixed_->words.size(); ++p)
        for (std::size_t c = 0; c < count_there; ++c) from_here_[fixed_->clause_of[p] * count_there + c] += fixed_->weights[p] * here_in_[p * count_there + c];
    for (std::size_t q = 0; q < other.words.size(); ++q)
        for (std::size_t c = 0; c < count_here; ++c) from_there_[c * count_there + other.clause_of[q]] += other.weights[q] * there_in_[q * count_here + c];
    float best = 0;
    for (std::size_t a = 0; a < count_here; ++a)
        for (std::size_t b = 0; b < count_there; ++b) {
            const float x = from_here_[a * count_there + b], y = from_there_[a * count_there + b], mass = std::min(x, y);
            if (mass <= 0) continue;
            const float worth = mass * mass / std::min(fixed_->clauses[a], other.clauses[b]);
            if (worth <= best) continue;
            best = worth;
            const float share = x / fixed_->clauses[a], share_there = y / other.clauses[b];
            out[Feature::clause_less] = std::min(share, share_there), out[Feature::clause_more] = std::max(share, share_there);
            out[Feature::clause_mass] = much(mass, 1.5F);
        }
}

void Matcher::named(const Statement& other, Features& out) const {
    const auto names = common(fixed_statement_->names, other.names, [&](std::uint64_t k) { return vocabulary_.name_weight(k); });
    const auto days = common(fixed_statement_->days, other.days, [&](std::uint64_t k) { return vocabulary_.day_weight(k); });
    out[Feature::names_shared] = lesser(names.first, names.second);
    out[Feature::names_apart] = disjoint(names.first, names.second);
    out[Feature::days_shared] = lesser(days.first, days.second);
    out[Feature::days_apart] = disjoint(days.first, days.second);
}

/// Two counts of one thing: the same, or so near that one may be rounded or of another hour. Small counts are the same by
/// chance, and are near to nothing.
float nearness(const Count& a, const Count& b) {
    constexpr double kSmall = 10, kNear = 20, kNearest = 0.85;
    if (a.unit != b.unit || a.value <= 0 || b.value <= 0) return 0;
    if (a.value == b.value) return a.value < kSmall ? 0.5F : 1.0F;
    const double less = std::min(a.value, b.value), more = std::max(a.value, b.value);
    return more >= kNear && less >= kNearest * more ? static_cast<float>(0.8 * less / more) : 0;
}

void Matcher::figures(const Statement& other, Features& out) const {
    for (const Count& a : fixed_statement_->figures)
        for (const Count& b : other.figures) out[Feature::figures_near] = std::max(out[Feature::figures_near], nearness(a, b));
}

/// How it is told: in which words' order, by whom, where in the article.
void Matcher::told(const Statement& other, Features& out) const {
    const Statement& own = *fixed_statement_;
    const auto row = static_cast<float>(in_order_.common(other.sequence));
    const auto shorter = static_cast<float>(std::min(own.sequence.size(), other.sequence.size()));
    out[Feature::in_order] = much(row, 8);
    out[Feature::in_order_less] = shorter > 0 ? row / shorter : 0;
    out[Feature::quoted_both] = own.quoted && other.quoted;
    out[Feature::quoted_one] = own.quoted != other.quoted;
    if (own.quoted && other.quoted && own.speaker && other.speaker) out[own.speaker == other.speaker ? Feature::speaker_same : Feature::speaker_apart] = 1;
    if (!own.tellers.empty() && !other.tellers.empty()) {
        const auto speaks = [&](std::uint64_t teller) { return std::binary_search(other.tellers.begin(), other.tellers.end(), teller); };
        out[std::any_of(own.tellers.begin(), own.tellers.end(), speaks) ? Feature::teller_same : Feature::teller_apart] = 1;
    }
    out[Feature::shorter] = much(static_cast<float>(std::min(own.terms.size(), other.terms.size())), 10);
    out[Feature::longer] = much(static_cast<float>(std::max(own.terms.size(), other.terms.size())), 10);
    out[Feature::place] = std::abs(own.place - other.place);
    // Titles are sentences too, so the first few are all told at the head.
    const auto early = [](std::uint32_t sentence) { return 3 / (3 + static_cast<float>(sentence)); };
    out[Feature::early_less] = early(std::max(own.sentence, other.sentence)), out[Feature::early_more] = early(std::min(own.sentence, other.sentence));
}

Features Matcher::with(std::uint32_t statement) {
    const Coded& other = coded_[statement];
    Features out;
    if (fixed_->weight <= 0 || other.weight <= 0) return out;
    match(other);
    words(other, out);
    together(other, out);
    clauses(other, out);
    out[Feature::meaning] = std::max(0.0F, dot(fixed_->mean, other.mean));
    out[Feature::subject] = dot(fixed_->own, other.own);
    named(statements_[statement], out);
    figures(statements_[statement], out);
    told(statements_[statement], out);
    return out;
}

}  // namespace crossread::comparison
