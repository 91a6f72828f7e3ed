/// @file
/// Mentions and entities: the names in an article, and the things they stand for.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/span.hpp"
#include "language/language.hpp"
#include "source/document.hpp"

namespace crossread {

enum class EntityType : std::uint8_t { person, organization, place, nationality, other };
enum class MentionKind : std::uint8_t { name, nominal, pronoun };

/// Index into Entities::entities of one article, or into Linked::entities across articles.
using EntityId = std::uint32_t;
inline constexpr EntityId kNoEntity = 0xFFFFFFFF;

struct Mention {
    Span span;  ///< in Document::text; outer quotes, titles and a possessive 's are not part of a name
    MentionKind kind = MentionKind::name;
    EntityType type = EntityType::other;
    EntityId entity = kNoEntity;
    float confidence = 0;          ///< 0 to 1
    bool as_government = false;    ///< a capital or country that acts ("Beijing pledged"); its entity stays the place
};

struct Coordinates {
    double lat = 0, lon = 0;  ///< degrees, WGS 84
    std::string country;      ///< ISO 3166-1 alpha-2
};

struct Entity {
    EntityType type = EntityType::other;
    std::string name;                    ///< its fullest name
    std::vector<std::string> aliases;    ///< its other names, as written, sorted; not `name`
    std::string role;                    ///< "Chinese Foreign Minister"; empty when none is stated
    std::optional<Coordinates> place;
    float confidence = 0;
};

/// One article's names. Mentions are in order of begin.
struct Entities {
    std::vector<Mention> mentions;
    std::vector<Entity> entities;  ///< in order of first mention
};

/// What linking needs of one article. The pointers are never null and outlive the call.
struct NamedArticle {
    const Document* document;
    const Language* language;
    const Entities* entities;
};

/// Entities across articles.
struct Linked {
    std::vector<Entity> entities;
    std::vector<std::vector<EntityId>> of;  ///< of[article][entity in that article] → index into `entities`
};

namespace entities {

/// Finds mentions and gathers them into entities. A language other than English gives nothing.
[[nodiscard]] Entities find(const Document& document, const Language& language);

/// One entity per real-world thing across articles. The order of the articles changes only the numbering.
[[nodiscard]] Linked link(std::span<const NamedArticle> articles);

}  // namespace entities
}  // namespace crossread
