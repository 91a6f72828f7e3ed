#include "entities/organization_name.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "entities/name_key.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

using Words = std::vector<std::string>;

bool is_small(std::string_view w) { return one_of(w, {"of", "the", "and", "for", "in", "on", "to", "de", "la", "del", "&", "at", "a"}); }

bool is_company_form(std::string_view w) {
    return one_of(w, {"inc", "corp", "co", "ltd", "llc", "plc", "ag", "sa", "nv", "gmbh", "company", "corporation", "limited", "incorporated", "group", "holdings"});
}

bool written_as_acronym(std::string_view written) {
    int letters = 0;
    for (const char c : written) {
        if (c >= 'A' && c <= 'Z') ++letters;
        else if (c != '.' && !(c >= '0' && c <= '9') && c != '-' && c != '&') return false;
    }
    return letters >= 2 && letters <= 6;
}

Words telling(const Words& words) {
    Words out;
    for (const std::string& w : words) {
        if (!is_small(w) || &w == &words.front()) out.push_back(w);
    }
    while (out.size() > 1 && is_company_form(out.back())) out.pop_back();
    return out;
}

bool same_words_in_any_order(Words a, Words b) {
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

bool begins_with(const Words& longer, const Words& shorter) {
    return shorter.size() < longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}
bool ends_with(const Words& longer, const Words& shorter) {
    return shorter.size() < longer.size() && std::equal(shorter.rbegin(), shorter.rend(), longer.rbegin());
}

/// "Super Bowl Committee" in "Arizona Super Bowl Host Committee", "Foreign Ministry" in "Ministry of Foreign Affairs".
bool picked_from(const Words& longer, const Words& shorter) {
    if (shorter.size() < 2 || shorter.size() >= longer.size()) return false;
    const std::string& head = shorter.back();
    if (head != longer.back() && head != longer.front()) return false;
    return std::all_of(shorter.begin(), shorter.end(), [&](const std::string& w) { return std::find(longer.begin(), longer.end(), w) != longer.end(); });
}

/// The first words of a name stand for it where they are two at least ("Build-A-Bear", of its Workshop), or where a word of body
/// alone follows ("Fox", of Fox News), and the first is no place, people or bare "National".
bool may_stand_alone(const Words& first_words, const Words& all) {
    if (first_words.size() > 1) return true;
    const Known known = lookup(first_words[0]);
    if (all.size() > 2 || !lookup(all.back()).is(Kind::organization_end)) return false;
    return !known.place() && !known.is_any(Kind::people, Kind::organization_begin, Kind::organization_end, Kind::role) &&
           !one_of(first_words[0], {"national", "international", "royal", "federal", "central", "supreme", "general", "new", "north", "south", "east", "west",
                                    "world", "state", "united", "first", "public", "social", "republican", "democratic", "black", "white", "young"});
}

/// A last word alone must be one of bodies: "Legislature", not "House".
bool is_head(const Words& last_words) { return last_words.size() > 1 || lookup(last_words[0]).is(Kind::organization_end); }

/// A well-known body is not short for another one: the UN is not its High Commissioner.
bool known_apart(const OrganizationName& a, const OrganizationName& b) {
    return a.known.is(Kind::organization) && !share_group(a.known, b.known, Kind::organization);
}

/// Two houses' spellings of one body: "Organisation for ... Co-operation" and "Organization for ... Cooperation", "Labour" and "Labor".
Words in_one_spelling(Words words) {
    struct House {
        std::string_view ending, instead;
    };
    static constexpr House kHouses[] = {{"isation", "ization"}, {"isations", "izations"}, {"ising", "izing"},   {"labour", "labor"},
                                        {"defence", "defense"}, {"centre", "center"},     {"programme", "program"}, {"theatre", "theater"}};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "co" && i + 1 < words.size() && words[i + 1].substr(0, 2) == "op") {  // co-operation, co-operative
            words[i + 1].insert(0, "co");
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        }
        std::string& word = words[i];
        if (word.size() < 6) continue;
        for (const House& house : kHouses) {
            if (word.size() < house.ending.size() || word.compare(word.size() - house.ending.size(), word.npos, house.ending) != 0) continue;
            word.replace(word.size() - house.ending.size(), house.ending.size(), house.instead);
            break;
        }
    }
    return words;
}

}  // namespace

OrganizationName organization_name(std::string_view written) {
    OrganizationName name;
    name.key = name_key(written);
    if (name.key.substr(0, 4) == "the ") name.key.erase(0, 4);
    name.words = in_one_spelling(split_words(name.key));
    for (const std::string& word : name.words) {
        if (!is_small(word)) name.initials.push_back(word[0]);
    }
    name.telling = telling(name.words);
    for (const std::string& word : name.telling) name.bag += hash64(word);
    name.known = lookup(name.key);
    name.acronym = written_as_acronym(written);
    return name;
}

bool is_team(const OrganizationName& name, const OrganizationName& fuller) {
    const Words &last = name.words, &all = fuller.words;
    if (last.size() != 1 || last[0].size() < 4 || last[0].back() != 's' || lookup(last[0]).kinds() != 0 || !ends_with(all, last)) return false;
    return lookup(std::string_view(fuller.key).substr(0, fuller.key.size() - last[0].size() - 1)).is_any(Kind::city, Kind::region);
}

bool is_same(const OrganizationName& a, const OrganizationName& b) {
    if (a.words.empty() || b.words.empty()) return false;
    if (a.key == b.key || share_group(a.known, b.known, Kind::organization)) return true;
    return a.bag == b.bag && !a.telling.empty() && same_words_in_any_order(a.telling, b.telling);
}

Likeness like(const OrganizationName& name, const OrganizationName& fuller) {
    if (is_same(name, fuller)) return Likeness::same;
    const Words &a = name.telling, &b = fuller.telling;
    if (a.empty() || b.empty() || known_apart(name, fuller)) return Likeness::none;
    if (name.acronym) return b.size() > 1 && name.key == fuller.initials ? Likeness::acronym : Likeness::none;
    if (fuller.acronym) return Likeness::none;
    if ((ends_with(b, a) && (is_head(a) || is_team(name, fuller))) || (begins_with(b, a) && may_stand_alone(a, b)) || picked_from(b, a)) return Likeness::part;
    return Likeness::none;
}

std::vector<std::string> shelf_marks(const OrganizationName& name) {
    std::vector<std::string> marks = name.words;
    marks.push_back("*" + (name.acronym ? name.key : name.initials));
    const Sense known = name.known.first(Kind::organization);
    if (known.kind == Kind::organization) marks.push_back("#" + std::to_string(known.group));
    return marks;
}

}  // namespace crossread::entities
