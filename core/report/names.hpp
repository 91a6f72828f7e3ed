/// @file
/// The words that schema 1 uses for each enumeration, in the enumeration's order. Internal to the report room.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "compare/report.hpp"

namespace crossread::report {

template <class E, std::size_t N>
constexpr std::string_view word(const std::array<std::string_view, N>& words, E value) {
    return words[static_cast<std::size_t>(value)];
}

inline constexpr std::array<std::string_view, 5> kFormat{"auto", "text", "html", "mhtml", "prose"};
inline constexpr std::array<std::string_view, 2> kAnalysis{"full", "story"};
inline constexpr std::array<std::string_view, 7> kBlock{"title", "subtitle", "paragraph", "heading", "quote", "list_item", "caption"};
inline constexpr std::array<std::string_view, 8> kDrop{"section", "byline", "timestamp", "related", "boilerplate", "navigation", "advert", "other"};
inline constexpr std::array<std::string_view, 3> kKnown{"stated", "given", "inferred"};
inline constexpr std::array<std::string_view, 3> kMention{"name", "nominal", "pronoun"};
inline constexpr std::array<std::string_view, 5> kEntity{"person", "organization", "place", "nationality", "other"};
inline constexpr std::array<std::string_view, 4> kTime{"date", "time", "duration", "set"};
/// By Fate; the first two are not told.
inline constexpr std::array<std::string_view, 7> kFate{"", "", "dead", "hurt", "missing", "held", "rescued"};
inline constexpr std::array<std::string_view, 3> kQuote{"direct", "indirect", "mixed"};
inline constexpr std::array<std::string_view, 5> kTold{"done", "planned", "possible", "denied", "claimed"};
inline constexpr std::array<std::string_view, 11> kDifference{"quantity", "time", "place", "person", "attribution", "quote_wording", "certainty", "polarity", "precision", "other", "sequence"};
inline constexpr std::array<std::string_view, 6> kCorrection{"rename", "merge", "split", "retype", "apart", "no_difference"};
inline constexpr std::array<std::string_view, 4> kPrecision{"year", "month", "day", "time"};
inline constexpr std::array<std::string_view, 4> kChange{"added", "removed", "reworded", "moved"};

}  // namespace crossread::report
