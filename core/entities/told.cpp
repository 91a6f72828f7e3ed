#include "entities/told.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "entities/gazetteer.hpp"
#include "entities/marks.hpp"
#include "entities/name_key.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

constexpr float kTold = 4;  // votes of a name that its article explains

bool is_body(std::string_view w) {
    return one_of(w, {"academy", "administration", "agency", "alliance", "army", "association", "authority", "bank", "board", "bureau", "centre", "center", "club",
                      "coalition", "college", "commission", "committee", "company", "confederation", "congress", "corporation", "corps", "council", "department",
                      "directorate", "federation", "force", "forces", "forum", "foundation", "front", "fund", "group", "institute", "league", "ministry", "movement",
                      "network", "office", "organisation", "organization", "party", "police", "school", "service", "society", "team", "trust", "union", "university"});
}
/// Whom people are by office. Their short signs stand before names as titles do.
bool is_office(std::string_view w) {
    return one_of(w, {"administrator", "chief", "commissioner", "coordinator", "director", "executive", "general", "governor", "inspector", "judge", "magistrate",
                      "manager", "member", "minister", "officer", "president", "prosecutor", "secretary", "superintendent"});
}
/// What is neither person nor place nor body.
bool is_thing(std::string_view w) {
    return one_of(w, {"accord", "act", "agreement", "award", "awards", "bill", "championship", "championships", "code", "conference", "convention", "cryptocurrency",
                      "disease", "drug", "festival", "game", "games", "index", "initiative", "law", "movie", "novel", "pact", "plan", "policy", "program", "programme",
                      "programmes", "programs", "project", "protocol", "scheme", "scholarship", "series", "show", "strategy", "summit", "syndrome", "system", "tax",
                      "television", "tournament", "treaty", "vaccine", "virus"});
}
/// A kind of place that news writes small after the place's name.
bool is_kind_of_place(std::string_view w) {
    return one_of(w, {"archipelago", "county", "district", "island", "islands", "lake", "mountains", "neighborhood", "neighbourhood", "peninsula", "province", "river",
                      "suburb", "town", "township", "upazila", "valley", "village"});
}

bool is_kind_of_firm(std::string_view w) {
    return one_of(w, {"airline", "bank", "brewery", "broadcaster", "charity", "club", "company", "conglomerate", "firm", "magazine", "maker", "manufacturer", "newspaper",
                      "producer", "publisher", "retailer", "startup", "university"});
}
/// What goes on after a noun phrase.
bool ends_phrase(std::string_view w) {
    return one_of(w, {"about", "and", "at", "based", "by", "for", "from", "in", "near", "of", "on", "that", "where", "which", "with"});
}

std::string lower_case(std::string_view word) {
    std::string out(word);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return out;
}

/// "SPT", "BoG", "R&D"; 2 to 7 signs, two of them capitals.
bool is_short_sign(std::string_view written) {
    std::size_t capitals = 0;
    for (const char c : written) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (!capital && !(c >= 'a' && c <= 'z') && c != '&' && c != '-') return false;
        capitals += capital;
    }
    return capitals >= 2 && written.size() <= 7 && written.front() >= 'A' && written.front() <= 'Z';
}

class Telling {
public:
    Telling(std::string_view text, VoteTable& votes) : text_(text), votes_(votes) {}

    /// "the special team (SPT)".
    void read_brackets() {
        constexpr std::size_t kLongest = 9;
        for (std::size_t at = text_.find('('); at != std::string_view::npos; at = text_.find('(', at + 1)) {
            if (at == 0 || text_[at - 1] != ' ') continue;
            const std::size_t end = text_.substr(at + 1, kLongest).find(')');
            if (end != std::string_view::npos && end > 1 && is_short_sign(text_.substr(at + 1, end))) explain(text_.substr(at + 1, end), at - 1);
        }
    }

    /// "the town of Nilova", "Nilova is a small town", "Nilova, a maker of lamps".
    void read_kind(const Mention& name) {
        if (name.type == EntityType::other) read_storm(name_key(slice(text_, name.span)));
        if (name.type == EntityType::nationality || name.type == EntityType::other) return;
        const bool of_kind = name.span.begin > 4 && text_.compare(name.span.begin - 4, 4, " of ") == 0 && is_kind_of_place(word_before(name.span.begin - 4));
        const std::size_t noun = of_kind ? 0 : past_opening(name.span.end);
        if (!of_kind && noun == 0) return;
        const std::string key = name_key(slice(text_, name.span));
        if (lookup(key).is_any(Kind::country, Kind::capital)) return;
        if (of_kind) tell(key, EntityType::place);
        else read_noun(key, noun);
    }

    /// "the Goat Hunters show", "Rampur village", of names that nobody knows.
    void read_kind_after(const Mention& name) {
        const std::string_view after = small_word_at(name.span.end);
        const bool thing = name.type == EntityType::organization && is_thing(after), place = name.type != EntityType::place && is_kind_of_place(after);
        if (!thing && !place) return;
        const std::string key = name_key(slice(text_, name.span));
        if (lookup(key).kinds() != 0) return;
        if (thing && key.find(' ') != std::string::npos) vote(key, EntityType::other);
        if (place) vote(key, EntityType::place);
    }

private:
    /// "Milton" of "Tropical Storm Milton" is the storm's, not a person's.
    void read_storm(const std::string& key) {
        const std::string_view named = storm_name(key);
        if (!named.empty()) tell(std::string(named), EntityType::other);
    }

    /// Where the space before the noun of " is a village" is; 0 when nothing so begins at `at`.
    [[nodiscard]] std::size_t past_opening(std::size_t at) const {
        for (const std::string_view opening : {" is a ", " is an ", ", a ", ", an "}) {
            if (text_.compare(at, opening.size(), opening) == 0) return at + opening.size() - 1;
        }
        return 0;
    }

    void vote(const std::string& key, EntityType type) { votes_.of[key].of[static_cast<std::size_t>(type)] += kTold; }

    /// The word of small letters that follows after one space; empty where none does.
    [[nodiscard]] std::string_view small_word_at(std::size_t at) const {
        if (at >= text_.size() || text_[at] != ' ') return {};
        std::size_t end = at + 1;
        while (end < text_.size() && text_[end] >= 'a' && text_[end] <= 'z' && end - at < 16) ++end;
        return text_.substr(at + 1, end - at - 1);
    }

    void tell(const std::string& key, EntityType type) {
        Votes& votes = votes_.of[key];
        if (!votes.told) votes.told = type;
    }

    /// Of "small fishing village" the last word, if it is a kind of place or body and ends the noun phrase: "a village chief" tells nothing.
    void read_noun(const std::string& key, std::size_t at) {
        constexpr int kLongest = 4;
        for (int i = 0; i < kLongest; ++i) {
            const std::string_view word = small_word_at(at);
            at += word.size() + 1;
            if (word.empty()) return;
            if (const std::string_view next = small_word_at(at); !next.empty() && !ends_phrase(next)) continue;
            if (is_kind_of_place(word) || one_of(word, {"city", "commune", "municipality", "settlement"})) tell(key, EntityType::place);
            if (is_kind_of_firm(word)) tell(key, EntityType::organization);
            return;
        }
    }

    /// A sign in brackets after the words that end at `end`: what they say it is, if it is made of their first letters.
    void explain(std::string_view sign, std::size_t end) {
        const std::string key = name_key(sign);
        const std::string head = word_before(end);
        if (head.empty() || lookup(key).is_any(Kind::country, Kind::region)) return;
        if (is_thing(head)) return vote(key, EntityType::other);
        if (lower_case(sign.substr(sign.size() - 1))[0] != head[0]) return;
        bool body = false, office = false;
        for (std::size_t i = 0; i < sign.size(); ++i) {
            const std::string word = word_before(end);
            if (word.empty()) break;
            body = body || is_body(word);
            office = office || is_office(word);
            if (word.size() >= end) break;  // the text begins with it
            end -= word.size() + 1;
        }
        if (body) vote(key, EntityType::organization);
        else if (office) votes_.of[key].office = true;
    }

    /// In lower case, where a space or a line's end stands before it; empty otherwise.
    [[nodiscard]] std::string word_before(std::size_t end) const {
        constexpr std::size_t kLongest = 20;
        std::size_t begin = end;
        while (begin > 0 && end - begin < kLongest && text_[begin - 1] != ' ' && text_[begin - 1] != '\n') --begin;
        return lower_case(text_.substr(begin, end - begin));
    }

    const std::string_view text_;
    VoteTable& votes_;
};

}  // namespace

void count_told(std::string_view text, const std::vector<Mention>& names, VoteTable& votes) {
    Telling telling(text, votes);
    telling.read_brackets();
    for (const Mention& name : names) {
        telling.read_kind(name);
        telling.read_kind_after(name);
    }
}

}  // namespace crossread::entities
