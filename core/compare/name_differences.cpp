#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "compare/points.hpp"
#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/transliteration.hpp"

namespace crossread::comparison {
namespace {

/// Another name in the same place is the rarest of differences and the likeliest to be an error of ours.
/// From this likeness on two statements tell the same but for a name: real reports that are less alike mostly tell of two things.
constexpr float kAlikeFrom = 0.55F;
constexpr float kSamePart = 0.6F, kSameWeight = 0.9F, kLeftOverShare = 0.3F;

std::vector<const Mention*> names_in(const Article& article, Span sentence) {
    std::vector<const Mention*> out;
    const auto& mentions = article.entities.mentions;
    for (auto m = std::lower_bound(mentions.begin(), mentions.end(), sentence.begin,
                                   [](const Mention&x, std::uint32_t begin) { return x.span.begin < begin; });
         m != mentions.end() && m->span.begin < sentence.end; ++m)
        if (m->entity != kNoEntity) out.push_back(&*m);
    return out;
}

bool is_name(const Mention& m) { return m.kind == MentionKind::name && m.type != EntityType::other && m.type != EntityType::nationality; }

/// Whether two names have a word in common: then they may be one name, longer and shorter.
bool share_word(const Article& a, Span left, const Article& b, Span right) {
    const TokenRange l = tokens_in(a, left), r = tokens_in(b, right);
    for (std::uint32_t i = l.first; i < l.last; ++i)
        for (std::uint32_t j = r.first; j < r.last; ++j)
            if (a.language.lower(a.language.tokens[i]) == b.language.lower(b.language.tokens[j])) return true;
    return false;
}

/// "Gaddafi" and "Qadhafi": one foreign name in two spellings, which is told as a difference of spelling.
bool share_spelling(const Article& a, Span left, const Article& b, Span right) {
    const TokenRange l = tokens_in(a, left), r = tokens_in(b, right);
    for (std::uint32_t i = l.first; i < l.last; ++i)
        for (std::uint32_t j = r.first; j < r.last; ++j) {
            const auto key = [](const Article& article, std::uint32_t token) { return entities::name_key(article.language.lower(article.language.tokens[token])); };
            if (entities::spelled(key(a, i), key(b, j)) >= entities::Spelled::alike) return true;
        }
    return false;
}

/// First name and surname: by one of them alone two names may still be one.
bool full(const Article& article, Span name) {
    const TokenRange words = tokens_in(article, name);
    return words.last - words.first >= 2;
}

/// A report's own place before its first words tells where it was written, not where it happened.
bool in_dateline(const Article& article, const Mention& m) { return article.document.dateline && article.document.dateline->span.overlaps(m.span); }

/// Whether the article names this one at all, in whatever sentence: then it knows both, and tells of each what it tells.
bool knows(const Scene& scene, std::uint32_t article, EntityId linked) {
    const std::vector<EntityId>& of = scene.linked.of[article];
    return std::find(of.begin(), of.end(), linked) != of.end();
}

/// Whether two mentions stand for one. Persons may be linked by a role alone ("the prime minister"), but two full names
/// without a word in common, in whatever spelling, are two persons.
bool same_one(const Scene& scene, const Mention& l, const Mention& r) {
    const Pairing& words = scene.words;
    if (scene.linked.of[words.left().article][l.entity] != scene.linked.of[words.right().article][r.entity]) return false;
    const bool names = l.type == EntityType::person && is_name(l) && is_name(r);
    return !names || !full(words.a(), l.span) || !full(words.b(), r.span) || share_word(words.a(), l.span, words.b(), r.span) ||
           share_spelling(words.a(), l.span, words.b(), r.span);
}

/// The little word that leads to a name; empty where none does: "from the Midwest" is no place where "in Palmer" is one.
std::string_view link_before(const Article& article, Span name) {
    std::uint32_t at = tokens_in(article, name).first;
    if (at > 0 && article.language.tokens[at - 1].pos == Pos::determiner) --at;
    if (at == 0 || article.language.tokens[at - 1].pos != Pos::preposition) return {};
    const std::string_view link = article.language.lower(article.language.tokens[at - 1]);
    return link == "to" || link == "into" ? "in" : link;  // "arrived in Uganda", "flew to Uganda"
}

/// "Montevideo police" has no such word.
bool linked_otherwise(std::string_view here, std::string_view there) { return !here.empty() && !there.empty() && here != there; }

/// "Georgia, Virginia, Alabama and Arkansas": of a list nobody can tell which one stands for which.
bool listed(const std::vector<const Mention*>& all, const Mention& m) {
    constexpr std::ptrdiff_t kList = 4;
    return std::count_if(all.begin(), all.end(), [&](const Mention* o) { return is_name(*o) && o->type == m.type; }) >= kList;
}

bool is_country(const Entity& place) {
    std::string key;
    entities::append_key(place.name, key);
    return entities::lookup(key).is(entities::Kind::country);
}

/// "In Brasilia" and "in Brazil": one is told more exactly.
bool lies_in(const Entity& a, const Entity& b) {
    return a.type == EntityType::place && a.place && b.place && a.place->country == b.place->country && is_country(a) != is_country(b);
}

}  // namespace

void find_name_differences(const Scene& scene, std::vector<Disagreement>& out) {
    if (scene.edge.likeness < kAlikeFrom) return;
    const Pairing& words = scene.words;
    const Article &a = words.a(), &b = words.b();
    const std::uint32_t in_a = words.left().article, in_b = words.right().article;
    const auto here = names_in(a, words.left().span), there = names_in(b, words.right().span);
    const auto linked = [&](std::uint32_t article, const Mention& m) { return scene.linked.of[article][m.entity]; };
    const auto told_here = [&](const Mention& r) {
        return std::any_of(here.begin(), here.end(), [&](const Mention* o) { return same_one(scene, *o, r); });
    };
    const auto told_there = [&](const Mention& l) {
        return std::any_of(there.begin(), there.end(), [&](const Mention* o) { return same_one(scene, l, *o); });
    };
    const auto open = [](const Article& article, const std::vector<const Mention*>& all, const auto& told) {
        std::vector<const Mention*> untold;
        std::copy_if(all.begin(), all.end(), std::back_inserter(untold),
                     [&](const Mention* m) { return is_name(*m) && !told(*m) && !in_dateline(article, *m); });
        return untold;
    };
    const auto left = open(a, here, told_there), right = open(b, there, told_here);
    const auto only_one = [](const std::vector<const Mention*>& all, EntityType type) {
        return std::count_if(all.begin(), all.end(), [&](const Mention* m) { return m->type == type; }) == 1;
    };
    for (const Mention* l : left) {
        for (const Mention* r : right) {
            if (r->type != l->type || share_word(a, l->span, b, r->span)) continue;
            // Who tells it is no part of what is told.
            if (l->type != EntityType::place && words.here().index->names_teller(l->span) != words.there().index->names_teller(r->span)) continue;
            const EntityId x = linked(in_a, *l), y = linked(in_b, *r);
            if ((knows(scene, in_b, x) && knows(scene, in_a, y)) || lies_in(scene.linked.entities[x], scene.linked.entities[y])) continue;
            if (listed(here, *l) || listed(there, *r) || (l->type == EntityType::place && linked_otherwise(link_before(a, l->span), link_before(b, r->span)))) continue;
            const Context context = words.around(tokens_in(a, l->span), tokens_in(b, r->span));
            const bool left_over = only_one(left, l->type) && only_one(right, l->type) && context.share >= kLeftOverShare;
            if (!left_over && (context.share < kSamePart || context.weight < kSameWeight)) continue;
            out.push_back({l->type == EntityType::place ? DifferenceKind::place : DifferenceKind::person,
                           {{in_a, l->span, false}, scene.linked.entities[x].name},
                           {{in_b, r->span, false}, scene.linked.entities[y].name},
                           "another name in the same place"});
            break;
        }
    }
}

}  // namespace crossread::comparison
