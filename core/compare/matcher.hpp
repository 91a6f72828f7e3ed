/// @file
/// Matches one statement of a story with many others, word by word and clause by clause. Internal to the compare room.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compare/coded.hpp"
#include "compare/likeness.hpp"
#include "compare/sequence.hpp"
#include "compare/statement.hpp"
#include "compare/vocabulary.hpp"

namespace crossread::comparison {

class Matcher {
public:
    /// All outlive the matcher. `coded` is by statement.
    Matcher(const Vocabulary& vocabulary, std::span<const Statement> statements, std::span<const Coded> coded);
    /// The statement that the next ones are compared with.
    void fix(std::uint32_t statement);
    /// The features that the pair by itself gives; those that need the story are left 0.
    [[nodiscard]] Features with(std::uint32_t statement);

private:
    struct Mark {
        std::uint32_t place;  ///< among the fixed statement's words
        float share;
        std::int32_t next;
    };
    void mark(std::uint32_t word, std::uint32_t place, float share);
    void match(const Coded& other);
    void words(const Coded& other, Features& out);
    void together(const Coded& other, Features& out) const;
    void clauses(const Coded& other, Features& out);
    void named(const Statement& other, Features& out) const;
    void told(const Statement& other, Features& out) const;
    void figures(const Statement& other, Features& out) const;

    const Vocabulary& vocabulary_;
    std::span<const Statement> statements_;
    std::span<const Coded> coded_;
    const Coded* fixed_ = nullptr;
    const Statement* fixed_statement_ = nullptr;
    InOrder in_order_;
    std::vector<std::int32_t> head_;  ///< by word of the vocabulary, -1 for none
    std::vector<Mark> marks_;
    std::vector<std::uint32_t> marked_;
    float tied_ = 0, single_ = 0;     ///< see Feature::tied, Feature::single
    // Of the two statements being matched, by place:
    std::vector<float> here_, there_;      ///< how well the word is matched
    std::vector<std::uint32_t> answer_;    ///< the word of the other that matches best; means nothing where none does
    std::vector<std::int32_t> exact_at_;   ///< where the same word stands in the other, -1 for nowhere
    std::vector<float> here_in_, there_in_;  ///< by place and clause of the other: how well the word is matched in it
    std::vector<float> from_here_, from_there_;  ///< by clause here and clause there: weight matched
};

}  // namespace crossread::comparison
