#include "compare/statement.hpp"

#include <algorithm>
#include <string>

#include "base/hash.hpp"
#include "compare/words.hpp"
#include "language/vectors.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::comparison {
namespace {

char32_t first_letter(std::string_view word) {
    std::size_t at = 0;
    return text::decode(word, at);
}

bool is_verb(Pos pos) { return pos >= Pos::verb && pos <= Pos::present3; }

/// The table holds a word itself, or its root only. Of the two the more frequent tells how rare it is.
Term term_of(std::string_view lower, Pos pos, bool name) {
    Term out;
    const std::string root = root_of(lower);
    out.key = hash64(root);
    language::KnownWord word = language::look_up(lower);
    if (root != lower) {
        const language::KnownWord other = language::look_up(root);
        const float rarity = std::min(word.rarity, other.rarity);
        if (!word.known) word = other;
        word.rarity = rarity;
    }
    out.row = word.index, out.has_row = word.known, out.rarity = word.rarity;
    out.kind = name ? TermKind::name : is_verb(pos) ? TermKind::verb : TermKind::word;
    return out;
}

bool carries(std::string_view lower, Pos pos) {
    if (pos == Pos::punctuation || pos == Pos::symbol) return false;
    const char32_t c = first_letter(lower);
    return (text::is_letter(c) && lower.size() > 1) || text::is_digit(c) || c == '$';
}

void add_term(const Article& article, std::uint32_t token, bool at_start, std::vector<Term>& out) {
    const Token& t = article.language.tokens[token];
    const std::string_view lower = article.language.lower(t);
    if (!carries(lower, t.pos) || is_function_word(lower)) return;
    const std::string digits = digits_of(lower);
    Term term;
    if (!digits.empty()) {
        term.key = hash64(digits);
        term.kind = TermKind::number;
        // A number of one digit is as common as a word of rank 100, of two as one of rank 2000.
        term.rarity = digits.size() == 1 ? 0.42F : digits.size() == 2 ? 0.7F : 0.85F;
    } else {
        const bool capital = text::is_upper(first_letter(slice(article.document.text, t.span)));
        term = term_of(lower, t.pos, t.pos == Pos::proper || (t.pos == Pos::other && capital && !at_start));
    }
    term.token = token;
    out.push_back(term);
}

std::uint64_t wording_of(const Article& article, const Sentence& sentence) {
    std::uint64_t out = 0;
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) out = out * 0x9E3779B97F4A7C15ULL + hash64(article.language.lower(article.language.tokens[t]));
    return out;
}

/// "2018-04-27" and "XXXX-WXX-2" (a Tuesday) name days; "PRESENT_REF" and durations do not.
bool names_a_day(const TimeExpression& t) { return (t.type == TimeType::date || t.type == TimeType::time) && t.value.find("REF") == std::string::npos; }

void sort_unique(std::vector<std::uint64_t>& all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

}  // namespace

std::vector<Statement> statements_of(const Article& article, std::uint32_t index) {
    std::vector<Statement> out;
    const auto& sentences = article.language.sentences;
    out.reserve(sentences.size());
    for (std::uint32_t i = 0; i < sentences.size(); ++i) {
        Statement statement{index, i, sentences[i].span, wording_of(article, sentences[i]), {}, {}, {}};
        for (std::uint32_t t = sentences[i].first; t < sentences[i].last; ++t) add_term(article, t, t == sentences[i].first, statement.terms);
        out.push_back(std::move(statement));
    }
    return out;
}

void mark(std::vector<Statement>& statements, const Article& article, const std::vector<EntityId>& linked) {
    for (Statement& s : statements) s.names.clear(), s.days.clear();
    auto at = statements.begin();
    const auto to = [&](std::uint32_t byte) {
        while (at != statements.end() && at->span.end <= byte) ++at;
        return at != statements.end() && at->span.begin <= byte;
    };
    for (const Mention& m : article.entities.mentions)
        if (m.entity < linked.size() && to(m.span.begin)) at->names.push_back(linked[m.entity]);
    at = statements.begin();
    for (const TimeExpression& t : article.facts.times)
        if (names_a_day(t) && to(t.span.begin)) at->days.push_back(hash64(std::string_view(t.value).substr(0, 10)));
    for (Statement& s : statements) sort_unique(s.names), sort_unique(s.days);
}

}  // namespace crossread::comparison
