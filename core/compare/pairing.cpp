#include "compare/pairing.hpp"

#include <algorithm>

namespace crossread::comparison {
namespace {

/// So many words on either side of a place tell what part it plays.
constexpr std::size_t kReach = 5;

struct Near {
    std::uint32_t term;
    float closeness;  ///< 1 for the word next to the place, less for those farther off
};

constexpr float closeness_at(std::size_t distance) { return 1 / (1 + 0.3F * static_cast<float>(distance)); }

/// The nearest two words on either side stand beside the place.
constexpr float kBeside = closeness_at(1);

/// The terms within reach of a place, on either side of it.
std::vector<Near> near(const Statement& statement, TokenRange place) {
    const auto& terms = statement.terms;
    const auto before = [&](const Term& t) { return t.token < place.first; };
    const auto from = static_cast<std::size_t>(std::partition_point(terms.begin(), terms.end(), before) - terms.begin());
    std::vector<Near> out;
    for (std::size_t i = from > kReach ? from - kReach : 0; i < from; ++i) out.push_back({static_cast<std::uint32_t>(i), closeness_at(from - 1 - i)});
    std::size_t after = 0;
    for (std::size_t i = from; i < terms.size() && after < kReach; ++i)
        if (!place.holds(terms[i].token)) out.push_back({static_cast<std::uint32_t>(i), closeness_at(after++)});
    return out;
}

}  // namespace

TokenRange tokens_in(const Article& article, Span span) {
    TokenRange out{article.language.token_at(span.begin), 0};
    out.last = out.first;
    while (out.last < article.language.tokens.size() && article.language.tokens[out.last].span.begin < span.end) ++out.last;
    return out;
}

float Pairing::answer(std::uint32_t left_term, std::uint32_t right_term) const {
    const std::uint32_t l = left_.words[left_term], r = right_.words[right_term];
    if (l == r) return 1;
    for (const Alike& alike : vocabulary_->alike(l))
        if (alike.word == r) return alike.share;
    return 0;
}

Context Pairing::around(TokenRange here, TokenRange there) const {
    const std::vector<Near> ours = near(left(), here), theirs = near(right(), there);
    float all_left = 0, all_right = 0;
    Context out;
    for (const Near& r : theirs) all_right += r.closeness * (*vocabulary_)[right_.words[r.term]].weight;
    for (const Near& l : ours) {
        const float weight = (*vocabulary_)[left_.words[l.term]].weight;
        all_left += l.closeness * weight;
        float best = 0;
        const bool plain = left().terms[l.term].kind != TermKind::name;
        for (const Near& r : theirs) {
            const float share = answer(l.term, r.term);
            best = std::max(best, share * std::min(l.closeness, r.closeness));
            if (plain && std::min(l.closeness, r.closeness) >= kBeside) out.beside = std::max(out.beside, weight * share);
        }
        out.weight += weight * best;
        if (plain) out.plain += weight * best;
    }
    const float all = std::min(all_left, all_right);
    out.share = all > 0 ? std::min(1.0F, out.weight / all) : 0;
    return out;
}

Context Pairing::between(TokenRange here, TokenRange there) const {
    float all_left = 0, all_right = 0;
    Context out;
    for (std::uint32_t r = 0; r < right().terms.size(); ++r)
        if (there.holds(right().terms[r].token)) all_right += (*vocabulary_)[right_.words[r]].weight;
    for (std::uint32_t l = 0; l < left().terms.size(); ++l) {
        if (!here.holds(left().terms[l].token)) continue;
        const float weight = (*vocabulary_)[left_.words[l]].weight;
        all_left += weight;
        float best = 0;
        for (std::uint32_t r = 0; r < right().terms.size(); ++r)
            if (there.holds(right().terms[r].token)) best = std::max(best, answer(l, r));
        out.weight += weight * best;
        if (left().terms[l].kind != TermKind::name) out.plain += weight * best;
    }
    const float all = std::min(all_left, all_right);
    out.share = all > 0 ? std::min(1.0F, out.weight / all) : 0;
    return out;
}

}  // namespace crossread::comparison
