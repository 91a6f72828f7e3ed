/// @file
/// The head of a raw text dump: which lines are its title, subtitle and section, who wrote it and when.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "source/dump_credits.hpp"
#include "source/dump_story.hpp"

namespace crossread::source {

struct DumpHead {
    std::size_t title = SIZE_MAX, subtitle = SIZE_MAX, section = SIZE_MAX;  ///< units
    DumpCredits credits;
};

/// `looks` are of the units, one each. A headline that lies within the story as it was found ends what stands above it: `story` then
/// begins below the headline.
[[nodiscard]] DumpHead read_dump_head(const std::vector<Unit>& units, const std::vector<Look>& looks, DumpStory& story);

}  // namespace crossread::source
