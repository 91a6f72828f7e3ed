#include "entities/transliteration.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>

#include "base/hash.hpp"
#include "base/same_word.hpp"
#include "entities/gazetteer.hpp"
#include "entities/words.hpp"
#include "language/word_table.hpp"
#include "model/blobs.hpp"

namespace crossread::entities {
namespace {

/// Where in a word letters have a sound.
enum class Where : std::uint8_t { anywhere, first, last };

struct Row {
    std::string_view letters, sounds;
    Where where = Where::anywhere;
};

/// Letters and their sounds, longest first of those that begin alike. A small letter is a sound that has one spelling; a capital one that may
/// be written as several (kAnswers). What is in no row stands for itself. The facts: the tables of ISO 233, UNGEGN and DIN 31635 for Arabic,
/// ISO 9, BGN/PCGN and the national passports' tables for Cyrillic, ISO 843 for Greek; and what newspapers do in their stead.
constexpr Row kRows[] = {
    {"aa", "a"},                           // long vowels of Arabic: Shabaab, Shabab
    {"ander", "andr", Where::last}, {"andros", "andr", Where::last},  // Greek in Latin and Cyrillic letters: Alexander, Aleksandr
    {"ae", "a"},                           // German umlauts without their dots, Korean: Jaeger, Jäger
    {"bh", "b"}, {"dh", "d"}, {"th", "t"},  // Arabic dhal and tha, Indian aspirates: Gadhafi
    {"ck", "k"},
    {"ch", "C"},
    {"dj", "j"}, {"dzh", "j"},             // French and Cyrillic for Arabic jim: Djamel
    {"ee", "i"},                           // by ear: Zareef, Karzai's "Hameed"
    {"eh", "a", Where::last}, {"ah", "a", Where::last},  // Arabic ta marbuta: Haniyeh, Haniya
    {"ej", "ei", Where::last},             // German and Polish: Sergej
    {"enka", "enko", Where::last},         // Belarusian for Ukrainian and Russian: Lukashenka
    {"ff", "v", Where::last},              // French for Cyrillic: Davydoff
    {"gh", "g"},                           // Italian, and Arabic ghain
    {"ij", "i", Where::last}, {"iyy", "i", Where::last},  // Cyrillic -ий, -ій: Zelenskij
    {"iy", "i"}, {"ii", "i"},
    {"kh", "H"},                           // Arabic and Cyrillic kh: heard as h or k
    {"oe", "o"},
    {"oo", "u"}, {"ou", "u"},              // French and English for u: Youssef, Rouhani
    {"ph", "f"},
    {"q", "Q"},                            // Arabic qaf: k, and g in Libya and Sudan
    {"sch", "S"}, {"sh", "S"},
    {"tch", "C"}, {"tsch", "C"}, {"tz", "ts"},  // French and German for Cyrillic ch: Tchaikovsky
    {"ue", "u"},
    {"x", "ks"},                           // Aleksandr, Alexander
    {"ye", "e", Where::first},             // Cyrillic Е: Yevgeny, Evgeny
    {"yi", "i"}, {"yy", "i"}, {"y", "i"},  // Cyrillic -ый, -ий; Arabic ya
    {"zh", "Z"},
};

/// Sounds that may be two spellings of one: not a chain, "a" answers "e" and "e" answers "i", but "a" never "i": so Hamid is not Hamad.
constexpr std::string_view kAnswers[] = {
    "ae", "ei",        // short vowels, which Arabic and Persian do not write: Hamed, Hamid; Ahmed, Ahmad
    "ou", "eu",        // the same: Osama, Usama; Yusuf, Yousef
    "Hh", "Hk",        // kh
    "Qk", "Qg",        // qaf
    "gh",              // Ukrainian and Belarusian for Russian g: Bohdan, Bogdan
    "gj",              // Egyptian jim: Gamal, Jamal
    "vw", "Zz", "cC", "ck",  // Wladimir; Serbian -ić, -ich; Victor, Viktor
};
constexpr std::string_view kFirstAnswers[] = {"gk", "gH"};  // Gaddafi, Kadafi, Khadafy

/// Korean syllables: stops are written voiced or not, vowels by two standards and by ear; the first letter of Ri is heard as l or nothing.
constexpr std::array<std::array<std::string_view, 5>, 24> kKorean = {{
    {"ri", "lee", "yi", "rhee", "li"}, {"pak", "park", "bak"}, {"choe", "choi"}, {"ro", "roh", "noh", "no"}, {"ryu", "yoo", "yu", "you", "ryoo"},
    {"rim", "lim", "im"}, {"jong", "chung", "jeong", "jung", "chong"}, {"jo", "cho"}, {"an", "ahn"}, {"paek", "baek", "paik", "baik"},
    {"jon", "jeon", "chun", "chon", "jun"}, {"so", "seo", "suh"}, {"ryang", "yang"}, {"kwon", "gwon"},
    {"yong", "young", "yeong"}, {"chol", "chul", "cheol"}, {"hyon", "hyun", "hyeon"}, {"sok", "suk", "seok"}, {"gun", "geun", "kun", "keun"},
    {"un", "eun"}, {"hui", "hee"}, {"su", "soo"}, {"u", "woo", "wu"}, {"hye", "hae"},
}};

/// First names that one person has in two languages, or at home and in full: the forms of Russian, Ukrainian and Belarusian papers, and
/// the Greek short ones.
constexpr std::array<std::array<std::string_view, 6>, 20> kFirstNames = {{
    {"alexander", "alexandr", "oleksandr", "aliaksandr", "alyaksandr", "aleksandr"}, {"alexandros", "alexis", "alekos"},
    {"alexei", "oleksiy", "oleksii", "aleksey", "aleksei", "alexey"}, {"andrei", "andriy", "andrii", "andrey"},
    {"dmitri", "dmytro", "dmitry", "dzmitry"}, {"yevgeny", "yevhen", "evgeny", "yevgeniy"}, {"vladimir", "volodymyr", "uladzimir", "wladimir"},
    {"nikolai", "mykola", "nikolay"}, {"mikhail", "mykhailo", "mykhaylo"}, {"pavel", "pavlo"}, {"pyotr", "petro", "petr", "peter"},
    {"sergei", "serhiy", "serhii", "sergey"}, {"grigory", "hryhoriy", "hryhorii"}, {"vasily", "vasyl", "vasiliy"},
    {"svetlana", "svitlana", "sviatlana"}, {"konstantinos", "kostas", "costas"}, {"dimitrios", "dimitris"}, {"nikolaos", "nikos"},
    {"ioannis", "yannis", "giannis", "yiannis"}, {"panagiotis", "panayiotis", "panos"},
}};

using Sounds = std::array<char, 32>;

template <class Table>
bool one_row_has(const Table& table, std::string_view a, std::string_view b) {
    const auto has = [](const auto& row, std::string_view name) { return std::find(row.begin(), row.end(), name) != row.end(); };
    return std::any_of(table.begin(), table.end(), [&](const auto& row) { return has(row, a) && has(row, b); });
}

constexpr bool is_vowel(char c) { return one_of(c, "aeiou"); }

/// Which rows begin with a letter, one bit a row: of the names of an article hundreds of thousands of letters may be looked up.
constexpr std::array<std::uint64_t, 256> kRowsOf = [] {
    static_assert(std::size(kRows) <= 64);
    std::array<std::uint64_t, 256> out{};
    for (std::size_t i = 0; i < std::size(kRows); ++i) out[static_cast<unsigned char>(kRows[i].letters[0])] |= std::uint64_t{1} << i;
    return out;
}();

const Row* row_at(std::string_view word, std::size_t at) {
    const Row* best = nullptr;
    for (std::uint64_t left = kRowsOf[static_cast<unsigned char>(word[at])]; left != 0; left &= left - 1) {
        const Row& row = kRows[std::countr_zero(left)];
        if (!same_word(word.substr(at, row.letters.size()), row.letters)) continue;
        if (row.where == Where::first && at != 0) continue;
        if (row.where == Where::last && at + row.letters.size() != word.size()) continue;
        if (!best || row.letters.size() > best->letters.size()) best = &row;
    }
    return best;
}

/// The sounds of a word, doubles as one; how many there are, or none where they are too many for a name.
std::size_t sounds_of(std::string_view word, Sounds& out) {
    std::size_t size = 0;
    for (std::size_t at = 0; at < word.size();) {
        const Row* row = row_at(word, at);
        const std::string_view sounds = row ? row->sounds : word.substr(at, 1);
        at += row ? row->letters.size() : 1;
        for (const char c : sounds) {
            if (size > 0 && out[size - 1] == c) continue;
            if (size == out.size()) return 0;
            out[size++] = c;
        }
    }
    return size;
}

template <std::size_t N>
bool in_pairs(const std::string_view (&pairs)[N], char a, char b) {
    return std::any_of(std::begin(pairs), std::end(pairs), [&](std::string_view p) { return (p[0] == a && p[1] == b) || (p[0] == b && p[1] == a); });
}

/// Sound by sound. The last vowel tells a woman's name from a man's, and Marie from Maria.
bool sound_alike(std::string_view a, std::string_view b) {
    Sounds x, y;
    const std::size_t n = sounds_of(a, x);
    if (n == 0 || n != sounds_of(b, y)) return false;
    for (std::size_t i = 0; i < n; ++i) {
        if (x[i] == y[i]) continue;
        if (i + 1 == n && is_vowel(x[i])) return false;
        if (!in_pairs(kAnswers, x[i], y[i]) && !(i == 0 && in_pairs(kFirstAnswers, x[i], y[i]))) return false;
    }
    return true;
}

bool is_first_name(const Known& k) { return k.is_any(Kind::man, Kind::woman); }

/// People bear both: they stand on lists of names.
bool both_listed(std::string_view a, std::string_view b, int lists) {
    const language::WordTable table(model::words());
    const auto listed = [&](std::string_view w) { return (table.find(hash_of(w)).lists & lists) != 0 || is_first_name(lookup(w)); };
    return listed(a) && listed(b);
}

bool genders_differ(const Known& a, const Known& b) {
    return is_first_name(a) && is_first_name(b) && a.is(Kind::man) != b.is(Kind::man) && a.is(Kind::woman) != b.is(Kind::woman);
}

/// One letter more, less or other.
bool one_edit_apart(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    std::size_t i = 0;
    while (i < a.size() && a[i] == b[i]) ++i;
    return a.size() == b.size() ? a.substr(i + 1) == b.substr(i + 1) : a.substr(i) == b.substr(i + 1);
}

/// The bone that each letter is; of vowels and of letters that may be silent none.
constexpr std::array<char, 256> make_bones() {
    std::array<char, 256> out{};
    for (unsigned char c = 'b'; c <= 'z'; ++c) out[c] = one_of(static_cast<char>(c), "eiouyh") ? '\0' : static_cast<char>(c);
    for (const char c : {'q', 'g', 'c', 'j', 'x'}) out[static_cast<unsigned char>(c)] = 'k';
    out['w'] = out['f'] = 'v';
    out['z'] = 's';
    return out;
}
constexpr std::array<char, 256> kBones = make_bones();

char bone_at(std::string_view word, std::size_t at) {
    const char c = word[at], next = at + 1 < word.size() ? word[at + 1] : '\0';
    if (c == 'h') return at == 0 ? 'k' : '\0';                      // as kh
    if ((c == 't' && next == 'c') || (c == 'd' && next == 'j')) return 0;  // Tchaikovsky, Djamel
    if (c == 'c' && next == 'h' && at > 0 && word[at - 1] == 's') return 0;  // sch as sh
    if (c == 'p' && next == 'h') return 'v';
    return kBones[static_cast<unsigned char>(c)];
}

/// A cheap look before any dear one: more than two bones that only one of them has are no spelling and no slip.
bool far_apart(std::string_view a, std::string_view b) {
    if (a.size() > b.size() + 5 || b.size() > a.size() + 5) return true;
    const auto bones = [](std::string_view word) {
        std::uint32_t out = 0;
        for (std::size_t i = 0; i < word.size(); ++i) out |= 1u << (static_cast<unsigned>(bone_at(word, i)) & 31u);
        return out & ~1u;
    };
    std::uint32_t differ = bones(a) ^ bones(b);
    differ &= differ - 1;
    return (differ & (differ - 1)) != 0;
}

/// Consonants as written, without doubles; the first letter whatever it is.
std::string consonants(std::string_view word) {
    std::string out;
    for (const char c : word) {
        if ((out.empty() || (!is_vowel(c) && c != 'y')) && (out.empty() || out.back() != c)) out.push_back(c);
    }
    return out;
}

/// "Karim" and "Karima", "Ivanov" and "Ivanova", "Kowalski" and "Kowalska", "Julie" and "Julia": a woman's form or another name.
bool parted_by_last_a(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    return b.size() - a.size() <= 1 && (a.back() == 'a') != (b.back() == 'a') && a.substr(0, b.size() - 1) == b.substr(0, b.size() - 1).substr(0, a.size());
}

Spelled nearness(std::string_view a, std::string_view b) {
    if (parted_by_last_a(a, b)) return Spelled::other;
    const std::string x = consonants(a), y = consonants(b);
    if (!one_edit_apart(a, b) && (x.size() < 3 || x != y)) return Spelled::other;
    constexpr auto kNames = language::kFirstName | language::kSurname;
    return both_listed(a, b, kNames) ? Spelled::doubtful : Spelled::near;
}

}  // namespace

Spelled spelled(std::string_view a, std::string_view b) {
    if (a == b) return Spelled::same;
    if (a.size() < 4 || b.size() < 4 || far_apart(a, b)) return Spelled::other;
    const Known known_a = lookup(a), known_b = lookup(b);
    if (genders_differ(known_a, known_b)) return Spelled::other;
    if (sound_alike(a, b)) return Spelled::alike;
    if (a.size() < 5 || b.size() < 5 || (is_first_name(known_a) && is_first_name(known_b))) return Spelled::other;
    return nearness(a, b);
}

Spelled spelled_surname(std::string_view a, std::string_view b) {
    const Spelled level = spelled(a, b);
    return level == Spelled::alike && both_listed(a, b, language::kSurname) ? Spelled::doubtful : level;
}

bool same_korean(std::string_view a, std::string_view b) { return one_row_has(kKorean, a, b); }

bool forms_of_one(std::string_view a, std::string_view b) { return one_row_has(kFirstNames, a, b); }

void append_bones(std::string_view word, std::string& out) {
    char last = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char bone = bone_at(word, i);
        if (bone == 0 || bone == last) continue;
        out.push_back(last = bone);
    }
}

}  // namespace crossread::entities
