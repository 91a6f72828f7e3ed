#include "entities/person_name.hpp"

#include <algorithm>

#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

using Words = std::vector<std::string>;

Known known(const std::string& word) { return lookup(word); }
bool is_first_name(const Known& k) { return k.is_any(Kind::man, Kind::woman); }

bool is_suffix(std::string_view word) { return one_of(word, {"jr", "sr", "ii", "iii", "iv"}); }

/// Words within a surname that are not one by themselves.
bool is_particle(std::string_view word) {
    return one_of(word, {"al", "el", "bin", "bint", "ibn", "ben", "abu", "van", "von", "der", "den", "de", "da", "di", "do", "dos", "du", "del", "della",
                         "la", "le", "ter", "ten", "san", "st", "y", "e", "ul", "ur"});
}

bool known_genders_differ(const Known& a, const Known& b) {
    return is_first_name(a) && is_first_name(b) && a.is(Kind::man) != b.is(Kind::man) && a.is(Kind::woman) != b.is(Kind::woman);
}

/// One letter more, less or other. Linear.
bool one_edit_apart(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    std::size_t i = 0;
    while (i < a.size() && a[i] == b[i]) ++i;
    return a.size() == b.size() ? a.substr(i + 1) == b.substr(i + 1) : a.substr(i) == b.substr(i + 1);
}

/// Consonants without doubles: what spellings of one Arabic or Russian name share ("Mohammed", "Muhamad").
std::string skeleton(std::string_view word) {
    std::string out;
    for (const char c : word) {
        const bool vowel = one_of(c, "aeiouy");
        if ((!vowel || out.empty()) && (out.empty() || out.back() != c)) out.push_back(c);
    }
    return out;
}

/// Two spellings of one word; "Maria" and "Mario" are not.
bool spelled_alike(const std::string& a, const std::string& b) {
    if (a == b) return true;
    if (a.size() < 5 || b.size() < 5 || known_genders_differ(known(a), known(b))) return false;
    if (is_first_name(known(a)) && is_first_name(known(b)) && skeleton(a) != skeleton(b)) return false;
    if (one_edit_apart(a, b)) return true;
    const std::string bones = skeleton(a);
    return bones.size() >= 3 && bones == skeleton(b);
}

bool initial_of(const std::string& a, const std::string& b) { return a.size() == 1 && a[0] == b[0]; }

bool first_names_agree(const std::string& a, const std::string& b) {
    return spelled_alike(a, b) || initial_of(a, b) || initial_of(b, a) || share_group(known(a), known(b), Kind::nickname);
}

/// Middle names agree where both are written: "W." with "Walker", not with "H.W.".
bool middles_agree(const Words& a, const Words& b) {
    if (a.size() <= 2 || b.size() <= 2) return true;
    const std::string &x = a[1], &y = b[1];
    if (x.size() == 1 || y.size() == 1) return x[0] == y[0];
    if (x.size() <= 2 || y.size() <= 2) return x == y || x[0] == y[0];
    return spelled_alike(x, y) || std::find(b.begin(), b.end(), x) != b.end() || std::find(a.begin(), a.end(), y) != a.end();
}

bool begins_with(const Words& longer, const Words& shorter) { return std::equal(shorter.begin(), shorter.end(), longer.begin()); }
bool ends_with(const Words& longer, const Words& shorter) { return std::equal(shorter.rbegin(), shorter.rend(), longer.rbegin()); }

/// A third is often written without his number; a junior is not his father.
bool suffixes_agree(const std::string& a, const std::string& b) {
    if (a == b) return true;
    return (a.empty() && b[0] == 'i') || (b.empty() && a[0] == 'i');
}

/// "Rait" and "Raite", where all else is the same.
bool one_letter_more(const std::string& a, const std::string& b) {
    return a.size() != b.size() && std::min(a.size(), b.size()) >= 4 && one_edit_apart(a, b) && !known_genders_differ(known(a), known(b));
}

bool one_word_misspelled(const Words& a, const Words& b) {
    if (a.size() != b.size()) return false;
    int wrong = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] == b[i]) continue;
        const bool surname = i + 1 == a.size();
        if (!spelled_alike(a[i], b[i]) && !(surname && one_letter_more(a[i], b[i]))) return false;
        ++wrong;
    }
    return wrong == 1;
}

/// "Shinzo Abe" and "Abe Shinzo".
bool turned_round(const Words& a, const Words& b) { return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0]; }

bool one_leaves_words_away(const Words& longer, const Words& shorter, bool family_first) {
    if (ends_with(longer, shorter)) return true;
    // A second surname may be left away; a second first name may not be all that is left ("John Paul", "John Paul Jones").
    return begins_with(longer, shorter) && !family_first && !is_first_name(known(shorter.back()));
}

bool may_be_family_first(const Words& words) {
    if (words.size() < 2 || words.size() > 3 || !known(words[0]).is(Kind::family)) return false;
    // "Kim Anderson", "Long Island Joe": the second word of an East Asian name is no English name of two syllables or more.
    const Known second = known(words[1]);
    return !is_first_name(known(words[0])) || second.kinds() == 0 || second.is(Kind::family) || words.size() == 3;
}

}  // namespace

PersonName person_name(std::string_view written) {
    PersonName name;
    name.words = split_words(name_key(written));
    Words& words = name.words;
    while (words.size() > 1 && known(words.front()).is(Kind::title) && !known(words.front()).is(Kind::family)) words.erase(words.begin());
    while (words.size() > 1 && is_suffix(words.back())) {
        name.suffix = words.back();
        words.pop_back();
    }
    const auto bare = std::count_if(words.begin(), words.end(), [](const std::string& w) { return !is_particle(w); });
    name.full = bare >= 2;
    name.family_first = may_be_family_first(words);
    return name;
}

Gender first_name_gender(const PersonName& name) {
    if (name.words.empty()) return Gender::unknown;
    for (const std::string& word : name.words) {
        if (&word == &name.words.back() && name.words.size() > 1) break;
        if (word.size() == 1) continue;  // "J. Edgar"
        const Known k = known(word);
        if (k.is(Kind::title) || k.is(Kind::role)) break;  // those have a gender of their own
        if (k.is(Kind::man) != k.is(Kind::woman)) return k.is(Kind::man) ? Gender::man : Gender::woman;
        break;
    }
    return Gender::unknown;
}

bool same_person(const PersonName& a, const PersonName& b) {
    if (!suffixes_agree(a.suffix, b.suffix) || !a.full || !b.full) return false;
    const Words &x = a.words, &y = b.words;
    if (x == y || turned_round(x, y) || one_word_misspelled(x, y)) return true;
    const bool family_first = a.family_first || b.family_first;
    if (x.size() != y.size() && one_leaves_words_away(x.size() > y.size() ? x : y, x.size() > y.size() ? y : x, family_first)) return true;
    if (a.family_first && b.family_first) return false;
    return spelled_alike(x.back(), y.back()) && first_names_agree(x[0], y[0]) && middles_agree(x, y);
}

Fit short_for(const PersonName& short_name, const PersonName& full) {
    const Words &s = short_name.words, &f = full.words;
    if (s.empty() || f.size() < s.size()) return Fit::none;
    if (!short_name.suffix.empty() && short_name.suffix != full.suffix) return Fit::none;
    if (ends_with(f, s) && !(full.family_first && f.size() > s.size() && s.size() == 1 && f.size() == 3)) return Fit::surname;
    if (full.family_first && s.size() == 1 && s[0] == f[0]) return Fit::surname;
    if (s.size() == 1 && s[0].size() > 1 && f.size() > 2 && std::find(f.begin() + 1, f.end(), s[0]) != f.end()) return Fit::middle;
    if (begins_with(f, s) || (s.size() == 1 && share_group(known(s[0]), known(f[0]), Kind::nickname))) return Fit::first_name;
    if (s.size() == 1 && f.size() > 1 && s[0].size() >= 6 && !is_first_name(known(s[0])) && spelled_alike(s[0], f.back())) return Fit::middle;
    return Fit::none;
}

std::vector<std::string> shelf_marks(const PersonName& name) {
    Words marks = name.words;
    if (marks.empty()) return marks;
    known(name.words.front()).each_sense([&](const Sense& sense) {
        if (sense.kind == Kind::nickname) marks.push_back("#" + std::to_string(sense.group));
    });
    if (name.words.back().size() >= 5) marks.push_back("$" + skeleton(name.words.back()));
    return marks;
}

}  // namespace crossread::entities
