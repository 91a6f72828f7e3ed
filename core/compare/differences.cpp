#include "compare/differences.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "compare/join.hpp"

namespace crossread::comparison {
namespace {

/// Below this sameness two statements are not searched for differences, but for their quotations.
constexpr float kSearchFrom = 0.06F;
/// Titles and first sentences tell the story's main event, alike or not: there the dead of one report are those of another.
constexpr std::uint32_t kLead = 4;

auto key(const Valued& v) { return std::make_tuple(v.where.article, v.where.span.begin, v.where.span.end); }
bool earlier(const Valued& a, const Valued& b) { return key(a) < key(b); }

/// Which article has which sentence word for word. What an article says itself it does not dispute, so such a sentence
/// of the other is not searched; this is also why an article never differs from itself.
class Wordings {
public:
    explicit Wordings(std::span<const Statement> statements) {
        for (const Statement& s : statements) all_.push_back({s.wording, s.article});
        std::sort(all_.begin(), all_.end());
    }
    [[nodiscard]] bool has(std::uint64_t wording, std::uint32_t article) const { return std::binary_search(all_.begin(), all_.end(), std::pair(wording, article)); }

private:
    std::vector<std::pair<std::uint64_t, std::uint32_t>> all_;
};

/// "At least 14" beside 17 is a matter of precision, 17 beside 16 is none: told of one thing they are one difference, a loud one.
DifferenceKind family(DifferenceKind kind) {
    return kind == DifferenceKind::quantity || kind == DifferenceKind::time ? DifferenceKind::precision : kind;
}

DifferenceKind loudest(const std::vector<Disagreement>& found, const std::vector<std::uint32_t>& members) {
    const auto loud = std::find_if(members.begin(), members.end(), [&](std::uint32_t m) { return found[m].kind != DifferenceKind::precision; });
    return found[loud == members.end() ? members.front() : *loud].kind;
}

/// Disagreements of one family that share words belong to one difference.
std::vector<std::vector<std::uint32_t>> sharing_words(const std::vector<Disagreement>& found) {
    std::vector<std::pair<const Valued*, std::uint32_t>> ends;
    for (std::uint32_t i = 0; i < found.size(); ++i) {
        ends.push_back({&found[i].left, i});
        ends.push_back({&found[i].right, i});
    }
    std::sort(ends.begin(), ends.end(), [&](const auto& x, const auto& y) {
        const DifferenceKind left = family(found[x.second].kind), right = family(found[y.second].kind);
        if (left != right) return left < right;
        return key(*x.first) != key(*y.first) ? earlier(*x.first, *y.first) : x.second < y.second;
    });
    Joined joined(found.size());
    for (std::size_t i = 1; i < ends.size(); ++i)
        if (family(found[ends[i].second].kind) == family(found[ends[i - 1].second].kind) && key(*ends[i].first) == key(*ends[i - 1].first)) joined.join(ends[i].second, ends[i - 1].second);
    return joined.sets();
}

/// A number or a quotation that could answer several of an article answers the surest, and others nearly as sure.
constexpr float kMuchLess = 0.7F, kMuchLessAlike = 0.2F;

float slack_of(DifferenceKind kind) { return kind == DifferenceKind::quote_wording ? kMuchLessAlike : kMuchLess; }

/// Where a number or a quotation stands, and in which article it is answered.
struct Place {
    bool said;
    std::uint32_t article, begin, other;
    [[nodiscard]] auto key() const { return std::tie(said, article, begin, other); }
    bool operator<(const Place& o) const { return key() < o.key(); }
};

struct Answer {
    Span words;  ///< of the place, those that are answered
    float sure;
};

void keep_surest(std::vector<Disagreement>& found) {
    std::map<Place, std::vector<Answer>> answers;
    const auto counts = [](const Disagreement& d) {
        return d.kind == DifferenceKind::quantity || d.kind == DifferenceKind::precision || d.kind == DifferenceKind::quote_wording;
    };
    const auto place = [](const Disagreement& d, bool left) {
        const bool said = d.kind == DifferenceKind::quote_wording;
        const std::uint32_t l = d.left.where.article, r = d.right.where.article;
        return left ? Place{said, l, d.left_from, r} : Place{said, r, d.right_from, l};
    };
    for (const Disagreement& d : found) {
        if (!counts(d)) continue;
        answers[place(d, true)].push_back({d.left.where.span, d.sure});
        answers[place(d, false)].push_back({d.right.where.span, d.sure});
    }
    const auto beaten = [&](const Disagreement& d, bool left) {
        const Span words = left ? d.left.where.span : d.right.where.span;
        const auto& all = answers.at(place(d, left));
        // Two short quotations may both be parts of a long one.
        return std::any_of(all.begin(), all.end(), [&](const Answer& a) { return d.sure < a.sure - slack_of(d.kind) && a.words.overlaps(words); });
    };
    const auto weak = [&](const Disagreement& d) { return d.agrees || (counts(d) && (beaten(d, true) || beaten(d, false))); };
    found.erase(std::remove_if(found.begin(), found.end(), weak), found.end());
}

/// Another speaker is one difference, not another person besides.
void drop_doubles(std::vector<Disagreement>& found) {
    std::vector<std::array<Evidence, 2>> said;
    for (const Disagreement& d : found)
        if (d.kind == DifferenceKind::attribution) said.push_back({d.left.where, d.right.where});
    const auto meet = [](const Evidence& x, const Evidence& y) { return x.article == y.article && x.span.overlaps(y.span); };
    const auto doubled = [&](const Disagreement& d) {
        return (d.kind == DifferenceKind::person || d.kind == DifferenceKind::place) &&
               std::any_of(said.begin(), said.end(), [&](const auto& s) { return meet(s[0], d.left.where) && meet(s[1], d.right.where); });
    };
    if (!said.empty()) found.erase(std::remove_if(found.begin(), found.end(), doubled), found.end());
}

/// The agreement that most of the difference's words lie in.
std::optional<std::uint32_t> statement_of(const Difference& difference, std::span<const Statement> statements, std::span<const Group> groups,
                                          const std::vector<std::vector<std::uint32_t>>& groups_of) {
    std::vector<std::uint32_t> hits;
    for (const Valued& v : difference.spans) {
        const auto at = std::partition_point(statements.begin(), statements.end(), [&](const Statement& s) {
            return s.article != v.where.article ? s.article < v.where.article : s.span.end <= v.where.span.begin;
        });
        if (at == statements.end() || at->article != v.where.article || !at->span.overlaps(v.where.span)) continue;
        const auto& of = groups_of[static_cast<std::size_t>(at - statements.begin())];
        hits.insert(hits.end(), of.begin(), of.end());
    }
    std::sort(hits.begin(), hits.end());
    std::optional<std::uint32_t> best;
    std::size_t most = 1;
    for (std::size_t i = 0; i < hits.size();) {
        std::size_t j = i;
        while (j < hits.size() && hits[j] == hits[i]) ++j;
        if (j - i > most || (j - i == most && best && groups[hits[i]].score > groups[*best].score)) most = j - i, best = hits[i];
        i = j;
    }
    return best;
}

std::vector<Difference> joined(std::vector<Disagreement> found) {
    std::vector<Difference> out;
    for (const auto& member : sharing_words(found)) {
        Difference difference;
        difference.kind = loudest(found, member);
        for (const std::uint32_t m : member) {
            difference.spans.push_back(found[m].left);
            difference.spans.push_back(found[m].right);
            if (std::find(difference.why.begin(), difference.why.end(), found[m].why) == difference.why.end()) difference.why.push_back(found[m].why);
        }
        std::sort(difference.spans.begin(), difference.spans.end(), earlier);
        difference.spans.erase(std::unique(difference.spans.begin(), difference.spans.end(), [](const Valued& a, const Valued& b) { return key(a) == key(b); }),
                               difference.spans.end());
        out.push_back(std::move(difference));
    }
    return out;
}

}  // namespace

void add_differences(Report& report, std::span<const Statement> statements, const Alignment& alignment,
                     std::span<const Group> groups) {
    std::vector<Disagreement> found;
    const Wordings wordings(statements);
    const std::vector<Index> indexes = indexes_of(report);
    const NameWords called = name_words_of(report.linked);
    const auto side = [&](std::uint32_t s) {
        return Side{&report.articles[statements[s].article], &statements[s], &indexes[statements[s].article], alignment.words[s]};
    };
    const auto speaks = [&](const Statement& s) { return !indexes[s.article].said_in(s.sentence).empty(); };
    for (const Edge& edge : alignment.edges) {
        const Statement &left = statements[edge.a], &right = statements[edge.b];
        if (wordings.has(left.wording, right.article) || wordings.has(right.wording, left.article)) continue;
        const bool alike = edge.sameness >= kSearchFrom, leads = left.sentence < kLead && right.sentence < kLead;
        const bool said = speaks(left) && speaks(right);
        if (!alike && !leads && !said) continue;
        const Pairing words(side(edge.a), side(edge.b), alignment.vocabulary);
        const Scene scene{words, edge, report.linked, indexes, called};
        if (alike || said) find_quote_differences(scene, found);
        if (said) find_attribution_differences(scene, found);
        if (alike || leads) find_quantity_differences(scene, !alike, found);
        if (!alike) continue;
        find_time_differences(scene, found);
        find_exactness_differences(scene, found);
        find_name_differences(scene, found);
        find_telling_differences(scene, found);
        find_stage_differences(scene, found);
        find_contrast_differences(scene, found);
        find_denial_differences(scene, found);
    }
    find_spellings(report, found);
    find_first_names(report, found);
    find_silences(report, found);
    find_ages(report, found);
    keep_surest(found);
    drop_chained(found);
    drop_doubles(found);
    std::vector<std::vector<std::uint32_t>> groups_of(statements.size());
    for (std::uint32_t g = 0; g < groups.size(); ++g)
        for (const std::uint32_t s : groups[g].statements) groups_of[s].push_back(g);
    for (Difference& difference : joined(std::move(found))) {
        difference.statement = statement_of(difference, statements, groups, groups_of);
        report.differences.push_back(std::move(difference));
    }
}

}  // namespace crossread::comparison
