#include "source/put_back.hpp"

#include <algorithm>

namespace crossread::source {

void put_back(const std::vector<Span>& pieces, const std::vector<Unit>& units, std::vector<Verdict>& verdicts) {
    for (std::size_t i = 0; !pieces.empty() && i < units.size(); ++i) {
        const Span unit = units[i].source;
        const bool chosen =
            std::any_of(pieces.begin(), pieces.end(), [&](Span piece) { return piece.begin <= unit.begin && unit.end <= piece.end; });
        if (chosen && !verdicts[i].keep) verdicts[i] = kept(units[i].kind);
    }
}

}  // namespace crossread::source
