#include "entities/draft.hpp"

#include <algorithm>
#include <utility>

#include "entities/name_key.hpp"

namespace crossread::entities {

void Draft::join(std::uint32_t mention, std::uint32_t thing) {
    mentions[mention].entity = thing;
    Thing& to = things[thing];
    to.mentions.push_back(mention);
    const std::string& key = spots[mention].key;
    if (std::find(to.keys.begin(), to.keys.end(), key) == to.keys.end()) to.keys.push_back(key);
}

std::uint32_t Draft::begin_thing(std::uint32_t mention) {
    const auto index = static_cast<std::uint32_t>(things.size());
    things.emplace_back().type = mentions[mention].type;
    join(mention, index);
    return index;
}

Draft make_draft(const Document& document, const Language& language, std::span<const Mention> mentions) {
    Draft draft{document, language, {}, {}, {}, {}};
    draft.mentions.reserve(mentions.size());
    draft.spots.reserve(mentions.size());
    std::uint32_t token = 0, sentence = 0;
    const auto tokens = static_cast<std::uint32_t>(language.tokens.size());
    const auto sentences = static_cast<std::uint32_t>(language.sentences.size());
    for (const Mention& mention : mentions) {
        while (token < tokens && language.tokens[token].span.end <= mention.span.begin) ++token;
        Spot spot{token, token, 0, 0, {}};
        while (spot.last < tokens && language.tokens[spot.last].span.begin < mention.span.end) ++spot.last;
        while (sentence < sentences && language.sentences[sentence].last <= token) ++sentence;
        if (spot.first == spot.last || sentence == sentences) continue;
        spot.sentence = sentence;
        spot.block = language.sentences[sentence].block;
        append_key(slice(document.text, mention.span), spot.key);
        draft.mentions.push_back(mention);
        draft.spots.push_back(std::move(spot));
    }
    return draft;
}

}  // namespace crossread::entities
