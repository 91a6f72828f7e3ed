#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include "base/same_word.hpp"
#include "base/word_index.hpp"
#include "language/language.hpp"

namespace crossread::language {
namespace {

struct Irregular {
    constexpr Irregular(std::string_view form, std::string_view dictionary) : word(form), lemma(dictionary) {}
    WordKey word;  ///< the form
    std::string_view lemma;
};

/// Verb forms that no rule gives, sorted by form. A form that is two verbs' (lay, bore) goes to the one the news uses.
constexpr WordIndex kVerbForms(std::to_array<Irregular>({
    {"am", "be"}, {"are", "be"}, {"arisen", "arise"}, {"arose", "arise"}, {"ate", "eat"}, {"awoke", "awake"}, {"awoken", "awake"},
    {"beaten", "beat"}, {"became", "become"}, {"been", "be"}, {"befallen", "befall"}, {"befell", "befall"}, {"began", "begin"},
    {"begun", "begin"}, {"being", "be"}, {"bent", "bend"}, {"bit", "bite"}, {"bitten", "bite"}, {"bled", "bleed"}, {"blew", "blow"},
    {"blown", "blow"}, {"bore", "bear"}, {"born", "bear"}, {"borne", "bear"}, {"bought", "buy"}, {"bound", "bind"}, {"bred", "breed"},
    {"broke", "break"}, {"broken", "break"}, {"brought", "bring"}, {"built", "build"}, {"burnt", "burn"}, {"came", "come"},
    {"caught", "catch"}, {"chose", "choose"}, {"chosen", "choose"}, {"clung", "cling"}, {"crept", "creep"}, {"dealt", "deal"},
    {"did", "do"}, {"does", "do"}, {"done", "do"}, {"drawn", "draw"}, {"dreamt", "dream"}, {"drew", "draw"}, {"driven", "drive"},
    {"drove", "drive"}, {"drank", "drink"}, {"drunk", "drink"}, {"dug", "dig"}, {"dying", "die"}, {"eaten", "eat"}, {"fallen", "fall"},
    {"fed", "feed"}, {"fell", "fall"}, {"felt", "feel"}, {"fled", "flee"}, {"flew", "fly"}, {"flown", "fly"}, {"flung", "fling"},
    {"forbade", "forbid"}, {"forbidden", "forbid"}, {"foresaw", "foresee"}, {"forgave", "forgive"}, {"forgot", "forget"},
    {"forgotten", "forget"}, {"fought", "fight"}, {"found", "find"}, {"froze", "freeze"}, {"frozen", "freeze"}, {"gave", "give"},
    {"given", "give"}, {"goes", "go"}, {"gone", "go"}, {"got", "get"}, {"gotten", "get"}, {"grew", "grow"}, {"grown", "grow"},
    {"had", "have"}, {"has", "have"}, {"heard", "hear"}, {"held", "hold"}, {"hid", "hide"}, {"hidden", "hide"}, {"hung", "hang"},
    {"is", "be"}, {"kept", "keep"}, {"knew", "know"}, {"known", "know"}, {"laid", "lay"}, {"lain", "lie"}, {"leant", "lean"},
    {"leapt", "leap"}, {"learnt", "learn"}, {"led", "lead"}, {"left", "leave"}, {"lent", "lend"}, {"lit", "light"}, {"lost", "lose"},
    {"lying", "lie"}, {"made", "make"}, {"meant", "mean"}, {"met", "meet"}, {"mistaken", "mistake"}, {"misunderstood", "misunderstand"},
    {"overcame", "overcome"}, {"oversaw", "oversee"}, {"overseen", "oversee"}, {"overthrew", "overthrow"}, {"overthrown", "overthrow"},
    {"overtook", "overtake"}, {"overtaken", "overtake"}, {"paid", "pay"}, {"proven", "prove"}, {"ran", "run"}, {"rang", "ring"},
    {"rebuilt", "rebuild"}, {"retook", "retake"}, {"ridden", "ride"}, {"risen", "rise"}, {"rode", "ride"}, {"rose", "rise"},
    {"rung", "ring"}, {"said", "say"}, {"sang", "sing"}, {"sank", "sink"}, {"sat", "sit"}, {"saw", "see"}, {"seen", "see"},
    {"sent", "send"}, {"sewn", "sew"}, {"shaken", "shake"}, {"shed", "shed"}, {"shone", "shine"}, {"shook", "shake"}, {"shot", "shoot"},
    {"shown", "show"}, {"shrank", "shrink"}, {"shrunk", "shrink"}, {"slain", "slay"}, {"slept", "sleep"}, {"slid", "slide"},
    {"slung", "sling"}, {"sold", "sell"}, {"sought", "seek"}, {"sped", "speed"}, {"spent", "spend"}, {"spoke", "speak"},
    {"spoken", "speak"}, {"sprang", "spring"}, {"sprung", "spring"}, {"spun", "spin"}, {"stole", "steal"}, {"stolen", "steal"},
    {"stood", "stand"}, {"stricken", "strike"}, {"striven", "strive"}, {"strove", "strive"}, {"struck", "strike"}, {"stuck", "stick"},
    {"stung", "sting"}, {"stunk", "stink"}, {"sung", "sing"}, {"sunk", "sink"}, {"swam", "swim"}, {"swept", "sweep"}, {"swollen", "swell"},
    {"swore", "swear"}, {"sworn", "swear"}, {"swung", "swing"}, {"taken", "take"}, {"taught", "teach"}, {"thought", "think"},
    {"threw", "throw"}, {"thrown", "throw"}, {"told", "tell"}, {"took", "take"}, {"tore", "tear"}, {"torn", "tear"}, {"tying", "tie"},
    {"undergone", "undergo"}, {"understood", "understand"}, {"undertaken", "undertake"}, {"undertook", "undertake"},
    {"underwent", "undergo"}, {"undone", "undo"}, {"upheld", "uphold"}, {"was", "be"}, {"went", "go"}, {"wept", "weep"},
    {"were", "be"}, {"withdrawn", "withdraw"}, {"withdrew", "withdraw"}, {"withheld", "withhold"}, {"withstood", "withstand"},
    {"woke", "wake"}, {"woken", "wake"}, {"won", "win"}, {"wore", "wear"}, {"worn", "wear"}, {"wound", "wind"}, {"woven", "weave"},
    {"written", "write"}, {"wrote", "write"}, {"wrung", "wring"}, {"'d", "have"}, {"'m", "be"}, {"'re", "be"}, {"'s", "be"}, {"'ve", "have"}}));
static_assert(kVerbForms.sound());

/// Nouns likewise.
constexpr WordIndex kNounForms(std::to_array<Irregular>({
    {"analyses", "analysis"}, {"bases", "base"}, {"children", "child"}, {"crises", "crisis"}, {"criteria", "criterion"}, {"feet", "foot"},
    {"geese", "goose"}, {"grandchildren", "grandchild"}, {"halves", "half"}, {"hypotheses", "hypothesis"}, {"knives", "knife"},
    {"leaves", "leaf"}, {"lives", "life"}, {"loaves", "loaf"}, {"means", "means"}, {"media", "medium"}, {"men", "man"}, {"mice", "mouse"},
    {"movies", "movie"}, {"oxen", "ox"}, {"people", "person"}, {"phenomena", "phenomenon"}, {"politics", "politics"},
    {"schoolchildren", "schoolchild"}, {"selves", "self"}, {"series", "series"}, {"shelves", "shelf"}, {"species", "species"},
    {"teeth", "tooth"}, {"theses", "thesis"}, {"thieves", "thief"}, {"wives", "wife"}, {"wolves", "wolf"}, {"women", "woman"}}));
static_assert(kNounForms.sound());

/// Adjectives and adverbs likewise.
constexpr WordIndex kAdjectiveForms(std::to_array<Irregular>({{"best", "good"},     {"better", "good"}, {"farther", "far"}, {"furthest", "far"}, {"least", "little"},
                                     {"less", "little"}, {"worse", "bad"},   {"worst", "bad"}}));
static_assert(kAdjectiveForms.sound());

/// The form's lemma, or nothing.
template <std::size_t N>
std::string_view lemma_in(const WordIndex<Irregular, N>& forms, std::string_view form) {
    const Irregular* row = forms.find(form);
    return row ? row->lemma : std::string_view{};
}

inline bool ends(std::string_view word, std::string_view tail) { return word.size() > tail.size() && word.back() == tail.back() && ends_in(word, tail); }

/// Of small letters, a bit each: asked of every letter of most stems.
constexpr std::uint32_t bits_of(std::string_view letters) {
    std::uint32_t out = 0;
    for (const char c : letters) out |= 1u << (c - 'a');
    return out;
}
constexpr bool among(char c, std::uint32_t bits) { return c >= 'a' && c <= 'z' && (bits >> (c - 'a') & 1) != 0; }
bool vowel(char c) { return among(c, bits_of("aeiou")); }
bool has_vowel(std::string_view word) { return std::any_of(word.begin(), word.end(), [](char c) { return among(c, bits_of("aeiouy")); }); }

/// "-s" off a noun or a verb.
std::string without_s(std::string_view word) {
    if (word.size() > 1 && word[0] >= '0' && word[0] <= '9') return std::string(word);  // "1970s"
    if (word.size() < 4 || word.back() != 's' || ends(word, "ss") || ends(word, "us") || ends(word, "is")) return std::string(word);
    if (ends(word, "ies") && word.size() > 4) return std::string(word.substr(0, word.size() - 3)) + "y";
    for (const std::string_view tail : {"sses", "shes", "ches", "xes", "zzes", "oes"})
        if (ends(word, tail) && word.size() > 4 && word != "shoes" && word != "aches" && word != "caches") return std::string(word.substr(0, word.size() - 2));
    return std::string(word.substr(0, word.size() - 1));
}

/// Ends of longer stems that a silent e belongs to after one consonant: "oper-at", "dec-id", "req-uir".
constexpr std::string_view kSilent[] = {"ad", "ag", "ak", "ap", "ar", "at", "eg", "ib", "id", "ig", "il", "in", "ir", "od", "ok", "or",
                                        "ot", "ud", "ug", "uk", "ul", "um", "un", "ur", "ut", "yp", "ys", "ang", "eng", "ung"};

/// Stems that go against the rules below.
constexpr WordIndex kStemForms(std::to_array<Irregular>({
    {"add", "add"}, {"adher", "adhere"}, {"agre", "agree"}, {"anchor", "anchor"}, {"bar", "bar"}, {"bath", "bathe"}, {"becom", "become"},
    {"belong", "belong"}, {"benefitt", "benefit"}, {"bias", "bias"}, {"breath", "breathe"}, {"cloth", "clothe"}, {"combat", "combat"},
    {"compet", "compete"}, {"complet", "complete"}, {"conced", "concede"}, {"conven", "convene"}, {"creat", "create"},
    {"decre", "decree"}, {"delet", "delete"}, {"disagre", "disagree"}, {"dy", "dye"}, {"endeavor", "endeavor"}, {"enroll", "enroll"},
    {"err", "err"}, {"excit", "excite"}, {"ey", "eye"}, {"favor", "favor"}, {"focus", "focus"}, {"format", "format"}, {"fre", "free"},
    {"guarante", "guarantee"}, {"hang", "hang"}, {"harbor", "harbor"}, {"hast", "haste"}, {"honor", "honor"}, {"ignit", "ignite"},
    {"incit", "incite"}, {"install", "install"}, {"interfer", "interfere"}, {"interven", "intervene"}, {"invit", "invite"},
    {"labor", "labor"}, {"mirror", "mirror"}, {"monitor", "monitor"}, {"murmur", "murmur"}, {"nicknam", "nickname"},
    {"overcom", "overcome"}, {"panick", "panic"}, {"past", "paste"}, {"pilot", "pilot"}, {"postpon", "postpone"}, {"preced", "precede"},
    {"purr", "purr"}, {"recall", "recall"}, {"recreat", "recreate"}, {"reunit", "reunite"}, {"see", "see"}, {"solv", "solve"},
    {"sponsor", "sponsor"}, {"stor", "store"}, {"target", "target"}, {"tast", "taste"}, {"unit", "unite"}, {"wast", "waste"},
    {"welcom", "welcome"}}));
static_assert(kStemForms.sound());

int vowel_groups(std::string_view word) {
    int groups = 0;
    for (std::size_t i = 0; i < word.size(); ++i) groups += vowel(word[i]) && (i == 0 || !vowel(word[i - 1]) || (word[i - 1] == 'u' && i > 1 && word[i - 2] == 'q'));
    return groups;
}

/// Whether the stem of "-ed" or "-ing" ended in a silent e: "decid-ed", "bas-ed", "continu-ed", "handl-ed".
bool lost_e(std::string_view stem) {
    const char last = stem.back(), before = stem[stem.size() - 2];
    if (last == 'c' || last == 'v' || last == 'u') return true;
    if (last == 's' || last == 'z') return before != last;
    if (last == 'g' && (before == 'd' || before == 'r' || before == 'l')) return true;
    if (last == 'l' && !vowel(before)) return std::string_view("lrwy").find(before) == std::string_view::npos;
    const bool tail = std::any_of(std::begin(kSilent), std::end(kSilent), [&](std::string_view t) { return ends(stem, t); });
    if (last == 'g' && before == 'n') return tail;
    if (!vowel(before) && before != 'y') return false;
    if (std::string_view("aeiouwxyh").find(last) != std::string_view::npos) return false;
    const char third = stem.size() > 2 ? stem[stem.size() - 3] : 'b';
    const bool after_qu = third == 'u' && stem.size() > 3 && stem[stem.size() - 4] == 'q';
    if (vowel(third) && !after_qu) return ends(stem, "iat") || ends(stem, "uat") || ends(stem, "uad") || ends(stem, "iot");
    return vowel_groups(stem) <= 1 || tail;
}

/// The verb whose stem is left when "-ed" or "-ing" is off.
std::string from_stem(std::string_view stem) {
    if (const std::string_view found = lemma_in(kStemForms, stem); !found.empty()) return std::string(found);
    const char last = stem.back();
    if (stem.size() > 2 && last == stem[stem.size() - 2] && !vowel(last)) {
        const bool stays = last == 's' || last == 'z' || last == 'f' || (last == 'l' && vowel_groups(stem) == 1);
        return std::string(stays ? stem : stem.substr(0, stem.size() - 1));
    }
    return lost_e(stem) ? std::string(stem) + "e" : std::string(stem);
}

std::string verb(std::string_view word) {
    constexpr std::string_view curly = "\xE2\x80\x99";  // ’s, ’ve and the rest are tabled with the straight apostrophe
    if (word.substr(0, curly.size()) == curly) return verb("'" + std::string(word.substr(curly.size())));
    if (const std::string_view found = lemma_in(kVerbForms, word); !found.empty()) return std::string(found);
    if (word.empty() || (word.back() != 'd' && word.back() != 'g')) return without_s(word);
    if (ends(word, "ied") && word.size() > 4) return std::string(word.substr(0, word.size() - 3)) + "y";
    if (ends(word, "ied")) return std::string(word.substr(0, word.size() - 1));
    for (const std::string_view tail : {"ed", "ing"}) {
        const std::string_view stem = ends(word, tail) ? word.substr(0, word.size() - tail.size()) : std::string_view{};
        if (stem.size() > 1 && (has_vowel(stem)) && !(tail == "ed" && ends(word, "eed"))) return from_stem(stem);
        if (ends(word, "reed") || ends(word, "teed") || ends(word, "creed")) return std::string(word.substr(0, word.size() - 1));
    }
    return without_s(word);
}

std::string noun(std::string_view word) {
    if (const std::string_view found = lemma_in(kNounForms, word); !found.empty()) return std::string(found);
    if (ends(word, "men") && word.size() > 5) return std::string(word.substr(0, word.size() - 2)) + "an";
    return without_s(word);
}

}  // namespace

std::string lemma(std::string_view lower, Pos pos) {
    switch (pos) {
        case Pos::nouns: return noun(lower);
        case Pos::verb: case Pos::past: case Pos::gerund: case Pos::participle: case Pos::present: case Pos::present3: return verb(lower);
        case Pos::modal: return lower == "ca" ? "can" : lower == "wo" || lower == "'ll" ? "will" : lower == "'d" ? "would" : std::string(lower);
        case Pos::adjective: case Pos::adverb: {
            const std::string_view found = lemma_in(kAdjectiveForms, lower);
            return std::string(found.empty() ? lower : found);
        }
        default: return std::string(lower);
    }
}

}  // namespace crossread::language
