#include "entities/context.hpp"

#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

bool is_kinship(std::string_view w) {
    if (w.size() < 3 || w.size() > 14) return false;
    const std::size_t ex = w.substr(0, 3) == "ex-" ? 3 : 0;
    return one_of(w.substr(ex), {"aunt", "brother", "cousin", "dad", "daughter", "father", "fiance", "fiancee", "grandfather", "grandmother",
                                 "grandson", "granddaughter", "half-brother", "half-sister", "husband", "mother", "mom", "nephew", "niece", "sibling",
                                 "sister", "son", "son-in-law", "stepfather", "stepson", "twin", "uncle", "widow", "widower", "wife", "girlfriend",
                                 "boyfriend", "partner", "sons", "daughters", "brothers", "sisters", "parents", "grandsons", "nephews", "nieces", "twins"});
}

bool opens_apposition(std::string_view w) { return one_of(w, {"his", "her", "their", "the", "a", "'s", "’s"}); }

/// A word of the description that stands between "father," and the name.
bool describes(const Draft& draft, std::uint32_t token) {
    switch (draft.language.tokens[token].pos) {
        case Pos::noun: case Pos::nouns: case Pos::proper: case Pos::adjective: case Pos::determiner: return draft.lower(token) != ",";
        default: return draft.lower(token) == "the" || lookup(name_key(draft.lower(token))).is(Kind::title);
    }
}

std::string_view kinship_after(const Draft& draft, std::uint32_t mention) {
    const std::uint32_t end = draft.sentence_of(mention).last;
    std::uint32_t at = draft.spots[mention].last;
    if (at + 2 >= end || draft.lower(at) != "," || !opens_apposition(draft.lower(at + 1))) return {};
    for (at += 2; at < end && at < draft.spots[mention].last + 5; ++at) {
        if (is_kinship(draft.lower(at))) return draft.lower(at);
        if (draft.lower(at) == ",") break;
    }
    return {};
}

}  // namespace

std::string_view word_before(const Draft& draft, std::uint32_t mention) {
    const std::uint32_t first = draft.spots[mention].first;
    return first > draft.sentence_of(mention).first ? draft.lower(first - 1) : std::string_view{};
}

std::string_view word_after(const Draft& draft, std::uint32_t mention) {
    const std::uint32_t last = draft.spots[mention].last;
    return last < draft.sentence_of(mention).last ? draft.lower(last) : std::string_view{};
}

Gender word_gender(std::string_view lower) {
    if (one_of(lower, {"girlfriend", "fiancee"})) return Gender::woman;
    if (one_of(lower, {"boyfriend"})) return Gender::man;
    const Known known = lookup(lower);
    if (!known.is_any(Kind::title, Kind::role) || known.is(Kind::man) == known.is(Kind::woman)) return Gender::unknown;
    return known.is(Kind::man) ? Gender::man : Gender::woman;
}

Gender title_gender(const Draft& draft, std::uint32_t mention) {
    const std::string_view before = word_before(draft, mention);
    if (before.size() < 2 || before.size() > 16) return Gender::unknown;
    return word_gender(name_key(before));
}

std::string_view kinship(const Draft& draft, std::uint32_t mention) {
    const std::uint32_t begin = draft.sentence_of(mention).first, first = draft.spots[mention].first;
    if (first > begin && is_kinship(draft.lower(first - 1))) return draft.lower(first - 1);
    std::uint32_t at = first;
    while (at > begin && first - at < 6 && describes(draft, at - 1)) --at;  // "his father, the civil rights leader Rev. X"
    if (at > begin + 1 && draft.lower(at - 1) == "," && is_kinship(draft.lower(at - 2))) return draft.lower(at - 2);
    return kinship_after(draft, mention);
}

}  // namespace crossread::entities
