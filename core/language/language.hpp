/// @file
/// Sentences and tokens: the layer that every later room reads, over Document::text.
///
/// Law 3: nothing is lost. Sentences are in order and do not overlap; what lies between two of them is white space.
/// Tokens are in order, do not overlap, each lies in one sentence; what lies between two of them is white space.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "language/spelling.hpp"
#include "language/word_table.hpp"
#include "source/document.hpp"

namespace crossread {

/// Part of speech, close to the Universal POS tags, with the verb forms that tense needs (Penn's) kept apart.
enum class Pos : std::uint8_t {
    other,
    noun, nouns,              // singular, plural common noun
    proper,                   // proper noun
    verb, past, gerund, participle, present, present3,  // base form, VBD, VBG, VBN, VBP, VBZ
    modal,
    adjective, adverb,
    pronoun, possessive,      // he / his
    determiner, preposition, conjunction, number, particle, // particle: to, 's, up
    punctuation, symbol
};

struct Token {
    Span span;                ///< in Document::text
    Pos pos = Pos::other;
    std::uint32_t form : 24 = 0;  ///< index into Language::forms; beside `pos`, since of all that is kept of a word the tokens are the most
};

/// What all tokens of the article that are written alike, capitals and all, have in common. An article has some two tokens of each form:
/// whatever can be told from a word's letters alone is told once a form, in a table beside this one.
struct Form {
    Span span;                ///< where it stands first, in Document::text
    language::Spelling spelling;
    language::WordInfo info;  ///< what is known of it
};

/// How a sentence uses capitals. Where it does not use them as prose does, they say nothing about names.
enum class Casing : std::uint8_t { prose, upper, lower, title };

struct Sentence {
    Span span;                ///< in Document::text, trimmed of white space
    std::uint32_t first = 0, last = 0;  ///< tokens [first, last)
    std::uint32_t block = 0;  ///< index into Document::blocks
    Casing casing = Casing::prose;  ///< `lower` only where the whole article is written so: a single sentence without capitals is a fragment
};

/// The text's tokens and sentences, and its folded twin.
struct Language {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Form> forms;  ///< of the tokens, in order of where they stand first
    /// Document::text in lower case, byte for byte as long, so that a span means the same in both
    /// (a letter whose lower case has another length stays as it is; curly apostrophes stay too).
    std::string folded;

    [[nodiscard]] std::string_view lower(const Token& token) const { return slice(folded, token.span); }
    [[nodiscard]] const Form& form(const Token& token) const { return forms[token.form]; }
    /// Index of the sentence that holds this byte; sentences.size() when none does. O(log n).
    [[nodiscard]] std::uint32_t sentence_at(std::uint32_t byte) const;
    /// Index of the first token that ends after this byte; tokens.size() when none does. O(log n).
    [[nodiscard]] std::uint32_t token_at(std::uint32_t byte) const;
};

namespace language {

/// Splits and tags. Empty text gives nothing. A language other than English is split but keeps Pos::other.
[[nodiscard]] Language analyse(const Document& document);

/// The dictionary form of a lower-case word: "said" → "say", "houses" → "house". Unknown words lose regular endings.
[[nodiscard]] std::string lemma(std::string_view lower, Pos pos);

}  // namespace language
}  // namespace crossread
