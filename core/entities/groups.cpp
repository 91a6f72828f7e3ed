#include "entities/groups.hpp"

#include <string>
#include <unordered_map>

#include "entities/marks.hpp"

namespace crossread::entities {
namespace {

/// Puts each mention of a type to the thing of its mark, in order of reading.
template <class Mark>
void gather_by(Draft& draft, EntityType type, Mark mark) {
    std::unordered_map<std::string, std::uint32_t> things;
    for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
        if (draft.mentions[m].type != type) continue;
        const auto [found, added] = things.try_emplace(mark(m), 0);
        if (added) found->second = draft.begin_thing(m);
        else draft.join(m, found->second);
    }
}

}  // namespace

void gather_nationalities(Draft& draft) {
    gather_by(draft, EntityType::nationality, [&](std::uint32_t m) { return nationality_mark(draft.spots[m].key); });
}

void gather_others(Draft& draft) {
    gather_by(draft, EntityType::other, [&](std::uint32_t m) { return sign(draft.spots[m].key); });
}

}  // namespace crossread::entities
