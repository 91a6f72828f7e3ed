/// @file
/// The parts of a person's name, and when two names may be one person's. Internal to the entities room.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace crossread::entities {

enum class Gender : std::uint8_t { unknown, man, woman };

struct PersonName {
    std::vector<std::string> words;  ///< of the key (name_key.hpp), without titles and suffix
    std::string suffix;              ///< "jr", "iii"; empty when there is none
    bool family_first = false;       ///< may be Chinese, Korean or Vietnamese: "Kim Jong Un"
    bool full = false;               ///< more than a surname or a first name: "Jo Reed", not "bin Laden"
};

/// Any text is welcome; one without letters has no words.
[[nodiscard]] PersonName person_name(std::string_view written);

/// By the first name alone; unknown for names of both and of nobody known.
[[nodiscard]] Gender first_name_gender(const PersonName& name);

/// True when two full names may be one person's: the same, or one leaves middle names, a second surname or letters away
/// ("George W. Bush", "George Bush"; "Bill", "William"; "Vicente", "Vincente"; "Enrique Peña Nieto", "Peña Nieto").
/// A suffix on one of them parts father and son.
[[nodiscard]] bool same_person(const PersonName& a, const PersonName& b);

/// How well a short name stands for a full one.
enum class Fit : std::uint8_t { none, first_name, middle, surname };
[[nodiscard]] Fit short_for(const PersonName& short_name, const PersonName& full);

/// What names that may be one person's have in common at least one of: words, families of first names ("#12"), the consonants of
/// a long surname ("$gdf"). For an index over names.
[[nodiscard]] std::vector<std::string> shelf_marks(const PersonName& name);

}  // namespace crossread::entities
