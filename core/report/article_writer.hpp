/// @file
/// One Article as JSON. Internal to the report room.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compare/report.hpp"
#include "report/json_text.hpp"
#include "text/offsets.hpp"

namespace crossread::report {

/// "a1" for index 0. The same for entities ("e"), agreements ("s"), differences ("d").
[[nodiscard]] std::string id_of(char letter, std::uint32_t index);

/// The two rulers of one article.
struct Rulers {
    text::Utf16Offsets text;
    const text::Utf16Offsets* content;
};
[[nodiscard]] Rulers rulers_of(const Article& article);

/// The members "article", "begin", "end", with "in": "source" where it points into the given content.
void write_span(JsonText& out, const Evidence& evidence, const std::vector<Rulers>& rulers);

/// The members of an entity.
void write_entity(JsonText& out, const Entity& entity, std::uint32_t index);

/// The members of an article. `entity_of[e]` is the id that the article's entity e goes by in the document that is written.
void write_article(JsonText& out, const Article& article, std::uint32_t index, const std::vector<Rulers>& rulers, const std::vector<EntityId>& entity_of);

}  // namespace crossread::report
