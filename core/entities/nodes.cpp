#include "entities/nodes.hpp"

#include <algorithm>
#include <numeric>

#include "base/hash.hpp"
#include "entities/name_key.hpp"

namespace crossread::entities {
namespace {

Node make_node(std::uint32_t article, const Entity& entity) {
    Node node{article, &entity, 0, {}, {}};
    node.names.push_back(entity.name);
    node.names.insert(node.names.end(), entity.aliases.begin(), entity.aliases.end());
    for (const std::string& name : node.names) {
        std::string key = name_key(name);
        if (std::find(node.keys.begin(), node.keys.end(), key) == node.keys.end()) node.keys.push_back(std::move(key));
    }
    return node;
}

}  // namespace

Sets::Sets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0u); }

std::uint32_t Sets::find(std::uint32_t node) {
    while (parent_[node] != node) node = parent_[node] = parent_[parent_[node]];
    return node;
}

void Sets::join(std::uint32_t a, std::uint32_t b) {
    a = find(a), b = find(b);
    if (a != b) parent_[std::max(a, b)] = std::min(a, b);
}

std::size_t Nodes::shared(std::uint32_t article_a, std::uint32_t article_b) const {
    const std::vector<std::uint64_t>&a = contexts[article_a], &b = contexts[article_b];
    std::size_t n = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {  // without a branch: which is less is anyone's guess
        const std::uint64_t x = a[i], y = b[j];
        n += x == y, i += x <= y, j += y <= x;
    }
    return n;
}

Nodes make_nodes(std::span<const NamedArticle> articles) {
    Nodes out;
    for (std::uint32_t a = 0; a < articles.size(); ++a) {
        const Entities& entities = *articles[a].entities;
        const auto first = static_cast<std::uint32_t>(out.nodes.size());
        std::vector<std::uint64_t>& context = out.contexts.emplace_back();
        for (const Entity& entity : entities.entities) {
            out.nodes.push_back(make_node(a, entity));
            const std::string& key = out.nodes.back().keys[0];
            context.push_back(hash64(key));
            const bool widely_named = entity.type == EntityType::place || entity.type == EntityType::nationality;
            if (!widely_named) context.push_back(hash64("=" + key));  // a shared person or body weighs two shared places
        }
        for (const Mention& mention : entities.mentions) {
            if (mention.entity != kNoEntity && mention.kind == MentionKind::name) ++out.nodes[first + mention.entity].mentions;
        }
        std::sort(context.begin(), context.end());
        context.erase(std::unique(context.begin(), context.end()), context.end());
    }
    return out;
}

}  // namespace crossread::entities
