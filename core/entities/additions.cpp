#include "entities/additions.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/words.hpp"
#include "language/casing.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::entities {
namespace {

constexpr float kKnown = 0.7f;   // a well-known name
constexpr float kFormed = 0.5f;  // a name by its form alone
constexpr std::uint32_t kLongest = 6;

bool is_capital(std::string_view word) {
    std::size_t at = 0;
    return !word.empty() && text::is_upper(text::decode(word, at));
}

bool all_capitals(std::string_view word) {
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '.' || c == '&'; });
}

/// Last words of events, laws, works and prizes.
bool ends_other(std::string_view key) {
    return one_of(key, {"act", "accord", "agreement", "amendment", "awards", "award", "bill", "bowl", "championship", "championships", "convention", "cup",
                        "festival", "games", "marathon", "measure", "olympics", "pact", "plan", "prize", "proposition", "protocol", "resolution",
                        "revolution", "series", "summit", "treaty", "war"});
}

/// Words with a capital that are no names: days, months, titles, and those that begin lines.
bool is_common_capital(std::string_view lower) {
    static constexpr std::string_view kWords[] = {
        "i", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
        "august", "september", "october", "november", "december", "jan", "jan.", "feb", "feb.", "mar.", "apr.", "aug", "aug.", "sept", "sept.", "oct",
        "oct.", "nov", "nov.", "dec", "dec.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "god", "ceo", "tv", "ok", "internet", "christmas",
        "easter", "covid-19", "covid", "ph.d.", "am", "pm", "a.m.", "p.m.", "gmt", "dvd", "update", "photo", "video", "no", "no.", "x", "the", "a", "an",
        "it", "he", "she", "we", "they", "you", "this", "that", "in", "on", "at", "and", "or", "but", "if", "so", "as", "english"};
    return std::find(std::begin(kWords), std::end(kWords), lower) != std::end(kWords);
}

class Adding {
public:
    Adding(const Document& document, const Language& language, std::vector<Mention> names)
        : text_(document.text), language_(language), casings_(language::casings(document.text, language)), names_(std::move(names)) {}

    std::vector<Mention> run() {
        for (std::uint32_t s = 0; s < language_.sentences.size(); ++s) read(s);
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string_view word(std::uint32_t t) const { return slice(text_, language_.tokens[t].span); }
    [[nodiscard]] std::string_view lower(std::uint32_t t) const { return language_.lower(language_.tokens[t]); }

    void read(std::uint32_t s) {
        const Sentence& sentence = language_.sentences[s];
        prose_ = casings_[s] == language::Casing::prose;
        for (std::uint32_t t = sentence.first; t < sentence.last;) {
            while (next_ < names_.size() && names_[next_].span.end <= language_.tokens[t].span.begin) pass();
            std::uint32_t after = 0;
            if (next_ < names_.size() && names_[next_].span.begin <= language_.tokens[t].span.begin) after = keep(t, sentence);
            else if (is_capital(word(t))) after = add_at(t, sentence);
            t = std::max(after, t + 1);
        }
        while (next_ < names_.size() && names_[next_].span.end <= sentence.span.end) pass();
    }

    void pass() { out_.push_back(names_[next_++]); }

    // ------------------------------------------------------------ names that are there

    /// The name at this token, lengthened or cut where it should be; the token after it.
    std::uint32_t keep(std::uint32_t first, const Sentence& sentence) {
        Mention name = names_[next_++];
        std::uint32_t last = first;
        while (last < sentence.last && language_.tokens[last].span.begin < name.span.end) ++last;
        if (const std::uint32_t longer = lengthened(first, last, sentence, name)) last = longer;
        if (cut_party(name)) name.type = EntityType::place;
        out_.push_back(name);
        return last;
    }

    /// "Korean" before "peninsula", "Martha" before "'s Vineyard": where the longer words are a name that the gazetteer knows.
    std::uint32_t lengthened(std::uint32_t first, std::uint32_t last, const Sentence& sentence, Mention& name) {
        if (name.type != EntityType::nationality && name.type != EntityType::person && name.type != EntityType::place) return 0;
        if (!lookup(first_key(first)).is(Kind::prefix)) return 0;
        std::string key = name_key(slice(text_, name.span));
        std::uint32_t best = 0;
        EntityType type = name.type;
        for (std::uint32_t t = last; t < sentence.last && t < last + 3; ++t) {
            if (lower(t) != "'s" && lower(t) != "’s") key.push_back(' ');
            append_key(word(t), key);
            const Known known = lookup(key);
            if (!known.is_any(Kind::organization, Kind::region, Kind::country)) continue;
            best = t + 1;
            type = known.is(Kind::organization) ? EntityType::organization : EntityType::place;
        }
        if (best == 0) return 0;
        name.type = type;
        name.span.end = language_.tokens[best - 1].span.end;
        while (next_ < names_.size() && names_[next_].span.begin < name.span.end) {
            name.span.end = std::max(name.span.end, names_[next_].span.end);
            ++next_;
        }
        while (best < sentence.last && language_.tokens[best].span.begin < name.span.end) ++best;
        return best;
    }

    [[nodiscard]] std::string first_key(std::uint32_t token) const { return name_key(word(token)); }

    /// "D-Phoenix" is a member for Phoenix.
    bool cut_party(Mention& name) const {
        const std::string_view written = slice(text_, name.span);
        if (written.size() < 4 || written[1] != '-' || !one_of(written[0], "DRI") || !is_capital(written.substr(2))) return false;
        if (!lookup(name_key(written.substr(2))).place()) return false;
        name.span.begin += 2;
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
        std::string key;
        std::uint32_t best = 0;
        EntityType type = EntityType::other;
        for (std::uint32_t t = first; t < sentence.last && t < first + kLongest && is_free(t); ++t) {
            if (t > first) key.push_back(' ');
            append_key(word(t), key);
            const Known known = lookup(key);
            if (is_capital(word(t)) && (t > first || safe(first, sentence, known, key))) {
                if (known.is(Kind::organization)) best = t + 1, type = EntityType::organization;
                else if (known.is_any(Kind::country, Kind::region)) best = t + 1, type = EntityType::place;
            }
            if (t == first && !known.is(Kind::prefix)) break;
        }
        if (best == 0) return 0;
        return add({language_.tokens[first].span.begin, language_.tokens[best - 1].span.end}, type, kKnown, best);
    }

    /// A single word must be nothing else: no first name, no word of a role, and in capitals as it is known where it is an acronym.
    [[nodiscard]] bool safe(std::uint32_t token, const Sentence& sentence, const Known& known, const std::string& key) const {
        if (!prose_ || known.is_any(Kind::man, Kind::woman, Kind::family, Kind::role, Kind::title)) return false;
        if (all_capitals(word(token))) return key.size() > 2;
        if (known.is(Kind::organization)) return token > sentence.first && key.size() > 4 && !known.place();
        return word(token).back() == '.' || (token > sentence.first && key.size() > 4);
    }

    /// A run of words with capitals that nothing else explains, within a sentence of prose.
    std::uint32_t add_formed(std::uint32_t first, const Sentence& sentence) {
        std::uint32_t last = first;
        while (last < sentence.last && is_free(last) && goes_on(last, sentence)) ++last;
        while (last > first && !is_capital(word(last - 1)) && !is_number(word(last - 1))) --last;
        if (last == first) return 0;
        const bool event = ends_other(lower(last - 1)) || (is_number(word(last - 1)) && last - first > 1);
        if (first == sentence.first && !(event && last - first > 1)) return last;
        if (last - first == 1 && !worth_alone(first)) return last;
        return add({language_.tokens[first].span.begin, language_.tokens[last - 1].span.end}, EntityType::other, kFormed, last);
    }

    [[nodiscard]] bool goes_on(std::uint32_t t, const Sentence& sentence) const {
        if (is_capital(word(t))) return !is_common_capital(lower(t)) && !lookup(name_key(lower(t))).is_any(Kind::title, Kind::role);
        if (is_number(word(t))) return t + 1 == sentence.last || lower(t + 1) != "%";
        const bool link = one_of(lower(t), {"of", "the", "for"});
        return link && t + 1 < sentence.last && is_free(t + 1) && (is_capital(word(t + 1)) || (lower(t + 1) == "the" && t + 2 < sentence.last && is_capital(word(t + 2))));
    }

    static bool is_number(std::string_view w) { return !w.empty() && std::all_of(w.begin(), w.end(), [](char c) { return c >= '0' && c <= '9'; }); }

    /// A single word of letters, not of a line's or a quotation's beginning.
    [[nodiscard]] bool worth_alone(std::uint32_t token) const {
        const std::string_view w = word(token);
        if (w.size() < 4 || token == 0) return false;
        return !one_of(lower(token - 1), {"“", "\"", "``", "‘", "'", ":", ".", "...", "…", "-", "–", "—", "--", "(", "•", "*"});
    }

    const std::string_view text_;
    const Language& language_;
    const std::vector<language::Casing> casings_;
    const std::vector<Mention> names_;
    std::vector<Mention> out_;
    std::size_t next_ = 0;
    bool prose_ = false;
};

}  // namespace

std::vector<Mention> with_additions(const Document& document, const Language& language, std::vector<Mention> names) {
    return Adding(document, language, std::move(names)).run();
}

}  // namespace crossread::entities
