/// @file
/// The reader's own judgement over ours: dropped pieces that belong to the article after all. Internal to the source room.
#pragma once

#include <vector>

#include "source/unit.hpp"

namespace crossread::source {

/// Keeps every unit that lies in one of the pieces, which are bytes of the decoded content. They were chosen by hand, so they are few.
void put_back(const std::vector<Span>& pieces, const std::vector<Unit>& units, std::vector<Verdict>& verdicts);

}  // namespace crossread::source
