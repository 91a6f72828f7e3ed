/// @file
/// What the first reading of an article found, for the second: a name seen in clear context stays what it was.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "entities/scene.hpp"
#include "entities/tagger_model.hpp"

namespace crossread::entities {

/// What is remembered of one token, not counting its own name. Nothing is of words without a capital.
struct Recalled {
    bool capital = false;
    std::uint8_t whole = 0, part = 0;  ///< 1 + the type of most names that this word is all of, or a word of; 0 when there are none
    std::uint8_t clear_whole = 0, clear_part = 0;  ///< how clearly so: 0 to 3
    std::uint8_t no_name = 0;          ///< times it was no name: 2 at most
    std::uint8_t initials = 0;         ///< 1 + the type of the name whose initials these are

    friend bool operator==(const Recalled&, const Recalled&) = default;
    /// Whether anything is.
    [[nodiscard]] bool tells() const { return whole || part || no_name || initials; }
};

/// The names of one article by their words, by their whole wording and by their initials.
class Memory {
public:
    /// `labels` has one per token of the article, 0 outside runs.
    Memory(const Scene& scene, const std::vector<Labelled>& labels);

    [[nodiscard]] Recalled recall(std::uint32_t token) const;

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
    std::vector<Own> own_;       ///< one per token
    std::vector<Trace> traces_;  ///< one per word
};

/// Appends the keys of what is remembered of a run's token `at`, counted from the run's first, and of its neighbours.
void append_features(std::span<const Recalled> run, std::size_t at, std::vector<std::uint32_t>& keys);

}  // namespace crossread::entities
