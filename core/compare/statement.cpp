#include "compare/statement.hpp"

#include <algorithm>
#include <string>

#include "base/hash.hpp"
#include "compare/words.hpp"
#include "entities/name_key.hpp"
#include "language/abbreviations.hpp"
#include "language/vectors.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::comparison {
namespace {

char32_t first_letter(std::string_view word) {
    std::size_t at = 0;
    return text::decode(word, at);
}

/// Without accents: reports spell one name "Calderón" and "Calderon".
std::string plain(const std::string& root) {
    if (std::all_of(root.begin(), root.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return root;
    std::string out;
    entities::append_key(root, out);
    return out;
}

/// Words of one origin mostly share their first five letters, long ones six; short words are left alone.
std::uint32_t stem_of(std::string_view root) {
    constexpr std::size_t kLong = 9, kShort = 5;
    return root.size() < kShort ? 0 : hash_mix(hash_of(root.substr(0, root.size() < kLong ? 5 : 6)));
}

bool is_verb(Pos pos) { return pos >= Pos::verb && pos <= Pos::present3; }

/// The table holds a word itself, or its root only. Of the two the more frequent tells how rare it is.
Term term_of(std::string_view lower, Pos pos, bool name) {
    Term out;
    const std::string root = root_of(lower);
    out.key = hash64(plain(root));
    out.stem = stem_of(root);
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

/// "Gov.", "Mrs.": they come with a name and tell nothing beside it.
bool is_title(std::string_view lower) { return lower.ends_with('.') && language::abbreviation(lower.substr(0, lower.size() - 1)) == language::Abbreviation::leading; }

/// Where a report was written is no part of what it says.
bool in_dateline(const Article& article, Span span) { return article.document.dateline && article.document.dateline->span.contains(span); }

/// `lower`: the token, or a part of it.
void add_word(const Article& article, std::uint32_t token, std::string_view lower, bool at_start, std::vector<Term>& out) {
    const Token& t = article.language.tokens[token];
    if (!carries(lower, t.pos) || is_function_word(lower) || only_says(lower) || is_title(lower) || in_dateline(article, t.span)) return;
    const std::string digits = digits_of(lower);
    Term term;
    if (!digits.empty()) {
        term.key = hash64(digits);
        term.kind = TermKind::number;
        // A number of one digit is as common as a word of rank 100, of two as one of rank 2000.
        term.rarity = digits.size() == 1 ? 0.42F : digits.size() == 2 ? 0.7F : 0.85F;
    } else {
        const bool capital = text::is_upper(first_letter(slice(article.document.text, t.span)));
        term = term_of(in_full(lower), t.pos, t.pos == Pos::proper || (t.pos == Pos::other && capital && !at_start));
    }
    term.token = token;
    out.push_back(term);
}

/// "Gas-rich", "86-yard": others write such words apart, so each part that is a word is a term. "20-13" stays one score.
bool is_compound(std::string_view lower) {
    return lower.find('-') != std::string_view::npos && digits_of(lower).empty() && std::any_of(lower.begin(), lower.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "Co", "ex" and "up" tell nothing without what they are joined to.
bool stands_alone(std::string_view part) { return part.size() > 2 || (!part.empty() && text::is_digit(static_cast<unsigned char>(part.front()))); }

void add_terms(const Article& article, std::uint32_t token, bool at_start, std::vector<Term>& out) {
    const std::string_view lower = article.language.lower(article.language.tokens[token]);
    if (!is_compound(lower)) return add_word(article, token, lower, at_start, out);
    for (std::size_t from = 0; from < lower.size();) {
        const std::size_t to = std::min(lower.find('-', from), lower.size());
        if (stands_alone(lower.substr(from, to - from))) add_word(article, token, lower.substr(from, to - from), at_start, out);
        from = to + 1;
    }
}

bool is_word(const Article& article, std::uint32_t token) {
    const char32_t c = first_letter(article.language.lower(article.language.tokens[token]));
    return text::is_letter(c) || text::is_digit(c);
}

std::uint64_t wording_of(const Article& article, const Sentence& sentence) {
    std::uint64_t out = 0;
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) out = out * 0x9E3779B97F4A7C15ULL + hash64(article.language.lower(article.language.tokens[t]));
    return out;
}

}  // namespace

std::vector<Statement> statements_of(const Article& article, std::uint32_t index) {
    std::vector<Statement> out;
    const auto& sentences = article.language.sentences;
    out.reserve(sentences.size());
    for (std::uint32_t i = 0; i < sentences.size(); ++i) {
        Statement statement;
        statement.article = index, statement.sentence = i, statement.span = sentences[i].span, statement.wording = wording_of(article, sentences[i]);
        statement.place = sentences.size() > 1 ? static_cast<float>(i) / static_cast<float>(sentences.size() - 1) : 0;
        for (std::uint32_t t = sentences[i].first; t < sentences[i].last; ++t) {
            add_terms(article, t, t == sentences[i].first, statement.terms);
            if (is_word(article, t)) statement.sequence.push_back(hash_of(article.language.lower(article.language.tokens[t])));
        }
        out.push_back(std::move(statement));
    }
    return out;
}

}  // namespace crossread::comparison
