#include "compare/coded.hpp"

#include <algorithm>
#include <cmath>

namespace crossread::comparison {
namespace {

/// Clauses told apart in one sentence: those after belong to the last.
constexpr std::size_t kMostClauses = 8;
/// Words that only tell who says the rest count so much: "the ministry said" is no fact in common.
constexpr float kFrame = 0.3F;

void normalise(language::WordVector& v) {
    const float length = std::sqrt(dot(v, v));
    if (length > 0)
        for (float& x : v) x /= length;
}

/// `mean` is left as a sum.
Coded code_one(const Statement& statement, const Vocabulary& vocabulary) {
    Coded out;
    out.clauses.assign(std::clamp<std::size_t>(statement.clauses.size(), 1, kMostClauses), 0);
    std::uint32_t clause = 0;
    for (std::uint32_t t = 0; t < statement.terms.size(); ++t) {
        while (clause + 1 < out.clauses.size() && statement.clauses[clause] <= t) ++clause;
        const std::uint32_t w = vocabulary.index_of(statement.terms[t].key);
        if (std::find(out.words.begin(), out.words.end(), w) != out.words.end()) continue;
        const Word& word = vocabulary[w];
        const float weight = word.weight * (statement.terms[t].frame ? kFrame : 1);
        out.words.push_back(w);
        out.weights.push_back(weight);
        out.ties.push_back(vocabulary.alone(w, statement.article) * (statement.terms[t].frame ? kFrame : 1));
        out.clause_of.push_back(clause);
        out.clauses[clause] += weight;
        out.weight += weight;
        if (word.has_vector)
            for (std::uint32_t d = 0; d < language::kVectorSize; ++d) out.mean[d] += weight * word.vector[d];
    }
    return out;
}

}  // namespace

std::vector<Coded> code(std::span<const Statement> statements, const Vocabulary& vocabulary) {
    std::vector<Coded> out;
    out.reserve(statements.size());
    language::WordVector all{};
    for (const Statement& s : statements) {
        const Coded& one = out.emplace_back(code_one(s, vocabulary));
        for (std::uint32_t d = 0; d < language::kVectorSize && one.weight > 0; ++d) all[d] += one.mean[d] / one.weight;
    }
    for (Coded& one : out) {
        if (out.size() > 2)
            for (std::uint32_t d = 0; d < language::kVectorSize; ++d) one.own[d] = one.mean[d] - one.weight * all[d] / static_cast<float>(out.size());
        normalise(one.own);
        normalise(one.mean);
    }
    return out;
}

}  // namespace crossread::comparison
