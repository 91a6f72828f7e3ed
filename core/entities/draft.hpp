/// @file
/// An article's names while they are being gathered into entities. Internal to the entities room.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entities/entities.hpp"
#include "entities/gazetteer.hpp"
#include "entities/person_name.hpp"

namespace crossread::entities {

/// Where a mention stands and what it is looked up by.
struct Spot {
    std::uint32_t first = 0, last = 0;  ///< tokens [first, last)
    std::uint32_t sentence = 0;
    std::uint32_t block = 0;
    std::string key;                    ///< name_key of its words
};

/// A real-world thing in the making: its mentions have its index as Mention::entity.
struct Thing {
    EntityType type = EntityType::other;
    std::vector<std::uint32_t> mentions;  ///< names only, in order
    std::vector<std::string> keys;        ///< of its names, without repeats, in order of first mention
    std::vector<PersonName> names;        ///< of a person: its full names
    Gender gender = Gender::unknown;
    bool by_relation = false;             ///< brought in as somebody's sister, son, wife: does not take over the surname
    std::string role;                     ///< as written
    std::vector<std::string> role_words;  ///< keys of the words of all its roles, without repeats
    std::optional<Sense> place;           ///< of a place that the gazetteer knows
};

/// The article, its mentions with where they stand, and the things so far.
struct Draft {
    const Document& document;
    const Language& language;
    std::vector<Mention> mentions;  ///< names, in order of begin
    std::vector<Spot> spots;       ///< one a mention
    std::vector<Thing> things;
    std::vector<Mention> echoes;    ///< descriptions and pronouns found for the things

    [[nodiscard]] std::string_view written(std::uint32_t mention) const { return slice(document.text, mentions[mention].span); }
    [[nodiscard]] std::string_view lower(std::uint32_t token) const { return language.lower(language.tokens[token]); }
    [[nodiscard]] std::string_view text(std::uint32_t token) const { return slice(document.text, language.tokens[token].span); }
    /// The sentence that a token of this mention lies in.
    [[nodiscard]] const Sentence& sentence_of(std::uint32_t mention) const { return language.sentences[spots[mention].sentence]; }
    /// The mention's name is one more of this thing's.
    void join(std::uint32_t mention, std::uint32_t thing);
    /// A new thing of the mention's type, with it as the first mention.
    std::uint32_t begin_thing(std::uint32_t mention);
};

/// Mentions that lie in no sentence are left out.
[[nodiscard]] Draft make_draft(const Document& document, const Language& language, std::span<const Mention> mentions);

}  // namespace crossread::entities
