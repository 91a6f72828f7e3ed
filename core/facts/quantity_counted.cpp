// What is counted: the noun phrase after a number. "32 Chinese tourists", "two of the country's former presidents",
// "one felony fraud count". The unit is "person" for people, else the head's lemma.
#include <initializer_list>

#include "facts/quantity_reader.hpp"
#include "facts/quantity_words.hpp"
#include "language/language.hpp"

namespace crossread::facts {
namespace {

constexpr std::uint32_t kLongest = 6;  ///< words of a noun phrase that are looked at

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
    for (const std::string_view one : list) {
        if (one == word) return true;
    }
    return false;
}

/// Plurals without an s.
bool irregular_plural(std::string_view word) {
    return is_one_of(word, {"people", "men", "women", "children", "police", "troops", "personnel", "staff", "cattle", "fish", "sheep", "aircraft", "feet", "teeth", "mice",
                            "media", "data", "gunmen", "policemen", "servicemen", "lawmen", "fishermen", "seamen", "clergy", "criteria"});
}

bool plural_shape(std::string_view word) {
    const bool s = word.size() > 3 && word.back() == 's' && word.substr(word.size() - 2) != "ss" && word.substr(word.size() - 2) != "us";
    return s || irregular_plural(word);
}

/// Words that end a noun phrase whatever the tagger says.
bool ends_phrase(const Atoms& atoms, std::uint32_t at) {
    switch (atoms.word(at)) {
        case Word::none: break;
        // Words of the vocabulary that are ordinary adjectives or nouns here.
        case Word::long_: case Word::new_: case Word::old: case Word::full: case Word::recent: case Word::current: case Word::previous: case Word::other:
        case Word::right: case Word::holiday: case Word::period: case Word::more: case Word::early: case Word::late: case Word::point: return false;
        default: return true;
    }
    return is_one_of(atoms.lower(at), {"was", "is", "has", "does", "says", "will", "who", "that", "which", "when", "where", "while", "with", "against", "across", "into",
                                       "near", "inside", "outside", "among", "amid", "despite", "because", "if", "not", "were", "are", "have", "had", "said", "been", "be",
                                       "it", "he", "she", "they", "we", "you", "i", "them", "him", "us", "versus", "via", "per", "but", "than", "about", "each", "alone"});
}

/// Whether the atom may stand inside a noun phrase, and whether it may be its head.
struct Role {
    bool inside = false, head = false, plural = false;
};

Role role_of(const Atoms& atoms, std::uint32_t at) {
    if (ends_phrase(atoms, at) || atoms.is(at, Word::punctuation)) return {};
    const std::string_view word = atoms.lower(at);
    switch (atoms.pos(at)) {
        case Pos::nouns: return {true, true, true};
        case Pos::noun: return {true, true, irregular_plural(word)};
        case Pos::proper: return {true, true, plural_shape(word)};
        case Pos::adjective: return {true, false, false};
        case Pos::participle: case Pos::gerund: return {true, false, false};
        case Pos::other: return {true, plural_shape(word), plural_shape(word)};
        default: return {};
    }
}

/// The phrase's last head within reach. `plural` asks for a plural head, which ends the phrase.
std::uint32_t head_of(const Atoms& atoms, std::uint32_t at, bool plural) {
    std::uint32_t head = 0;
    bool found = false;
    for (std::uint32_t i = at, words = 0; words < kLongest; ++i) {
        if (atoms.hyphen(i)) continue;  // inside "state-run"
        const Role role = role_of(atoms, i);
        if (!role.inside) break;
        const bool part = atoms.hyphen(i + 1);
        if (role.head && !part && (!plural || role.plural)) {
            head = i;
            found = true;
            if (role.plural && role_of(atoms, i + 1).plural == false) break;
        }
        ++words;
    }
    return found ? head + 1 : 0;
}

std::string unit_of_head(const Atoms& atoms, std::uint32_t head) {
    const std::string_view word = atoms.lower(head);
    std::string singular = language::lemma(word, Pos::nouns);
    const bool nationality = atoms[head].capital && word.size() > 4 && (word.substr(word.size() - 4) == "ians" || word.substr(word.size() - 3) == "ans" || word.substr(word.size() - 4) == "ists");
    if (is_person_noun(word) || is_person_noun(singular) || nationality) return "person";
    return singular;
}

}  // namespace

bool read_counted(const Atoms& atoms, std::uint32_t at, double value, Measured& out) {
    std::uint32_t i = at;
    if (atoms.is(i, Word::of)) {  // "two of the country's former presidents", "dozens of people"
        ++i;
        if (atoms.is(i, Word::the) || atoms.is(i, Word::own) || atoms.is(i, Word::these)) ++i;
        const std::uint32_t owner = head_of(atoms, i, false);
        if (owner && atoms.mark(owner, '\'') && atoms.lower(owner + 1) == "s" && head_of(atoms, owner + 2, true)) i = owner + 2;
    } else if (atoms.hyphen(i)) {
        ++i;  // "four-member panel"
    }
    const bool several = value != 1 && !atoms.hyphen(at);
    const std::uint32_t end = head_of(atoms, i, several);
    if (end == 0) return false;
    out.of_first = atoms.is(at, Word::of) ? at + 1 : i;
    out.of_last = end;
    out.last = end;
    out.quantity.unit = unit_of_head(atoms, end - 1);
    return true;
}

}  // namespace crossread::facts
