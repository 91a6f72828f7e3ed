#include "compare/align.hpp"

#include <algorithm>
#include <utility>

namespace crossread::comparison {
namespace {

/// A word that more statements hold than this says too little to propose a pair; it still counts in weighing one.
constexpr std::size_t kProposes = 256;
/// A pair needs this share of the lighter statement in common to be looked at.
constexpr float kWorthALook = 0.06F;
/// At most so many partners are looked at for one statement: the best by what is in common.
constexpr std::size_t kPartners = 400;

struct Candidate {
    std::uint32_t statement;
    float common;
};

class Proposals {
public:
    Proposals(const Vocabulary& vocabulary, std::span<const Statement> statements, std::span<const Coded> coded)
        : vocabulary_(vocabulary), statements_(statements), coded_(coded), holders_(vocabulary.words().size()), common_(coded.size(), 0) {
        for (std::uint32_t s = 0; s < coded.size(); ++s)
            for (const std::uint32_t w : coded[s].words) holders_[w].push_back(s);
        for (std::uint32_t s = 0; s < coded.size(); ++s) wordings_.push_back({statements[s].wording, s});
        std::sort(wordings_.begin(), wordings_.end());
    }

    /// Later statements of other articles, in order.
    std::vector<std::uint32_t> of(std::uint32_t statement) {
        touched_.clear();
        for (const std::uint32_t w : coded_[statement].words) {
            add(statement, w, vocabulary_[w].weight);
            for (const Alike& alike : vocabulary_.alike(w)) add(statement, alike.word, alike.share * std::min(vocabulary_[w].weight, vocabulary_[alike.word].weight));
        }
        std::vector<Candidate> found;
        for (const std::uint32_t s : touched_) {
            if (common_[s] >= kWorthALook * std::min(coded_[statement].weight, coded_[s].weight)) found.push_back({s, common_[s]});
            common_[s] = 0;
        }
        if (found.size() > kPartners) {
            std::sort(found.begin(), found.end(), [](const Candidate& x, const Candidate& y) { return x.common != y.common ? x.common > y.common : x.statement < y.statement; });
            found.resize(kPartners);
        }
        std::vector<std::uint32_t> out;
        for (const Candidate& c : found) out.push_back(c.statement);
        add_same(statement, out);
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

private:
    /// The next statements with the same wording: they may have no word that carries anything.
    void add_same(std::uint32_t statement, std::vector<std::uint32_t>& out) const {
        const auto later = [&](const std::pair<std::uint64_t, std::uint32_t>& x) { return x > std::pair(statements_[statement].wording, statement); };
        auto at = std::find_if(std::lower_bound(wordings_.begin(), wordings_.end(), std::pair(statements_[statement].wording, statement)), wordings_.end(), later);
        for (std::size_t n = 0; n < kPartners && at != wordings_.end() && at->first == statements_[statement].wording; ++at, ++n)
            if (statements_[at->second].article != statements_[statement].article) out.push_back(at->second);
    }
    void add(std::uint32_t statement, std::uint32_t word, float weight) {
        const std::vector<std::uint32_t>& holders = holders_[word];
        if (holders.size() > kProposes || weight <= 0) return;
        for (auto s = std::upper_bound(holders.begin(), holders.end(), statement); s != holders.end(); ++s) {
            if (statements_[*s].article == statements_[statement].article) continue;
            if (common_[*s] <= 0) touched_.push_back(*s);
            common_[*s] += weight;
        }
    }

    const Vocabulary& vocabulary_;
    std::span<const Statement> statements_;
    std::span<const Coded> coded_;
    std::vector<std::vector<std::uint32_t>> holders_;  ///< by word: the statements that hold it
    std::vector<std::pair<std::uint64_t, std::uint32_t>> wordings_;  ///< and the statement, sorted
    std::vector<float> common_;
    std::vector<std::uint32_t> touched_;
};

/// The best likeness of each statement with any of each other article, by (statement, article).
class Bests {
public:
    explicit Bests(std::span<const Edge> edges, std::span<const Statement> statements) : statements_(statements) {
        for (const Edge& e : edges) {
            best_.push_back({key(e.a, e.b), e.likeness});
            best_.push_back({key(e.b, e.a), e.likeness});
        }
        std::sort(best_.begin(), best_.end(), [](const auto& x, const auto& y) { return x.first != y.first ? x.first < y.first : x.second > y.second; });
        best_.erase(std::unique(best_.begin(), best_.end(), [](const auto& x, const auto& y) { return x.first == y.first; }), best_.end());
    }
    [[nodiscard]] float of(std::uint32_t statement, std::uint32_t other) const {
        return std::lower_bound(best_.begin(), best_.end(), key(statement, other), [](const auto& x, std::uint64_t k) { return x.first < k; })->second;
    }

private:
    [[nodiscard]] std::uint64_t key(std::uint32_t statement, std::uint32_t other) const {
        return static_cast<std::uint64_t>(statement) << 32 | statements_[other].article;
    }
    std::span<const Statement> statements_;
    std::vector<std::pair<std::uint64_t, float>> best_;
};

bool same_wording(const Statement& a, const Statement& b) { return a.wording == b.wording; }

}  // namespace

Alignment align(std::span<const Statement> statements) {
    Vocabulary vocabulary(statements);
    std::vector<Coded> coded;
    coded.reserve(statements.size());
    for (const Statement& s : statements) coded.push_back(code(s, vocabulary));
    Proposals proposals(vocabulary, statements, coded);
    Matcher matcher(vocabulary, coded);
    std::vector<Edge> edges;
    for (std::uint32_t a = 0; a < statements.size(); ++a) {
        const std::vector<std::uint32_t> partners = proposals.of(a);
        if (partners.empty()) continue;
        matcher.fix(a);
        for (const std::uint32_t b : partners) {
            Edge edge{a, b, matcher.with(b)};
            edge.likeness = same_wording(statements[a], statements[b]) ? 1 : likeness(edge.features);
            edges.push_back(edge);
        }
    }
    const Bests bests(edges, statements);
    const auto likeness_of = [&](std::uint32_t a, std::uint32_t b) {
        const auto found = std::lower_bound(edges.begin(), edges.end(), std::pair(a, b), [](const Edge& e, const auto& k) { return std::pair(e.a, e.b) < k; });
        return found != edges.end() && found->a == a && found->b == b ? found->likeness : 0.0F;
    };
    for (Edge& e : edges) {
        const float best = std::max(bests.of(e.a, e.b), bests.of(e.b, e.a));
        e.features[Feature::rival] = best > 0 ? e.likeness / best : 0;
        e.features[Feature::around] = std::max(likeness_of(e.a + 1, e.b + 1), e.a > 0 ? likeness_of(e.a - 1, e.b - 1) : 0);
        e.sameness = same_wording(statements[e.a], statements[e.b]) ? 1 : sameness(e.features);
    }
    return {std::move(vocabulary), std::move(edges)};
}

}  // namespace crossread::comparison
