/// @file
/// What all pairs of a story together tell of one pair: is it the best match of both, do the sentences around match too,
/// does a third article bear it out. Internal to the compare room.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compare/likeness.hpp"
#include "compare/statement.hpp"

namespace crossread::comparison {

/// A pair of statements a < b, and how sure it is by itself that both state the same.
struct Scored {
    std::uint32_t a = 0, b = 0;
    float score = 0;
};

class Relations {
public:
    /// Both outlive the relations. `pairs` are in order of a, then b; the statements of one article stand together.
    Relations(std::span<const Statement> statements, std::span<const Scored> pairs);

    /// Adds the features that need the story.
    void tell(std::uint32_t pair, Features& out) const;

private:
    struct Partner {
        std::uint32_t statement;
        std::uint32_t pair;
    };
    struct Row {
        float next = 0, mean = 0, sum = 0;
        std::uint32_t above = 0;
    };
    /// Of one statement: its matches in one article.
    struct Article {
        std::uint32_t article = 0;
        float sum = 0;
        std::vector<float> scores;  ///< sorted
    };
    void add_rows(std::uint32_t statement);
    [[nodiscard]] Row row(std::uint32_t statement, std::uint32_t other, std::uint32_t pair) const;
    [[nodiscard]] float between(std::uint32_t a, std::uint32_t b) const;
    [[nodiscard]] float around(std::uint32_t a, std::uint32_t b) const;
    void beside(std::uint32_t a, std::uint32_t b, Features& out) const;
    [[nodiscard]] float elsewhere(std::uint32_t a, std::uint32_t b) const;
    [[nodiscard]] float support(std::uint32_t a, std::uint32_t b) const;
    [[nodiscard]] bool neighbours(std::uint32_t first) const;

    std::span<const Statement> statements_;
    std::span<const Scored> pairs_;
    std::vector<std::vector<Partner>> of_;        ///< by statement, in order of the partner
    std::vector<std::vector<Partner>> surest_;    ///< the few surest of them
    std::vector<std::vector<Article>> rows_;      ///< by statement, then by article
    bool third_ = false;                          ///< there are more than two articles
};

}  // namespace crossread::comparison
