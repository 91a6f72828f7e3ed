#include "facts/fate.hpp"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "text/chars.hpp"

namespace crossread::facts {
namespace {

/// How the word stands to the number it tells of.
enum class Side : std::uint8_t {
    after,   ///< only after it: "14 people died"
    either,  ///< a verb with an object: "killed 14 people", and "14 people were killed"
    taken,   ///< only after it and "to": "14 people were taken to hospital"
    before   ///< a noun for the count, the number anywhere behind it: "the death toll from the fire rose to 17"
};

struct Row {
    std::string_view word;
    Fate fate;
    Side side;
};

/// The words that reports of accidents and attacks count people with. "Bodies" and "survivors" are not here: bodies found
/// are some of the dead, and survivors are counted in too many ways.
constexpr Row kRows[] = {
    {"arrest", Fate::held, Side::either},
    {"arrested", Fate::held, Side::either},
    {"arresting", Fate::held, Side::either},
    {"arrests", Fate::held, Side::either},
    {"dead", Fate::dead, Side::after},
    {"deaths", Fate::dead, Side::after},
    {"detained", Fate::held, Side::either},
    {"detaining", Fate::held, Side::either},
    {"die", Fate::dead, Side::after},
    {"died", Fate::dead, Side::after},
    {"fatalities", Fate::dead, Side::after},
    {"hospital", Fate::hurt, Side::taken},
    {"hospitalised", Fate::hurt, Side::after},
    {"hospitalized", Fate::hurt, Side::after},
    {"hurt", Fate::hurt, Side::either},
    {"injured", Fate::hurt, Side::either},
    {"injures", Fate::hurt, Side::either},
    {"injuring", Fate::hurt, Side::either},
    {"kill", Fate::dead, Side::either},
    {"killed", Fate::dead, Side::either},
    {"killing", Fate::dead, Side::either},
    {"kills", Fate::dead, Side::either},
    {"missing", Fate::missing, Side::after},
    {"perished", Fate::dead, Side::after},
    {"rescued", Fate::rescued, Side::either},
    {"rescuing", Fate::rescued, Side::either},
    {"searching", Fate::missing, Side::either},
    {"toll", Fate::dead, Side::before},
    {"treated", Fate::hurt, Side::after},
    {"treatment", Fate::hurt, Side::after},
    {"unaccounted", Fate::missing, Side::after},
    {"wounded", Fate::hurt, Side::either},
    {"wounding", Fate::hurt, Side::either},
    {"wounds", Fate::hurt, Side::either},
};
static_assert(std::is_sorted(std::begin(kRows), std::end(kRows), [](const Row& a, const Row& b) { return a.word < b.word; }));

/// Units that are a fate themselves: "14 deaths".
constexpr std::pair<std::string_view, Fate> kUnits[] = {
    {"arrest", Fate::held}, {"death", Fate::dead}, {"fatality", Fate::dead}, {"injury", Fate::hurt}};

/// Words between a verb and the number that is its object: "killed at least 14", "searching for five".
constexpr std::string_view kBetween[] = {"a",       "about", "all",  "an",   "another", "around", "as",   "at",   "estimated", "for",
                                         "further", "least", "many", "more", "nearly",  "over",   "some", "than", "to",        "up"};
static_assert(std::is_sorted(std::begin(kBetween), std::end(kBetween)));

/// "Seventeen people are now known to have died": so many words from the number to its verb.
constexpr std::uint32_t kReach = 8;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}
bool may_stand_between(std::string_view word) { return std::binary_search(std::begin(kBetween), std::end(kBetween), word); }

const Row* row_of(std::string_view word) {
    const Row* row =
        std::lower_bound(std::begin(kRows), std::end(kRows), word, [](const Row& r, std::string_view w) { return r.word < w; });
    return row != std::end(kRows) && row->word == word ? row : nullptr;
}

/// Tokens [first, last).
struct Range {
    std::uint32_t first = 0, last = 0;
    [[nodiscard]] bool holds(std::uint32_t token) const { return first <= token && token < last; }
};

/// The words of the number's sentence.
class Words {
public:
    Words(const Language& language, Span number)
        : language_(language), place_{language.token_at(number.begin), language.token_at(number.end - 1) + 1} {
        const std::uint32_t at = language.sentence_at(number.begin);
        if (at < language.sentences.size()) sentence_ = {language.sentences[at].first, language.sentences[at].last};
    }

    [[nodiscard]] bool partial() const {
        const std::string_view before = before_place(), after = word(place_.last), then = word(place_.last + 1);
        return is_one_of(before, {"another", "from", "other", "further"}) || is_one_of(after, {"other", "others", "more"}) ||
               (after == "of" && then != "them") || (word(place_.first + 1) == "of" && place_.holds(place_.first + 1));
    }

    /// The verb whose object the number is, or the count's noun before it.
    [[nodiscard]] Fate before() const {
        bool next = true;  // only words that may stand between so far
        for (std::uint32_t t = place_.first; t > sentence_.first; --t) {
            const Row* row = row_of(word(t - 1));
            if (row && next && row->side == Side::either) return row->fate;
            if (row && (row->side == Side::before || numbered(t - 1)) && is_one_of(before_place(), {"at", "from", "of", "to"})) return row->fate;
            next = next && may_stand_between(word(t - 1));
        }
        return Fate::none;
    }

    /// The first verb or noun of a fate behind the number, in its clause.
    [[nodiscard]] Fate after() const {
        const std::uint32_t end = std::min(sentence_.last, place_.last + kReach);
        for (std::uint32_t t = place_.last; t < end; ++t) {
            const Pos pos = language_.tokens[t].pos;
            if (pos == Pos::punctuation || pos == Pos::number || is_one_of(word(t), {"and", "but", "not", "who", "n't", "no"}))
                return Fate::none;
            const Row* row = row_of(word(t));
            if (row && row->side == Side::taken && !is_one_of("to", {word(t - 1), word(t - 2)})) continue;
            if (row && row->side != Side::before) return row->side == Side::either && has_object(t) ? Fate::other : row->fate;
        }
        return Fate::none;
    }

private:
    [[nodiscard]] std::string_view word(std::uint32_t token) const {
        return sentence_.holds(token) ? language_.lower(language_.tokens[token]) : std::string_view();
    }
    [[nodiscard]] std::string_view before_place() const {
        return place_.first > sentence_.first ? word(place_.first - 1) : std::string_view();
    }

    /// "The number of dead rose to 16".
    [[nodiscard]] bool numbered(std::uint32_t token) const {
        const std::string_view article = token > 0 ? word(token - 1) : std::string_view();
        const std::uint32_t of = is_one_of(article, {"the", "confirmed"}) ? token - 2 : token - 1;
        return token > 2 && word(of) == "of" && word(of - 1) == "number";
    }

    /// "Two gunmen killed five": the number's people did it, it did not befall them.
    [[nodiscard]] bool has_object(std::uint32_t verb) const {
        std::uint32_t t = verb + 1;
        if (is_one_of(word(t), {"at", "for"}) && word(t + 1) != "least") return false;
        while (sentence_.holds(t) && may_stand_between(word(t)) && language_.tokens[t].pos != Pos::determiner) ++t;
        if (!sentence_.holds(t)) return false;
        const Pos pos = language_.tokens[t].pos;
        return pos == Pos::determiner || pos == Pos::number || pos == Pos::possessive || pos == Pos::proper;
    }

    const Language& language_;
    Range place_, sentence_;
};

}  // namespace

Fate fate_of(const Language& language, const Quantity& quantity) {
    const auto unit = std::find_if(std::begin(kUnits), std::end(kUnits), [&](const auto& u) { return u.first == quantity.unit; });
    const bool is_fate = unit != std::end(kUnits);
    if (!is_fate && !quantity.unit.empty() && quantity.unit != "person") return Fate::none;
    const Words words(language, quantity.span);
    Fate fate = is_fate ? unit->second : words.before();
    if (fate == Fate::none) fate = words.after();
    const std::string of = text::fold(quantity.of);
    const bool added = of.rfind("more ", 0) == 0 || of.rfind("other ", 0) == 0;
    return is_toll(fate) && (added || words.partial()) ? Fate::other : fate;
}

}  // namespace crossread::facts
