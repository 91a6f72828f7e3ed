#include "entities/repair.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "entities/gazetteer.hpp"
#include "entities/joins.hpp"
#include "entities/missed.hpp"
#include "entities/name_key.hpp"
#include "entities/name_parts.hpp"
#include "entities/person_name.hpp"
#include "entities/place_identity.hpp"
#include "entities/told.hpp"
#include "entities/votes.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

/// What a name in capitals is by the common noun that ends it, where the tagger takes it for a body.
EntityType told_by_kind(std::string_view last) {
    if (one_of(last, {"airport", "avenue", "beach", "bridge", "highway", "hill", "hills", "island", "islands", "mountains", "range", "river", "road", "street", "township",
                      "valley", "village", "zone"}))
        return EntityType::place;
    if (one_of(last, {"act", "agreement", "award", "awards", "bill", "charter", "conference", "convention", "initiative", "programme", "project", "regulations", "scheme",
                      "strategy", "summit", "treaty"}))
        return EntityType::other;
    return EntityType::organization;
}

constexpr std::uint32_t bit(Kind kind) { return 1u << static_cast<unsigned>(kind); }

/// A country or a capital that is nothing else is a place; a name that ends in a word of bodies alone is one ("Jordan Times").
EntityType told_by_words(std::string_view written, const std::string& key, EntityType tagged) {
    if (tagged == EntityType::nationality || tagged == EntityType::other) return tagged;
    const Known known = lookup(key);
    if (known.own() == bit(Kind::people)) return EntityType::nationality;
    if (known.is_any(Kind::country, Kind::capital) && !known.is_any(Kind::man, Kind::woman, Kind::family, Kind::organization, Kind::role)) return EntityType::place;
    if (known.is(Kind::region) && written.back() == '.') return EntityType::place;  // "Ariz."
    if (one_of(key, {"u s", "u k", "u s a", "u a e"})) return EntityType::place;
    const std::size_t space = key.rfind(' ');
    if (space == std::string::npos || known.place()) return tagged;
    if (known.own() == bit(Kind::organization)) return EntityType::organization;  // "Fannie Mae"
    const bool body = one_of(std::string_view(key).substr(space + 1),
                             {"agency", "airlines", "airways", "association", "authority", "bank", "bureau", "club", "commission", "committee", "company",
                              "corporation", "council", "federation", "inc", "institute", "ltd", "ministry", "news", "party", "police", "post", "times",
                              "union", "university"});
    if (body) return EntityType::organization;
    return tagged == EntityType::organization && !known.is(Kind::organization) ? told_by_kind(std::string_view(key).substr(space + 1)) : tagged;
}

constexpr float kTold = 4;  // votes of a name that its article explains

class Repairing {
public:
    Repairing(const Document& document, const Language& language) : document_(document), text_(document.text), language_(language) {}

    std::vector<Mention> run(std::span<const Mention> names) {
        for (const Mention& name : names) append_parts(text_, name, names_);
        join_neighbours(text_, names_);
        settle_brackets();
        votes_ = count_votes(text_, names_);
        for (const Mention& acronym : told_) votes_.of[name_key(words(acronym))].of[static_cast<std::size_t>(acronym.type)] += kTold;
        count_told(text_, names_, votes_);
        drop_offices();
        for (Mention& name : names_) {
            cut_headline(name);
            retype(name);
            add_family_name(name);
            add_small_word(name);
        }
        add_missed();
        return std::move(names_);
    }

private:
    [[nodiscard]] std::string_view words(const Mention& name) const { return slice(text_, name.span); }
    [[nodiscard]] std::string_view words_of(std::uint32_t token) const { return slice(text_, language_.tokens[token].span); }

    /// "the Popular Front (FP)": what stands in brackets after a name is its short form, whatever the letters are.
    void settle_brackets() {
        std::vector<Mention> out;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            out.push_back(names_[i]);
            const Span span = acronym_after(names_[i]);
            if (span.empty()) continue;
            Mention acronym = names_[i];
            acronym.span = span;
            if (i + 1 < names_.size() && names_[i + 1].span.begin < span.end) {
                if (!(names_[i + 1].span == span)) continue;
                ++i;
            }
            acronym.confidence = 1;
            out.push_back(acronym);
            told_.push_back(acronym);
        }
        names_ = std::move(out);
    }

    /// The acronym in brackets after a body or a thing; empty where there is none, or the words tell what it is ("Austin (US)").
    [[nodiscard]] Span acronym_after(const Mention& name) const {
        constexpr std::size_t kMost = 10;
        if (name.type != EntityType::organization && name.type != EntityType::other) return {};
        if (text_.compare(name.span.end, 2, " (") != 0) return {};
        const std::size_t begin = name.span.end + 2, end = text_.substr(begin, kMost).find(')');
        if (end == std::string_view::npos || end < 2) return {};
        const std::string_view written = text_.substr(begin, end);
        std::size_t capitals = 0;
        for (const char c : written) {
            const bool capital = c >= 'A' && c <= 'Z';
            if (!capital && !(c >= 'a' && c <= 'z') && c != '-' && c != '&') return {};
            capitals += capital;
        }
        if (capitals < 2 || lookup(name_key(written)).is_any(Kind::country, Kind::region)) return {};
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + end)};
    }

    void drop_offices() {
        const auto is_office = [&](const Mention& name) {
            const Votes* found = votes_.find(name_key(words(name)));
            return found && found->office;
        };
        names_.erase(std::remove_if(names_.begin(), names_.end(), is_office), names_.end());
    }

    /// "Hollis Jr. Pleads Guilty" in a headline: the person whom the prose names, without the words after.
    void cut_headline(Mention& name) const {
        if (words(name).find(' ') == std::string_view::npos) return;
        const std::uint32_t sentence = language_.sentence_at(name.span.begin);
        if (sentence >= language_.sentences.size()) return;
        const bool all_of_it = name.span.begin == language_.sentences[sentence].span.begin && name.span.end == language_.sentences[sentence].span.end;
        if (language_.sentences[sentence].casing == Casing::prose && !all_of_it) return;
        if (votes_.of.at(name_key(words(name))).sum() > 2) return;
        for (std::size_t end = words(name).rfind(' '); end != std::string_view::npos && end > 0; end = words(name).rfind(' ', end - 1)) {
            if (words(name).find('-', end) != std::string_view::npos) continue;  // "Song Joong-ki": a given name, no word of a headline
            const PersonName person = person_name(words(name).substr(0, end));
            if (person.words.size() != 1) continue;
            const Votes* found = votes_.find(person.words[0]);
            if (!found || !found->surname) continue;
            name.span.end = name.span.begin + static_cast<std::uint32_t>(end);
            name.type = EntityType::person;
            return;
        }
    }

    /// "Jackson, Miss.": the state after it says that a town is meant, where the map has one there or "in" leads to it.
    [[nodiscard]] bool lies_in_region(const Mention& name, const std::string& key) const {
        const std::uint32_t comma = language_.token_at(name.span.end);
        if (comma + 1 >= language_.tokens.size() || words_of(comma) != "," || language_.tokens[comma].span.begin != name.span.end) return false;
        const std::string_view state = words_of(comma + 1);
        if (state.back() != '.' || !begins_with_capital(state)) return false;
        const Known region = lookup(name_key(state));
        return region.is(Kind::region) && (led_to(name) || lies_in(lookup(key), region));
    }

    /// The surname of somebody named in full is a person, unless a place of that name is led to by "in".
    void retype(Mention& name) const {
        const std::string key = name_key(words(name));
        if (name.type != EntityType::place && lies_in_region(name, key)) {
            name.type = EntityType::place;
            return;
        }
        if (const EntityType told = told_by_words(words(name), key, name.type); told != name.type) {
            name.type = told;
            return;
        }
        // "the Farrow administration" is a person's; "Obama", "Bush" alone look like bodies there.
        if (name.type == EntityType::organization && key.find(' ') == std::string::npos && has_small_letter(words(name)) &&
            text_.substr(name.span.end, 15) == " administration" && lookup(key).own() == 0) {
            name.type = EntityType::person;
            return;
        }
        const Votes* found = votes_.find(key);
        if (!found) return;
        const Votes& votes = *found;
        const bool acronym = key.size() <= 3 && !has_small_letter(words(name));
        if (votes.surname && !acronym && name.type != EntityType::person && name.type != EntityType::nationality) {
            const Known known = lookup(key);
            if (!known.is(Kind::country) && !(known.place() && led_to(name))) name.type = EntityType::person;
            return;
        }
        if (votes.told && name.type != EntityType::nationality) {
            name.type = *votes.told;
            return;
        }
        if (votes.opens_body && name.type == EntityType::place) {
            name.type = EntityType::organization;
            return;
        }
        const float own = votes.of[static_cast<std::size_t>(name.type)], most = votes.of[static_cast<std::size_t>(votes.winner())];
        if (most > 2 * own) name.type = votes.winner();
    }

    /// "Song Tao, head of the office": a family name that is a common word too, at a sentence's beginning, before a person of one word.
    void add_family_name(Mention& name) const {
        if (name.type != EntityType::person || words(name).find(' ') != std::string_view::npos) return;
        const std::uint32_t token = language_.token_at(name.span.begin);
        if (token == 0) return;
        const Token& before = language_.tokens[token - 1];
        const bool nominal = before.pos == Pos::noun || before.pos == Pos::proper || before.pos == Pos::nouns;
        const bool free = &name == names_.data() || (&name - 1)->span.end <= before.span.begin;
        if (!nominal || !free || before.span.end + 1 != name.span.begin || !begins_with_capital(slice(text_, before.span))) return;
        if (language_.sentences[language_.sentence_at(name.span.begin)].first != token - 1 || !lookup(name_key(slice(text_, before.span))).is(Kind::family)) return;
        name.span.begin = before.span.begin;
    }

    /// "The" keeps its capital within a sentence where it belongs to a paper's name; a direction written small may open a known region's.
    void add_small_word(Mention& name) const {
        if (name.type != EntityType::place && name.type != EntityType::organization) return;
        const std::uint32_t token = language_.token_at(name.span.begin);
        if (token == 0) return;
        const Token& before = language_.tokens[token - 1];
        const bool free = &name == names_.data() || (&name - 1)->span.end <= before.span.begin;
        if (!free || before.span.end + 1 != name.span.begin) return;
        const std::string_view word = slice(text_, before.span);
        const bool of_paper = name.type == EntityType::organization && word == "The", of_region = name.type == EntityType::place && is_direction(word);
        if (!of_paper && !of_region) return;
        const bool opens = language_.sentences[language_.sentence_at(name.span.begin)].first == token - 1;
        const std::string key = name_key(words(name));
        const bool paper = of_paper && !opens && is_paper(key);
        const bool region = of_region && lookup(std::string(word) + " " + key).is_any(Kind::country, Kind::region);
        if (paper || region) name.span.begin = before.span.begin;
    }

    static bool is_direction(std::string_view word) {
        return one_of(word, {"north", "south", "east", "west", "central", "northern", "southern", "eastern", "western"});
    }

    /// By the last word of its name.
    static bool is_paper(std::string_view key) {
        return one_of(key.substr(key.rfind(' ') + 1), {"age", "australian", "chronicle", "citizen", "economist", "express", "gazette", "globe", "guardian", "herald", "hindu",
                                                        "independent", "journal", "mail", "mirror", "monitor", "nation", "news", "observer", "post", "press", "record",
                                                        "review", "shimbun", "standard", "star", "sun", "telegraph", "times", "tribune", "witness"});
    }

    [[nodiscard]] bool led_to(const Mention& name) const {
        const std::uint32_t token = language_.token_at(name.span.begin);
        return token > 0 && token < language_.tokens.size() && one_of(language_.lower(language_.tokens[token - 1]), {"in", "near", "at", "from"});
    }

    void add_missed() {
        const std::vector<Mention> missed = find_missed(document_, language_, votes_, names_);
        const auto middle = static_cast<std::ptrdiff_t>(names_.size());
        names_.insert(names_.end(), missed.begin(), missed.end());
        std::inplace_merge(names_.begin(), names_.begin() + middle, names_.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
    }

    const Document& document_;
    const std::string_view text_;
    const Language& language_;
    std::vector<Mention> names_;
    std::vector<Mention> told_;  // acronyms whose type the name before them tells
    VoteTable votes_;
};

}  // namespace

std::vector<Mention> repair(const Document& document, const Language& language, std::span<const Mention> names) {
    return Repairing(document, language).run(names);
}

}  // namespace crossread::entities
