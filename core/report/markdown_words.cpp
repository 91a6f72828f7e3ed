#include "report/markdown_words.hpp"

#include <algorithm>
#include <string_view>

#include "report/markdown_text.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"

namespace crossread::report {
namespace {

/// The end of the words, cut between words.
std::string ending(const std::string& words, std::size_t most) {
    if (words.size() <= most) return words;
    const std::size_t space = words.find(' ', words.size() - most);
    return "…" + (space == words.npos ? std::string() : words.substr(space));
}

}  // namespace

void add_said(std::vector<Said>& all, const std::string& words, const Evidence& where) {
    const std::string letters = letters_of(words);
    const auto known = std::find_if(all.begin(), all.end(), [&](const Said& s) { return letters_of(s.first) == letters; });
    if (known != all.end()) known->second.push_back(where);
    else all.push_back({words, {where}});
}

Words::Words(const Report& report) : report_(report) {
    for (std::uint32_t a = 0; a < report.articles.size(); ++a) names_.push_back(own_name(a));
    const std::vector<std::string> own = names_;
    std::vector<std::string> sorted = own;
    std::sort(sorted.begin(), sorted.end());
    for (std::uint32_t a = 0; a < own.size(); ++a) {
        const auto [from, to] = std::equal_range(sorted.begin(), sorted.end(), own[a]);
        if (to - from > 1) names_[a] += " (" + std::to_string(a + 1) + ")";
    }
}

std::string Words::own_name(std::uint32_t article) const {
    const Article& a = report_.articles[article];
    if (!a.document.publisher.empty()) return plain(a.document.publisher, kShort);
    if (a.name.empty()) return "Article";
    const std::string file = a.name.substr(a.name.find_last_of('/') + 1);
    const std::size_t dot = file.find_last_of('.');
    return plain(dot == file.npos || dot == 0 || file.size() - dot > 6 ? file : file.substr(0, dot), kShort);
}

std::string Words::names(const std::vector<Evidence>& all) const {
    std::vector<std::uint32_t> articles;
    for (const Evidence& e : all) articles.push_back(e.article);
    std::sort(articles.begin(), articles.end());
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    std::string out;
    for (const std::uint32_t a : articles) out += (out.empty() ? "" : ", ") + name(a);
    return out;
}

std::string Words::title(std::uint32_t article) const {
    const std::string& t = report_.articles[article].document.title;
    return t.empty() ? name(article) : plain(t, kShort);
}

std::string Words::bare(const Evidence& e, std::size_t most) const {
    return e.in_source ? std::string("the page's date line") : plain(slice(text(e.article), e.span), most);
}

std::string Words::quoted(const Evidence& e, std::size_t most) const {
    if (e.in_source) return bare(e, most);
    const Span sentence = sentence_around(e);
    const auto& dateline = report_.articles[e.article].document.dateline;
    const bool cut = e.span.begin > sentence.begin && !(dateline && sentence.contains(dateline->span) && dateline->span.end <= e.span.begin);
    return in_marks(slice(text(e.article), e.span), most, cut ? "… " : "", e.span.end < sentence.end ? " …" : "");
}

std::string Words::in_context(const Evidence& e) const {
    const Span sentence = sentence_around(e);
    if (e.in_source || sentence == e.span) return quoted(e);
    const std::string_view whole = slice(text(e.article), sentence);
    const Span shown = text::within_marks(whole);
    const Span inner{std::clamp(e.span.begin - sentence.begin, shown.begin, shown.end), std::clamp(e.span.end - sentence.begin, shown.begin, shown.end)};
    const std::string before = ending(plain(slice(whole, {shown.begin, inner.begin})), kShort), after = plain(slice(whole, {inner.end, shown.end}), kShort);
    const auto gap = [&](std::uint32_t at) { return at > 0 && at < whole.size() && (whole[at - 1] == ' ' || whole[at] == ' '); };
    std::string out = before + (!before.empty() && gap(inner.begin) ? " " : "") + "**" + plain(slice(whole, inner), kSentence) + "**" + (!after.empty() && gap(inner.end) ? " " : "") + after;
    const text::Marks marks = text::double_marks(slice(whole, shown));
    return marks.paired || !marks.unpaired.empty() ? out : "“" + out + "”";
}

Span Words::sentence_around(const Evidence& e) const {
    const Language& language = report_.articles[e.article].language;
    const std::uint32_t index = language.sentence_at(e.span.begin);
    return e.in_source || index >= language.sentences.size() ? e.span : language.sentences[index].span;
}

bool Words::in_headline(const Evidence& e) const {
    const Article& article = report_.articles[e.article];
    const std::uint32_t index = article.language.sentence_at(e.span.begin);
    if (e.in_source || index >= article.language.sentences.size()) return false;
    const BlockKind kind = article.document.blocks[article.language.sentences[index].block].kind;
    return kind == BlockKind::title || kind == BlockKind::subtitle || kind == BlockKind::heading;
}

bool Words::holds(const Evidence& all, const Evidence& some) const {
    const std::string_view whole = slice(text(all.article), all.span), part = slice(text(some.article), some.span);
    const std::size_t at = some.in_source || part.empty() ? whole.npos : whole.find(part);
    const auto ends = [&](std::size_t byte) { return byte >= whole.size() || !(text::is_digit(static_cast<unsigned char>(whole[byte])) || text::is_letter(static_cast<unsigned char>(whole[byte]))); };
    return at != whole.npos && (at == 0 || ends(at - 1)) && ends(at + part.size());
}

std::vector<std::string_view> Words::long_words(const Evidence& e) const {
    constexpr std::size_t kLong = 4;
    const Language& language = report_.articles[e.article].language;
    std::vector<std::string_view> out;
    for (std::uint32_t t = language.token_at(e.span.begin); t < language.tokens.size() && language.tokens[t].span.begin < e.span.end; ++t)
        if (language.tokens[t].span.size() >= kLong) out.push_back(language.lower(language.tokens[t]));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::size_t Words::in_common(const Evidence& a, const Evidence& b) const {
    const std::vector<std::string_view> x = long_words(a), y = long_words(b);
    return static_cast<std::size_t>(std::count_if(x.begin(), x.end(), [&](std::string_view w) { return std::binary_search(y.begin(), y.end(), w); }));
}

}  // namespace crossread::report
