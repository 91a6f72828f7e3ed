#include "entities/entities.hpp"

#include "entities/tagger.hpp"

namespace crossread::entities {

Entities find(const Document& document, const Language& language) {
    Entities out;
    out.mentions = tag(document, language);
    for (Mention& mention : out.mentions) {
        mention.entity = static_cast<EntityId>(out.entities.size());
        Entity entity;
        entity.type = mention.type;
        entity.name = slice(document.text, mention.span);
        entity.confidence = mention.confidence;
        out.entities.push_back(std::move(entity));
    }
    return out;
}

Linked link(std::span<const NamedArticle> articles) {
    Linked out;
    for (const NamedArticle& article : articles) {
        auto& of = out.of.emplace_back();
        for (const Entity& entity : article.entities->entities) {
            of.push_back(static_cast<EntityId>(out.entities.size()));
            out.entities.push_back(entity);
        }
    }
    return out;
}

}  // namespace crossread::entities
