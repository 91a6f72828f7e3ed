/// @file
/// What stands for an agreement where it is told in short, so that the page and the Markdown report tell the same.
/// Internal to the compare room.
#pragma once

#include <span>
#include <vector>

#include "compare/gather.hpp"
#include "compare/vocabulary.hpp"

namespace crossread::comparison {

/// Fills in the gist of each agreement, and which of them repeat others. `groups` are those that the agreements were made of, in
/// the same order.
void add_gists(Report& report, const std::vector<Group>& groups, std::span<const Statement> statements, const Vocabulary& vocabulary);

}  // namespace crossread::comparison
