/// @file
/// Which place on earth a name means in an article: Georgia the state or the country, which of the Springfields. Internal.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "entities/draft.hpp"
#include "entities/gazetteer.hpp"

namespace crossread::entities {

/// How often an article speaks of each country and of each numbered region, by its unambiguous names.
struct Geography {
    std::array<std::uint16_t, 256> countries{};
    std::array<std::uint16_t, 256> regions{};
};

[[nodiscard]] Geography geography(const Draft& draft);

/// Whether a name may mean a place in a region or country: "Springfield" in "Ill.".
[[nodiscard]] bool lies_in(const Known& name, const Known& within);

/// The place that a name means: the sense that fits the article best. Empty when the gazetteer does not know the name as a place.
/// `within`: the region or country written after it ("Springfield, Ill."); without kinds when there is none. Empty too where the
/// gazetteer knows such places elsewhere only: a small Athens in Texas is not the capital of Greece.
[[nodiscard]] std::optional<Sense> place_meant(const Known& name, const Known& within, const Geography& article);

/// A key that names of one place share: its country, or its coordinates.
[[nodiscard]] std::string identity(const Sense& place);

/// Where to put it on a map.
[[nodiscard]] Coordinates coordinates(const Sense& place);

/// "Mt Cook" is Mount Cook, wherever in the name it stands.
[[nodiscard]] std::string written_out(std::string_view key);

}  // namespace crossread::entities
