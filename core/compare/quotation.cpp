#include "compare/quotation.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "compare/pairing.hpp"
#include "compare/words.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::comparison {
namespace {

/// A quotation longer than this is compared by its first words only: the table grows with the square.
constexpr std::size_t kLongest = 120;

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
        if (lower.substr(i, 3) == "\xE2\x80\x99")
            out += '\'', i += 2;
        else if (lower[i] != '[' && lower[i] != ']')
            out += lower[i];
    }
    return out;
}

/// A word that an editor put in or put for another: "pay [for] it".
bool in_brackets(const Article& article, std::uint32_t token) {
    const std::string_view text = article.document.text;
    const Span span = article.language.tokens[token].span;
    return span.begin > 0 && text[span.begin - 1] == '[' && span.end < text.size() && text[span.end] == ']';
}

}  // namespace

std::vector<QuotedWord> quoted_words(const Article& article, Span span) {
    std::vector<QuotedWord> out;
    const TokenRange range = tokens_in(article, span);
    for (std::uint32_t t = range.first; t < range.last && out.size() < kLongest; ++t) {
        const Token& token = article.language.tokens[t];
        if (!span.contains(token.span) || !is_word(article.language.lower(token))) continue;
        std::string lower = folded(article.language.lower(token));
        std::string root = root_of(lower);
        out.push_back({std::move(lower), std::move(root), token.span});
        if (in_brackets(article, t)) out.back().folded = "[" + out.back().folded + "]";
    }
    return out;
}

std::vector<Match> common_words(const std::vector<QuotedWord>& a, const std::vector<QuotedWord>& b, bool by_root) {
    const auto same = [&](std::size_t i, std::size_t j) { return by_root ? a[i].root == b[j].root : a[i].folded == b[j].folded; };
    const std::size_t width = b.size() + 1;
    std::vector<std::uint16_t> longest((a.size() + 1) * width, 0);
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            longest[i * width + j] = same(i, j) ? static_cast<std::uint16_t>(longest[(i + 1) * width + j + 1] + 1)
                                                                : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    std::vector<Match> out;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (same(i, j))
            out.push_back({i++, j++});
        else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    return out;
}

EntityId speaker_of(const Linked& linked, std::uint32_t article, const Quote& quote) {
    const std::vector<EntityId>& of = linked.of[article];
    return quote.speaker < of.size() ? of[quote.speaker] : kNoEntity;
}

std::size_t meaningful(const std::vector<QuotedWord>& words, const std::vector<Match>& matches) {
    return static_cast<std::size_t>(std::count_if(matches.begin(), matches.end(), [&](const Match& m) {
        const std::string& w = words[m.left].folded;
        return !is_function_word(std::string_view(w).substr(0, w.find('\'')));
    }));
}

}  // namespace crossread::comparison
