/// @file
/// When two names may be one organization's. Internal to the entities room.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "entities/gazetteer.hpp"

namespace crossread::entities {

struct OrganizationName {
    std::string key;
    std::vector<std::string> words;
    std::vector<std::string> telling;  ///< words without small ones ("LA Times" begins with none) and, where something is left, the form of company
    std::uint64_t bag = 0;  ///< of `telling` in any order: names that have the same words have the same bag
    std::string initials;   ///< of the words that count ("wfp" of World Food Programme)
    Known known;            ///< what the gazetteer knows of the key
    bool acronym = false;   ///< written in capitals, six letters at most ("WFP", "F.B.I.")
};

[[nodiscard]] OrganizationName organization_name(std::string_view written);

/// How well one name stands for another; `part` wants a single candidate.
enum class Likeness : std::uint8_t { none, part, acronym, same };

/// "Comets" of the "New York Comets": a team has its place and a plural for a name, and mostly the plural alone.
[[nodiscard]] bool is_team(const OrganizationName& name, const OrganizationName& fuller);

/// `same`: one name but for "the", the order around "of", forms of company, or two names of one well-known body.
/// `acronym`: the initials of it. `part`: its first words or its last ones ("Legislature", "Arizona Legislature"), or a team's without its place.
[[nodiscard]] Likeness like(const OrganizationName& name, const OrganizationName& fuller);
/// Whether `like` says `same`, at once.
[[nodiscard]] bool is_same(const OrganizationName& a, const OrganizationName& b);

/// What a name and those that it may stand for have in common one of: words, initials ("*wfp"), a well-known body ("#7").
[[nodiscard]] std::vector<std::string> shelf_marks(const OrganizationName& name);

}  // namespace crossread::entities
