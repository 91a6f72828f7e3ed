#include "compare/sayings.hpp"

#include <algorithm>

namespace crossread::comparison {
namespace {

/// Fewer words than this hardly make an utterance.
constexpr std::size_t kBrief = 3;

Clues clues_of(const Scene& scene, const Quoted& l, const Quoted& r, Clues out) {
    const Pairing& words = scene.words;
    const std::vector<QuotedWord>&here = l.words, &there = r.words;
    const auto shorter = static_cast<float>(std::min(here.size(), there.size())), longer = static_cast<float>(std::max(here.size(), there.size()));
    if (shorter > 0) out[Clue::in_order] = static_cast<float>(common_words(here, there, true).size()) / shorter;
    const Context within = words.between(tokens_in(words.a(), l.said), tokens_in(words.b(), r.said));
    out[Clue::clause] = std::min(within.weight, 1.5F);
    out[Clue::clause_share] = within.share;
    const EntityId x = speaker_of(scene.linked, words.left().article, *l.quote), y = speaker_of(scene.linked, words.right().article, *r.quote);
    const bool known = x != kNoEntity && y != kNoEntity;
    out[Clue::speaker] = known && x == y ? 1.0F : 0.0F;
    out[Clue::other_speaker] = known && x != y && !may_be_one(scene, x, y) ? 1.0F : 0.0F;
    out[Clue::two_voices] = known && x != y && out[Clue::other_speaker] <= 0 ? 1.0F : 0.0F;
    out[Clue::reported] = l.quote->kind == QuoteKind::indirect || r.quote->kind == QuoteKind::indirect ? 1.0F : 0.0F;
    out[Clue::shorter] = 2 * shorter < longer ? 1.0F : 0.0F;
    out[Clue::brief] = shorter <= static_cast<float>(kBrief) ? 1.0F : 0.0F;
    return out;
}

}  // namespace

std::vector<SayingPair> saying_pairs(const Scene& scene) {
    const Pairing& words = scene.words;
    std::vector<SayingPair> out;
    const std::span<const Quoted> here = words.here().index->said_in(words.left().sentence), there = words.there().index->said_in(words.right().sentence);
    if (here.empty() || there.empty()) return out;
    Clues common = scene_clues(scene);
    common[Clue::crowd] = crowd(here.size() + there.size());
    for (const Quoted& l : here)
        for (const Quoted& r : there) {
            if (l.quote->kind == QuoteKind::indirect && r.quote->kind == QuoteKind::indirect) continue;
            SayingPair pair{&l, &r, clues_of(scene, l, r, common)};
            if (pair.clues[Clue::in_order] < 1) out.push_back(pair);
        }
    return out;
}

}  // namespace crossread::comparison
