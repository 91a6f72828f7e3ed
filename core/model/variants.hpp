/// @file
/// The training articles in variants that make names harder: other casing and spacing, other titles, other names, words hidden. For the
/// programs of this folder only.
#pragma once

#include <cstddef>
#include <random>
#include <vector>

#include "entities/features.hpp"
#include "model/corpus.hpp"

namespace crossread::model {

/// An article in one of its variants, with what is needed to make its features twice.
struct Read {
    std::size_t origin;  ///< which article of the sets
    Example example;
    entities::Scene scene;
};

/// In [0, 1), the same everywhere.
[[nodiscard]] inline double drawn(std::mt19937& random) { return static_cast<double>(random()) / 4294967296.0; }

/// Each article as it is, then as many variants as `copies` says, drawn by chance; every fifth is left out.
[[nodiscard]] std::vector<Read> read_all(const std::vector<LabelledArticle>& articles, const std::vector<int>& copies);

}  // namespace crossread::model
