#include "entities/person_name.hpp"

#include <algorithm>

#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/transliteration.hpp"
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

bool initial_of(const std::string& a, const std::string& b) { return a.size() == 1 && a[0] == b[0]; }

Spelled first_names_agree(const std::string& a, const std::string& b) {
    if (initial_of(a, b) || initial_of(b, a) || share_group(known(a), known(b), Kind::nickname)) return Spelled::same;
    return forms_of_one(a, b) ? Spelled::alike : spelled(a, b);
}

/// Middle names agree where both are written: "W." with "Walker", not with "H.W.".
bool middles_agree(const Words& a, const Words& b) {
    if (a.size() <= 2 || b.size() <= 2) return true;
    const std::string &x = a[1], &y = b[1];
    if (x.size() == 1 || y.size() == 1) return x[0] == y[0];
    if (x.size() <= 2 || y.size() <= 2) return x == y || x[0] == y[0];
    return spelled(x, y) != Spelled::other || std::find(b.begin(), b.end(), x) != b.end() || std::find(a.begin(), a.end(), y) != a.end();
}

bool begins_with(const Words& longer, const Words& shorter) { return std::equal(shorter.begin(), shorter.end(), longer.begin()); }
bool ends_with(const Words& longer, const Words& shorter) { return std::equal(shorter.rbegin(), shorter.rend(), longer.rbegin()); }

/// A third is often written without his number; a junior is not his father.
bool suffixes_agree(const std::string& a, const std::string& b) {
    if (a == b) return true;
    return (a.empty() && b[0] == 'i') || (b.empty() && a[0] == 'i');
}

/// "Rait" and "Raite", where all else is the same; "Petrova" is Petrov's wife or sister.
bool one_letter_more(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    return a.size() >= 4 && a.size() + 1 == b.size() && b.back() != 'a' && (b.substr(0, a.size()) == a || b.substr(1) == a);
}

/// "ElBaradei" and "Baradei".
bool holds_article(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    return a.size() >= 5 && b.size() == a.size() + 2 && b.substr(2) == a && one_of(b.substr(0, 2), {"al", "el"});
}

/// Word by word: as the least alike of them are. Only one may be a slip.
Spelled word_by_word(const Words& a, const Words& b) {
    if (a.size() != b.size()) return Spelled::other;
    Spelled least = Spelled::same;
    int slips = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const bool surname = i + 1 == a.size();
        Spelled level = surname ? spelled_surname(a[i], b[i]) : spelled(a[i], b[i]);
        if (level == Spelled::other && surname && one_letter_more(a[i], b[i])) level = Spelled::near;
        if (level == Spelled::other && surname && holds_article(a[i], b[i])) level = Spelled::alike;
        if (level < Spelled::alike && (level == Spelled::other || ++slips > 1)) return Spelled::other;
        least = std::min(least, level);
    }
    return least;
}

bool is_arabic_article(std::string_view word) { return one_of(word, {"al", "el", "ul", "ur", "ad", "ar", "as", "ash", "az"}); }

/// "Abdel" and "Abdul" of "Abdelaziz", "Abdul Aziz": how many letters, 0 when it does not begin so.
std::size_t servant_of(std::string_view word) {
    for (const std::string_view with : {"abdoul", "abdul", "abdel", "abdal", "abdol", "abdur", "abder"})
        if (word.substr(0, with.size()) == with) return with.size();
    return 0;
}

bool is_arabic(const Words& words) {
    return std::any_of(words.begin(), words.end(), [](const std::string& w) {
        return one_of(w[0], "abeiu") && (is_arabic_article(w) || one_of(w, {"abd", "ben", "ibn"}) || servant_of(w) > 0);
    });
}

/// Arabic names as all spellings have them: without articles ("al-Assad", "Assad"), "Abd al-Rahman" and "Abdelrahman" one word, "ben" as "bin".
Words without_articles(const Words& words) {
    Words out;
    std::string before;  // what the next word is joined to
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const bool last = i + 1 == words.size();
        if (!last && (i > 0 || !before.empty()) && is_arabic_article(word)) continue;
        const std::size_t servant = servant_of(word);
        if (!last && (word == "abd" || servant == word.size())) {
            before = "abd";
            continue;
        }
        std::string plain = !last && i > 0 && one_of(word, {"ben", "ibn"}) ? "bin" : servant > 0 && word.size() > servant + 1 ? "abd" + word.substr(servant) : word;
        out.push_back(before + plain);
        before.clear();
    }
    return out;
}

std::string together(const Words& words, std::size_t first = 0) {
    std::string out;
    for (std::size_t i = first; i < words.size(); ++i) out += words[i];
    return out;
}

/// "Ri Yong Ho" and "Lee Yong-ho": Korean names, the given one of two syllables and all of it the same.
bool same_korean_name(const Words& a, const Words& b) {
    if (std::max(a.size(), b.size()) != 3) return false;
    const bool family = a[0] == b[0] || same_korean(a[0], b[0]);
    if (a.size() != b.size()) return family && together(a, 1) == together(b, 1);
    return family && std::equal(a.begin() + 1, a.end(), b.begin() + 1, [](const auto& x, const auto& y) { return x == y || same_korean(x, y); });
}

/// "Rhee Syng-man" and "Syngman Rhee".
bool family_name_moved(const Words& family_first, const Words& b) {
    return family_first.size() == 3 && b.size() == 2 && family_first[0] == b[1] && together(family_first, 1) == b[0];
}

/// Two spellings of one foreign name, word by word or with the words run together.
Spelled transliterated(const PersonName& a, const PersonName& b) {
    if (family_name_moved(a.words, b.words) || family_name_moved(b.words, a.words)) return Spelled::same;
    if (a.family_first && b.family_first) return same_korean_name(a.words, b.words) ? Spelled::alike : Spelled::other;
    if (a.words.size() == b.words.size() && !is_arabic(a.words) && !is_arabic(b.words)) return word_by_word(a.words, b.words);
    const Words x = without_articles(a.words), y = without_articles(b.words);
    if (x == y) return Spelled::alike;
    if (x.size() == y.size()) return word_by_word(x, y);
    return spelled(together(x), together(y)) >= Spelled::alike ? Spelled::alike : Spelled::other;
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
    // "Kim Anderson", "Long Island Joe": the second word of an East Asian name is no English name of two syllables or more; "Jo Ann Reed".
    const Known second = known(words[1]);
    if (!is_first_name(known(words[0])) || second.is(Kind::family)) return true;
    return second.kinds() == 0 || (words.size() == 3 && !is_first_name(second));
}

}  // namespace

PersonName person_name(std::string_view written) { return person_of_key(name_key(written)); }

PersonName person_of_key(std::string_view key) {
    PersonName name;
    name.words = split_words(key);
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

Spelled same_person(const PersonName& a, const PersonName& b) {
    if (!suffixes_agree(a.suffix, b.suffix) || !a.full || !b.full) return Spelled::other;
    const Spelled most = a.suffix == b.suffix ? Spelled::same : Spelled::alike;
    const Words &x = a.words, &y = b.words;
    if (x == y || turned_round(x, y)) return most;
    const bool family_first = a.family_first || b.family_first;
    if (x.size() != y.size() && one_leaves_words_away(x.size() > y.size() ? x : y, x.size() > y.size() ? y : x, family_first)) return most;
    Spelled level = transliterated(a, b);
    if (level < Spelled::alike && !(a.family_first && b.family_first) && middles_agree(x, y)) {
        level = std::max(level, std::min(spelled_surname(x.back(), y.back()), first_names_agree(x[0], y[0])));
    }
    return std::min(level, most);
}

Fit short_for(const PersonName& short_name, const PersonName& full) {
    const Words &s = short_name.words, &f = full.words;
    if (s.empty() || f.size() < s.size()) return Fit::none;
    if (!short_name.suffix.empty() && short_name.suffix != full.suffix) return Fit::none;
    if (ends_with(f, s) && !(full.family_first && f.size() > s.size() && s.size() == 1 && f.size() == 3)) return Fit::surname;
    if (full.family_first && s.size() == 1 && s[0] == f[0]) return Fit::surname;
    if (s[0].size() > 1 && f.size() > s.size() + 1 && std::search(f.begin() + 1, f.end(), s.begin(), s.end()) != f.end()) return Fit::middle;
    if (begins_with(f, s) || (s.size() == 1 && share_group(known(s[0]), known(f[0]), Kind::nickname))) return Fit::first_name;
    if (s.size() == 1 && f.size() > 1 && s[0].size() >= 6 && !is_first_name(known(s[0])) && spelled(s[0], f.back()) > Spelled::doubtful) return Fit::middle;
    return Fit::none;
}

std::vector<std::string> shelf_marks(const PersonName& name) {
    Words marks = name.words;
    if (marks.empty()) return marks;
    known(name.words.front()).each_sense([&](const Sense& sense) {
        if (sense.kind == Kind::nickname) marks.push_back("#" + std::to_string(sense.group));
    });
    const std::string& last = name.words.back();
    if (last.size() >= 5) append_bones(last, marks.emplace_back("$"));
    if (name.full && is_arabic_article(*(name.words.end() - 2))) append_bones(*(name.words.end() - 2) + last, marks.emplace_back("$"));
    return marks;
}

}  // namespace crossread::entities
