/// @file
/// Which part of a sentence states what others state too. Internal to the compare room.
#pragma once

#include <cstdint>
#include <span>

#include "compare/statement.hpp"
#include "compare/vocabulary.hpp"

namespace crossread::comparison {

/// The clauses of a long sentence, in a row, that hold most of the words which the other members of its group have too;
/// the whole sentence where it is short, has one clause, or says the same from end to end. `members` are indexes into
/// `statements`, `statement` is one of them.
[[nodiscard]] Span stated_part(const Article& article, std::uint32_t statement, std::span<const std::uint32_t> members, std::span<const Statement> statements,
                               const Vocabulary& vocabulary);

}  // namespace crossread::comparison
