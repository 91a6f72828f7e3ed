#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "entities/finish.hpp"
#include "entities/nodes.hpp"

namespace crossread::entities {
namespace {

/// The type that most mentions have; of equals the first in the order of EntityType.
EntityType voted_type(const std::vector<const Node*>& nodes) {
    std::array<std::uint32_t, 5> votes{};
    for (const Node* node : nodes) votes[static_cast<std::size_t>(node->entity->type)] += node->mentions + 1;
    return static_cast<EntityType>(std::max_element(votes.begin(), votes.end()) - votes.begin());
}

/// The role that most articles give; of equals the longer one, then by the alphabet.
std::string voted_role(const std::vector<const Node*>& nodes) {
    std::map<std::string, std::size_t> votes;
    for (const Node* node : nodes) {
        if (!node->entity->role.empty()) ++votes[node->entity->role];
    }
    const std::string* best = nullptr;
    std::size_t most = 0;
    for (const auto& [role, count] : votes) {
        if (best && std::tuple(count, role.size()) <= std::tuple(most, best->size())) continue;
        best = &role;
        most = count;
    }
    return best ? *best : std::string{};
}

/// One entity of the nodes that stand for one thing. Their order does not matter.
Entity merged(const std::vector<const Node*>& nodes) {
    Entity out;
    out.type = voted_type(nodes);
    std::vector<std::string> canonical, names;
    for (const Node* node : nodes) {
        canonical.push_back(node->entity->name);
        names.insert(names.end(), node->names.begin(), node->names.end());
        out.confidence = std::max(out.confidence, node->entity->confidence);
        if (!out.place && out.type == EntityType::place) out.place = node->entity->place;
    }
    out.name = fullest(out.type, std::move(canonical));
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (std::string& name : names) {
        if (name != out.name) out.aliases.push_back(std::move(name));
    }
    out.role = voted_role(nodes);
    return out;
}

}  // namespace

Linked link(std::span<const NamedArticle> articles) {
    const Nodes nodes = make_nodes(articles);
    Sets sets(nodes.nodes.size());
    link_persons(nodes, sets);
    link_groups(nodes, sets);
    Linked out;
    out.of.resize(articles.size());
    std::vector<EntityId> number(nodes.nodes.size(), kNoEntity);
    std::vector<std::vector<const Node*>> members;
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        EntityId& id = number[sets.find(n)];
        if (id == kNoEntity) {
            id = static_cast<EntityId>(members.size());
            members.emplace_back();
        }
        members[id].push_back(&nodes.nodes[n]);
        out.of[nodes.nodes[n].article].push_back(id);
    }
    for (const std::vector<const Node*>& list : members) out.entities.push_back(merged(list));
    return out;
}

}  // namespace crossread::entities
