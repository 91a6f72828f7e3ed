/// @file
/// A plain-text dump into units: lines, paragraphs hard-wrapped by a mailer or an editor made whole, bullets, Markdown.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "source/unit.hpp"

namespace crossread::source {

/// Which lines are joined to one unit.
enum class Joining : std::uint8_t {
    wrapped_only,  ///< only where the whole text is hard-wrapped
    mending        ///< also where a line breaks off and the next one goes on in small letters
};

/// Every character of `text` that is no white space lies in exactly one unit. `text` is valid UTF-8. Empty gives nothing.
[[nodiscard]] std::vector<Unit> units_of_dump(std::string_view text, Joining joining);

}  // namespace crossread::source
