/// @file
/// Parts of the Markdown report that stand by themselves. Internal to the report room.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/report.hpp"
#include "report/markdown_lines.hpp"
#include "report/markdown_words.hpp"

namespace crossread::report {

/// `story`: the articles of it, sorted. Nothing is written where there is nothing to tell.
void write_timeline(const Report& report, const std::vector<std::uint32_t>& story, const Words& words, Lines& out);
void write_quotations(const Report& report, const std::vector<std::uint32_t>& story, const Words& words, Lines& out);

}  // namespace crossread::report
