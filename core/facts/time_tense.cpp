#include "facts/time_tense.hpp"

#include <algorithm>
#include <string_view>

namespace crossread::facts {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::string_view (&list)[N]) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

constexpr std::string_view kFuture[] = {"will", "'ll", "\u2019ll", "shall", "wo", "won't", "won\u2019t", "would", "could", "may", "might", "should", "must", "can"};
constexpr std::string_view kPast[] = {"was", "were", "had", "did", "been", "wasn't", "weren't", "hadn't", "didn't"};
constexpr std::string_view kPresent[] = {"is", "are", "has", "have", "do", "does", "'s", "'re", "'ve", "isn't", "aren't"};

/// Words that announce: what stands beside them is still to come, whatever the tense.
constexpr std::string_view kAnnounce[] = {"scheduled", "expected", "due", "effective", "planned", "slated", "until", "till", "upcoming", "payable", "expires", "expire", "matures",
                                          "tentatively", "begins", "starts", "convertible", "maturing", "redeemable", "plans", "set"};

/// Irregular pasts of news, for texts without parts of speech.
constexpr std::string_view kIrregular[] = {"said", "told", "took", "came", "went", "fell", "rose", "made", "met", "held", "began", "left", "won", "lost", "gave", "got", "saw",
                                           "found", "became", "brought", "sent", "sold", "bought", "paid", "built", "spoke", "wrote", "flew", "broke", "struck", "led", "ran",
                                           "shot", "hit", "grew", "drew", "threw", "knew", "thought", "felt", "kept", "fought", "heard", "chose", "stood", "sank", "caught", "spent"};

Tense by_word(std::string_view word) {
    if (is_one_of(word, kFuture)) return Tense::future;
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
        case Pos::particle: return by_word(word) == Tense::future ? Tense::future : Tense::unknown;
        case Pos::other: {
            const Tense known = by_word(word);
            if (known != Tense::unknown) return known;
            const bool ends_ed = word.size() > 4 && word.substr(word.size() - 2) == "ed";
            return ends_ed || is_one_of(word, kIrregular) ? Tense::past : Tense::unknown;
        }
        default: return Tense::unknown;
    }
}

constexpr std::uint32_t kReach = 30;  ///< tokens looked at on either side, so that a long sentence costs no more than its length

}  // namespace

Tense tense_at(const Language& language, const Sentence& sentence, std::uint32_t first, std::uint32_t last) {
    const std::uint32_t left = first > sentence.first + kReach ? first - kReach : sentence.first;
    for (std::uint32_t i = first; i > left; --i) {
        const std::string_view word = language.lower(language.tokens[i - 1]);
        if (first - i < 4 && is_one_of(word, kAnnounce)) return Tense::future;
        const Tense tense = of_token(language, i - 1);
        if (tense != Tense::unknown) return tense;
    }
    const std::uint32_t right = std::min(sentence.last, last + kReach);
    for (std::uint32_t i = last; i < right; ++i) {
        const Tense tense = of_token(language, i);
        if (tense != Tense::unknown) return tense;
    }
    return Tense::unknown;
}

}  // namespace crossread::facts
