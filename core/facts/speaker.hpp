/// @file
/// Who does what a verb says: noun phrases as speakers and actors, and the entities they stand for. Internal to the facts room.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "entities/entities.hpp"
#include "facts/phrase.hpp"
#include "language/language.hpp"
#include "source/document.hpp"

namespace crossread::facts {

/// What the rules read: the layers below and the phrases over them. The references outlive it.
struct Reading {
    const Document& document;
    const Language& language;
    const Entities& entities;
    const WordUses& uses;
    std::span<const Phrase> phrases;

    [[nodiscard]] PhraseKind kind(std::size_t i) const { return i < phrases.size() ? phrases[i].kind : PhraseKind::stop; }
    [[nodiscard]] std::string_view lower(std::uint32_t token) const { return language.lower(language.tokens[token]); }
    /// The word that a phrase is about: its head noun, its main verb.
    [[nodiscard]] std::string_view head(std::size_t i) const { return lower(phrases[i].head); }
    /// From the first token of phrase `first` to the last one of phrase `last - 1`.
    [[nodiscard]] Span span(std::size_t first, std::size_t last) const;
};

/// Phrases [first, last): a noun phrase and what belongs to it: "a source familiar with the matter", "Roe and Poe".
struct NounGroup {
    std::size_t first = 0, last = 0;
    bool several = false;  ///< joined by "and"
};

/// The subject of the verb phrase at `verb`, wherever its sentence puts it before the verb: past appositions and
/// relative clauses, shared with an earlier verb, or of the main verb when this one is an -ing form or an infinitive.
[[nodiscard]] std::optional<NounGroup> subject(const Reading& reading, std::size_t verb);

/// The noun group that begins at phrase `at` (adverbs are passed): "said | the ministry's spokesman in Oslo".
[[nodiscard]] std::optional<NounGroup> group_at(const Reading& reading, std::size_t at);

/// The noun group that ends before phrase `end`.
[[nodiscard]] std::optional<NounGroup> group_before(const Reading& reading, std::size_t end);

struct Speaker {
    Span text;  ///< the words that name the speaker
    EntityId entity = kNoEntity;
    std::vector<EntityId> together{};  ///< "Roe and Poe": both; `entity` is none then
};

/// The speaker that a noun group names. A message ("a ministry statement") speaks for the body or person it names.
[[nodiscard]] Speaker speaker(const Reading& reading, const NounGroup& group);

/// Whose the thing is that a noun phrase names: "Roe's claim", "her remark". nullopt when it says no owner.
[[nodiscard]] std::optional<Speaker> owner(const Reading& reading, const Phrase& noun);

/// The smallest mention over the token; nullptr when there is none.
[[nodiscard]] const Mention* mention_at(const Reading& reading, std::uint32_t token);

/// The first phrase of the sentence that phrase `at` is in. Both look at 256 phrases at most.
[[nodiscard]] std::size_t sentence_begin(const Reading& reading, std::size_t at);
/// The stop that ends the sentence that phrase `at` is in.
[[nodiscard]] std::size_t sentence_end(const Reading& reading, std::size_t at);

}  // namespace crossread::facts
