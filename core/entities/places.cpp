#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "entities/gazetteer.hpp"
#include "entities/groups.hpp"
#include "entities/place_identity.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

/// "the North", "the South": no place by themselves.
bool is_direction(std::string_view key) { return one_of(key, {"north", "south", "east", "west"}); }

/// "Helmand province" is Helmand.
std::string_view without_division(std::string_view key) {
    for (const std::string_view word : {" province", " state", " governorate", " district", " region", " islands", " island", " river", " republic"}) {
        if (key.size() > word.size() + 2 && key.substr(key.size() - word.size()) == word) return key.substr(0, key.size() - word.size());
    }
    return key;
}

/// The name after a comma that says where the place lies: "Springfield, Ill."
Known place_within(const Draft& draft, std::uint32_t m) {
    if (m + 1 == draft.mentions.size() || draft.mentions[m + 1].type != EntityType::place) return {};
    const Spot &here = draft.spots[m], &next = draft.spots[m + 1];
    if (next.first != here.last + 1 || draft.lower(here.last) != ",") return {};
    const Known known = lookup(next.key);
    if (known.is(Kind::country) && lookup(here.key).is(Kind::country)) return {};  // "Pakistan, Indonesia and Malaysia" is a list
    return known.is_any(Kind::country, Kind::region) ? known : Known{};
}

/// The country that "the North" shortens: the one whose name begins so and that the article names most; none when two are alike.
std::uint32_t country_of_direction(const Draft& draft, std::string_view direction) {
    std::uint32_t best = kNoEntity;
    std::size_t most = 0;
    for (std::uint32_t t = 0; t < draft.things.size(); ++t) {
        const Thing& thing = draft.things[t];
        if (thing.type != EntityType::place || thing.mentions.size() <= most) continue;
        const bool fits = std::any_of(thing.keys.begin(), thing.keys.end(), [&](const std::string& key) {
            return key.size() > direction.size() && key.compare(0, direction.size(), direction) == 0 && key[direction.size()] == ' ' &&
                   lookup(key).is(Kind::country);
        });
        if (!fits) continue;
        best = t;
        most = thing.mentions.size();
    }
    return best;
}

void gather_directions(Draft& draft) {
    std::unordered_map<std::string, std::uint32_t> meant;
    for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
        if (draft.mentions[m].type != EntityType::place || draft.mentions[m].entity != kNoEntity) continue;
        const auto [found, added] = meant.try_emplace(draft.spots[m].key, kNoEntity);
        if (added) found->second = country_of_direction(draft, draft.spots[m].key);
        if (found->second == kNoEntity) found->second = draft.begin_thing(m);
        else draft.join(m, found->second);
    }
}

/// Puts place names to things: those whose place is written after them first, so that the bare name means the same.
class Atlas {
public:
    explicit Atlas(Draft& draft) : draft_(draft), article_(geography(draft)) {}

    void place(std::uint32_t mention, const Known& within) {
        const std::string& key = draft_.spots[mention].key;
        const std::string name = lookup(key).place() ? key : written_out(without_division(key));
        const auto said = within.kinds() ? meanings_.end() : meanings_.find(name);
        const Meaning meaning = said != meanings_.end() ? said->second : meaning_of(name, within);
        const auto [found, added] = things_.try_emplace(meaning.mark, 0);
        if (added) found->second = draft_.begin_thing(mention);
        else draft_.join(mention, found->second);
        draft_.things[found->second].place = meaning.sense;
    }

private:
    struct Meaning {
        std::string mark;  ///< names of one place share it
        std::optional<Sense> sense;
    };

    Meaning meaning_of(const std::string& name, const Known& within) {
        Meaning meaning{name, place_meant(lookup(name), within, article_)};
        if (meaning.sense) meaning.mark = "@" + identity(*meaning.sense);
        meanings_.try_emplace(name, meaning);
        return meaning;
    }

    Draft& draft_;
    const Geography article_;
    std::unordered_map<std::string, Meaning> meanings_;
    std::unordered_map<std::string, std::uint32_t> things_;
};

}  // namespace

void gather_places(Draft& draft) {
    Atlas atlas(draft);
    for (const bool told : {true, false}) {
        for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
            if (draft.mentions[m].type != EntityType::place || is_direction(draft.spots[m].key)) continue;
            const Known within = place_within(draft, m);
            if (told == (within.kinds() != 0)) atlas.place(m, within);
        }
    }
    gather_directions(draft);
    for (Thing& thing : draft.things) std::sort(thing.mentions.begin(), thing.mentions.end());
}

}  // namespace crossread::entities
