/// @file
/// The form in which names are compared and looked up: "Jong-un" and "Jong Un", "Calderón" and "Calderon", "U.S." and "US" are one.
#pragma once

#include <string>
#include <string_view>

namespace crossread::entities {

/// Appends the key of a name: lower case, no accents, no punctuation but "&", hyphens and runs of spaces as one space.
/// Letters outside Latin stay as they are. Nothing is appended for text without letters or digits.
void append_key(std::string_view name, std::string& out);

[[nodiscard]] std::string name_key(std::string_view name);

}  // namespace crossread::entities
