#include "source/language_id.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>

#include "base/key_table.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

/// How much of a text is looked at, in bytes: languages do not change after the first pages. Most texts show theirs in as little
/// as a few samples of that.
constexpr std::size_t kLookedAt = 8000, kSample = 400, kSamples = 3;

/// So few words may be without a common one.
constexpr std::size_t kFew = 40;

struct Common {
    const char* language;
    std::string_view words;  ///< its commonest small words, each between spaces
};

constexpr Common kCommon[] = {
    {"en",
     " the of and to in a is that for it was on with he as be at by this had not are but from or have an they which one you were her all "
     "she there would their we him been has when who will more no if out so said what up its about into than them can only other new "},
    {"de",
     " der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird "
     "bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde "},
    {"fr",
     " de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ou été mais comme elle "
     "cette ont ces leur sa nous fait deux être même "},
    {"es",
     " de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre "
     "cuando todo esta ser son dos también fue había era muy años hasta desde está "},
    {"it",
     " di e il la che in un a per è una del sono con i non della le si da al dei come ha gli più nel lo anche alla ma delle se dal su "
     "nella o ai questo essere tra due stato dopo "},
    {"pt",
     " de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito "
     "há nos já está eu também só pelo pela até isso "},
    {"nl",
     " de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit door naar heeft hebben over hij ze nog "
     "wordt worden tot of al was werd kan meer deze "},
    {"sv",
     " och i att det som en på är av för med den till ett har de inte om var han men så från vi sig man kan när år eller hon under också "
     "efter nu sin där vid "},
    {"da",
     " og i at det er en til på af for de som den med der ikke et har var kan vil om han men fra så ved også sig efter blev eller skal "
     "havde "},
    {"no",
     " og i at det er en til på av for de som den med ikke et har var kan vil om han men fra så ved også seg etter ble eller skal hadde "
     "på "},
    {"pl", " w i na z się nie do że to jest o a po jak za od przez dla ale są był tym co jego tego oraz już czy ich być może także "},
    {"cs", " a v se na je že s z do o i to pro si ve jako by po ale za podle jsem také jeho které který už od při jsou být bude "},
    {"tr", " ve bir bu için da de ile olarak çok daha en olan sonra kadar gibi ne olduğu ama var göre iki ise ancak "},
    {"id",
     " yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena ada oleh mereka lebih sudah tersebut kepada bisa "
     "telah "},
    {"ro", " de și în a la cu pe din care o nu că un se mai pentru este au fost sau ca prin după sunt fi "},
    {"hu", " a az és hogy nem is egy ez azt meg már csak még volt el ha vagy de mint lesz "},
    {"fi", " ja on ei että se hän oli en mutta niin myös kun kuin mukaan ovat joka tai sen ole "},
    {"vi", " và của là có các trong được cho một người không những với đã này để từ về khi "},
};

/// A language that a script gives away, or the likeliest one of it.
struct Script {
    const char* language;
    char32_t first, last;
};

constexpr Script kScripts[] = {{"ja", 0x3040, 0x30FF}, {"ko", 0xAC00, 0xD7AF}, {"zh", 0x4E00, 0x9FFF}, {"ru", 0x0400, 0x052F},
                               {"ar", 0x0600, 0x06FF}, {"he", 0x0590, 0x05FF}, {"el", 0x0370, 0x03FF}, {"hi", 0x0900, 0x097F},
                               {"bn", 0x0980, 0x09FF}, {"th", 0x0E00, 0x0E7F}, {"ka", 0x10A0, 0x10FF}};

/// Letters that only one language of a script has.
const char* refined(std::string_view text, std::string_view script) {
    const auto has = [&](std::string_view letter) { return text.find(letter) != std::string_view::npos; };
    if (script == "zh" && (has("の") || has("は"))) return "ja";
    if (script == "ru" && (has("ї") || has("є") || has("ґ"))) return "uk";
    if (script == "ru" && (has("ў"))) return "be";
    if (script == "ru" && !has("ы") && has("ъ")) return "bg";
    if (script == "ar" && (has("گ") || has("پ") || has("چ"))) return has("ے") || has("ٹ") ? "ur" : "fa";
    return nullptr;
}

/// Letters before the scripts of kScripts: Latin ones.
std::size_t latin_letters(std::string_view text) {
    std::size_t out = 0;
    for (std::size_t at = 0; at < text.size();)
        if (const char32_t c = text::decode(text, at); c < 0x250) out += text::is_letter(c);
    return out;
}

std::string script_language(std::string_view text) {
    std::array<std::size_t, std::size(kScripts)> counts{};
    for (std::size_t at = text::past_ascii(text, 0); at < text.size(); at = text::past_ascii(text, at)) {
        const char32_t c = text::decode(text, at);
        const auto* const script = std::find_if(std::begin(kScripts), std::end(kScripts), [&](const Script& s) { return c >= s.first && c <= s.last; });
        if (script != std::end(kScripts)) ++counts.at(static_cast<std::size_t>(script - kScripts));
    }
    const std::size_t best = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    if (counts.at(best) == 0) return {};
    const std::size_t latin = latin_letters(text);
    // Kana and Hangul stand among Chinese characters; one in ten is enough.
    if (counts[0] * 10 > counts[2] && counts[0] + counts[2] > latin / 2) return "ja";
    if (counts.at(best) * 2 <= latin) return {};
    const std::string_view language = kScripts[best].language;
    const char* closer = refined(text, language);
    return closer != nullptr ? closer : std::string(language);
}

/// Which languages have a word among their commonest: a bit for each entry of kCommon.
using WordTable = KeyTable<std::uint32_t>;

WordTable make_table() {
    WordTable out;
    for (std::size_t k = 0; k < std::size(kCommon); ++k) {
        const std::string_view words = kCommon[k].words;
        for (std::size_t at = 1; at < words.size();) {
            const std::size_t end = words.find(' ', at);
            out.at(hash_of(words.substr(at, end - at))) |= 1u << k;
            at = end + 1;
        }
    }
    return out;
}

struct Counted {
    std::array<std::size_t, std::size(kCommon)> hits{};
    std::size_t words = 0;
    std::size_t accented = 0;  ///< words with other letters than A to Z

    [[nodiscard]] std::size_t best() const { return static_cast<std::size_t>(std::max_element(hits.begin(), hits.end()) - hits.begin()); }
};

/// The end of the run of letters at `at`.
std::size_t letters_end(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        std::size_t next = at;
        if (!text::is_letter(text::decode(text, next))) break;
        at = next;
    }
    return at;
}

/// A run of letters.
struct Run {
    std::size_t end = 0;
    std::uint32_t key = kHashStart;  ///< of its small letters
    bool plain = true;               ///< nothing but A to Z
};

/// The run that begins at `at`; empty where none does. Nearly all runs are plain, and are read once.
Run run_at(std::string_view text, std::size_t at) {
    Run out{at};
    const auto byte = [&] { return out.end < text.size() ? static_cast<unsigned char>(text[out.end]) : 0u; };
    for (; byte() < 0x80 && text::is_letter(byte()); ++out.end) out.key = hash_step(out.key, byte() | 0x20u);
    if (byte() < 0x80) return out;
    const std::size_t end = letters_end(text, out.end);
    if (end == out.end) return out;
    return {end, hash_of(text::fold(text.substr(at, end - at))), false};
}

Counted count_words(std::string_view text) {
    static const WordTable table = make_table();
    Counted out;
    for (std::size_t at = 0; at < text.size();) {
        const Run run = run_at(text, at);
        if (run.end == at) {
            (void)text::decode(text, at);
            continue;
        }
        ++out.words;
        out.accented += !run.plain;
        for (std::uint32_t in = table.find(run.key); in != 0; in &= in - 1)
            ++out.hits.at(static_cast<std::size_t>(std::countr_zero(in)));
        at = run.end;
    }
    return out;
}

/// The language that each of some samples shows beyond doubt: a quarter of its words, and no other language half as many.
/// nullptr when there is none, or another in each.
const char* plain_language(std::string_view text) {
    if (text.size() < 2 * kSamples * kSample) return nullptr;
    std::size_t found = std::size(kCommon);
    for (std::size_t i = 0; i < kSamples; ++i) {
        const std::size_t begin = text.find(' ', (text.size() - 2 * kSample) / (kSamples - 1) * i);
        Counted counted = count_words(text.substr(std::min(begin, text.size()), kSample));
        const std::size_t best = counted.best(), most = std::exchange(counted.hits.at(best), 0);
        if ((i > 0 && best != found) || most * 4 < counted.words || counted.hits.at(counted.best()) * 2 > most || most < 8) return nullptr;
        found = best;
    }
    return kCommon[found].language;
}

}  // namespace

std::string language_of(std::string_view text, std::string_view stated) {
    std::string_view head = text.substr(0, kLookedAt);
    while (!head.empty() && head.size() < text.size() && (static_cast<unsigned char>(text[head.size()]) & 0xC0) == 0x80)
        head.remove_suffix(1);
    if (std::string script = script_language(head); !script.empty()) return script;
    if (const char* plain = plain_language(head)) return plain;
    const Counted counted = count_words(head);
    const std::size_t best = counted.best(), hits = counted.hits.at(best);
    if (hits >= 3 && hits * 8 >= counted.words) return kCommon[best].language;
    const std::string said = text::fold(stated.substr(0, stated.find_first_of("-_")));
    if (said.size() >= 2 && said.size() <= 3) return said;
    // A few lines of names and verbs may hold no common word at all.
    const bool few = counted.words > 0 && counted.words < kFew && counted.accented * 2 < counted.words;
    if (few && hits <= counted.hits[0] + 1) return "en";
    return hits * 12 >= counted.words && hits > 0 ? kCommon[best].language : "und";
}

}  // namespace crossread::source
