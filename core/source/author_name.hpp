/// @file
/// A person's name as bylines have it: what may be one, and what never is. Internal to the source room.
#pragma once

#include <string>
#include <string_view>

namespace crossread::source {

/// Whether at least `least` words, and no more than five, can be a name and nothing else: each begins with a capital or is a small word
/// of names ("van", "bin"), and none is a job, an outlet or a day. False for an empty text.
[[nodiscard]] bool is_name(std::string_view text, std::size_t least);

/// True for two to four capitalised words that may be a person's name and nothing else.
[[nodiscard]] bool may_be_name(std::string_view text);

/// Words that stand in bylines and are no names: jobs, outlets, days. In small letters.
[[nodiscard]] bool is_no_name(std::string_view folded);

/// First names that are words too: that a text also writes them small says nothing. In small letters.
[[nodiscard]] bool is_name_and_word(std::string_view folded);

/// Without the marks and spaces around it; the full stop of "Jr." stays.
[[nodiscard]] std::string_view trimmed_name(std::string_view text);

/// The name without a degree behind it, and not in capitals: "JANE O'NEILL-ROE" gives "Jane O'Neill-Roe", "Jane Roe MD" "Jane Roe".
[[nodiscard]] std::string name_as_written(std::string_view name);

}  // namespace crossread::source
