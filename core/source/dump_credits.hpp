/// @file
/// Who wrote a raw text dump's article and when: the lines around its headline, then those at its end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "source/document.hpp"
#include "source/dump_story.hpp"

namespace crossread::source {

struct DumpCredits {
    std::vector<std::string> authors;
    std::size_t authors_unit = SIZE_MAX, published_unit = SIZE_MAX;  ///< the lines that say so; SIZE_MAX where none does
    std::optional<Dated> published, updated;  ///< a text that tells only its last change is published then, which is inferred
};

/// `title` is the headline's unit, SIZE_MAX where there is none. Dates and names of comments, of other stories and of the story's
/// own sentences are not taken. Linear.
[[nodiscard]] DumpCredits read_credits(const DumpView& dump, std::size_t title);

}  // namespace crossread::source
