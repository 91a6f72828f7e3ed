#include "entities/finish.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "entities/context.hpp"
#include "entities/name_key.hpp"
#include "entities/place_identity.hpp"
#include "entities/words.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::entities {
namespace {

/// Its words as written, parted by single spaces: a name may run over a line's end.
std::string one_line(std::string_view written) {
    std::string out;
    out.reserve(written.size());
    std::size_t word = 0;  // where the word begins that is being read
    for (std::size_t at = 0; at < written.size();) {
        const std::size_t begin = at;
        if (!text::is_space(text::decode(written, at))) continue;
        out.append(written.substr(word, begin - word));
        if (!out.empty() && out.back() != ' ') out.push_back(' ');
        word = at;
    }
    return out.append(written.substr(word));
}

bool all_capitals(std::string_view name) {
    bool letters = false;
    for (std::size_t at = 0; at < name.size();) {
        const char32_t code = text::decode(name, at);
        if (text::is_lower(code)) return false;
        letters = letters || text::is_upper(code);
    }
    return letters;
}

/// "NEW YORK" is New York: of places and persons that are written in capitals only.
std::string in_small_letters(const std::string& name) {
    std::string out;
    bool begins = true;
    for (std::size_t at = 0; at < name.size();) {
        const char32_t code = text::decode(name, at);
        text::append(out, begins ? code : text::to_lower(code));
        begins = !text::is_letter(code) && !text::is_apostrophe(code);
    }
    return out;
}

bool is_acronym_like(EntityType type, const std::string& name) {
    return (type != EntityType::place && type != EntityType::person) || name.size() < 5 || name.find('.') != std::string::npos;
}

std::ptrdiff_t words_in(const std::string& name) { return 1 + std::count(name.begin(), name.end(), ' ') + std::count(name.begin(), name.end(), '-'); }

Entity entity_of(const Draft& draft, const Thing& thing) {
    Entity entity;
    entity.type = thing.type;
    std::vector<std::string> names;
    for (const std::uint32_t mention : thing.mentions) {
        names.push_back(one_line(draft.written(mention)));
        entity.confidence = std::max(entity.confidence, draft.mentions[mention].confidence);
    }
    entity.name = fullest(thing.type, names);
    if (thing.place) {
        entity.place = coordinates(*thing.place);
        if (thing.place->kind == Kind::country) entity.name = std::string(country_info(thing.place->country).name);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (std::string& name : names) {
        if (name != entity.name) entity.aliases.push_back(std::move(name));
    }
    entity.role = thing.role;
    return entity;
}

/// What governments have with each other.
bool is_dealing(std::string_view w) {
    return one_of(w, {"talks", "ties", "relations", "tensions", "agreement", "deal", "dispute", "negotiations", "row", "cooperation", "alliance", "pact",
                      "treaty", "sanctions", "pressure", "truce", "ceasefire", "diplomacy", "dialogue", "friction", "rift", "accord"});
}

/// "talks between Beijing and Seoul", "ties with Moscow", "pressure on Pyongyang".
bool is_dealt_with(const Draft& draft, std::uint32_t mention) {
    const std::uint32_t begin = draft.sentence_of(mention).first;
    std::uint32_t at = draft.spots[mention].first;
    if (at > begin && draft.lower(at - 1) == "and" && mention > 0 && draft.spots[mention - 1].last + 1 == at) at = draft.spots[mention - 1].first;
    if (at < begin + 2 || !one_of(draft.lower(at - 1), {"between", "with", "on", "against"})) return false;
    return is_dealing(draft.lower(at - 2));
}

/// "Beijing's foreign ministry", "Seoul's decision": what only a government has.
bool governs(const Draft& draft, std::uint32_t mention) {
    const std::uint32_t end = draft.sentence_of(mention).last, last = draft.spots[mention].last;
    if (last >= end || !one_of(draft.lower(last), {"'s", "’s", "'", "’"})) return false;
    for (std::uint32_t t = last + 1; t < end && t < last + 4; ++t) {
        if (one_of(draft.lower(t), {"government", "ministry", "ambassador", "envoy", "policy", "decision", "stance", "demand", "demands", "offer", "leaders",
                                    "leadership", "diplomats", "sanctions", "refusal", "negotiators", "allies"})) return true;
        const Pos pos = draft.language.tokens[t].pos;
        if (pos != Pos::adjective && pos != Pos::noun && pos != Pos::proper) return false;
    }
    return false;
}

/// A capital or a country acts where it is followed by a verb and no preposition leads to it: "Beijing pledged".
bool acts(const Draft& draft, std::uint32_t mention) {
    const std::uint32_t last = draft.spots[mention].last;
    if (last >= draft.sentence_of(mention).last) return false;
    if (one_of(word_before(draft, mention), {"in", "at", "to", "from", "near", "of", "for", "outside", "across", "around", "into", ","})) return false;
    const Pos pos = draft.language.tokens[last].pos;
    const bool finite = pos == Pos::past || pos == Pos::present3 || pos == Pos::modal;
    return finite && !one_of(draft.lower(last), {"was", "is", "were", "are"});
}

bool is_government(const Draft& draft, std::uint32_t mention) {
    if (draft.mentions[mention].type != EntityType::place || !lookup(draft.spots[mention].key).is_any(Kind::capital, Kind::country)) return false;
    return acts(draft, mention) || governs(draft, mention) || is_dealt_with(draft, mention);
}

}  // namespace

std::string fullest(EntityType type, std::vector<std::string> names) {
    std::sort(names.begin(), names.end());
    constexpr std::ptrdiff_t kRare = 8;  // a full name is heard at least once where another is heard so often
    std::ptrdiff_t most_heard = 0;
    for (auto name = names.begin(); name != names.end();) {
        const auto after = std::upper_bound(name, names.end(), *name);
        if (words_in(*name) > 1 && !all_capitals(*name)) most_heard = std::max(most_heard, after - name);
        name = after;
    }
    const std::string* best = nullptr;
    std::tuple<bool, bool, bool, std::ptrdiff_t, std::ptrdiff_t, std::size_t> most{};
    for (auto name = names.begin(); name != names.end();) {
        const auto after = std::upper_bound(name, names.end(), *name);
        const std::ptrdiff_t heard = after - name;
        const bool cut = type == EntityType::place && name->back() == '.';  // "Fla." of Florida
        const std::tuple here{!all_capitals(*name), !cut, heard * kRare >= most_heard, words_in(*name), heard, name->size()};
        if (!best || here > most) {
            best = &*name;
            most = here;
        }
        name = after;
    }
    if (!best) return {};
    return all_capitals(*best) && !is_acronym_like(type, *best) ? in_small_letters(*best) : *best;
}

Entities finish(const Draft& draft) {
    std::vector<std::uint32_t> order;
    for (std::uint32_t t = 0; t < draft.things.size(); ++t) {
        if (!draft.things[t].mentions.empty()) order.push_back(t);
    }
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return draft.things[a].mentions[0] < draft.things[b].mentions[0]; });
    std::vector<EntityId> number(draft.things.size(), kNoEntity);
    Entities out;
    for (const std::uint32_t t : order) {
        number[t] = static_cast<EntityId>(out.entities.size());
        out.entities.push_back(entity_of(draft, draft.things[t]));
    }
    out.mentions = draft.mentions;
    for (std::uint32_t m = 0; m < out.mentions.size(); ++m) out.mentions[m].as_government = is_government(draft, m);
    out.mentions.insert(out.mentions.end(), draft.echoes.begin(), draft.echoes.end());
    for (Mention& mention : out.mentions) mention.entity = number[mention.entity];
    std::stable_sort(out.mentions.begin(), out.mentions.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
    return out;
}

}  // namespace crossread::entities
