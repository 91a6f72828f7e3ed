#include "entities/place_identity.hpp"

#include <algorithm>
#include <cmath>

namespace crossread::entities {
namespace {

// Two million people, in eighths of the binary logarithm: from here on the bare name means the city, not the state about it.
constexpr std::uint8_t kMetropolis = 167;

bool unambiguous(const Known& name) {
    int senses = 0;
    name.each_sense([&](const Sense& s) { senses += s.kind != Kind::capital && s.kind != Kind::nickname && s.kind != Kind::organization; });
    return senses == 1;
}

bool is_place(const Sense& sense) { return sense.kind == Kind::country || sense.kind == Kind::city || sense.kind == Kind::region; }

void count(const Sense& sense, Geography& out) {
    if (sense.country != kNoCountry) ++out.countries[sense.country];
    if (sense.region != 0) ++out.regions[sense.region];
}

bool agrees(const Sense& sense, const Known& within) {
    bool found = false;
    within.each_sense([&](const Sense& outer) {
        if (outer.kind == Kind::country) found = found || sense.country == outer.country;
        if (outer.kind == Kind::region && outer.region != 0) found = found || sense.region == outer.region;
        if (outer.kind == Kind::region && outer.region == 0) found = found || (outer.country != kNoCountry && sense.country == outer.country);
    });
    return found;
}

/// How likely a name means this: what is written after it decides; then countries, capitals, what the article speaks of, and size.
/// A namesake town, however often its country is spoken of, never outweighs a capital.
int weight(const Sense& sense, const Known& name, const Known& within, const Geography& article) {
    const int told = within.kinds() && agrees(sense, within) ? 100000 : 0;
    const int here = 60 * ((sense.region ? article.regions[sense.region] : 0) + (sense.country == kNoCountry ? 0 : article.countries[sense.country]));
    if (sense.kind == Kind::country) return told + 300 + std::min(here, 240);
    if (sense.kind == Kind::region) return told + 165 + std::min(here, 240);
    if (name.is(Kind::capital) && name.first(Kind::capital).country == sense.country) return told + 250 + sense.size / 8 + std::min(here, 200);
    return told + (sense.size >= kMetropolis ? sense.size : sense.size / 2) + std::min(here, 150);
}

}  // namespace

Geography geography(const Draft& draft) {
    Geography out;
    for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
        const EntityType type = draft.mentions[m].type;
        if (type != EntityType::place && type != EntityType::nationality) continue;
        const Known name = lookup(draft.spots[m].key);
        if (name.kinds() == 0 || !unambiguous(name)) continue;
        name.each_sense([&](const Sense& sense) {
            if (sense.kind != Kind::capital) count(sense, out);
        });
    }
    return out;
}

bool lies_in(const Known& name, const Known& within) {
    bool found = false;
    name.each_sense([&](const Sense& sense) { found = found || (is_place(sense) && agrees(sense, within)); });
    return found;
}

std::optional<Sense> place_meant(const Known& name, const Known& within, const Geography& article) {
    if (within.kinds() && !lies_in(name, within)) return {};
    std::optional<Sense> best;
    int best_weight = -1;
    name.each_sense([&](const Sense& sense) {
        if (!is_place(sense)) return;
        const int w = weight(sense, name, within, article);
        if (w <= best_weight) return;
        best = sense;
        best_weight = w;
    });
    return best;
}

std::string identity(const Sense& place) {
    if (place.kind == Kind::country) return "c" + std::to_string(place.country);
    return std::to_string(std::lround(place.lat * 100)) + "," + std::to_string(std::lround(place.lon * 100));
}

Coordinates coordinates(const Sense& place) {
    const CountryInfo country = country_info(place.country);
    if (place.kind == Kind::country) return {country.lat, country.lon, std::string(country.code)};
    return {place.lat, place.lon, std::string(country.code)};
}

std::string written_out(std::string_view key) {
    std::string out(key);
    for (std::size_t at = out.find("mt "); at != out.npos; at = out.find("mt ", at + 1))
        if (at == 0 || out[at - 1] == ' ') out.replace(at, 2, "mount");
    return out;
}

}  // namespace crossread::entities
