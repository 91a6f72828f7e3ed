/// @file
/// Statements: the sentences of an article as the aligner sees them. Made once per article, whatever it is compared with.
/// Internal to the compare room.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/report.hpp"

namespace crossread::comparison {

enum class TermKind : std::uint8_t { word, verb, name, number };

/// A word that carries meaning.
struct Term {
    std::uint64_t key = 0;    ///< hash of the lemma, or of the number's digits
    std::uint32_t stem = 0;   ///< hash of its first letters, which its derivations share: "elect", "election"; 0 for none
    std::uint32_t token = 0;  ///< index into Language::tokens
    std::uint32_t row = 0;    ///< in the table of word vectors
    bool has_row = false;
    TermKind kind = TermKind::word;
    float rarity = 0;         ///< 0 to 1 (language/vectors.hpp)
    bool frame = false;       ///< stands in the words that only tell who says the rest: "the ministry said"
    std::uint8_t parts = 1;   ///< so many terms share the name that it is part of
    std::uint64_t named = 0;  ///< of a name: linked entity, and one; 0 for what is none
};

/// A count or an amount.
struct Count {
    double value = 0;
    std::uint64_t unit = 0;  ///< hash of what it counts in; no ordinals
};

/// One sentence.
struct Statement {
    std::uint32_t article = 0;
    std::uint32_t sentence = 0;  ///< index into Language::sentences
    Span span;
    std::uint64_t wording = 0;   ///< hash of its tokens in lower case: equal for the same sentence twice
    std::vector<std::uint32_t> sequence;  ///< hashes of all its words in lower case, function words too, in order
    std::vector<Term> terms;     ///< in order of reading; a word used twice stands twice
    std::vector<std::uint32_t> clauses;  ///< by clause that holds terms: the term behind its last one
    float place = 0;             ///< 0 for the article's first sentence, 1 for its last
    bool quoted = false;         ///< half of it or more is what somebody says, word for word
    std::uint64_t speaker = 0;   ///< of the words quoted: linked entity, and one; 0 when not known
    std::vector<std::uint64_t> names;  ///< linked entities that it mentions, pronouns too; sorted, each once
    std::vector<std::uint64_t> tellers;  ///< linked entities that it lets speak, word for word or not; sorted, each once
    std::vector<Count> figures;       ///< in order of reading
    std::vector<std::uint64_t> days;   ///< hashes of the dates that it names; sorted, each once
};

/// The article's sentences as statements, in order. `index` goes into Statement::article.
[[nodiscard]] std::vector<Statement> statements_of(const Article& article, std::uint32_t index);

/// Fills in what can change from one comparison to the next: whom the names stand for across articles (`linked`, one per
/// entity of the article) and which days are named.
void mark(std::vector<Statement>& statements, const Article& article, const std::vector<EntityId>& linked);

}  // namespace crossread::comparison
