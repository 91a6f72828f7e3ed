#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compare/differences.hpp"
#include "compare/points.hpp"
#include "entities/name_key.hpp"
#include "entities/transliteration.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::comparison {
namespace {

/// Shorter words differ by a letter and are other words; with accents alone apart, shorter ones are one name still.
constexpr std::size_t kShortest = 6, kShortestAccents = 4;

/// A capitalised word within a sentence, where capitals mean a name, and the word before or after it when it is one too.
struct NameWord {
    std::uint32_t article = 0;
    Span span;
    std::string word, before, after;  ///< lower case; empty where no name stands
};

bool capital(const Article& article, std::uint32_t token) {
    std::size_t at = 0;
    return text::is_upper(text::decode(slice(article.document.text, article.language.tokens[token].span), at));
}

void add_names(const Article& article, std::uint32_t index, std::map<std::string, std::vector<NameWord>>& out) {
    for (const Sentence& s : article.language.sentences)
        for (std::uint32_t t = s.first; t < s.last; ++t) {
            const auto name = [&](std::uint32_t token) { return std::string(article.language.lower(article.language.tokens[token])); };
            if (!capital(article, t)) continue;
            NameWord word{index, article.language.tokens[t].span, name(t), {}, {}};
            if (word.word.size() < kShortestAccents) continue;
            if (t > s.first && capital(article, t - 1)) word.before = name(t - 1);
            if (t + 1 < s.last && capital(article, t + 1)) word.after = name(t + 1);
            out[word.word].push_back(std::move(word));
        }
}

/// Letters without their accents, by the two-byte letters that names of news have; other letters stay.
std::u32string plain(std::string_view word) {
    static constexpr std::u32string_view kFrom = U"àáâãäåāăąçćčďèéêëēęěìíîïīłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž";
    static constexpr std::u32string_view kTo = U"aaaaaaaaacccdeeeeeeeiiiiilnnnoooooooorrssstuuuuuuuyyzzz";
    static_assert(kFrom.size() == kTo.size());
    std::u32string out;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = text::decode(word, at);
        const std::size_t i = kFrom.find(c);
        out += i == kFrom.npos ? c : kTo[i];
    }
    return out;
}

enum class Near { no, accents, letter };

/// Equal but for accents, or but for one letter that is put in, left out or exchanged within the word. Both are plain.
template <class Letters>
Near nearness(const Letters& x, const Letters& y) {
    if (x == y) return Near::accents;
    const std::size_t shorter = std::min(x.size(), y.size()), longer = std::max(x.size(), y.size());
    if (longer - shorter > 1) return Near::no;
    std::size_t head = 0, tail = 0;
    while (head < shorter && x[head] == y[head]) ++head;
    while (tail < shorter - head && x[x.size() - 1 - tail] == y[y.size() - 1 - tail]) ++tail;
    if (head + tail + 1 < longer || head < 2) return Near::no;
    // "Korea" and "Korean", "minister" and "ministers" are forms of one word, not spellings.
    const auto last = (longer == x.size() ? x : y).back();
    const auto before = (longer == x.size() ? y : x).back();
    return longer != shorter && head == shorter && (last == 's' || (last == 'n' && before == 'a')) ? Near::no : Near::letter;
}

/// "Organisation" and "Organization", "Labour" and "Labor" are two houses' spellings of one word, no two names.
bool house_style(const std::u32string& x, const std::u32string& y) {
    static constexpr std::u32string_view kEndings[][2] = {{U"isation", U"ization"}, {U"isations", U"izations"}, {U"our", U"or"}, {U"ence", U"ense"}, {U"gramme", U"gram"}};
    const auto ends = [](const std::u32string& w, std::u32string_view with) { return w.size() > with.size() && std::u32string_view(w).substr(w.size() - with.size()) == with; };
    return std::any_of(std::begin(kEndings), std::end(kEndings), [&](const auto& e) { return (ends(x, e[0]) && ends(y, e[1])) || (ends(x, e[1]) && ends(y, e[0])); });
}

bool shares_neighbour(const std::vector<NameWord>& a, const std::vector<NameWord>& b) {
    for (const NameWord& x : a)
        for (const NameWord& y : b)
            if ((!x.before.empty() && x.before == y.before) || (!x.after.empty() && x.after == y.after)) return true;
    return false;
}

bool in_one_article(const std::vector<NameWord>& a, const std::vector<NameWord>& b) {
    return std::any_of(a.begin(), a.end(), [&](const NameWord& x) { return std::any_of(b.begin(), b.end(), [&](const NameWord& y) { return x.article == y.article; }); });
}

void add(const std::vector<NameWord>& a, const std::vector<NameWord>& b, std::string_view why, const Report& report, std::vector<Disagreement>& out) {
    const auto valued = [&](const NameWord& w) { return Valued{{w.article, w.span, false}, std::string(slice(report.articles[w.article].document.text, w.span))}; };
    const auto each_article_once = [](const std::vector<NameWord>& all) {
        std::vector<const NameWord*> first;
        for (const NameWord& w : all)
            if (first.empty() || first.back()->article != w.article) first.push_back(&w);
        return first;
    };
    for (const NameWord* x : each_article_once(a))
        for (const NameWord* y : each_article_once(b)) out.push_back({DifferenceKind::person, valued(*x), valued(*y), std::string(why)});
}

/// One person's names in one article, word by word: where each stands first.
using PersonWords = std::map<std::string, Span>;

/// The words of each person's names, by linked entity and article.
std::map<EntityId, std::map<std::uint32_t, PersonWords>> words_of_persons(const Report& report) {
    std::map<EntityId, std::map<std::uint32_t, PersonWords>> out;
    for (std::uint32_t a = 0; a < report.articles.size(); ++a) {
        const Article& article = report.articles[a];
        for (const Mention& m : article.entities.mentions) {
            if (m.kind != MentionKind::name || m.type != EntityType::person || m.entity == kNoEntity) continue;
            const TokenRange words = tokens_in(article, m.span);
            PersonWords& known = out[report.linked.of[a][m.entity]][a];
            for (std::uint32_t t = words.first; t < words.last; ++t)
                known.try_emplace(entities::name_key(article.language.lower(article.language.tokens[t])), article.language.tokens[t].span);
        }
    }
    return out;
}

/// Words that are one foreign name in two spellings, and that the other article does not write so. The surname tells, where it differs.
void add_transliterated(const Report& report, std::uint32_t in_a, const PersonWords& a, std::uint32_t in_b, const PersonWords& b,
                        std::vector<Disagreement>& out) {
    const std::pair<const std::string, Span>*left = nullptr, *right = nullptr;
    for (const auto& x : a)
        for (const auto& y : b) {
            if (b.count(x.first) || a.count(y.first) || entities::spelled(x.first, y.first) != entities::Spelled::alike) continue;
            if (left && x.second.begin <= left->second.begin) continue;
            left = &x, right = &y;
        }
    if (!left || nearness(plain(left->first), plain(right->first)) == Near::accents) return;
    const auto valued = [&](std::uint32_t article, Span word) {
        return Valued{{article, word, false}, std::string(slice(report.articles[article].document.text, word))};
    };
    out.push_back({DifferenceKind::person, valued(in_a, left->second), valued(in_b, right->second), "one name, spelled in two ways"});
}

}  // namespace

bool spelled_alike(std::string_view a, std::string_view b) {
    const Near near = text::past_ascii(a, 0) == a.size() && text::past_ascii(b, 0) == b.size() ? nearness(a, b) : nearness(plain(a), plain(b));
    return near == Near::accents || (near == Near::letter && std::min(a.size(), b.size()) >= kShortest);
}

void find_spellings(const Report& report, std::vector<Disagreement>& out) {
    std::map<std::string, std::vector<NameWord>> names;
    for (std::uint32_t a = 0; a < report.articles.size(); ++a) add_names(report.articles[a], a, names);
    // Spellings of one name lie together when sorted by their first two letters: names are few there.
    struct Spelled {
        std::u32string plain;
        std::size_t size;
        const std::vector<NameWord>* words;
    };
    std::map<std::u32string, std::vector<Spelled>> alike;
    for (const auto& [word, places] : names) {
        std::u32string letters = plain(word);
        const std::u32string head = letters.substr(0, 2);
        alike[head].push_back({std::move(letters), word.size(), &places});
    }
    for (const auto& [head, entries] : alike)
        for (std::size_t i = 0; i < entries.size(); ++i)
            for (std::size_t j = i + 1; j < entries.size(); ++j) {
                const auto &a = *entries[i].words, &b = *entries[j].words;
                const Near near = nearness(entries[i].plain, entries[j].plain);
                if (near == Near::no || in_one_article(a, b) || house_style(entries[i].plain, entries[j].plain)) continue;
                if (near == Near::accents) add(a, b, "one name, with and without accents", report, out);
                // A letter apart, the name beside it has to be the same: "Vincent Fox" and "Vicent Fox".
                else if (std::min(entries[i].size, entries[j].size) >= kShortest && shares_neighbour(a, b)) add(a, b, "one name, a letter apart", report, out);
            }
    for (const auto& [entity, articles] : words_of_persons(report))
        for (auto a = articles.begin(); a != articles.end(); ++a)
            for (auto b = std::next(a); b != articles.end(); ++b) add_transliterated(report, a->first, a->second, b->first, b->second, out);
}

}  // namespace crossread::comparison
