/// @file
/// What dating an article reads and how it dates one by itself. Internal to the facts room.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "facts/facts.hpp"
#include "facts/times.hpp"

namespace crossread::facts {

/// A time expression, unresolved, and the sentence that tells it.
struct DayTold {
    TimeRead read;
    std::uint32_t sentence = 0;
};

/// Whether the expression lies a number of steps from the day of writing: "last month", "two years ago", "today".
[[nodiscard]] bool counts_from_writing(const Expression& expression);

/// When the article was written, by what it says itself; to the day, the month or the year, as `value` shows. The surest clue
/// counts, nothing that is told as past may lie after it, and the words that tell it are the evidence. nullopt when nothing
/// is sure. `told` is in the order of the text. Linear.
[[nodiscard]] std::optional<Dated> date_alone(const ReadArticle& article, const std::vector<DayTold>& told);

}  // namespace crossread::facts
