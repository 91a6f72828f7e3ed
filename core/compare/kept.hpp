/// @file
/// What one comparison leaves to the next, so that one article more does not compare all the others again.
///
/// A story is found again by all that its comparison reads: its articles, and whom their names stand for. The report is the
/// same with what was kept and without, byte for byte; only its time is not.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "compare/report.hpp"

namespace crossread {

/// How an article uses a word; by these it is put among its story.
struct WordUse {
    std::uint64_t key = 0;  ///< the term's
    float times = 0;
    float rarity = 0;
};

/// What was found in one story. Articles are numbered within it.
struct KeptStory {
    /// What the story's articles told of each other dated this one.
    struct Redated {
        std::uint32_t article = 0;
        Dated published;
        Facts facts;
    };
    Report found;  ///< without articles and entities
    std::vector<Redated> redated;
};

/// Of the last comparison only: what it had no use for is forgotten.
struct Kept {
    using Digest = std::pair<std::uint64_t, std::uint64_t>;  ///< of all that comparing reads; 128 bits: two alike are one
    std::map<Digest, std::vector<WordUse>> words;            ///< by article
    using Stories = std::map<Digest, KeptStory>;
    Stories stories;
};

namespace comparison {

/// All that comparing reads of an article by itself.
[[nodiscard]] Kept::Digest digest_of(const Article& article);

/// All that comparing reads of a story as a report of its own (part.hpp); `articles` are the digests of the report's articles.
[[nodiscard]] Kept::Digest digest_of(const Report& report, const std::vector<std::uint32_t>& story, const std::vector<Kept::Digest>& articles);

}  // namespace comparison
}  // namespace crossread
