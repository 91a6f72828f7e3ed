#include <algorithm>
#include <string>
#include <vector>

#include "compare/differences.hpp"

namespace crossread::comparison {
namespace {

/// Another name in the same place is the rarest of differences and the likeliest to be an error of ours.
constexpr float kSamePart = 0.6F, kSameWeight = 0.9F, kLikeFrom = 0.55F;

std::vector<const Mention*> names_in(const Article& article, Span sentence) {
    std::vector<const Mention*> out;
    const auto& mentions = article.entities.mentions;
    for (auto m = std::lower_bound(mentions.begin(), mentions.end(), sentence.begin, [](const Mention& x, std::uint32_t begin) { return x.span.begin < begin; });
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

}  // namespace

void find_name_differences(const Scene& scene, std::vector<Disagreement>& out) {
    if (scene.edge.likeness < kLikeFrom) return;
    const Pairing& words = scene.words;
    const Article &a = words.a(), &b = words.b();
    const std::uint32_t in_a = words.left().article, in_b = words.right().article;
    const auto here = names_in(a, words.left().span), there = names_in(b, words.right().span);
    const auto linked = [&](std::uint32_t article, const Mention& m) { return scene.linked.of[article][m.entity]; };
    const auto told = [&](const Mention& m, std::uint32_t article, const std::vector<const Mention*>& others, std::uint32_t other_article) {
        return std::any_of(others.begin(), others.end(), [&](const Mention* o) { return linked(other_article, *o) == linked(article, m); });
    };
    for (const Mention* l : here) {
        if (!is_name(*l) || told(*l, in_a, there, in_b)) continue;
        for (const Mention* r : there) {
            if (!is_name(*r) || r->type != l->type || told(*r, in_b, here, in_a) || share_word(a, l->span, b, r->span)) continue;
            const Context context = words.around(tokens_in(a, l->span), tokens_in(b, r->span));
            if (context.share < kSamePart || context.weight < kSameWeight) continue;
            out.push_back({l->type == EntityType::place ? DifferenceKind::place : DifferenceKind::person,
                           {{in_a, l->span, false}, scene.linked.entities[linked(in_a, *l)].name},
                           {{in_b, r->span, false}, scene.linked.entities[linked(in_b, *r)].name},
                           "another name in the same place"});
            break;
        }
    }
}

}  // namespace crossread::comparison
