#include "language/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace crossread::language {
namespace {

using Words = std::string_view;

/// Those that are written small. The others count only with a capital: "sat", "wed" and "no" are words.
constexpr Words kSmall[] = {"al", "cf", "est", "etc", "p", "pp", "viz", "vs"};

/// Titles, ranks and words that lean on the next one.
constexpr Words kLeading[] = {
    "adm",  "amb",  "assoc", "asst", "brig", "capt", "cdr",  "cf",  "cllr", "cmdr", "col",  "comdr", "cpl",  "det", "dr",   "drs",
    "eng",  "fr",    "ft",   "gen",  "gov",  "hon",   "insp", "lt",   "maj",  "messrs", "mlle", "mme", "mr",  "mrs",
    "ms",   "mt",   "mx",    "ofc",  "prof", "pte",  "pvt",  "rep",  "reps", "rev",  "sec",  "sen",  "sens", "sgt", "sta",
    "ste",  "supt",  "viz",  "vs"};

/// Companies, descendants, months, days and places, which may stand last.
constexpr Words kTrailing[] = {
    "al",   "apr",  "ariz", "assn", "aug",  "ave",  "blvd", "bros", "calif", "co",   "colo", "conn", "corp", "dec",  "dept", "est",
    "etc",  "feb",  "fla",  "fri",  "inc",  "jan",  "jr",   "jul",  "jun",   "kan",  "ky",   "llc",  "ltd",  "mfg",  "mich", "minn",
    "mon",  "mont", "nev",  "nov",  "oct",  "okla", "ore",  "penn", "ph.d",  "plc",  "pty",  "rd",   "sat",  "sept", "sep",  "sq",   "sr",   "st",
    "tenn", "thu",  "thurs", "tue", "tues", "univ", "va",   "wash", "wed",   "wis"};

/// States and provinces whose short forms are words, names or titles elsewhere.
constexpr Words kRegion[] = {"ala", "alta", "ark", "cal", "del", "ga", "ill", "ind", "kans", "la", "man", "mass", "md", "miss", "mo", "neb", "nebr", "ont", "pa", "que",
                             "sask", "tex", "vt", "wyo"};

constexpr Words kNumber[] = {"art", "ch", "fig", "figs", "no", "nos", "op", "p", "pp", "rs", "vol"};

/// Function words, forms of address and a few adverbs: the openings of most sentences, and of hardly any name's second part.
constexpr Words kOpeners[] = {
    "a",       "about",  "according", "after", "all",   "also",  "although", "among",  "an",    "and",   "another", "any",   "as",    "at",
    "because", "before", "both",   "but",   "by",    "despite", "during", "each",   "earlier", "even",  "every", "few",   "for",   "from",
    "he",      "her",    "here",   "his",   "how",   "however", "i",      "if",     "in",    "instead", "it",    "its",   "last",  "later",
    "many",    "meanwhile", "more", "most", "mr.", "mrs.", "ms.", "much",  "my",    "neither",  "no",     "nor",   "not",   "now",   "of",    "on",    "once",
    "one",     "only",   "or",     "other", "others", "our",  "over",     "police", "she",   "since", "so",    "some",  "still", "such",
    "than",    "that",   "the",    "their", "then",  "there", "these",    "they",   "this",  "those", "though", "through", "to",  "today",
    "two",     "under",  "until",  "up",    "was",   "we",    "were",     "what",   "when",  "where", "whether", "which", "while", "who",
    "why",     "will",   "with",   "yesterday", "yet", "you", "your"};

constexpr Words kAfterClock[] = {
    "april", "aug", "august", "bst", "cest", "cet", "cst", "dec", "december", "eastern", "edt", "est", "et", "feb", "february", "friday", "gmt",
    "ist",   "jan", "january", "july", "june", "march", "may", "mdt", "monday", "mst", "nov", "november", "oct", "october", "pacific", "pdt",
    "pst",   "pt",  "saturday", "sept", "september", "sunday", "thursday", "tuesday", "utc", "wednesday"};

constexpr Words kSpeech[] = {"added",   "answered", "argued", "asked",  "asks",   "continued", "cried",    "demanded",  "exclaimed", "explained", "insisted",
                             "joked",   "recalled", "replied", "said",  "says",   "shouted",   "told",     "wondered",  "wrote",     "yelled"};

template <std::size_t N>
bool holds(const Words (&table)[N], Words word) {
    return std::any_of(std::begin(table), std::end(table), [&](Words one) { return one[0] == word[0] && one == word; });
}

bool is_letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

/// "U.S", "p.m", "Ph.D" written with single letters only: letters and full stops in turn.
bool dotted(Words word) {
    if (word.size() < 3 || word.size() % 2 == 0) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (i % 2 == 0 ? !is_letter(word[i]) : word[i] != '.') return false;
    return true;
}

constexpr std::size_t kLongest = 6;  // of all the words above that take a full stop

}  // namespace

Abbreviation abbreviation(std::string_view word) {
    if (word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z') return Abbreviation::initial;
    std::array<char, kLongest> folded{};
    if (!word.empty() && word.size() <= kLongest) {
        for (std::size_t i = 0; i < word.size(); ++i) folded[i] = word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] + 32) : word[i];
        const Words lower(folded.data(), word.size());
        if (lower == "a.m" || lower == "p.m") return Abbreviation::clock;
        if (lower == "e.g" || lower == "i.e") return Abbreviation::leading;
        const bool capital = lower[0] != word[0];
        if (!capital && !holds(kSmall, lower)) return dotted(word) ? Abbreviation::trailing : Abbreviation::none;
        if (holds(kLeading, lower)) return Abbreviation::leading;
        if (holds(kTrailing, lower)) return Abbreviation::trailing;
        if (holds(kNumber, lower)) return Abbreviation::number;
        if (holds(kRegion, lower)) return Abbreviation::region;
    }
    return dotted(word) ? Abbreviation::trailing : Abbreviation::none;
}

bool begins_sentence(std::string_view lower) { return holds(kOpeners, lower); }
bool follows_clock(std::string_view lower) { return holds(kAfterClock, lower); }
bool tells_speech(std::string_view lower) { return holds(kSpeech, lower); }

}  // namespace crossread::language
