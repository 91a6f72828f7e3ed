/// @file
/// What stands around a name: titles, kinship, the word before and after. Internal to the entities room.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "entities/draft.hpp"

namespace crossread::entities {

/// The gender of a title before the name ("Ms.", "King"); unknown when there is none that tells.
[[nodiscard]] Gender title_gender(const Draft& draft, std::uint32_t mention);

/// A noun of kinship that brings the person in: "Kim's own sister, Kim Yo Jong", "Ana Ruiz, his wife". Empty when there is none.
[[nodiscard]] std::string_view kinship(const Draft& draft, std::uint32_t mention);

/// Of "sister", "widow", "spokesman"; unknown for words of both.
[[nodiscard]] Gender word_gender(std::string_view lower);

/// The token just before the name in its sentence, lower-case; empty at the sentence's beginning.
[[nodiscard]] std::string_view word_before(const Draft& draft, std::uint32_t mention);
/// The token just after the name in its sentence, lower-case; empty at the sentence's end.
[[nodiscard]] std::string_view word_after(const Draft& draft, std::uint32_t mention);

}  // namespace crossread::entities
