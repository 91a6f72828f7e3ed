#include "entities/repair.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/person_name.hpp"
#include "entities/words.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::entities {
namespace {

constexpr float kAgain = 0.6f;      // confidence of a name that is found because the article has it elsewhere
constexpr std::size_t kLongest = 6; // words of a name that is looked for again

/// How often the article has a name as each type, weighted by the tagger's confidence.
struct Votes {
    std::array<float, 5> of{};
    bool surname = false;  ///< of a person whom the article names in full

    [[nodiscard]] EntityType winner() const { return static_cast<EntityType>(std::max_element(of.begin(), of.end()) - of.begin()); }
    [[nodiscard]] float sum() const { return of[0] + of[1] + of[2] + of[3] + of[4]; }
};

bool begins_with_capital(std::string_view word) {
    std::size_t at = 0;
    return !word.empty() && text::is_upper(text::decode(word, at));
}

bool has_small_letter(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        if (text::is_lower(text::decode(word, at))) return true;
    }
    return false;
}

/// Titles that news writes before a name and that are no part of it; "King" and "Pope" may be.
bool is_rank(std::string_view key) {
    return key.size() <= 4 && lookup(key).is(Kind::title) && !one_of(key, {"king", "lord", "dame", "lady", "duke", "sir", "pope", "emir", "hon"});
}

/// "Rep." or "Gen": the tagger sometimes takes a title for a name.
bool is_title_alone(std::string_view written) {
    return written.find(' ') == std::string_view::npos && is_rank(name_key(written)) && !lookup(name_key(written)).is_any(Kind::family, Kind::country);
}

/// "SB 1062", "MH370": a bill, a flight, a model; "G20" is known better.
bool is_sign(std::string_view written) {
    const std::size_t letters = written.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (letters == std::string_view::npos || letters == 0 || letters > 4) return false;
    const std::size_t digits = letters + (written[letters] == ' ' || written[letters] == '-');
    return written.size() >= digits + 2 && written.find_first_not_of("0123456789", digits) == std::string_view::npos && lookup(name_key(written)).kinds() == 0;
}

/// A country or a capital that is nothing else is a place; a name that ends in a word of bodies alone is one ("Jordan Times").
EntityType told_by_words(std::string_view written, const std::string& key, EntityType tagged) {
    if (tagged == EntityType::nationality || tagged == EntityType::other) return tagged;
    const Known known = lookup(key);
    if (known.kinds() == 1u << static_cast<unsigned>(Kind::people)) return EntityType::nationality;
    if (known.is_any(Kind::country, Kind::capital) && !known.is_any(Kind::man, Kind::woman, Kind::family, Kind::organization, Kind::role)) return EntityType::place;
    if (known.is(Kind::region) && written.back() == '.') return EntityType::place;  // "Ariz."
    if (one_of(key, {"u s", "u k", "u s a", "u a e"})) return EntityType::place;
    const std::size_t space = key.rfind(' ');
    if (space == std::string::npos || known.place()) return tagged;
    const bool body = one_of(std::string_view(key).substr(space + 1),
                             {"agency", "airlines", "airways", "association", "authority", "bank", "bureau", "club", "commission", "committee", "company",
                              "corporation", "council", "federation", "inc", "institute", "ltd", "ministry", "news", "party", "police", "post", "times",
                              "union", "university"});
    return body ? EntityType::organization : tagged;
}

/// Common nouns that are written in capitals.
bool is_common_acronym(std::string_view key) {
    return one_of(key, {"ngo", "ngos", "mp", "mps", "ceo", "ceos", "cfo", "dvd", "dvds", "gdp", "lgbt", "lgbtq", "lng", "covid", "covid 19", "hiv", "aids", "tv",
                        "ppe", "ppp", "ppps", "gps", "suv", "suvs", "usd", "phd", "ok", "vip", "vips", "cctv", "diy", "dna", "sms", "sim", "atm", "pm", "vat",
                        "pcr", "icu", "ied", "ieds", "faq", "pdf", "wifi", "ipo", "ipos", "evs", "ev", "ai", "it", "pr", "hr", "id", "km", "kg"});
}

class Repairing {
public:
    Repairing(const Document& document, const Language& language) : text_(document.text), language_(language) {}

    std::vector<Mention> run(std::span<const Mention> names) {
        for (const Mention& name : names) split(name);
        count_votes();
        for (Mention& name : names_) {
            cut_headline(name);
            retype(name);
            add_family_name(name);
        }
        find_again();
        return std::move(names_);
    }

private:
    [[nodiscard]] std::string_view words(const Mention& name) const { return slice(text_, name.span); }

    /// Appends the name, cut and parted where it is more than one name or less than all of it.
    void split(Mention name) {
        if (is_title_alone(words(name)) || is_common_acronym(name_key(words(name))) || is_currency(name.span) || is_transcript(name.span)) return;
        if (name.type == EntityType::person || name.type == EntityType::organization) cut_rank(name);
        if (name.type == EntityType::person && (part(name, " and ") || part_place(name))) return;
        if (name.type == EntityType::organization && (part_body(name) || part_member(name))) return;
        if (name.type == EntityType::organization && is_sign(words(name))) name.type = EntityType::other;
        if (name.type != EntityType::nationality && part_compound(name)) return;
        names_.push_back(name);
    }

    /// "US$500": the sign of a currency.
    [[nodiscard]] bool is_currency(Span name) const {
        const std::string_view after = text_.substr(name.end, 2);
        return after.substr(0, 1) == "$" || after == " $";
    }

    /// "Su Chen-hao (蘇貞豪)": the name before, in its own script.
    [[nodiscard]] bool is_transcript(Span name) const {
        constexpr char32_t kFirstOfEastAsia = 0x2E80;
        std::size_t at = name.begin;
        return text::decode(text_, at) >= kFirstOfEastAsia && name.begin > 0 && one_of(text_[name.begin - 1], "([");
    }

    void cut_rank(Mention& name) {
        const std::string_view written = words(name);
        const std::size_t space = written.find(' ');
        if (space == std::string_view::npos || !is_rank(name_key(written.substr(0, space)))) return;
        name.span.begin += static_cast<std::uint32_t>(space) + 1;
        name.type = EntityType::person;
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

    void count_votes() {
        for (const Mention& name : names_) {
            const std::string key = name_key(words(name));
            votes_[key].of[static_cast<std::size_t>(name.type)] += name.confidence;
            halved_ = halved_ || ((key.compare(0, 6, "north ") == 0 || key.compare(0, 6, "south ") == 0) && lookup(key).is(Kind::country));
            if (name.type != EntityType::person || !has_small_letter(words(name))) continue;
            const PersonName person = person_name(words(name));
            if (!person.full) continue;
            if (!person.family_first || person.words.size() == 2) votes_[person.words.back()].surname = true;
            if (person.family_first) votes_[person.words.front()].surname = true;
        }
    }

    /// "Hollis Jr. Pleads Guilty" in a headline: the person whom the prose names, without the words after.
    void cut_headline(Mention& name) const {
        const std::uint32_t sentence = language_.sentence_at(name.span.begin);
        if (sentence >= language_.sentences.size()) return;
        const bool all_of_it = name.span.begin == language_.sentences[sentence].span.begin && name.span.end == language_.sentences[sentence].span.end;
        if (language_.sentences[sentence].casing == Casing::prose && !all_of_it) return;
        if (votes_.at(name_key(words(name))).sum() > 2) return;
        for (std::size_t end = words(name).rfind(' '); end != std::string_view::npos && end > 0; end = words(name).rfind(' ', end - 1)) {
            const PersonName person = person_name(words(name).substr(0, end));
            if (person.words.size() != 1) continue;
            const auto found = votes_.find(person.words[0]);
            if (found == votes_.end() || !found->second.surname) continue;
            name.span.end = name.span.begin + static_cast<std::uint32_t>(end);
            name.type = EntityType::person;
            return;
        }
    }

    /// The surname of somebody named in full is a person, unless a place of that name is led to by "in".
    void retype(Mention& name) const {
        const std::string key = name_key(words(name));
        if (const EntityType told = told_by_words(words(name), key, name.type); told != name.type) {
            name.type = told;
            return;
        }
        // "the Farrow administration" is a person's; "Obama", "Bush" alone look like bodies there.
        if (name.type == EntityType::organization && key.find(' ') == std::string::npos && has_small_letter(words(name)) &&
            text_.substr(name.span.end, 15) == " administration" && lookup(key).kinds() == 0) {
            name.type = EntityType::person;
            return;
        }
        const auto found = votes_.find(key);
        if (found == votes_.end()) return;
        const Votes& votes = found->second;
        const bool acronym = key.size() <= 3 && !has_small_letter(words(name));
        if (votes.surname && !acronym && name.type != EntityType::person && name.type != EntityType::nationality) {
            const Known known = lookup(key);
            if (!known.is(Kind::country) && !(known.place() && led_to(name))) name.type = EntityType::person;
            return;
        }
        const float own = votes.of[static_cast<std::size_t>(name.type)], most = votes.of[static_cast<std::size_t>(votes.winner())];
        if (most > 2 * own) name.type = votes.winner();
    }

    /// "Song Tao, head of the office": a family name that is a common word too, at a sentence's beginning, before a person of one word.
    void add_family_name(Mention& name) const {
        const std::uint32_t token = language_.token_at(name.span.begin);
        if (name.type != EntityType::person || token == 0 || words(name).find(' ') != std::string_view::npos) return;
        const Token& before = language_.tokens[token - 1];
        const bool nominal = before.pos == Pos::noun || before.pos == Pos::proper || before.pos == Pos::nouns;
        const bool free = &name == names_.data() || (&name - 1)->span.end <= before.span.begin;
        if (!nominal || !free || before.span.end + 1 != name.span.begin || !begins_with_capital(slice(text_, before.span))) return;
        if (language_.sentences[language_.sentence_at(name.span.begin)].first != token - 1 || !lookup(name_key(slice(text_, before.span))).is(Kind::family)) return;
        name.span.begin = before.span.begin;
    }

    [[nodiscard]] bool led_to(const Mention& name) const {
        const std::uint32_t token = language_.token_at(name.span.begin);
        return token > 0 && token < language_.tokens.size() && one_of(language_.lower(language_.tokens[token - 1]), {"in", "near", "at", "from"});
    }

    // ------------------------------------------------------------ names that were missed

    void find_again() {
        mark_small_words();
        std::vector<Mention> found;
        std::size_t next = 0;
        for (const Sentence& sentence : language_.sentences) {
            for (std::uint32_t t = sentence.first; t < sentence.last;) {
                const Token& token = language_.tokens[t];
                while (next < names_.size() && names_[next].span.end <= token.span.begin) ++next;
                const std::uint32_t free_until = next < names_.size() ? names_[next].span.begin : 0xFFFFFFFF;
                std::uint32_t after = t + 1;
                if (token.span.end <= free_until && begins_with_capital(slice(text_, token.span))) {
                    after = std::max(after, again_at(t, sentence, free_until, found));
                }
                t = after;
            }
        }
        const auto middle = static_cast<std::ptrdiff_t>(names_.size());
        names_.insert(names_.end(), found.begin(), found.end());
        std::inplace_merge(names_.begin(), names_.begin() + middle, names_.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
    }

    /// The longest known name that begins at a token; the token after it, or 0 when there is none.
    std::uint32_t again_at(std::uint32_t first, const Sentence& sentence, std::uint32_t free_until, std::vector<Mention>& found) const {
        std::string key;
        std::uint32_t best_end = 0;
        EntityType type = EntityType::other;
        for (std::uint32_t t = first; t < sentence.last && t < first + kLongest && language_.tokens[t].span.end <= free_until; ++t) {
            if (t > first) key.push_back(' ');
            append_key(slice(text_, language_.tokens[t].span), key);
            if (!begins_with_capital(slice(text_, language_.tokens[t].span))) continue;
            const auto known = votes_.find(key);
            if (known == votes_.end() || !trusted(known->second, key, t == first, first == sentence.first)) continue;
            best_end = t + 1;
            type = type_of(known->second);
        }
        if (best_end != 0 && is_currency({0, language_.tokens[best_end - 1].span.end})) return 0;
        if (best_end == 0) return compound_at(language_.tokens[first].span, found) || direction_at(first, sentence, found) ? first + 1 : 0;
        push_found({language_.tokens[first].span.begin, language_.tokens[best_end - 1].span.end}, type, found);
        return best_end;
    }

    static void push_found(Span span, EntityType type, std::vector<Mention>& found) {
        Mention mention;
        mention.span = span;
        mention.type = type;
        mention.confidence = kAgain;
        found.push_back(mention);
    }

    /// "the Trump-Kim summit": one word of two known names.
    bool compound_at(Span token, std::vector<Mention>& found) const {
        const std::string_view written = slice(text_, token);
        const std::size_t hyphen = written.find('-');
        if (hyphen == std::string_view::npos) return false;
        const auto left = votes_.find(name_key(written.substr(0, hyphen))), right = votes_.find(name_key(written.substr(hyphen + 1)));
        if (left == votes_.end() || right == votes_.end() || !begins_with_capital(written.substr(hyphen + 1))) return false;
        const auto middle = token.begin + static_cast<std::uint32_t>(hyphen);
        push_found({token.begin, middle}, type_of(left->second), found);
        push_found({middle + 1, token.end}, type_of(right->second), found);
        return true;
    }

    /// "the South" in an article that names a North or South of its own, where no longer name follows.
    bool direction_at(std::uint32_t token, const Sentence& sentence, std::vector<Mention>& found) const {
        const std::string_view word = language_.lower(language_.tokens[token]);
        if (!halved_ || (word != "north" && word != "south")) return false;
        if (token == sentence.first || language_.lower(language_.tokens[token - 1]) != "the") return false;
        if (token + 1 < sentence.last && begins_with_capital(slice(text_, language_.tokens[token + 1].span))) return false;
        push_found(language_.tokens[token].span, EntityType::place, found);
        return true;
    }

    static EntityType type_of(const Votes& votes) { return votes.surname ? EntityType::person : votes.winner(); }

    /// A single word must be sure elsewhere, and at a sentence's beginning be no common word of the article.
    [[nodiscard]] bool trusted(const Votes& votes, const std::string& key, bool single, bool opens) const {
        if (key.size() < 2) return false;
        if (!single) return votes.sum() > 0;
        if (small_words_.count(key) != 0) return false;
        return votes.surname || votes.sum() > (opens ? 1.2f : 0.7f);
    }

    /// Words written small that are names elsewhere. A sieve by length and letters spares most of them the look-up.
    void mark_small_words() {
        std::bitset<1024> sieve;
        const auto cell = [](std::string_view w) { return (static_cast<unsigned char>(w[0]) * 31u + static_cast<unsigned char>(w.back()) * 7u + w.size()) & 1023u; };
        for (const auto& [key, votes] : votes_) {
            if (!key.empty()) sieve.set(cell(key));
        }
        for (const Token& token : language_.tokens) {
            const std::string_view word = slice(text_, token.span);
            if (word.empty() || word[0] < 'a' || word[0] > 'z' || !sieve.test(cell(word))) continue;
            const auto found = votes_.find(std::string(word));
            if (found != votes_.end()) small_words_.insert(found->first);
        }
    }

    const std::string_view text_;
    const Language& language_;
    std::vector<Mention> names_;
    std::unordered_map<std::string, Votes> votes_;
    bool halved_ = false;  // the article names North Korea, South Sudan or the like
    std::unordered_set<std::string> small_words_;  // names that the article also has as common words
};

}  // namespace

std::vector<Mention> repair(const Document& document, const Language& language, std::span<const Mention> names) {
    return Repairing(document, language).run(names);
}

}  // namespace crossread::entities
