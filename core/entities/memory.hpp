/// @file
/// What the first reading of an article found, for the second: a name seen in clear context stays what it was.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/key_table.hpp"
#include "entities/features.hpp"
#include "entities/tagger_model.hpp"

namespace crossread::entities {

/// The names of one article by their words, by their whole wording and by their initials.
class Memory {
public:
    /// `labels` has one per token of the article, 0 outside runs.
    Memory(const Scene& scene, const std::vector<Labelled>& labels);

    /// True when something is remembered of a word of the run, not counting the run itself.
    [[nodiscard]] bool knows(Run run) const;
    /// Appends the keys of what is remembered of token `at`, not counting its own name.
    void append_features(Run run, std::uint32_t at, std::vector<std::uint32_t>& keys) const;

private:
    using Counts = std::array<std::uint16_t, kNameTypes>;
    struct Trace {
        Counts whole{};            ///< names that this word is all of, or whose wording this is, by how clear they are
        Counts part{};             ///< longer names that it is a word of
        std::uint16_t no_name = 0; ///< capitals within sentences that were no name
        std::uint8_t initials = 0; ///< 1 + type of the name whose initials these are
    };
    /// Where a token stands in its own name: nowhere, all of it, or part of it.
    struct Own {
        std::int8_t type = -1;
        bool whole = false;
        std::uint16_t weight = 0;
    };

    [[nodiscard]] Trace without_own(std::uint32_t at) const;
    void count_name(std::uint32_t first, std::uint32_t last, NameType type, std::uint16_t weight);

    const Scene& scene_;
    std::vector<Own> own_;  ///< one per token
    KeyTable<Trace> traces_;
};

}  // namespace crossread::entities
