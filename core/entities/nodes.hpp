/// @file
/// The entities of several articles while they are being linked. Internal to the entities room.
///
/// Every decision depends on the names and the articles' contents alone, never on the order of the articles (law 5).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entities/entities.hpp"
#include "entities/person_name.hpp"

namespace crossread::entities {

/// One entity of one article.
struct Node {
    std::uint32_t article = 0;
    EntityId id = kNoEntity;         ///< in its article
    const Entity* entity = nullptr;
    std::uint32_t mentions = 0;
    std::vector<std::string> names;  ///< as written: its name and aliases
    std::vector<std::string> keys;   ///< of the names, without repeats
};

/// How many two sorted lists without repeats have in common.
[[nodiscard]] std::size_t in_common(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);

/// Disjoint sets of nodes.
class Sets {
public:
    explicit Sets(std::size_t size);
    [[nodiscard]] std::uint32_t find(std::uint32_t node);
    void join(std::uint32_t a, std::uint32_t b);

private:
    std::vector<std::uint32_t> parent_;
};

struct Nodes {
    std::span<const NamedArticle> articles;
    std::vector<Node> nodes;                                ///< by article, then by entity
    std::vector<std::vector<std::uint64_t>> contexts;       ///< of each article: hashes of the keys of its names, sorted
    /// How much company two articles share: one for each place or nationality, two for each other name.
    [[nodiscard]] std::size_t shared(std::uint32_t article_a, std::uint32_t article_b) const;
    /// Hashes of the nouns and verbs in the sentences that name an entity, sorted: what is told of it.
    [[nodiscard]] std::vector<std::uint64_t> told_of(std::uint32_t node) const;
};

[[nodiscard]] Nodes make_nodes(std::span<const NamedArticle> articles);

/// Persons: full names that fit each other, where roles and company do not speak against it; then short names.
void link_persons(const Nodes& nodes, Sets& sets);

/// Organizations, places, nationalities and others: by name, by acronym, by place on earth.
void link_groups(const Nodes& nodes, Sets& sets);

}  // namespace crossread::entities
