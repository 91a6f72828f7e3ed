/// @file
/// Who wrote it: the names in a byline, "By Jane Roe and John Doe in Kabul", and the dateline that opens a report.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/document.hpp"

namespace crossread::source {

/// The names in a line that says who wrote it, with or without "By" before them. Job titles, places, outlets' addresses and
/// dates that stand with them are left out. Empty when nothing in the line looks like a name.
[[nodiscard]] std::vector<std::string> authors_in(std::string_view line);

/// True for a line that begins as bylines do ("By …", "Written by …", "Author: …") and goes on with a name.
[[nodiscard]] bool is_byline(std::string_view line);

/// The parts of a line below a headline: "Jane Roe | Senior Writer | 2 July 2025". One at least.
[[nodiscard]] std::vector<std::string_view> pieces_of(std::string_view line);

/// True for a line with what reporters call themselves in it.
[[nodiscard]] bool names_job(std::string_view line);

/// True for a line that is nothing but "By", "Written by" and the like: the next one is the author.
[[nodiscard]] bool announces_author(std::string_view line);

/// True for a line before or below a story that says who its author is: "Jane Roe covers labour for The Example.", "An award-winning
/// journalist, Jane has reported from …"
[[nodiscard]] bool is_about_author(std::string_view text, const std::vector<std::string>& authors);

/// The dateline at the beginning of a story's first paragraph: "BEIJING/SEOUL -- ", "KABUL, Afghanistan (AP) — ".
/// `span` is in `paragraph` and covers the dash; nothing when there is none.
[[nodiscard]] std::optional<Dateline> dateline_of(std::string_view paragraph);

}  // namespace crossread::source
