#include "entities/name_parts.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/votes.hpp"
#include "entities/words.hpp"
#include "text/utf8.hpp"

namespace crossread::entities {
namespace {

/// Titles that news writes before a name and that are no part of it; "King" and "Pope" may be.
bool is_rank(std::string_view key) {
    return key.size() <= 4 && lookup(key).is(Kind::title) && !one_of(key, {"king", "lord", "dame", "lady", "duke", "sir", "pope", "emir", "hon"});
}

/// "Rep." or "Gen": the tagger sometimes takes a title for a name.
bool is_title_alone(std::string_view written, std::string_view key) {
    return written.find(' ') == std::string_view::npos && is_rank(key) && !lookup(key).is_any(Kind::family, Kind::country);
}

/// "SB 1062", "MH370": a bill, a flight, a model; "G20" is known better.
bool is_sign(std::string_view written) {
    const std::size_t letters = written.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (letters == std::string_view::npos || letters == 0 || letters > 4) return false;
    const std::size_t digits = letters + (written[letters] == ' ' || written[letters] == '-');
    return written.size() >= digits + 2 && written.find_first_not_of("0123456789", digits) == std::string_view::npos && lookup(name_key(written)).kinds() == 0;
}

/// "26B": a seat, a flat, a form; "3M" is a firm.
bool is_seat(std::string_view written) {
    return written.size() >= 3 && written.back() >= 'A' && written.back() <= 'Z' && written.find_first_not_of("0123456789") == written.size() - 1;
}

/// Common nouns that are written in capitals.
constexpr WordSet kCommonAcronyms(std::to_array<std::string_view>(
    {"ngo", "ngos", "mp", "mps", "ceo", "ceos", "cfo", "dvd", "dvds", "gdp", "lgbt", "lgbtq", "lng", "covid", "covid 19", "hiv", "aids", "tv",
     "ppe", "ppp", "ppps", "gps", "suv", "suvs", "usd", "phd", "ok", "vip", "vips", "cctv", "diy", "dna", "sms", "sim", "atm", "pm", "vat",
     "pcr", "icu", "ied", "ieds", "faq", "pdf", "wifi", "ipo", "ipos", "evs", "ev", "ai", "it", "pr", "hr", "id", "km", "kg"}));

/// Offices that stand before "of" a body or after its name, and are no part of it.
bool is_office(std::string_view word) {
    return one_of(word, {"CEO", "Chairman", "Chairwoman", "Chairperson", "Chair", "President", "Director", "Manager", "Member", "Members", "Head", "Chief", "Ruler",
                         "Secretary", "Governor", "Dean", "Coach", "Captain", "Spokesman", "Spokesperson", "Minister"});
}
/// Words between a body's name and an office: "OK Zimbabwe Marketing Director".
bool opens_office(std::string_view word) {
    return one_of(word, {"Managing", "Marketing", "Executive", "General", "Deputy", "Vice", "Assistant", "Acting", "Regional", "Country", "Operations", "Communications"});
}

/// Small words that part a surname from what stands before it and belong to it: "José dos Reis", "Asha wa Kamau".
bool is_particle(std::string_view word) { return one_of(word, {"dos", "von", "van", "bin", "bint", "binti", "ibn", "wa"}); }

std::string_view last_word(std::string_view written) { return written.substr(written.rfind(' ') + 1); }

/// The small word that ends right before the space at `space`. Only a few bytes are looked at, so that text without spaces costs no more.
std::string_view small_word_before(std::string_view text, std::size_t space) {
    constexpr std::size_t kMost = 8;
    return last_word(text.substr(space > kMost ? space - kMost : 0, std::min(space, kMost)));
}

/// What only points back to a place that was named: "the Republic".
bool points_back(std::string_view written) { return one_of(written, {"Republic", "Kingdom", "Island", "Province", "District", "Region"}); }

/// Takes one name apart.
class Parting {
public:
    Parting(std::string_view text, std::vector<Mention>& names) : text_(text), names_(names) {}

    /// Appends the name, cut and parted where it is more than one name or less than all of it.
    void split(Mention name) {
        const std::string key = name_key(words(name));
        if (is_title_alone(words(name), key) || kCommonAcronyms.has(key) || is_currency(text_, name.span.end) || is_transcript(name.span) || is_day(name.span)) return;
        if (name.type == EntityType::person || name.type == EntityType::organization) cut_rank(name);
        if (name.type == EntityType::organization) {
            if (name.span.size() == 1 || is_seat(words(name))) return;  // a letter: a size, a grade, an initial
            cut_office(name);
        }
        if (name.type == EntityType::place && points_back(words(name))) return;
        if (name.type == EntityType::person) {
            if (is_address(name) || is_contraction(name)) return;
            add_syllable(name);
            if (add_particle(name)) return;
        }
        if (name.type == EntityType::person && (part(name, " and ") || part_place(name))) return;
        if (name.type == EntityType::organization && (part_two_bodies(name) || part_body(name) || part_member(name) || part_bearer(name))) return;
        if (name.type == EntityType::organization && is_sign(words(name))) name.type = EntityType::other;
        if (name.type != EntityType::nationality && part_compound(name)) return;
        names_.push_back(name);
    }

private:
    [[nodiscard]] std::string_view words(const Mention& name) const { return slice(text_, name.span); }

    /// "Su Chen-hao (蘇貞豪)": the name before, in its own script.
    [[nodiscard]] bool is_transcript(Span name) const {
        constexpr char32_t kFirstOfEastAsia = 0x2E80;
        std::size_t at = name.begin;
        return text::decode(text_, at) >= kFirstOfEastAsia && name.begin > 0 && one_of(text_[name.begin - 1], "([");
    }

    /// "(Sun)": a day in brackets.
    [[nodiscard]] bool is_day(Span name) const {
        return name.begin > 0 && text_[name.begin - 1] == '(' && text_.compare(name.end, 1, ")") == 0 &&
               one_of(slice(text_, name), {"Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun"});
    }

    void cut_rank(Mention& name) {
        const std::string_view written = words(name);
        const std::size_t space = written.find(' ');
        if (space == std::string_view::npos || !is_rank(name_key(written.substr(0, space)))) return;
        name.span.begin += static_cast<std::uint32_t>(space) + 1;
        name.type = EntityType::person;
    }

    /// "Mr Speaker": whom a speech is addressed to.
    [[nodiscard]] bool is_address(const Mention& name) const {
        const std::string_view before = small_word_before(text_, name.span.begin ? name.span.begin - 1 : 0);
        return (before.ends_with("Mr") || before.ends_with("Mr.") || before.ends_with("Madam")) && one_of(words(name), {"Speaker", "President", "Chairman", "Chair", "Minister", "Secretary"});
    }

    /// "Don’ t": some feeds set the mark apart.
    [[nodiscard]] bool is_contraction(const Mention& name) const {
        const std::string_view after = text_.substr(name.span.end, 5);
        return words(name) == "Don" && (after.substr(0, 5) == "’ t" || after.substr(0, 4) == "’t" || after.substr(0, 2) == "'t");
    }

    /// "Chan Kam - wing", where some feeds set the hyphen of a given name apart: a family name that stands first tells.
    void add_syllable(Mention& name) const {
        constexpr std::string_view kApart = " - ";
        const std::string_view written = words(name);
        const std::size_t space = written.rfind(' ');
        if (space == std::string_view::npos || text_.compare(name.span.end, kApart.size(), kApart) != 0) return;
        const std::size_t begin = name.span.end + kApart.size();
        std::size_t end = begin;
        while (end < text_.size() && text_[end] >= 'a' && text_[end] <= 'z') ++end;
        const std::size_t before = written.substr(0, space).rfind(' ');
        const std::string_view family = written.substr(0, space).substr(before + 1);
        if (end - begin < 2 || end - begin > 5 || !lookup(name_key(family)).is(Kind::family)) return;
        name.span.end = static_cast<std::uint32_t>(end);
    }

    /// Takes in the particle that stands before a surname, and joins it to the name before that. True when it was joined.
    bool add_particle(Mention& name) {
        if (name.span.begin < 3 || text_[name.span.begin - 1] != ' ') return false;
        const std::string_view particle = small_word_before(text_, name.span.begin - 1);
        if (!is_particle(particle)) return false;
        const std::uint32_t begin = name.span.begin - 1 - static_cast<std::uint32_t>(particle.size());
        if (!names_.empty() && names_.back().type == EntityType::person && names_.back().span.end + 1 == begin) {
            names_.back().span.end = name.span.end;
            return true;
        }
        if (names_.empty() || names_.back().span.end <= begin) name.span.begin = begin;
        return false;
    }

    /// "General Manager of Mauritius Telecom", "Kenya Airways CEO": the body alone.
    void cut_office(Mention& name) const {
        constexpr std::string_view kOf = " of ", kThe = "the ";
        const std::string_view written = words(name);
        if (const std::size_t of = written.find(kOf); of != std::string_view::npos && is_office(last_word(written.substr(0, of)))) {
            std::size_t begin = of + kOf.size();
            if (written.compare(begin, kThe.size(), kThe) == 0) begin += kThe.size();
            name.span.begin += static_cast<std::uint32_t>(begin);
            return;
        }
        if (written.find(" of the ") != std::string_view::npos) return;  // "Office of the President"
        std::size_t end = written.size();
        for (std::size_t space = written.rfind(' '); space != std::string_view::npos; space = written.rfind(' ', space - 1)) {
            const std::string_view word = last_word(written.substr(0, end));
            if (end == written.size() ? !is_office(word) : !opens_office(word)) break;
            end = space;
            if (space == 0) break;
        }
        name.span.end = name.span.begin + static_cast<std::uint32_t>(end);
    }

    bool part(const Mention& name, std::string_view at) {
        const std::size_t found = words(name).find(at);
        if (found == std::string_view::npos) return false;
        push(name, 0, found);
        push(name, found + at.size(), words(name).size());
        return true;
    }

    /// "in Washington, D.C. Hollis said": the end of one sentence and the beginning of the next.
    bool part_place(const Mention& name) {
        const std::string_view written = words(name);
        const std::size_t space = written.find(". ");
        if (space == std::string_view::npos || !lookup(name_key(written.substr(0, space))).is_any(Kind::country, Kind::region, Kind::capital)) return false;
        Mention place = name;
        place.type = EntityType::place;
        push(place, 0, space + 1);
        push(name, space + 2, written.size());
        return true;
    }

    /// "Liaison Department of the Chinese Communist Party": a body of a well-known body, where the whole is not known itself.
    bool part_body(const Mention& name) {
        constexpr std::string_view kOf = " of the ";
        const std::size_t of = words(name).find(kOf);
        if (of == std::string_view::npos || lookup(name_key(words(name))).kinds() != 0) return false;
        return lookup(name_key(words(name).substr(of + kOf.size()))).is(Kind::organization) && part(name, kOf);
    }

    /// "World Bank and Center for Fair Trade": two bodies, each whole; but one "Department of Health and Human Services".
    bool part_two_bodies(const Mention& name) {
        constexpr std::string_view kAnd = " and ";
        const std::string_view written = words(name);
        for (std::size_t at = written.find(kAnd); at != std::string_view::npos; at = written.find(kAnd, at + 1)) {
            const std::string_view left = written.substr(0, at), right = written.substr(at + kAnd.size());
            const bool whole = (ends_as_body(left) && ends_as_body(right)) || (left.find(' ') != std::string_view::npos && begins_as_body(right));
            if (!whole || lookup(name_key(written)).kinds() != 0) continue;
            push(name, 0, at);
            Mention other = name;
            other.span.begin += static_cast<std::uint32_t>(at + kAnd.size());
            split(other);
            return true;
        }
        return false;
    }

    static bool ends_as_body(std::string_view written) {
        const std::size_t space = written.rfind(' ');
        return space != std::string_view::npos && lookup(name_key(written.substr(space + 1))).is(Kind::organization_end);
    }
    static bool begins_as_body(std::string_view written) {
        const std::size_t of = std::min(written.find(" of "), written.find(" for "));
        return of != std::string_view::npos && lookup(name_key(written.substr(0, of))).is_any(Kind::organization_begin, Kind::organization_end);
    }

    /// "the Illinois Democrat": a place and a member of a party.
    bool part_member(const Mention& name) {
        const std::size_t space = words(name).rfind(' ');
        if (space == std::string_view::npos || !one_of(words(name).substr(space + 1), {"Democrat", "Democrats", "Republican", "Republicans"})) return false;
        if (!lookup(name_key(words(name).substr(0, space))).place()) return false;
        Mention place = name, member = name;
        place.type = EntityType::place;
        member.type = EntityType::nationality;
        push(place, 0, space);
        push(member, space + 1, words(name).size());
        return true;
    }

    /// "chief of the Assembly of Northern Nations Cindy Marsh": a body and whose office there the words before tell.
    bool part_bearer(const Mention& name) {
        std::size_t lead = name.span.begin;
        for (const std::string_view small : {" of the ", " of ", " for "}) {
            if (lead == name.span.begin && slice(text_, {0, name.span.begin}).ends_with(small)) lead -= small.size();
        }
        if (lead == name.span.begin || !lookup(name_key(small_word_before(text_, lead))).is(Kind::role)) return false;
        const std::string_view written = words(name);
        const std::size_t surname = written.rfind(' ');
        if (surname == std::string_view::npos || surname == 0) return false;
        const std::size_t first = written.rfind(' ', surname - 1);
        if (first == std::string_view::npos || written.substr(0, first).find(' ') == std::string_view::npos) return false;
        const Known given = lookup(name_key(written.substr(first + 1, surname - first - 1))), last = lookup(name_key(written.substr(surname + 1)));
        const bool person = given.is_any(Kind::man, Kind::woman) && !given.is_any(Kind::country, Kind::organization_end) &&
                            !last.is_any(Kind::organization_end, Kind::place_end, Kind::country, Kind::city);
        if (!person || one_of(last_word(written.substr(0, first)), {"of", "for", "the", "and", "&", "St", "St.", "Saint"})) return false;
        Mention bearer = name;
        bearer.type = EntityType::person;
        push(name, 0, first);
        push(bearer, first + 1, written.size());
        return true;
    }

    void push(Mention name, std::size_t begin, std::size_t end) {
        name.span = {name.span.begin + static_cast<std::uint32_t>(begin), name.span.begin + static_cast<std::uint32_t>(end)};
        names_.push_back(name);
    }

    /// "U.S.-North Korea": two names where both sides are places or peoples and the whole is none.
    bool part_compound(const Mention& name) {
        const std::string_view written = words(name);
        const std::size_t hyphen = written.find('-');
        if (hyphen == std::string_view::npos || hyphen == 0 || lookup(name_key(written)).kinds() != 0) return false;
        const Known left = lookup(name_key(written.substr(0, hyphen))), right = lookup(name_key(written.substr(hyphen + 1)));
        if (!left.is(Kind::country) || !right.is_any(Kind::country, Kind::region)) return false;
        Mention side = name;
        side.type = EntityType::place;
        push(side, 0, hyphen);
        push(side, hyphen + 1, written.size());
        return true;
    }

    const std::string_view text_;
    std::vector<Mention>& names_;
};

}  // namespace

void append_parts(std::string_view text, const Mention& name, std::vector<Mention>& names) { Parting(text, names).split(name); }

}  // namespace crossread::entities
