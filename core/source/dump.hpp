/// @file
/// A raw text dump of a page, judged: title, subtitle, section, date lines, bylines, the story, and what came along.
#pragma once

#include <string_view>
#include <vector>

#include "source/dump_model.hpp"
#include "source/unit.hpp"

namespace crossread::source {

/// Decides about every unit of a dump and fills the head fields of `document` (title, subtitle, section, authors, dates),
/// not its text. A dump in which no story can be found keeps all that is no plain junk.
[[nodiscard]] std::vector<Verdict> judge_dump(const std::vector<Unit>& units, Document& document, const DumpModel& model = kDumpModel);

}  // namespace crossread::source
