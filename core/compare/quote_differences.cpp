#include <algorithm>
#include <string>
#include <vector>

#include "compare/differences.hpp"
#include "compare/quotation.hpp"

namespace crossread::comparison {
namespace {

/// Two quotations are the same when so many words run alike, and this share of the shorter one.
constexpr std::size_t kSameWords = 3;
/// ... of which so many carry meaning, or, where nearly all of the shorter one is matched, one.
constexpr std::size_t kSameMeaningful = 2;
constexpr double kNearlyAll = 0.75;
constexpr double kSameShare = 0.6;

/// From the first word that differs to the last, with the matched words between; the whole when nothing is on that side.
struct Differing {
    bool any = false, inside = false;
    Span left, right;
};

Differing differing(const std::vector<QuotedWord>& a, const std::vector<QuotedWord>& b, const std::vector<Match>& m) {
    Differing out;
    const auto cover = [](const std::vector<QuotedWord>& w, std::size_t from, std::size_t to) { return Span{w[from].span.begin, w[to].span.end}; };
    out.left = cover(a, m.front().left, m.back().left), out.right = cover(b, m.front().right, m.back().right);
    for (std::size_t i = 1; i < m.size(); ++i)
        if (m[i].left != m[i - 1].left + 1 || m[i].right != m[i - 1].right + 1) out.any = out.inside = true;
    // Both go on, or both begin, with other words.
    const bool tails = m.back().left + 1 < a.size() && m.back().right + 1 < b.size();
    const bool heads = m.front().left > 0 && m.front().right > 0;
    if (heads) out.any = true, out.left.begin = a[m.front().left - 1].span.begin, out.right.begin = b[m.front().right - 1].span.begin;
    if (tails) out.any = true, out.left.end = a[m.back().left + 1].span.end, out.right.end = b[m.back().right + 1].span.end;
    return out;
}

void compare_quotes(const Scene& scene, Span left, Span right, std::vector<Disagreement>& out) {
    const Article &a = scene.words.a(), &b = scene.words.b();
    const std::vector<QuotedWord> here = quoted_words(a, left), there = quoted_words(b, right);
    if (std::min(here.size(), there.size()) < kSameWords) return;
    const std::vector<Match> matches = common_words(here, there);
    const auto shorter = static_cast<double>(std::min(here.size(), there.size()));
    if (matches.size() < kSameWords || static_cast<double>(matches.size()) < kSameShare * shorter || meaningful(here, matches) < (static_cast<double>(matches.size()) >= kNearlyAll * shorter ? 1 : kSameMeaningful)) return;
    const Differing d = differing(here, there, matches);
    if (!d.any) return;
    Disagreement found;
    found.kind = DifferenceKind::quote_wording;
    found.left = {{scene.words.left().article, d.left, false}, std::string(slice(a.document.text, d.left))};
    found.right = {{scene.words.right().article, d.right, false}, std::string(slice(b.document.text, d.right))};
    found.why = "the same quotation, " + std::to_string(matches.size()) + " words of it alike";
    out.push_back(std::move(found));
}

}  // namespace

void find_quote_differences(const Scene& scene, std::vector<Disagreement>& out) {
    const std::vector<Quoted> left = quoted_in(scene.words.a(), scene.words.left().span);
    if (left.empty()) return;
    for (const Quoted& right : quoted_in(scene.words.b(), scene.words.right().span))
        for (const Quoted& l : left) compare_quotes(scene, l.said, right.said, out);
}

}  // namespace crossread::comparison
