/// @file
/// One foreign name in two Latin spellings: "Gaddafi" and "Qadhafi", "Zelensky" and "Zelenskyy", "Yusuf" and "Youssef".
///
/// News brings Arabic, Persian, Cyrillic, Greek and Korean names into Latin letters by ear, by one of several standards, or by French or
/// German habit. Which letters answer each other is told by a table in transliteration.cpp, with the reason of each row.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace crossread::entities {

/// How two written words can be one name.
enum class Spelled : std::uint8_t {
    other,     ///< no
    doubtful,  ///< a letter apart, or of the same consonants, and people bear both: "Hansen", "Hanson"; "Hassan", "Hussein"
    near,      ///< the same, of words that are on no list of names: a slip, or another name
    alike,     ///< two ways to bring one foreign name into Latin letters
    same,
};

/// Of two words of keys (name_key.hpp). "Maria" and "Mario" are other names. Linear in the words; long ones are never alike.
[[nodiscard]] Spelled spelled(std::string_view a, std::string_view b);

/// The same of two Korean syllables or family names: "Ri" and "Lee", "Pak" and "Park", "geun" and "kun".
[[nodiscard]] bool same_korean(std::string_view a, std::string_view b);

/// First names that one person has in two languages, or at home and in full: "Volodymyr" and "Vladimir", "Alexandros" and "Alexis".
[[nodiscard]] bool forms_of_one(std::string_view a, std::string_view b);

/// Appends what all alike spellings of a word have in common, for an index: its consonants, those that answer each other as one. Cheap.
void append_bones(std::string_view word, std::string& out);

/// The same of two surnames: those that people of many countries bear beside each other are doubtful ("Fischer", "Fisher").
[[nodiscard]] Spelled spelled_surname(std::string_view a, std::string_view b);

}  // namespace crossread::entities
