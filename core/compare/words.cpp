#include "compare/words.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "language/language.hpp"
#include "text/chars.hpp"

namespace crossread::comparison {
namespace {

// Sorted, for binary search.
constexpr std::string_view kFunctionWords[] = {
    "a", "about", "above", "after", "again", "against", "all", "also", "although", "am", "among", "an", "and", "any", "are", "as", "at",
    "be", "because", "been", "before", "being", "below", "between", "both", "but", "by", "can", "could", "did", "do", "does", "doing",
    "done", "down", "during", "each", "either", "even", "ever", "every", "few", "for", "from", "further", "had", "has", "have", "having",
    "he", "her", "here", "hers", "herself", "him", "himself", "his", "how", "however", "i", "if", "in", "into", "is", "it", "its",
    "itself", "just", "like", "many", "may", "me", "might", "more", "most", "much", "must", "my", "myself", "neither", "no", "nor",
    "not", "now", "of", "off", "on", "once", "only", "onto", "or", "other", "our", "ours", "ourselves", "out", "over", "own", "per",
    "same", "shall", "she", "should", "since", "so", "some", "still", "such", "than", "that", "the", "their", "theirs", "them",
    "themselves", "then", "there", "these", "they", "this", "those", "though", "through", "to", "too", "toward", "towards", "under",
    "until", "up", "upon", "us", "very", "was", "we", "were", "what", "when", "where", "whether", "which", "while", "who", "whom",
    "whose", "why", "will", "with", "within", "without", "would", "yet", "you", "your", "yours"};

static_assert(std::is_sorted(std::begin(kFunctionWords), std::end(kFunctionWords)));

constexpr std::string_view kSaying[] = {"said", "say", "saying", "says", "tell", "telling", "tells", "told"};

constexpr std::pair<std::string_view, std::string_view> kNumberWords[] = {
    {"eight", "8"},     {"eighteen", "18"}, {"eighty", "80"},     {"eleven", "11"}, {"fifteen", "15"}, {"fifty", "50"},   {"five", "5"},
    {"forty", "40"},    {"four", "4"},      {"fourteen", "14"},   {"nine", "9"},    {"nineteen", "19"}, {"ninety", "90"}, {"one", "1"},
    {"seven", "7"},     {"seventeen", "17"}, {"seventy", "70"},   {"six", "6"},     {"sixteen", "16"}, {"sixty", "60"},   {"ten", "10"},
    {"thirteen", "13"}, {"thirty", "30"},   {"three", "3"},       {"twelve", "12"}, {"twenty", "20"},  {"two", "2"}};
static_assert(std::is_sorted(std::begin(kNumberWords), std::end(kNumberWords)));

constexpr std::pair<std::string_view, std::string_view> kMonths[] = {{"apr.", "april"}, {"aug.", "august"}, {"dec.", "december"}, {"feb.", "february"},
                                                                     {"jan.", "january"}, {"jul.", "july"}, {"jun.", "june"}, {"mar.", "march"},
                                                                     {"nov.", "november"}, {"oct.", "october"}, {"sep.", "september"}, {"sept.", "september"}};

/// "eight" → "8"; empty for what is no such word.
std::string_view digits_of_word(std::string_view lower) {
    const auto* word = std::lower_bound(std::begin(kNumberWords), std::end(kNumberWords), lower, [](const auto& a, std::string_view b) { return a.first < b; });
    return word != std::end(kNumberWords) && word->first == lower ? word->second : std::string_view();
}

/// "eighty-five" → "85"; empty for what is no such number.
std::string digits_of_two_words(std::string_view lower) {
    const std::size_t hyphen = lower.find('-');
    if (hyphen == std::string_view::npos) return {};
    const std::string_view tens = digits_of_word(lower.substr(0, hyphen)), ones = digits_of_word(lower.substr(hyphen + 1));
    return tens.size() == 2 && tens[1] == '0' && ones.size() == 1 ? std::string{tens[0], ones[0]} : std::string();
}

}  // namespace

bool is_function_word(std::string_view lower) { return std::binary_search(std::begin(kFunctionWords), std::end(kFunctionWords), lower); }

bool only_says(std::string_view lower) { return std::find(std::begin(kSaying), std::end(kSaying), lower) != std::end(kSaying); }

std::string_view in_full(std::string_view lower) {
    if (lower.empty() || lower.back() != '.') return lower;
    const auto* month = std::find_if(std::begin(kMonths), std::end(kMonths), [&](const auto& m) { return m.first == lower; });
    return month != std::end(kMonths) ? month->second : lower;
}

std::string root_of(std::string_view lower) {
    std::string verb = language::lemma(lower, Pos::gerund);
    return verb == lower ? language::lemma(lower, Pos::nouns) : verb;
}

std::string digits_of(std::string_view lower) {
    if (const std::string_view digits = digits_of_word(lower); !digits.empty()) return std::string(digits);
    if (std::string digits = digits_of_two_words(lower); !digits.empty()) return digits;
    std::string out;
    for (const char c : lower) {
        if (text::is_digit(static_cast<unsigned char>(c)) || c == '.') out += c;
        else if (c != ',' && c != '$' && c != '%') return {};
    }
    while (!out.empty() && out.back() == '.') out.pop_back();
    return out;
}

}  // namespace crossread::comparison
