/// @file
/// Words of articles as Markdown that shows them and does nothing else. Internal to the report room.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace crossread::report {

/// The words on one line: white space becomes one space, what Markdown or HTML could read as markup is escaped, and
/// what is longer than `most` bytes is cut between words and ends in "…". At most `most` = 0 cuts nothing.
[[nodiscard]] std::string plain(std::string_view words, std::size_t most = 0);

}  // namespace crossread::report
