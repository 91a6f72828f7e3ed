#include "entities/nodes.hpp"

#include <algorithm>
#include <numeric>

#include "base/hash.hpp"
#include "entities/name_key.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

Node make_node(std::uint32_t article, EntityId id, const Entity& entity) {
    Node node{article, id, &entity, 0, {}, {}};
    node.names.push_back(entity.name);
    node.names.insert(node.names.end(), entity.aliases.begin(), entity.aliases.end());
    for (const std::string& name : node.names) {
        std::string key = name_key(name);
        if (std::find(node.keys.begin(), node.keys.end(), key) == node.keys.end()) node.keys.push_back(std::move(key));
    }
    return node;
}

/// A word that tells what happens: a noun or a verb, and none that any sentence may have.
bool tells(Pos pos, std::string_view lower) {
    switch (pos) {
        case Pos::noun: case Pos::nouns: case Pos::verb: case Pos::past: case Pos::participle: case Pos::gerund: case Pos::present: case Pos::present3: break;
        default: return false;
    }
    return lower.size() >= 4 && !one_of(lower, {"said", "told", "says", "have", "been", "were", "would", "year", "years", "people", "time", "made", "went",
                                                "came", "added", "called", "according", "being", "having", "week", "month", "today", "news"});
}

std::vector<std::uint64_t> words_told(const NamedArticle& article, EntityId id) {
    constexpr std::size_t kEnough = 400;  // words
    std::vector<std::uint64_t> out;
    std::uint32_t last = 0xFFFFFFFF;
    for (const Mention& mention : article.entities->mentions) {
        if (mention.entity != id || mention.kind != MentionKind::name || out.size() > kEnough) continue;
        const std::uint32_t s = article.language->sentence_at(mention.span.begin);
        if (s == last || s >= article.language->sentences.size()) continue;
        last = s;
        for (std::uint32_t t = article.language->sentences[s].first; t < article.language->sentences[s].last; ++t) {
            const Token& token = article.language->tokens[t];
            if (tells(token.pos, article.language->lower(token))) out.push_back(hash64(article.language->lower(token)));
        }
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

}  // namespace

std::size_t in_common(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
    std::size_t n = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {  // without a branch: which is less is anyone's guess
        const std::uint64_t x = a[i], y = b[j];
        n += x == y, i += x <= y, j += y <= x;
    }
    return n;
}

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
    return in_common(contexts[article_a], contexts[article_b]);
}

std::vector<std::uint64_t> Nodes::told_of(std::uint32_t node) const {
    return words_told(articles[nodes[node].article], nodes[node].id);
}

Nodes make_nodes(std::span<const NamedArticle> articles) {
    Nodes out;
    out.articles = articles;
    for (std::uint32_t a = 0; a < articles.size(); ++a) {
        const Entities& entities = *articles[a].entities;
        const auto first = static_cast<std::uint32_t>(out.nodes.size());
        std::vector<std::uint64_t>& context = out.contexts.emplace_back();
        for (EntityId id = 0; id < entities.entities.size(); ++id) {
            const Entity& entity = entities.entities[id];
            out.nodes.push_back(make_node(a, id, entity));
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
