#include "compare/pairing.hpp"

#include <algorithm>

namespace crossread::comparison {
namespace {

/// So many words on either side of a place tell what part it plays.
constexpr std::size_t kReach = 5;

std::vector<std::uint32_t> words_of(const Statement& statement, const Vocabulary& vocabulary) {
    std::vector<std::uint32_t> out;
    for (const Term& t : statement.terms) out.push_back(vocabulary.index_of(t.key));
    return out;
}

/// Indexes of the terms within reach of a place, the nearest ones on either side of it.
std::vector<std::uint32_t> near(const Statement& statement, TokenRange place) {
    const auto& terms = statement.terms;
    const auto before = [&](const Term& t) { return t.token < place.first; };
    const auto from = static_cast<std::size_t>(std::partition_point(terms.begin(), terms.end(), before) - terms.begin());
    std::vector<std::uint32_t> out;
    for (std::size_t i = from > kReach ? from - kReach : 0; i < from; ++i) out.push_back(static_cast<std::uint32_t>(i));
    std::size_t after = 0;
    for (std::size_t i = from; i < terms.size() && after < kReach; ++i)
        if (!place.holds(terms[i].token)) out.push_back(static_cast<std::uint32_t>(i)), ++after;
    return out;
}

}  // namespace

TokenRange tokens_in(const Article& article, Span span) {
    TokenRange out{article.language.token_at(span.begin), 0};
    out.last = out.first;
    while (out.last < article.language.tokens.size() && article.language.tokens[out.last].span.begin < span.end) ++out.last;
    return out;
}

Pairing::Pairing(const Article& a, const Statement& left, const Article& b, const Statement& right, const Vocabulary& vocabulary)
    : a_(&a), b_(&b), left_(&left), right_(&right), vocabulary_(&vocabulary), left_words_(words_of(left, vocabulary)), right_words_(words_of(right, vocabulary)) {}

float Pairing::answer(std::uint32_t left_term, std::uint32_t right_term) const {
    const std::uint32_t l = left_words_[left_term], r = right_words_[right_term];
    if (l == r) return 1;
    for (const Alike& alike : vocabulary_->alike(l))
        if (alike.word == r) return alike.share;
    return 0;
}

Context Pairing::around(TokenRange here, TokenRange there) const {
    const std::vector<std::uint32_t> left = near(*left_, here), right = near(*right_, there);
    float matched = 0, all_left = 0, all_right = 0;
    for (const std::uint32_t r : right) all_right += (*vocabulary_)[right_words_[r]].weight;
    for (const std::uint32_t l : left) {
        const float weight = (*vocabulary_)[left_words_[l]].weight;
        all_left += weight;
        float best = 0;
        for (const std::uint32_t r : right) best = std::max(best, answer(l, r));
        matched += weight * best;
    }
    const float all = std::min(all_left, all_right);
    return {matched, all > 0 ? std::min(1.0F, matched / all) : 0};
}

}  // namespace crossread::comparison
