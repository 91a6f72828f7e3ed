/// @file
/// The parts of a person's name, and when two names may be one person's. Internal to the entities room.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "entities/transliteration.hpp"

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
/// The same, by the name_key of what is written.
[[nodiscard]] PersonName person_of_key(std::string_view key);

/// By the first name alone; unknown for names of both and of nobody known.
[[nodiscard]] Gender first_name_gender(const PersonName& name);

/// How well two full names fit one person. The same, turned round, or one leaves middle names or a second surname away ("George W. Bush",
/// "George Bush"; "Bill", "William"; "Enrique Peña Nieto", "Peña Nieto"): same. Two spellings of a foreign name, or the number of a third
/// left away: alike, and what is told of them decides where it can. With a slip in them ("Vicente", "Vincente") they are near or doubtful,
/// and ask for a clue. "Jr." and "Sr." on one of them part father and son.
[[nodiscard]] Spelled same_person(const PersonName& a, const PersonName& b);

/// How well a short name stands for a full one.
enum class Fit : std::uint8_t { none, first_name, middle, surname };
[[nodiscard]] Fit short_for(const PersonName& short_name, const PersonName& full);

/// What names that may be one person's have in common at least one of: words, families of first names ("#12"), the bones of a long surname
/// ("$kdv"). For an index over names.
[[nodiscard]] std::vector<std::string> shelf_marks(const PersonName& name);

}  // namespace crossread::entities
