#include "entities/entities.hpp"

namespace crossread::entities {

Entities find(const Document&, const Language&) { return {}; }

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
