/// @file
/// Article and Report: everything known of one article, and of several side by side.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compare/correction.hpp"
#include "entities/entities.hpp"
#include "facts/facts.hpp"
#include "language/language.hpp"
#include "source/document.hpp"
#include "text/offsets.hpp"

namespace crossread {

/// One article, each room's value beside the next.
struct Article {
    std::string name;
    Document document;
    Language language;
    Entities entities;
    Facts facts;
    text::Utf16Offsets content_offsets;  ///< of the given content, for spans that point into it
};

/// A statement that two or more articles make.
struct Agreement {
    std::vector<Evidence> spans;  ///< sentences or clauses, by article, then by begin; at least two articles
    Evidence gist;                ///< the whole sentence of one of them that stands for all where the statement is told in short
    bool repeats = false;         ///< weightier agreements tell most of it: left out where there is room for few
    float score = 0;              ///< 0 to 1: how sure it is that all state the same
    float weight = 0;             ///< 0 to 1: how much it matters, by what it carries, how near the heads of its articles, and score
    std::vector<std::string> why; ///< for a person: "same people: Kim Jong Un", "same day: 2018-04-27"
};

/// A sentence that no other article states.
struct OnlyHere {
    std::uint32_t article = 0;
    Span span;
    float weight = 0;  ///< 0 to 1: how much it carries
    std::optional<Evidence> nearest;  ///< the most alike sentence elsewhere
    float nearest_score = 0;
};

struct Valued {
    Evidence where;
    std::string value;  ///< normalised: "32 person", "2018-04-27", an entity's name
};

struct Difference {
    DifferenceKind kind = DifferenceKind::quantity;
    std::vector<Valued> spans;  ///< at least two articles
    std::optional<std::uint32_t> statement;  ///< index into Report::agreements
    std::vector<std::string> why;
};

enum class Precision : std::uint8_t { year, month, day, time };

struct TimelineEntry {
    std::string when;  ///< ISO 8601
    Precision precision = Precision::day;
    std::vector<Evidence> spans;
};

enum class ChangeKind : std::uint8_t { added, removed, reworded, moved };

struct Change {
    ChangeKind kind = ChangeKind::added;
    std::vector<Evidence> spans;
};

/// Two articles that are versions of one.
struct Versions {
    std::uint32_t older = 0, newer = 0;
    std::vector<Change> changes;
};

/// All quotations of one speaker.
struct SpeakerQuotes {
    EntityId speaker = kNoEntity;  ///< index into Linked::entities
    std::vector<Evidence> spans;   ///< by article, then by begin
};

/// How alike two articles are. Only pairs within a story, a < b.
struct Similarity {
    std::uint32_t a = 0, b = 0;
    float value = 0;
};

struct Report {
    std::vector<Article> articles;
    Linked linked;
    std::vector<std::vector<std::uint32_t>> stories;  ///< indexes into articles; every article is in exactly one
    std::vector<Similarity> similarity;
    std::vector<Agreement> agreements;
    std::vector<OnlyHere> only;
    std::vector<Difference> differences;
    std::vector<TimelineEntry> timeline;
    std::vector<Versions> versions;
    std::vector<SpeakerQuotes> quotes;
    std::vector<Correction> corrections;  ///< by hand, those that mended something
};

}  // namespace crossread
