#include "compare/carried.hpp"

#include <algorithm>
#include <cstdint>

namespace crossread::comparison {
namespace {

/// So many sentences further down a statement matters half as much.
constexpr float kHalf = 8;

}  // namespace

float carried(const Statement& statement) {
    float sum = 0;
    for (const Term& t : statement.terms) sum += t.rarity * t.rarity * (t.kind == TermKind::name || t.kind == TermKind::number ? 2.0F : 1.0F);
    return sum / (sum + 4);
}

float weight(const Group& group, std::span<const Statement> statements) {
    float sum = 0;
    std::uint32_t articles = 0;
    // The statements of a group are in order, so that those of one article stand together.
    for (auto s = group.statements.begin(); s != group.statements.end(); ++articles) {
        const std::uint32_t article = statements[*s].article;
        float most = 0;
        for (; s != group.statements.end() && statements[*s].article == article; ++s)
            most = std::max(most, carried(statements[*s]) / (1 + static_cast<float>(statements[*s].sentence) / kHalf));
        sum += most;
    }
    return articles == 0 ? 0 : group.score * sum / static_cast<float>(articles);
}

}  // namespace crossread::comparison
