#include <algorithm>

#include "facts/events.hpp"

namespace crossread::facts {
namespace {

/// How much a word of the triggers is what the article is about: how often it comes, thrice for the title's; at most 8.
class Weights {
public:
    void add(const std::string& word, int weight) { words_.emplace_back(word, weight); }
    void close() { std::sort(words_.begin(), words_.end()); }
    int of(const std::string& word) const {
        int sum = 0;
        auto at = std::lower_bound(words_.begin(), words_.end(), std::pair<std::string, int>(word, 0));
        for (; at != words_.end() && at->first == word && sum < kMost; ++at) sum += at->second;
        return std::min(sum, kMost);
    }

private:
    static constexpr int kMost = 8;
    std::vector<std::pair<std::string, int>> words_;
};

/// Newspapers tell what happened first: the first paragraph's events stand before the second one's and the title's,
/// which say it shorter. What is dated, placed and has people in it is told in full.
int standing(const Event& e, bool body, int paragraph) {
    int score = body ? (paragraph == 1 ? 5 : paragraph == 2 ? 2 : 0) : 3;
    score += (e.when.empty() ? 0 : 2) + static_cast<int>(std::min<std::size_t>(e.who.size(), 2)) + (e.where == kNoEntity ? 0 : 1);
    return e.told == Told::denied || e.told == Told::possible ? score - 2 : score;
}

}  // namespace

std::optional<std::uint32_t> main_event(const Document& document, std::span<const Happening> all) {
    if (all.empty()) return std::nullopt;
    std::vector<std::uint32_t> blocks;
    Weights weights;
    std::uint32_t block = 0;
    for (const Happening& h : all) {
        while (block + 1 < document.blocks.size() && document.blocks[block + 1].text.begin <= h.event.span.begin) ++block;
        blocks.push_back(block);
        weights.add(h.word, document.blocks[block].kind <= BlockKind::subtitle ? 3 : 1);
    }
    weights.close();
    std::uint32_t best = 0;
    int most = -1, paragraph = 0;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const bool body = document.blocks[blocks[i]].kind > BlockKind::subtitle;
        if (body && (i == 0 || blocks[i] != blocks[i - 1])) ++paragraph;
        const int score = weights.of(all[i].word) + standing(all[i].event, body, paragraph) + (all[i].clause ? 2 : 0);
        if (score > most) most = score, best = i;
    }
    return best;
}

}  // namespace crossread::facts
