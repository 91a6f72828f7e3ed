#include "entities/joins.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_capital(c) || is_small(c) || static_cast<unsigned char>(c) >= 0x80; }

/// Bodies that are for a part of the world or on a matter: "Economic Commission for Africa".
bool serves(std::string_view last) {
    return one_of(last, {"Agency", "Bank", "Board", "Bureau", "Center", "Centre", "Commission", "Committee", "Council", "Forum", "Foundation", "Fund", "Institute", "Office"});
}

/// Parts of countries whose kind is written after their name: "Kharkiv Oblast".
bool is_division(std::string_view word) {
    return one_of(word, {"Oblast", "Krai", "Okrug", "Raion", "Voivodeship", "Governorate", "Prefecture", "Oblasts", "Wilaya", "Vilayet"});
}

/// Two capitals before a name that are an office, a body or a word of a headline, not initials.
bool is_known_sign(std::string_view word) {
    return one_of(word, {"AG", "AI", "AP", "AS", "AT", "BY", "CJ", "CM", "CO", "CP", "CS", "DA", "DC", "DG", "DI", "DJ", "DM", "DO", "DR", "DS", "EU", "FM",
                         "GM", "HC", "HE", "HH", "HM", "HR", "IG", "IN", "IT", "JP", "KC", "MC", "MD", "ME", "MP", "MR", "MS", "NO", "OC", "OF", "ON", "PC",
                         "PM", "PR", "PS", "QC", "RN", "SC", "SG", "SI", "SP", "ST", "TO", "TV", "UK", "UN", "US", "VC", "VP", "WO"}) ||
           one_of(word, {"CB", "DE", "DL", "DT", "FB", "LB", "OL", "QB", "RB", "TE", "WR"}) ||  // whom a team has where
           lookup(name_key(word)).own() != 0;
}

/// What stands around a nickname.
constexpr std::pair<std::string_view, std::string_view> kMarks[] = {{"\"", "\""}, {"“", "”"}, {"'", "'"}, {"‘", "’"}, {"(", ")"}};

class Joining {
public:
    Joining(std::string_view text, std::vector<Mention>& names) : text_(text), names_(names) {}

    void run() {
        std::vector<Mention> out;
        out.reserve(names_.size());
        for (std::size_t i = 0; i < names_.size(); ++i) {
            Mention name = names_[i];
            floor_ = out.empty() ? 0 : out.back().span.end;
            ceiling_ = i + 1 < names_.size() ? names_[i + 1].span.begin : static_cast<std::uint32_t>(text_.size());
            add_family_name(name);
            if (name.type == EntityType::person) mend_person(name);
            if (name.type == EntityType::place) mend_place(name);
            mend_storm(name);
            if (!out.empty() && (join(out.back(), name) || is_called(out.back(), i))) continue;
            out.push_back(name);
        }
        names_ = std::move(out);
    }

private:
    [[nodiscard]] std::string_view words(const Mention& name) const { return slice(text_, name.span); }
    [[nodiscard]] std::string_view between(const Mention& a, const Mention& b) const { return slice(text_, {a.span.end, b.span.begin}); }
    [[nodiscard]] bool follows(std::uint32_t at, std::string_view what) const { return text_.compare(at, what.size(), what) == 0; }

    /// The word right before the name, where one space parts them; empty where there is none, or another name holds it.
    [[nodiscard]] std::string_view word_before(const Mention& name) const {
        constexpr std::uint32_t kMost = 16;
        const std::uint32_t end = name.span.begin;
        if (end < floor_ + 2 || text_[end - 1] != ' ') return {};
        std::uint32_t begin = end - 1;
        while (begin > floor_ && end - begin < kMost && text_[begin - 1] != ' ' && text_[begin - 1] != '\n') --begin;
        return slice(text_, {begin, end - 1});
    }
    /// The word right after the name, up to the next name; empty where there is none.
    [[nodiscard]] std::string_view word_after(const Mention& name) const {
        if (name.span.end >= ceiling_ || text_[name.span.end] != ' ') return {};
        std::uint32_t end = name.span.end + 1;
        while (end < ceiling_ && is_letter(text_[end])) ++end;
        return slice(text_, {name.span.end + 1, end});
    }
    static void take_in(std::string_view before, Mention& name) { name.span.begin -= static_cast<std::uint32_t>(before.size()) + 1; }

    /// "Song" before "Hye-kyo": a given name of two syllables, whatever it was taken for, after a family name that stands first.
    void add_family_name(Mention& name) const {
        const std::string_view given = words(name), before = word_before(name);
        if (!before.empty() && is_capital(before[0]) && is_given_name(given) && lookup(name_key(before)).is(Kind::family)) {
            take_in(before, name);
            name.type = EntityType::person;
        }
    }

    static bool is_given_name(std::string_view written) {
        constexpr std::size_t kMost = 6;
        const std::size_t hyphen = written.find('-');
        if (hyphen == std::string_view::npos || hyphen < 2 || hyphen > kMost || written.size() < hyphen + 3 || written.size() > hyphen + 1 + kMost) return false;
        const auto small = [](std::string_view part) { return std::all_of(part.begin(), part.end(), is_small); };
        return is_capital(written[0]) && small(written.substr(1, hyphen - 1)) && small(written.substr(hyphen + 1));
    }

    void mend_person(Mention& name) const {
        const std::string_view before = word_before(name);
        const bool one_word = words(name).find(' ') == std::string_view::npos, member = before == "MK" && !one_word;  // of the Knesset
        if (before.size() == 2 && is_capital(before[0]) && is_capital(before[1]) && !member && !is_known_sign(before)) take_in(before, name);  // "MK Rajan"
        add_given_name(name);
        // "Vice Premier Liu He on Monday": within a sentence the pronoun is written small.
        if (!follows(name.span.end, " He ") || name.span.end + 3 > ceiling_ || !one_word) return;
        if (lookup(name_key(words(name))).is(Kind::family)) name.span.end += 3;
    }

    /// " Man - kay" or " In - sun" after a family name, as some feeds set hyphens apart, and " Man-kay" after a name that ends in one.
    void add_given_name(Mention& name) const {
        std::uint32_t at = name.span.end;
        if (!follows(at, " ") || at + 1 >= text_.size() || !is_capital(text_[at + 1])) return;
        for (at += 2; at < text_.size() && is_small(text_[at]); ++at) {}
        const bool apart = follows(at, " - ");
        if (!apart && !follows(at, "-")) return;
        at += apart ? 3 : 1;
        const std::uint32_t syllable = at;
        while (at < text_.size() && is_small(text_[at])) ++at;
        if (at - syllable < 2 || at - syllable > 5 || at > ceiling_ || (at < text_.size() && is_letter(text_[at]))) return;
        const std::string_view written = words(name);
        if (lookup(name_key(written.substr(written.rfind(' ') + 1))).is(Kind::family)) name.span.end = at;
    }

    /// "Hurricane" before "Milton": a storm, whoever bears its name.
    void mend_storm(Mention& name) const {
        if (name.type == EntityType::nationality || words(name).find(' ') != std::string_view::npos || !is_storm(word_before(name))) return;
        take_in(word_before(name), name);
        if (word_before(name) == "Tropical") take_in(word_before(name), name);
        name.type = EntityType::other;
    }

    void mend_place(Mention& name) const {
        const std::string_view before = word_before(name), after = word_after(name);
        if (is_division(after)) name.span.end += static_cast<std::uint32_t>(after.size()) + 1;
        if (one_of(before, {"Mt", "Mt.", "Mount", "Lake", "Cape", "Fort", "Port"})) take_in(before, name);
        for (const std::string_view sub : {"sub - ", "sub-"}) {
            if (name.span.begin >= floor_ + sub.size() && follows(name.span.begin - static_cast<std::uint32_t>(sub.size()), sub) && words(name).substr(0, 7) == "Saharan")
                name.span.begin -= static_cast<std::uint32_t>(sub.size());
        }
    }

    /// True when `name` became part of the name before it.
    bool join(Mention& before, const Mention& name) const {
        const std::string_view gap = between(before, name);
        if (are_one_person(before, name, gap)) {
            before.type = EntityType::person;
        } else if (before.type == EntityType::nationality && name.type == EntityType::organization && gap == " " && is_body(words(name))) {
            before.type = EntityType::organization;
            before.confidence = name.confidence;
        } else {
            const bool division = before.type == EntityType::place && gap == " " && is_division(words(name));
            if (!division && !(before.type == EntityType::organization && name.type == EntityType::place && reaches(words(before), gap))) return false;
        }
        before.span.end = name.span.end;
        return true;
    }

    /// "José “Pepe” Mujica", and "Song" and "Hye-kyo".
    [[nodiscard]] bool are_one_person(const Mention& before, const Mention& name, std::string_view gap) const {
        if (before.type != EntityType::person || name.type == EntityType::nationality) return false;
        if (is_nickname(gap)) return name.type == EntityType::person || gap[1] != '(';
        return gap == " " && is_given_name(words(name)) && lookup(name_key(words(before))).is(Kind::family);
    }

    /// Whether names_[at] is what a person is called between the two parts of the own name: "Pepe" of "José “Pepe” Mujica".
    [[nodiscard]] bool is_called(const Mention& before, std::size_t at) const {
        return at + 1 < names_.size() && before.type == EntityType::person && is_nickname(between(before, names_[at + 1]));
    }

    /// One to three words in quotation marks or brackets, with a capital, between two spaces.
    static bool is_nickname(std::string_view gap) {
        constexpr std::size_t kMost = 28;
        if (gap.size() < 6 || gap.size() > kMost || gap.front() != ' ' || gap.back() != ' ') return false;
        gap = gap.substr(1, gap.size() - 2);
        for (const auto& [open, close] : kMarks) {
            if (!gap.starts_with(open) || !gap.ends_with(close) || gap.size() <= open.size() + close.size()) continue;
            const std::string_view inside = gap.substr(open.size(), gap.size() - open.size() - close.size());
            const bool plain = std::all_of(inside.begin(), inside.end(), [](char c) { return is_letter(c) || one_of(c, " -."); });
            return plain && is_capital(inside.front()) && std::count(inside.begin(), inside.end(), ' ') <= 2;
        }
        return false;
    }

    /// A name of several words that is nobody's own: "Forest Institute" of "Swedish Forest Institute".
    static bool is_body(std::string_view written) {
        const std::size_t space = written.find(' ');
        return space != std::string_view::npos && is_capital(written[0]) && is_capital(written[written.rfind(' ') + 1]) && !lookup(name_key(written)).is(Kind::organization);
    }

    /// Of a body before a place: "Economic Commission" before "for Africa", and "for Latin America" before "and the Caribbean".
    static bool reaches(std::string_view body, std::string_view gap) {
        if (gap == " for " || gap == " for the ") return body.find(' ') != std::string_view::npos && serves(body.substr(body.rfind(' ') + 1));
        return gap == " and the " && body.find(" for ") != std::string_view::npos;
    }

    const std::string_view text_;
    std::vector<Mention>& names_;
    std::uint32_t floor_ = 0, ceiling_ = 0;
};

}  // namespace

void join_neighbours(std::string_view text, std::vector<Mention>& names) { Joining(text, names).run(); }

}  // namespace crossread::entities
