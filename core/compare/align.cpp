#include "compare/align.hpp"

#include <utility>

#include "compare/coded.hpp"
#include "compare/matcher.hpp"
#include "compare/proposals.hpp"
#include "compare/relations.hpp"

namespace crossread::comparison {
namespace {

/// Of two reports no third can bear a pair out, and few pairs are sure: they count from lower odds on, by e to this power.
constexpr float kAlone = 0.3F;

std::vector<std::uint32_t> words_of(const Statement& statement, const Vocabulary& vocabulary) {
    std::vector<std::uint32_t> out;
    for (const Term& t : statement.terms) out.push_back(vocabulary.index_of(t.key));
    return out;
}

}  // namespace

void each_pair(const Vocabulary& vocabulary, std::span<const Statement> statements, const std::function<void(std::uint32_t a, std::uint32_t b, const Features&)>& look) {
    const std::vector<Coded> coded = code(statements, vocabulary);
    Proposals proposals(vocabulary, statements, coded);
    Matcher matcher(vocabulary, statements, coded);
    for (std::uint32_t a = 0; a < statements.size(); ++a) {
        const std::vector<std::uint32_t> partners = proposals.of(a);
        if (partners.empty()) continue;
        matcher.fix(a);
        for (const std::uint32_t b : partners) look(a, b, matcher.with(b));
    }
}

Alignment align(std::span<const Statement> statements) {
    Vocabulary vocabulary(statements);
    std::vector<Edge> edges;
    std::vector<Scored> scored;
    std::vector<float> sums;  // by edge: what the pair by itself adds to sameness
    each_pair(vocabulary, statements, [&](std::uint32_t a, std::uint32_t b, const Features& features) {
        const bool same = statements[a].wording == statements[b].wording;
        edges.push_back({a, b, same ? 1 : likeness(features), 0});
        scored.push_back({a, b, same ? 1 : first_look(features)});
        sums.push_back(sameness_sum(features));
    });
    const Relations relations(statements, scored);
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
        Features story;
        relations.tell(e, story);
        edges[e].sameness = statements[edges[e].a].wording == statements[edges[e].b].wording ? 1 : sameness(sums[e] + sameness_sum(story) + kAlone * story[Feature::two_only]);
    }
    std::vector<std::vector<std::uint32_t>> words;
    for (const Statement& s : statements) words.push_back(words_of(s, vocabulary));
    return {std::move(vocabulary), std::move(edges), std::move(words)};
}

}  // namespace crossread::comparison
