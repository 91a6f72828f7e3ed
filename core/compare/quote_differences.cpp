#include <algorithm>
#include <string>
#include <vector>

#include "compare/differences.hpp"
#include "compare/words.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::comparison {
namespace {

/// Two quotations are the same when so many words run alike, and this share of the shorter one.
constexpr std::size_t kSameWords = 3;
/// ... of which so many carry meaning, or, where nearly all of the shorter one is matched, one.
constexpr std::size_t kSameMeaningful = 2;
constexpr double kNearlyAll = 0.75;
constexpr double kSameShare = 0.6;
/// A quotation longer than this is compared by its first words only: the table grows with the square.
constexpr std::size_t kLongest = 120;

struct QuotedWord {
    std::string folded;  ///< lower case, straight apostrophes; in brackets when an editor put it there
    Span span;
};

bool is_word(std::string_view lower) {
    for (std::size_t at = 0; at < lower.size();) {
        const char32_t c = text::decode(lower, at);
        if (text::is_letter(c) || text::is_digit(c)) return true;
    }
    return false;
}

std::string folded(std::string_view lower) {
    std::string out;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (lower.substr(i, 3) == "\xE2\x80\x99") out += '\'', i += 2;
        else if (lower[i] != '[' && lower[i] != ']') out += lower[i];
    }
    return out;
}

/// A word that an editor put in or put for another: "pay [for] it".
bool in_brackets(const Article& article, std::uint32_t token) {
    const std::string_view text = article.document.text;
    const Span span = article.language.tokens[token].span;
    return span.begin > 0 && text[span.begin - 1] == '[' && span.end < text.size() && text[span.end] == ']';
}

std::vector<QuotedWord> words_in(const Article& article, Span span) {
    std::vector<QuotedWord> out;
    const TokenRange range = tokens_in(article, span);
    for (std::uint32_t t = range.first; t < range.last && out.size() < kLongest; ++t) {
        const Token& token = article.language.tokens[t];
        if (!span.contains(token.span) || !is_word(article.language.lower(token))) continue;
        out.push_back({folded(article.language.lower(token)), token.span});
        if (in_brackets(article, t)) out.back().folded = "[" + out.back().folded + "]";
    }
    return out;
}

struct Match {
    std::size_t left, right;
};

/// The longest common run of words, gaps allowed, by the usual table.
std::vector<Match> common_words(const std::vector<QuotedWord>& a, const std::vector<QuotedWord>& b) {
    const std::size_t width = b.size() + 1;
    std::vector<std::uint16_t> longest((a.size() + 1) * width, 0);
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            longest[i * width + j] = a[i].folded == b[j].folded ? static_cast<std::uint16_t>(longest[(i + 1) * width + j + 1] + 1)
                                                                : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    std::vector<Match> out;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].folded == b[j].folded) out.push_back({i++, j++});
        else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) ++i;
        else ++j;
    }
    return out;
}

/// Words of a quotation that carry meaning, among those matched.
std::size_t meaningful(const std::vector<QuotedWord>& words, const std::vector<Match>& matches) {
    return static_cast<std::size_t>(std::count_if(matches.begin(), matches.end(), [&](const Match& m) { const std::string& w = words[m.left].folded;
        return !is_function_word(std::string_view(w).substr(0, w.find('\'')));
    }));
}

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
    const std::vector<QuotedWord> here = words_in(a, left), there = words_in(b, right);
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

/// Quotations in the marks of the statement, cut to it.
std::vector<Span> quoted_in(const Article& article, Span sentence) {
    std::vector<Span> out;
    for (const Quote& q : article.facts.quotes)
        if (q.kind != QuoteKind::indirect && q.span.overlaps(sentence)) out.push_back({std::max(q.span.begin, sentence.begin), std::min(q.span.end, sentence.end)});
    return out;
}

}  // namespace

void find_quote_differences(const Scene& scene, std::vector<Disagreement>& out) {
    const std::vector<Span> left = quoted_in(scene.words.a(), scene.words.left().span);
    if (left.empty()) return;
    for (const Span right : quoted_in(scene.words.b(), scene.words.right().span))
        for (const Span l : left) compare_quotes(scene, l, right, out);
}

}  // namespace crossread::comparison
