/// @file
/// Two statements word by word: which words answer each other, and whether two places in them play the same part.
/// Internal to the compare room.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/statement.hpp"
#include "compare/vocabulary.hpp"

namespace crossread::comparison {

/// Tokens [first, last) of an article.
struct TokenRange {
    std::uint32_t first = 0, last = 0;
    [[nodiscard]] bool holds(std::uint32_t token) const { return first <= token && token < last; }
};
[[nodiscard]] TokenRange tokens_in(const Article& article, Span span);

/// Whether the words lie within quotation marks: another wording there is the quotation's own difference.
[[nodiscard]] bool quoted(const Article& article, Span span);

/// What stands round a place in one statement and round a place in the other.
struct Context {
    float weight = 0;  ///< of the words that answer each other, the nearer the heavier
    float plain = 0;   ///< the same without names: of what is told, not of whom
    float share = 0;   ///< of the words round the place that has fewer
    float beside = 0;  ///< the weightiest match, no name, among the two words before and the two behind either place
};

class Pairing {
public:
    /// All outlive the pairing.
    Pairing(const Article& a, const Statement& left, const Article& b, const Statement& right, const Vocabulary& vocabulary);

    [[nodiscard]] const Article& a() const { return *a_; }
    [[nodiscard]] const Article& b() const { return *b_; }
    [[nodiscard]] const Statement& left() const { return *left_; }
    [[nodiscard]] const Statement& right() const { return *right_; }
    [[nodiscard]] const Vocabulary& vocabulary() const { return *vocabulary_; }

    /// How alike the words round two places are, the places themselves not counted.
    [[nodiscard]] Context around(TokenRange here, TokenRange there) const;

    /// The same for two stretches as a whole, whatever stands where in them; `beside` stays 0.
    [[nodiscard]] Context between(TokenRange here, TokenRange there) const;

    /// How well one term of the left statement is answered by one of the right, 0 to 1.
    [[nodiscard]] float answer(std::uint32_t left_term, std::uint32_t right_term) const;

private:

    const Article *a_, *b_;
    const Statement *left_, *right_;
    const Vocabulary* vocabulary_;
    std::vector<std::uint32_t> left_words_, right_words_;  ///< by term: its word in the vocabulary
};

}  // namespace crossread::comparison
