/// @file
/// Two statements word by word: which words answer each other, and whether two places in them play the same part.
/// Internal to the compare room.
#pragma once

#include <cstdint>
#include <span>

#include "compare/index.hpp"
#include "compare/statement.hpp"
#include "compare/vocabulary.hpp"

namespace crossread::comparison {

/// Tokens [first, last) of an article.
struct TokenRange {
    std::uint32_t first = 0, last = 0;
    [[nodiscard]] bool holds(std::uint32_t token) const { return first <= token && token < last; }
};
[[nodiscard]] TokenRange tokens_in(const Article& article, Span span);

/// What stands round a place in one statement and round a place in the other.
struct Context {
    float weight = 0;  ///< of the words that answer each other, the nearer the heavier
    float plain = 0;   ///< the same without names: of what is told, not of whom
    float share = 0;   ///< of the words round the place that has fewer
    float beside = 0;  ///< the weightiest match, no name, among the two words before and the two behind either place
};

/// One of the two statements. All outlive the pairing.
struct Side {
    const Article* article = nullptr;
    const Statement* statement = nullptr;
    const Index* index = nullptr;          ///< of the article
    std::span<const std::uint32_t> words;  ///< by term: its word in the vocabulary

    /// Whether the words lie within quotation marks: another wording there is the quotation's own difference.
    [[nodiscard]] bool quoted(Span span) const { return index->in_quotation(span); }
};

class Pairing {
public:
    Pairing(Side left, Side right, const Vocabulary& vocabulary) : left_(left), right_(right), vocabulary_(&vocabulary) {}

    [[nodiscard]] const Side& here() const { return left_; }
    [[nodiscard]] const Side& there() const { return right_; }
    [[nodiscard]] const Article& a() const { return *left_.article; }
    [[nodiscard]] const Article& b() const { return *right_.article; }
    [[nodiscard]] const Statement& left() const { return *left_.statement; }
    [[nodiscard]] const Statement& right() const { return *right_.statement; }
    [[nodiscard]] const Vocabulary& vocabulary() const { return *vocabulary_; }

    /// How alike the words round two places are, the places themselves not counted.
    [[nodiscard]] Context around(TokenRange here, TokenRange there) const;

    /// The same for two stretches as a whole, whatever stands where in them; `beside` stays 0.
    [[nodiscard]] Context between(TokenRange here, TokenRange there) const;

    /// How well one term of the left statement is answered by one of the right, 0 to 1.
    [[nodiscard]] float answer(std::uint32_t left_term, std::uint32_t right_term) const;

private:
    Side left_, right_;
    const Vocabulary* vocabulary_;
};

}  // namespace crossread::comparison
