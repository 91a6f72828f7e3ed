#include "entities/additions.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/hash.hpp"
#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/votes.hpp"
#include "entities/words.hpp"
#include "language/word_table.hpp"
#include "model/blobs.hpp"

namespace crossread::entities {
namespace {

constexpr float kKnown = 0.7f;   // a well-known name
constexpr float kFormed = 0.5f;  // a name by its form alone
constexpr std::uint32_t kLongest = 6;
constexpr std::uint32_t kNever = 0xFFFFFFFF;

bool is_capital(std::string_view word) { return begins_with_capital(word); }

bool is_possessive(std::string_view lower) { return lower == "'s" || lower == "’s" || lower == "'" || lower == "’"; }

bool all_capitals(std::string_view word) {
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '.' || c == '&'; });
}

/// Last words of events, laws, works and prizes.
bool ends_other(std::string_view key) {
    return one_of(key, {"act", "accord", "agreement", "amendment", "awards", "award", "bill", "bowl", "championship", "championships", "convention", "cup",
                        "festival", "games", "marathon", "measure", "olympics", "pact", "plan", "prize", "proposition", "protocol", "resolution",
                        "revolution", "series", "summit", "treaty", "war"});
}

/// Bodies that need no other word.
bool is_body(std::string_view lower) {
    return one_of(lower, {"legislature", "parliament", "congress", "senate", "cabinet", "treasury", "politburo", "knesset", "duma", "bundestag"});
}

/// Words with a capital that are no names: days, months, titles, and those that begin lines.
constexpr WordSet kCommonCapitals(std::to_array<std::string_view>(
    {"i", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december", "jan", "jan.", "feb", "feb.", "mar.", "apr.", "aug", "aug.", "sept", "sept.", "oct",
    "oct.", "nov", "nov.", "dec", "dec.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "god", "ceo", "tv", "ok", "internet", "christmas",
    "easter", "covid-19", "covid", "ph.d.", "am", "pm", "a.m.", "p.m.", "gmt", "dvd", "update", "photo", "video", "no", "no.", "x", "the", "a", "an",
    "it", "he", "she", "we", "they", "you", "this", "that", "in", "on", "at", "and", "or", "but", "if", "so", "as", "english"}));

class Adding {
public:
    Adding(const Document& document, const Language& language, std::vector<Mention> names)
        : text_(document.text), language_(language), names_(std::move(names)), words_(model::words()), known_(language.forms.size()) {}

    std::vector<Mention> run() {
        for (std::uint32_t s = 0; s < language_.sentences.size(); ++s) read(s);
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string_view word(std::uint32_t t) const { return slice(text_, language_.tokens[t].span); }
    [[nodiscard]] std::string_view lower(std::uint32_t t) const { return language_.lower(language_.tokens[t]); }
    /// What the gazetteer knows of a token; each form is looked up once.
    [[nodiscard]] Known known(std::uint32_t t) const {
        std::optional<Known>& of_form = known_[language_.tokens[t].form];
        if (!of_form) of_form = lookup(name_key(word(t)));
        return *of_form;
    }

    void read(std::uint32_t s) {
        const Sentence& sentence = language_.sentences[s];
        prose_ = sentence.casing == Casing::prose && has_small_words(sentence);
        for (std::uint32_t t = sentence.first; t < sentence.last;) {
            const std::uint32_t name = next_ < names_.size() ? names_[next_].span.begin : kNever;
            while (t < sentence.last && language_.tokens[t].span.begin < name && !is_capital(word(t))) ++t;  // as most words
            if (t == sentence.last) break;
            while (next_ < names_.size() && names_[next_].span.end <= language_.tokens[t].span.begin) pass();
            std::uint32_t after = 0;
            if (next_ < names_.size() && names_[next_].span.begin <= language_.tokens[t].span.begin) after = keep(t, sentence);
            else if (is_capital(word(t))) after = add_at(t, sentence);
            t = std::max(after, t + 1);
        }
        while (next_ < names_.size() && names_[next_].span.end <= sentence.span.end) pass();
    }

    /// "Hollis Pleads Guilty" is a headline even where it is short.
    [[nodiscard]] bool has_small_words(const Sentence& sentence) const {
        for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
            if (word(t).size() > 2 && word(t)[0] >= 'a' && word(t)[0] <= 'z') return true;
        }
        return false;
    }

    void pass() { out_.push_back(names_[next_++]); }

    // ------------------------------------------------------------ names that are there

    /// The name at this token, lengthened or cut where it should be; the token after it.
    std::uint32_t keep(std::uint32_t first, const Sentence& sentence) {
        Mention name = names_[next_++];
        std::uint32_t last = first;
        while (last < sentence.last && language_.tokens[last].span.begin < name.span.end) ++last;
        if (const std::uint32_t longer = lengthened(first, last, sentence, name)) last = longer;
        else if (const std::uint32_t legal = legal_form_end(last, sentence, name.type)) last = swallow(legal, sentence, name.type, name);
        else if (const std::uint32_t event = event_end(last, sentence)) name.type = EntityType::other, name.span.end = language_.tokens[(last = event) - 1].span.end;
        if (cut_party(name)) name.type = EntityType::place;
        if (name.type == EntityType::organization && last - first > 1 && ends_other(lower(last - 1))) name.type = EntityType::other;
        out_.push_back(name);
        return last;
    }

    /// "Korean" before "peninsula", "Martha" before "'s Vineyard": where the longer words are a name that the gazetteer knows.
    std::uint32_t lengthened(std::uint32_t first, std::uint32_t last, const Sentence& sentence, Mention& name) {
        const bool owner = last < sentence.last && is_possessive(lower(last));
        if (name.type == EntityType::organization || (name.type == EntityType::other && !owner)) return 0;
        if (name.type == EntityType::nationality && last < sentence.last && (word(last) == "Embassy" || word(last) == "Consulate")) {
            return swallow(last + 1, sentence, EntityType::organization, name);
        }
        const bool shop = name.type == EntityType::place && last - first == 1 && last + 1 < sentence.last && is_possessive(lower(last)) && is_free(last + 1) &&
                          is_capital(word(last + 1)) && !known(first).is_any(Kind::country, Kind::city, Kind::region, Kind::capital);
        if (shop) return swallow(last + 2, sentence, EntityType::organization, name);  // "Mariel's Boutique"
        if (!owner && !known(first).is(Kind::prefix)) return 0;
        std::string key = name_key(slice(text_, name.span));
        std::uint32_t best = 0;
        EntityType type = name.type;
        for (std::uint32_t t = last; t < sentence.last && t < last + 3; ++t) {
            if (!is_possessive(lower(t))) key.push_back(' ');
            append_key(word(t), key);
            const Known here = lookup(key);
            if (!here.is_any(Kind::organization, Kind::region, Kind::country)) continue;
            best = t + 1;
            type = here.is(Kind::organization) ? EntityType::organization : EntityType::place;
        }
        return best == 0 ? 0 : swallow(best, sentence, type, name);
    }

    /// The name reaches to before token `last`, and takes over the names that begin before.
    std::uint32_t swallow(std::uint32_t last, const Sentence& sentence, EntityType type, Mention& name) {
        name.type = type;
        name.span.end = language_.tokens[last - 1].span.end;
        while (next_ < names_.size() && names_[next_].span.begin < name.span.end) {
            name.span.end = std::max(name.span.end, names_[next_].span.end);
            ++next_;
        }
        while (last < sentence.last && language_.tokens[last].span.begin < name.span.end) ++last;
        return last;
    }

    /// "Senate" before "Bill 1062", "Geneva" before "Convention": the token after the event's name, or 0.
    [[nodiscard]] std::uint32_t event_end(std::uint32_t last, const Sentence& sentence) const {
        if (!prose_ || last >= sentence.last || !is_free(last) || !is_capital(word(last)) || !ends_other(lower(last))) return 0;
        return last + 1 < sentence.last && is_number(word(last + 1)) ? last + 2 : last + 1;
    }

    /// "Harbour Motors Co., Ltd." is all one name: the token after the form of the firm, or 0.
    [[nodiscard]] std::uint32_t legal_form_end(std::uint32_t last, const Sentence& sentence, EntityType type) const {
        if (type != EntityType::organization || last + 1 >= sentence.last || lower(last) != "," || !is_capital(word(last + 1))) return 0;
        return one_of(lower(last + 1), {"inc", "inc.", "ltd", "ltd.", "llc", "limited", "corp.", "plc"}) ? last + 2 : 0;
    }

    /// "D-Phoenix" is a member for Phoenix.
    bool cut_party(Mention& name) const {
        const std::string_view written = slice(text_, name.span);
        if (written.size() < 4 || written[1] != '-' || !one_of(written[0], "DRI") || !is_capital(written.substr(2))) return false;
        if (!lookup(name_key(written.substr(2))).place()) return false;
        name.span.begin += 2;
        const bool dot = text_.compare(name.span.end, 1, ".") == 0;  // "D-Mich."
        if (dot && written.size() <= 7 && one_of(text_[std::min<std::size_t>(name.span.end + 1, text_.size() - 1)], ",)")) ++name.span.end;
        return true;
    }

    // ------------------------------------------------------------ names that are not

    /// The longest name that begins at this token; the token after it, or 0.
    std::uint32_t add_at(std::uint32_t first, const Sentence& sentence) {
        if (const std::uint32_t last = add_known(first, sentence)) return last;
        Mention seat;
        seat.span = language_.tokens[first].span;
        if (cut_party(seat)) return add(seat.span, EntityType::place, kKnown, first + 1);
        return prose_ ? add_formed(first, sentence) : 0;
    }

    std::uint32_t add(Span span, EntityType type, float confidence, std::uint32_t after) {
        Mention mention;
        mention.span = span;
        mention.type = type;
        mention.confidence = confidence;
        out_.push_back(mention);
        return after;
    }

    [[nodiscard]] bool is_free(std::uint32_t token) const {
        return next_ >= names_.size() || language_.tokens[token].span.end <= names_[next_].span.begin;
    }

    std::uint32_t add_known(std::uint32_t first, const Sentence& sentence) {
        const bool longer = known(first).is(Kind::prefix) || (first + 1 < sentence.last && is_possessive(lower(first + 1)));
        if (!longer && !known(first).is_any(Kind::organization, Kind::country, Kind::region)) return 0;
        std::string key;
        std::uint32_t best = 0;
        EntityType type = EntityType::other;
        for (std::uint32_t t = first; t < sentence.last && t < first + kLongest; ++t) {
            if (t > first && !is_possessive(lower(t))) key.push_back(' ');
            append_key(word(t), key);
            const Known here = lookup(key);
            if (is_capital(word(t)) && (t > first || safe(first, sentence, here, key))) {
                if (here.is(Kind::organization)) best = t + 1, type = EntityType::organization;
                else if (here.is_any(Kind::country, Kind::region)) best = t + 1, type = EntityType::place;
            }
            if (t == first && !longer) break;
        }
        if (best == 0 || (best < sentence.last && word(best) == "$")) return 0;  // "US $5"
        Span span{language_.tokens[first].span.begin, language_.tokens[best - 1].span.end};
        std::size_t after = next_;  // names within are part of this one, and this one of a name that reaches out of it
        for (; after < names_.size() && names_[after].span.begin < span.end; ++after) {
            if (names_[after].span.end <= span.end) continue;
            if (names_[after].type != EntityType::organization && names_[after].type != EntityType::place) return 0;
            span.end = names_[after].span.end;
            type = names_[after].type;
        }
        next_ = after;
        while (best < sentence.last && language_.tokens[best].span.begin < span.end) ++best;
        return add(span, type, kKnown, best);
    }

    /// A single word must be nothing else: no first name, no word of a role, and in capitals as it is known where it is an acronym.
    [[nodiscard]] bool safe(std::uint32_t token, const Sentence& sentence, const Known& here, const std::string& key) const {
        if (here.is(Kind::region) && word(token).back() == '.' && token > sentence.first && lower(token - 1) == ",") return true;  // "Biloxi, Miss."
        if (!prose_ || here.is_any(Kind::man, Kind::woman, Kind::family, Kind::role, Kind::title)) return false;
        if (all_capitals(word(token))) return key.size() > 2;
        if (here.is(Kind::organization)) return (token > sentence.first || leads_firm(token + 1, sentence)) && key.size() > 4 && !here.place();
        return word(token).back() == '.' || (token > sentence.first && key.size() > 4);
    }

    /// "Apple CEO Tim Cook", "Apple shares fell": at a sentence's beginning what follows tells that a firm is meant.
    [[nodiscard]] bool leads_firm(std::uint32_t token, const Sentence& sentence) const {
        return token < sentence.last && one_of(word(token), {"CEO", "CFO", "chief", "co-founder", "executives", "executive", "founder", "shareholders", "shares", "stock"});
    }

    /// A run of words with capitals that nothing else explains, within a sentence of prose.
    std::uint32_t add_formed(std::uint32_t first, const Sentence& sentence) {
        std::uint32_t last = first;
        while (last < sentence.last && is_free(last) && goes_on(last, sentence)) ++last;
        Span span{language_.tokens[first].span.begin, 0};
        if (const std::uint32_t after = name_after_of(first, last, first == sentence.first)) {
            span.end = names_[next_++].span.end;
            while (last < sentence.last && language_.tokens[last].span.begin < span.end) ++last;
            return add(span, type_by_words(first, after), kFormed, last);
        }
        if (first > sentence.first && last < sentence.last && is_capital(word(last - 1)) && begins_body(last)) return add_to_body(first, last, sentence);
        while (last > first && !is_capital(word(last - 1)) && !is_number(word(last - 1))) --last;
        if (last == first) return 0;
        if (last < sentence.last && is_title_word(last)) return last;  // "Vice President", "District Judge"
        if (is_led_by_title(first, sentence) && last - first < 5 && (last - first > 1 || !is_common(lower(first)))) {  // not "Partner Content"
            return add({span.begin, language_.tokens[last - 1].span.end}, EntityType::person, kFormed, last);
        }
        const bool event = ends_other(lower(last - 1)) || (is_number(word(last - 1)) && last - first > 1);
        if (first == sentence.first && !(event && last - first > 1 && is_nominal(first))) return last;
        if (last - first == 1 && !worth_alone(first)) return last;
        span.end = language_.tokens[last - 1].span.end;
        return add(span, type_by_words(first, last), kFormed, last);
    }

    [[nodiscard]] bool begins_body(std::uint32_t token) const {
        return next_ < names_.size() && names_[next_].type == EntityType::organization && names_[next_].span.begin == language_.tokens[token].span.begin;
    }

    /// "Arizona", "Super", "Bowl Host Committee": words with capitals before a body's name, and the place before them, belong to it.
    std::uint32_t add_to_body(std::uint32_t first, std::uint32_t last, const Sentence& sentence) {
        Mention body = names_[next_++];
        body.span.begin = language_.tokens[first].span.begin;
        const bool place_before = !out_.empty() && out_.back().type == EntityType::place && out_.back().span.end == language_.tokens[first - 1].span.end;
        if (place_before) {
            body.span.begin = out_.back().span.begin;
            out_.pop_back();
        }
        while (last < sentence.last && language_.tokens[last].span.begin < body.span.end) ++last;
        return add(body.span, EntityType::organization, body.confidence, last);
    }

    /// "President" or "spokeswoman" just before the run: who follows is a person.
    [[nodiscard]] bool is_led_by_title(std::uint32_t first, const Sentence& sentence) const {
        if (first == sentence.first || is_number(word(first)) || is_body(lower(first))) return false;
        if (!is_capital(word(first - 1)) || lower(first - 1) == "king" || lower(first - 1) == "queen") return false;
        return known(first - 1).is_any(Kind::title, Kind::role) && !known(first).is_any(Kind::organization_end, Kind::place_end, Kind::people);
    }

    [[nodiscard]] bool is_title_word(std::uint32_t t) const { return is_capital(word(t)) && known(t).is_any(Kind::title, Kind::role); }

    [[nodiscard]] bool is_nominal(std::uint32_t t) const {
        const Pos pos = language_.tokens[t].pos;
        return pos == Pos::noun || pos == Pos::nouns || pos == Pos::proper || pos == Pos::other;
    }

    /// "Navigator of the" before "Seas": the end of the words before "of", where a name of one word that no map knows follows; else 0.
    /// "Lions of Lima" is one too, but not "Officials of Chicago" where a sentence `opens`.
    [[nodiscard]] std::uint32_t name_after_of(std::uint32_t first, std::uint32_t last, bool opens) const {
        if (first == last || next_ >= names_.size() || names_[next_].type != EntityType::place) return 0;
        const std::uint32_t of = lower(last - 1) == "the" && last - first > 2 ? last - 2 : last - 1;
        if (of <= first || lower(of) != "of" || language_.tokens[last].span.begin != names_[next_].span.begin || !is_nominal(first)) return 0;
        const bool place = lookup(name_key(slice(text_, names_[next_].span))).place();
        const bool several = of - first == 1 && word(first).back() == 's';
        return several ? (opens ? 0 : of) : (place ? 0 : of);
    }

    /// What the last word of a name says it is.
    [[nodiscard]] EntityType type_by_words(std::uint32_t first, std::uint32_t last) const {
        const Known head = known(last - 1), begin = known(first);
        if (last - first == 1) return is_body(lower(first)) ? EntityType::organization : EntityType::other;
        if (head.is(Kind::organization_end) || begin.is(Kind::organization_begin)) return EntityType::organization;
        return head.is(Kind::place_end) ? EntityType::place : EntityType::other;
    }

    [[nodiscard]] bool goes_on(std::uint32_t t, const Sentence& sentence) const {
        if (is_capital(word(t))) return !kCommonCapitals.has(lower(t)) && !is_title_word(t) && (!is_adjective_compound(word(t)) || is_given_name(t));
        if (is_number(word(t))) return t + 1 == sentence.last || lower(t + 1) != "%";
        if (is_possessive(lower(t))) return t + 1 < sentence.last && is_free(t + 1) && is_capital(word(t + 1));
        if (!one_of(lower(t), {"of", "the", "for"}) || t + 1 >= sentence.last) return false;
        return is_capital(word(t + 1)) || (lower(t + 1) == "the" && t + 2 < sentence.last && is_capital(word(t + 2)));
    }

    /// "Jae-in", after "Moon".
    [[nodiscard]] bool is_given_name(std::uint32_t t) const { return t > 0 && is_capital(word(t - 1)) && known(t - 1).is(Kind::family); }

    /// "Spanish-language", "Mexican-born".
    static bool is_adjective_compound(std::string_view w) {
        const std::size_t hyphen = w.rfind('-');
        return hyphen != std::string_view::npos && hyphen + 1 < w.size() && w[hyphen + 1] >= 'a' && w[hyphen + 1] <= 'z';
    }

    static bool is_number(std::string_view w) { return !w.empty() && std::all_of(w.begin(), w.end(), [](char c) { return c >= '0' && c <= '9'; }); }

    /// "for Fusion", "told Fusion": after an article or an adjective a common word with a capital is a common word still.
    static bool leads_to_name(Pos before) { return before == Pos::preposition || before == Pos::particle || before == Pos::past || before == Pos::gerund || before == Pos::present3; }

    /// A word that dictionaries write small: "Week", "Today".
    [[nodiscard]] bool is_common(std::string_view lower) const { return (words_.find(hash_of(lower)).lists & language::kCommon) != 0; }

    /// A single word of letters, not of a line's or a quotation's beginning.
    [[nodiscard]] bool worth_alone(std::uint32_t token) const {
        const std::string_view w = word(token);
        if (w.size() < 4 || token == 0 || !is_nominal(token)) return false;
        if (is_common(lower(token)) && !is_body(lower(token)) && !leads_to_name(language_.tokens[token - 1].pos)) return false;
        return !one_of(lower(token - 1), {"“", "\"", "``", "‘", "'", ":", ".", "...", "…", "-", "–", "—", "--", "(", "•", "*"});
    }

    const std::string_view text_;
    const Language& language_;
    const std::vector<Mention> names_;
    const language::WordTable words_;
    mutable std::vector<std::optional<Known>> known_;  // of each form; none before it is asked for
    std::vector<Mention> out_;
    std::size_t next_ = 0;
    bool prose_ = false;
};

}  // namespace

std::vector<Mention> with_additions(const Document& document, const Language& language, std::vector<Mention> names) {
    return Adding(document, language, std::move(names)).run();
}

}  // namespace crossread::entities
