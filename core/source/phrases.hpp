/// @file
/// Phrases that give away what a line is: share buttons, paywalls, newsletters, "read more". One table, for dumps and pages.
#pragma once

#include <optional>
#include <string_view>

#include "source/document.hpp"

namespace crossread::source {

struct Telling {
    const char* reason;  ///< for a person
    DropKind kind;
    bool whole;          ///< the phrase is the whole unit
    bool start;          ///< the unit begins with it
    bool ends_story;     ///< what comes after it in a page is seldom the story
    bool sure = false;   ///< a paragraph that begins with it is that and nothing else, however long
};

/// The strongest phrase found in a unit's key (wording.hpp: key_of); nothing when none is. Linear in the key.
[[nodiscard]] std::optional<Telling> telling_phrase(std::string_view key);

}  // namespace crossread::source
