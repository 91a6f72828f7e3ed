#include "entities/roles.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "entities/context.hpp"
#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/words.hpp"
#include "language/abbreviations.hpp"

namespace crossread::entities {
namespace {

constexpr std::uint32_t kLongestBefore = 7;   // words before a name: "former North Korean deputy foreign minister"
constexpr std::uint32_t kLongestAfter = 16;   // words of an apposition

/// Small words that belong to a role before a name.
bool is_modifier(std::string_view w) {
    return one_of(w, {"former", "late", "then", "acting", "current", "outgoing", "interim", "incoming", "deputy", "vice", "assistant", "senior", "junior",
                      "chief", "top", "prime", "foreign", "finance", "defense", "defence", "interior", "health", "education", "justice", "trade",
                      "police", "army", "navy", "military", "opposition", "party", "union", "team", "state", "city", "county", "federal", "national",
                      "general", "executive", "managing", "associate", "press", "political", "security", "rights", "human", "fellow", "veteran",
                      "lead", "head", "first", "second", "rebel", "government", "company", "school", "film", "fire", "campaign"});
}

bool is_article(std::string_view w) { return one_of(w, {"the", "a", "an", "his", "her", "their", "its", "our", "my", "’s", "'s", "own"}); }

/// Verbs and openers of clauses that end an apposition which no comma ends.
bool ends_apposition(std::string_view w) {
    return one_of(w, {",", ".", ";", ":", "(", ")", "-", "--", "–", "—", "“", "”", "\"", "who", "whose", "which", "that", "said", "says", "told", "added",
                      "was", "is", "has", "had", "were", "will", "would", "when", "where", "while", "but"});
}

bool is_role_word(std::string_view lower) {
    if (lower.size() < 2) return false;
    const Known known = lookup(lower);
    if (known.is_any(Kind::role, Kind::title)) return true;
    const std::size_t hyphen = lower.rfind('-');
    if (hyphen != std::string_view::npos && lookup(name_key(lower)).is(Kind::role)) return true;
    if (lower.back() == '.') return lookup(lower.substr(0, lower.size() - 1)).is(Kind::title);
    return hyphen != std::string_view::npos && lookup(lower.substr(hyphen + 1)).is(Kind::role);  // "co-president"
}

/// Nouns of doing that no list holds: "plumber", "pianist". Trusted only after "a" or "an".
bool names_a_trade(std::string_view w) {
    for (const std::string_view ending : {"er", "or", "ist", "ian", "eer", "man", "woman", "ant"}) {
        if (w.size() > ending.size() + 2 && w.substr(w.size() - ending.size()) == ending) return true;
    }
    return false;
}

/// Mr and the like say nothing about what a person is.
bool is_courtesy(std::string_view w) { return one_of(w, {"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "dr", "dr.", "lady", "dame"}); }

bool begins_with_capital(std::string_view word) { return !word.empty() && word[0] >= 'A' && word[0] <= 'Z'; }

Span between(const Draft& draft, std::uint32_t first, std::uint32_t last) {
    if (first >= last) return {};
    return {draft.language.tokens[first].span.begin, draft.language.tokens[last - 1].span.end};
}

/// True when the token belongs to the name before this one, which then tells whose minister: "Chinese", "U.N.".
bool in_mention_before(const Draft& draft, std::uint32_t mention, std::uint32_t token) {
    for (std::uint32_t m = mention; m-- > 0 && mention - m < 3;) {
        if (draft.spots[m].first <= token && token < draft.spots[m].last) return draft.mentions[m].type != EntityType::person;
    }
    return false;
}

constexpr std::size_t kRoleWords = 32;  // of one person; more come of no article, only of odd input

void add_once(std::vector<std::string>& words, std::string&& word) {
    if (words.size() < kRoleWords && std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
}

Span role_before(const Draft& draft, std::uint32_t mention) {
    const std::uint32_t begin = draft.sentence_of(mention).first, last = draft.spots[mention].first;
    std::uint32_t first = last;
    bool role = false, only_courtesy = true;
    while (first > begin && last - first < kLongestBefore) {
        const std::string_view word = draft.lower(first - 1);
        const bool role_word = is_role_word(word);
        const bool capital = begins_with_capital(draft.text(first - 1)) && (first - 1 > begin || !language::begins_sentence(word));
        if (!role_word && !(role && (is_modifier(word) || capital || in_mention_before(draft, mention, first - 1)))) break;
        role = role || role_word;
        only_courtesy = only_courtesy && is_courtesy(word);
        --first;
    }
    return role && !only_courtesy ? between(draft, first, last) : Span{};
}

bool is_verb(Pos pos) { return pos == Pos::past || pos == Pos::present || pos == Pos::present3 || pos == Pos::modal; }

/// "The ministry's spokesman, Lu Kang," and "The president of Gando, Ana Ruiz,": the words before the comma, from their article on, where
/// the name is closed by a comma or the sentence's end ("she met the president, Ruiz said" is another thing).
Span role_before_comma(const Draft& draft, std::uint32_t mention) {
    const Sentence& sentence = draft.sentence_of(mention);
    const std::uint32_t comma = draft.spots[mention].first - 1, after = draft.spots[mention].last;
    if (draft.spots[mention].first < sentence.first + 2 || draft.lower(comma) != "," || (after < sentence.last && !one_of(draft.lower(after), {",", "."}))) return {};
    std::uint32_t first = comma, role_at = comma;
    bool opened = false;
    for (; first > sentence.first && comma - first < kLongestAfter && !opened; --first) {
        const std::string_view word = draft.lower(first - 1);
        if (ends_apposition(word) || is_verb(draft.language.tokens[first - 1].pos) || one_of(word, {"and", "or"})) break;
        if (is_role_word(word)) role_at = first - 1;
        opened = role_at < comma && is_article(word);
    }
    if (role_at == comma || (!opened && first > sentence.first)) return {};
    return between(draft, opened ? first + 1 : first, comma);
}

/// ", the Chinese ambassador to North Korea," and ", head of the department": up to the end of the apposition.
Span role_after(const Draft& draft, std::uint32_t mention) {
    const std::uint32_t end = draft.sentence_of(mention).last;
    std::uint32_t at = draft.spots[mention].last;
    if (at + 1 >= end || draft.lower(at) != ",") return {};
    ++at;
    if (at + 1 < end && draft.lower(at)[0] >= '0' && draft.lower(at)[0] <= '9' && draft.lower(at + 1) == ",") at += 2;  // an age
    const bool article = at < end && is_article(draft.lower(at)), indefinite = article && one_of(draft.lower(at), {"a", "an"});
    while (at < end && is_article(draft.lower(at))) ++at;
    if (at < end && is_verb(draft.language.tokens[at].pos)) return {};  // "the minister, Ana Ruiz, met the president"
    std::uint32_t last = at, role_at = 0;
    bool role = false;
    for (; last < end && last - at < kLongestAfter && !ends_apposition(draft.lower(last)); ++last) {
        if (role || !(is_role_word(draft.lower(last)) || (indefinite && names_a_trade(draft.lower(last))))) continue;
        role = true;
        role_at = last;
    }
    // A list goes on with names and verbs, not with a role near its beginning.
    return role && (article ? role_at - at < 6 : role_at - at < 3) ? between(draft, at, last) : Span{};
}

/// A caption that runs into the text: the role of Ann Becker is not "chief Ann Becker was hurt".
bool names_itself(const Thing& person, std::string_view role) {
    return std::any_of(person.keys.begin(), person.keys.end(), [&](const std::string& key) { return key.find(' ') != key.npos && role.find(key) != role.npos; });
}

}  // namespace

Span role_of_mention(const Draft& draft, std::uint32_t mention) {
    const Span before = role_before(draft, mention);
    if (!before.empty()) return before;
    const Span led = role_before_comma(draft, mention);
    return led.empty() ? role_after(draft, mention) : led;
}

void assign_roles(Draft& draft) {
    for (Thing& thing : draft.things) {
        if (thing.type != EntityType::person) continue;
        bool title_only = true;
        for (const std::uint32_t mention : thing.mentions) {
            const Span role = role_of_mention(draft, mention);
            if (role.empty()) continue;
            const std::string_view written = slice(draft.document.text, role);
            const std::string key = name_key(written);
            if (names_itself(thing, key)) continue;
            for (std::string& word : split_words(key)) add_once(thing.role_words, std::move(word));
            const bool one_word = written.find(' ') == std::string_view::npos;
            if (!thing.role.empty() && (one_word || !title_only)) continue;
            thing.role = std::string(written);
            title_only = one_word;
        }
        for (const std::string& word : thing.role_words) {
            if (thing.gender == Gender::unknown) thing.gender = word_gender(word);
        }
    }
}

}  // namespace crossread::entities
