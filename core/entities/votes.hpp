/// @file
/// What the names of an article say together: as what each name is meant, and whose surname it is. Internal to the entities room.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entities/entities.hpp"

namespace crossread::entities {

/// How often the article has a name as each type, weighted by the tagger's confidence.
struct Votes {
    std::array<float, 5> of{};
    bool surname = false;     ///< of a person whom the article names in full
    bool of_person = false;   ///< it is a person's name, and whose surname is in it is known
    std::optional<EntityType> told;  ///< what the article says outright that it is
    bool office = false;      ///< the short sign of an office: "the Deputy Inspector General (DIG)"
    bool opens_body = false;  ///< an unknown word with a hyphen that opens a body's name: "Coca-Cola" of "Coca-Cola Bottlers"

    [[nodiscard]] EntityType winner() const { return static_cast<EntityType>(std::max_element(of.begin(), of.end()) - of.begin()); }
    [[nodiscard]] float sum() const { return of[0] + of[1] + of[2] + of[3] + of[4]; }
};

/// Votes by the name's key. Looked up only: the order of the table means nothing.
struct VoteTable {
    std::unordered_map<std::string, Votes> of;
    bool halved = false;  ///< the article names North Korea, South Sudan or the like

    [[nodiscard]] const Votes* find(const std::string& key) const {
        const auto found = of.find(key);
        return found == of.end() ? nullptr : &found->second;
    }
};

[[nodiscard]] VoteTable count_votes(std::string_view text, const std::vector<Mention>& names);

/// Of any script that has capitals.
[[nodiscard]] bool begins_with_wide_capital(std::string_view word);
[[nodiscard]] inline bool begins_with_capital(std::string_view word) {
    if (word.empty() || static_cast<unsigned char>(word[0]) >= 0x80) return begins_with_wide_capital(word);
    return word[0] >= 'A' && word[0] <= 'Z';
}
[[nodiscard]] bool has_small_letter(std::string_view word);
/// Whether a dollar sign follows: what ends there is the sign of a currency ("US$500").
[[nodiscard]] bool is_currency(std::string_view text, std::uint32_t end);

}  // namespace crossread::entities
