/// @file
/// Where the story of a raw text dump stands: rules make a first guess, a fitted model weighs it with all that the lines show.
#pragma once

#include <cstddef>
#include <vector>

#include "source/dump_model.hpp"
#include "source/unit.hpp"

namespace crossread::source {

struct DumpStory {
    std::vector<bool> inside;         ///< by unit
    std::size_t first = 0, last = 0;  ///< the story is somewhere in [first, last)
    bool without_sentences = false;   ///< a list of words or of labels: first and last are around all of it, `inside` is empty of it
};

/// What the readers of a dump's head look at. `looks` are of the units, one each.
struct DumpView {
    const std::vector<Unit>& units;
    const std::vector<Look>& looks;
    const DumpStory& story;
};

/// `looks` are of the units, one each. Linear.
[[nodiscard]] DumpStory find_dump_story(const std::vector<Unit>& units, const std::vector<Look>& looks,
                                        const DumpModel& model = kDumpModel);

/// The first guess, by rules, that the model weighs with the rest.
[[nodiscard]] DumpGuess guess_story(const std::vector<Unit>& units, const std::vector<Look>& looks);

/// A sentence that nothing tells to be the page's own.
[[nodiscard]] bool is_story_sentence(const Look& look);

/// The next unit that is no junk, among the next dozen; where there is none, the number of units.
[[nodiscard]] std::size_t next_words(const std::vector<Look>& looks, std::size_t i);

/// What goes on after unit `i` begins with a small letter, before `end`: the unit was cut.
[[nodiscard]] bool gone_on_with(const std::vector<Unit>& units, const std::vector<Look>& looks, std::size_t i, std::size_t end);

}  // namespace crossread::source
