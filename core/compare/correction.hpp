/// @file
/// Correction: what a person mended by hand. It goes by names and words, never by the numbers of a report, so that it
/// holds as well when an article comes or goes; one that finds nothing to mend does nothing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "entities/entities.hpp"

namespace crossread {

enum class DifferenceKind : std::uint8_t { quantity, time, place, person, attribution, quote_wording, certainty, polarity, precision, other, sequence };

enum class CorrectionKind : std::uint8_t {
    rename,         ///< `entity` is called `words`
    merge,          ///< `entity` and `into` are one, and called as `into` is
    split,          ///< where `entity` is written like `words`, it is someone or something else
    retype,         ///< `entity` is of `type`
    apart,          ///< no two of `sentences` state the same
    no_difference,  ///< `sentences` do not disagree in this way
};

/// An entity as a person knows it: its type and its fullest name, as they stand after the corrections before.
struct EntityName {
    EntityType type = EntityType::other;
    std::string name;
    friend bool operator==(const EntityName&, const EntityName&) = default;
};

struct Correction {
    CorrectionKind kind = CorrectionKind::rename;
    EntityName entity, into;
    std::string words;
    EntityType type = EntityType::other;
    DifferenceKind difference = DifferenceKind::quantity;
    std::vector<std::string> sentences;  ///< as the articles have them, character for character
    friend bool operator==(const Correction&, const Correction&) = default;
};

}  // namespace crossread
