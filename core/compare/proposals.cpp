#include "compare/proposals.hpp"

#include <algorithm>
#include <unordered_map>

namespace crossread::comparison {
namespace {

/// A word that more statements hold than this says too little to propose a pair; it still counts in weighing one.
constexpr std::size_t kProposes = 256;
/// A pair needs this share of the lighter statement in common to be looked at.
constexpr float kWorthALook = 0.06F;
/// A name in common proposes a pair as much as a word of this weight, at most: "he resigned" has no other.
constexpr float kByName = 0.5F;
/// At most so many partners are looked at for one statement: the best by what is in common. Of one article so many are no more than
/// a long report has sentences; in a book each sentence has a word in common with hundreds.
constexpr std::size_t kPartners = 400, kPartnersInOne = 64;

}  // namespace

Proposals::Proposals(const Vocabulary& vocabulary, std::span<const Statement> statements, std::span<const Coded> coded)
    : vocabulary_(vocabulary), statements_(statements), coded_(coded), by_word_(vocabulary.words().size()), common_(coded.size(), 0) {
    for (std::uint32_t s = 0; s < coded.size(); ++s) {
        for (const std::uint32_t w : coded[s].words) by_word_[w].push_back(s);
        for (const std::uint64_t name : statements[s].names) by_name_[name].push_back(s);
        wordings_.push_back({statements[s].wording, s});
    }
    std::sort(wordings_.begin(), wordings_.end());
}

std::vector<std::uint32_t> Proposals::of(std::uint32_t statement) {
    touched_.clear();
    for (const std::uint32_t w : coded_[statement].words) {
        add(statement, by_word_[w], vocabulary_[w].weight);
        for (const Alike& alike : vocabulary_.alike(w)) add(statement, by_word_[alike.word], alike.share * std::min(vocabulary_[w].weight, vocabulary_[alike.word].weight));
    }
    for (const std::uint64_t name : statements_[statement].names) add(statement, by_name_[name], kByName * vocabulary_.name_weight(name));
    std::vector<Candidate> found;
    for (const std::uint32_t s : touched_) {
        if (common_[s] >= kWorthALook * std::min(coded_[statement].weight, coded_[s].weight)) found.push_back({s, common_[s]});
        common_[s] = 0;
    }
    if (found.size() > kPartnersInOne) keep_best(found);
    std::vector<std::uint32_t> out;
    for (const Candidate& c : found) out.push_back(c.statement);
    add_same(statement, out);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

void Proposals::keep_best(std::vector<Candidate>& found) const {
    std::sort(found.begin(), found.end(), [](const Candidate& x, const Candidate& y) { return x.common != y.common ? x.common > y.common : x.statement < y.statement; });
    std::unordered_map<std::uint32_t, std::size_t> taken;  // by article; looked up only
    std::vector<Candidate> kept;
    for (const Candidate& c : found)
        if (kept.size() < kPartners && taken[statements_[c.statement].article]++ < kPartnersInOne) kept.push_back(c);
    found = std::move(kept);
}

/// The next statements with the same wording: they may have no word that carries anything.
void Proposals::add_same(std::uint32_t statement, std::vector<std::uint32_t>& out) const {
    const std::uint64_t wording = statements_[statement].wording;
    auto at = std::upper_bound(wordings_.begin(), wordings_.end(), std::pair(wording, statement));
    for (std::size_t n = 0; n < kPartners && at != wordings_.end() && at->first == wording; ++at, ++n)
        if (statements_[at->second].article != statements_[statement].article) out.push_back(at->second);
}

void Proposals::add(std::uint32_t statement, const std::vector<std::uint32_t>& holders, float weight) {
    if (holders.size() > kProposes || weight <= 0) return;
    for (auto s = std::upper_bound(holders.begin(), holders.end(), statement); s != holders.end(); ++s) {
        if (statements_[*s].article == statements_[statement].article) continue;
        if (common_[*s] <= 0) touched_.push_back(*s);
        common_[*s] += weight;
    }
}

}  // namespace crossread::comparison
