/// @file
/// Which pairs of statements are worth a look: an index of words and names, so that the cost follows what is in common
/// and not the number of pairs. Internal to the compare room.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "compare/coded.hpp"
#include "compare/statement.hpp"

namespace crossread::comparison {

class Proposals {
public:
    /// All outlive the proposals. `coded` is by statement.
    Proposals(const Vocabulary& vocabulary, std::span<const Statement> statements, std::span<const Coded> coded);

    /// Later statements of other articles that have something in common with this one, in order.
    [[nodiscard]] std::vector<std::uint32_t> of(std::uint32_t statement);

private:
    struct Candidate {
        std::uint32_t statement;
        float common;  ///< weight of what is in common
    };
    void keep_best(std::vector<Candidate>& found) const;
    void add_same(std::uint32_t statement, std::vector<std::uint32_t>& out) const;
    void add(std::uint32_t statement, const std::vector<std::uint32_t>& holders, float weight);

    const Vocabulary& vocabulary_;
    std::span<const Statement> statements_;
    std::span<const Coded> coded_;
    std::vector<std::vector<std::uint32_t>> by_word_;                 ///< the statements that hold it
    std::map<std::uint64_t, std::vector<std::uint32_t>> by_name_;     ///< those that mention it
    std::vector<std::pair<std::uint64_t, std::uint32_t>> wordings_;   ///< and the statement, sorted
    std::vector<float> common_;
    std::vector<std::uint32_t> touched_;
};

}  // namespace crossread::comparison
