#include "facts/time_tense.hpp"

#include <algorithm>
#include <string_view>

namespace crossread::facts {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::string_view (&list)[N]) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

constexpr std::string_view kFuture[] = {"will", "'ll", "\u2019ll", "shall", "wo", "won't", "won\u2019t"};
constexpr std::string_view kPossible[] = {"would", "could", "may", "might", "should", "must", "can", "'d", "\u2019d"};
constexpr std::string_view kPast[] = {"was", "were", "had", "did", "been", "wasn't", "weren't", "hadn't", "didn't"};
constexpr std::string_view kPresent[] = {"is", "are", "has", "have", "do", "does", "'s", "'re", "'ve", "isn't", "aren't"};

constexpr std::string_view kBe[] = {"is", "are", "was", "were", "be", "been", "'s", "'re"};

/// Words that announce: what stands beside them is still to come, whatever the tense.
constexpr std::string_view kAnnounce[] = {"scheduled", "expected", "due", "effective", "planned", "slated", "upcoming", "payable", "expires", "expire", "matures",
                                          "tentatively", "begins", "starts", "convertible", "maturing", "redeemable", "plans", "set"};

/// Verbs whose object lies ahead of them ("planned a rally on Saturday"), and what an infinitive that lies ahead hangs on
/// ("agreed to buy it in May", "a plan to meet on Monday").
constexpr std::string_view kPlanning[] = {"planned", "plan", "plans", "planning", "intends", "intended", "hopes", "hoped", "expects"};
constexpr std::string_view kAhead[] = {"planned", "plan", "plans", "planning", "agreed", "agreement", "deal", "vowed", "promised", "pledged", "pledge", "ready", "likely", "intends",
                                       "intended", "hopes", "hoped", "expects", "expected", "offer", "offered", "proposal", "scheduled", "going", "decided", "invited", "prepared"};

/// Verbs whose present beside a day tells of a timetable.
constexpr std::string_view kTimetable[] = {"arrive", "arrives", "depart", "departs", "end", "ends", "face", "faces", "fly", "flies", "go", "goes", "head", "heads", "host", "hosts",
                                           "leave", "leaves", "meet", "meets", "open", "opens", "play", "plays", "resume", "resumes", "return", "returns", "speak", "speaks",
                                           "travel", "travels", "visit", "visits", "vote", "votes"};

/// Irregular pasts of news, for texts without parts of speech.
constexpr std::string_view kIrregular[] = {"said", "told", "took", "came", "went", "fell", "rose", "made", "met", "held", "began", "left", "won", "lost", "gave", "got", "saw",
                                           "found", "became", "brought", "sent", "sold", "bought", "paid", "built", "spoke", "wrote", "flew", "broke", "struck", "led", "ran",
                                           "shot", "hit", "grew", "drew", "threw", "knew", "thought", "felt", "kept", "fought", "heard", "chose", "stood", "sank", "caught", "spent"};

Tense by_word(std::string_view word) {
    if (is_one_of(word, kFuture)) return Tense::future;
    if (is_one_of(word, kPossible)) return Tense::possible;
    if (is_one_of(word, kPast)) return Tense::past;
    if (is_one_of(word, kPresent)) return Tense::present;
    return Tense::unknown;
}

/// The tense that one token shows; unknown when it is no finite verb.
Tense of_token(const Language& language, std::uint32_t i) {
    const Token& token = language.tokens[i];
    const std::string_view word = language.lower(token);
    switch (token.pos) {
        case Pos::past: return Tense::past;
        case Pos::present:
        case Pos::present3:
        case Pos::modal: {
            const Tense known = by_word(word);
            return known == Tense::unknown ? Tense::present : known;
        }
        case Pos::particle: return by_word(word) >= Tense::possible ? by_word(word) : Tense::unknown;
        case Pos::other: {
            const Tense known = by_word(word);
            if (known != Tense::unknown) return known;
            const bool ends_ed = word.size() > 4 && word.substr(word.size() - 2) == "ed";
            return ends_ed || is_one_of(word, kIrregular) ? Tense::past : Tense::unknown;
        }
        default: return Tense::unknown;
    }
}

/// Whether one of the `reach` words before token `i` is the one asked for.
template <class Asked>
bool lately(const Language& language, std::uint32_t i, std::uint32_t left, std::uint32_t reach, const Asked& asked) {
    for (std::uint32_t j = i; j > left && i - j < reach; --j) {
        if (asked(language.lower(language.tokens[j - 1]))) return true;
    }
    return false;
}

/// "had been due to expire": what was announced lies before now.
bool was_announced(const Language& language, std::uint32_t i, std::uint32_t left) {
    return lately(language, i, left, 6, [](std::string_view word) { return word == "had"; });
}

/// "signed in May", "the dam built in June": a participle of which no other verb tells the time. "could not be reached" is over.
Tense of_participle(const Language& language, std::uint32_t i, std::uint32_t left) {
    const bool helped = lately(language, i, left, 4, [](std::string_view word) { return by_word(word) != Tense::unknown || word == "to" || word == "be" || word == "being"; });
    return helped ? Tense::unknown : Tense::past;
}

/// The tense at token `i`, seen with the few words before it.
Tense of_verb(const Language& language, std::uint32_t i, std::uint32_t left) {
    if (language.tokens[i].pos == Pos::participle) return of_participle(language, i, left);
    const std::string_view word = language.lower(language.tokens[i]);
    const auto denies = [](std::string_view other) { return other == "not" || other == "n't" || other == "n\u2019t" || other == "neither"; };
    if (word == "could" && i + 1 < language.tokens.size() && denies(language.lower(language.tokens[i + 1]))) return Tense::past;
    return of_token(language, i);
}

/// "is to resume", "are to meet".
bool is_destined(const Language& language, std::uint32_t i, std::uint32_t left) {
    if (i <= left || language.lower(language.tokens[i]) != "to") return false;
    const std::string_view before = language.lower(language.tokens[i - 1]);
    return before == "is" || before == "are";
}

/// "agreed to buy": an infinitive begins at token `i` and hangs on a word that looks ahead.
bool is_ahead(const Language& language, std::uint32_t i, std::uint32_t left) {
    return i > left && language.lower(language.tokens[i]) == "to" && is_one_of(language.lower(language.tokens[i - 1]), kAhead);
}

/// Whether the word at token `i` announces what stands near it. `led_by`: the word before the date.
bool announces(const Language& language, std::uint32_t i, std::string_view led_by) {
    if (!is_one_of(language.lower(language.tokens[i]), kAnnounce)) return false;
    const std::string_view word = language.lower(language.tokens[i]);
    const std::string_view next = i + 1 < language.tokens.size() ? language.lower(language.tokens[i + 1]) : std::string_view{};
    if (word == "set") return next == "for" || next == "to" || led_by == "for";  // not: "a record set on Aug. 6"
    return word != "due" || next != "to" || (i > 0 && is_one_of(language.lower(language.tokens[i - 1]), kBe));  // "due to rain" gives a reason
}

/// "The leaders meet Monday", "talks open in Geneva on Friday".
bool is_timetable(const Language& language, std::uint32_t i) {
    const Token& verb = language.tokens[i];
    return (verb.pos == Pos::present || verb.pos == Pos::present3) && is_one_of(language.lower(verb), kTimetable);
}

/// "announced the plan Aug. 21": the noun looks ahead only by an infinitive of its own.
bool is_noun(const Token& token) { return token.pos == Pos::noun || token.pos == Pos::nouns; }

constexpr std::uint32_t kBeside = 6;  ///< tokens from a verb to the day that it stands beside
constexpr std::uint32_t kReach = 30;  ///< tokens looked at on either side, so that a long sentence costs no more than its length

}  // namespace

Tense tense_at(const Language& language, const Sentence& sentence, std::uint32_t first, std::uint32_t last) {
    const std::uint32_t left = first > sentence.first + kReach ? first - kReach : sentence.first;
    const std::string_view led_by = first > left ? language.lower(language.tokens[first - 1]) : std::string_view{};
    const bool until = led_by == "until" || led_by == "till";
    for (std::uint32_t i = first; i > left; --i) {
        const std::uint32_t at = i - 1;
        if (first - i < 4 && announces(language, at, led_by)) return was_announced(language, at, left) ? Tense::past : Tense::future;
        if (is_destined(language, at, left) || is_ahead(language, at, left)) return Tense::future;
        if (is_one_of(language.lower(language.tokens[at]), kPlanning) && !is_noun(language.tokens[at])) return Tense::future;
        const Tense tense = of_verb(language, at, left);
        if (first - at <= kBeside && is_timetable(language, at)) return Tense::future;
        if (tense != Tense::unknown) return until ? Tense::future : led_by == "by" && tense == Tense::present ? Tense::possible : tense;  // "is to be paid by May"
    }
    const std::uint32_t right = std::min(sentence.last, last + kReach);
    for (std::uint32_t i = last; i < right; ++i) {
        const Tense tense = of_verb(language, i, last);
        if (tense == Tense::present && (announces(language, i, led_by) || is_one_of(language.lower(language.tokens[i]), kPlanning))) return Tense::future;
        if (tense != Tense::unknown) return tense;
    }
    return Tense::unknown;
}

}  // namespace crossread::facts
