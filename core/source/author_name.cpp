#include "source/author_name.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "source/wording.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

/// Small words inside names.
constexpr std::string_view kParticles[] = {"de", "da", "do", "dos", "del",  "della", "di",  "der", "den", "van", "von", "la", "le",
                                           "du", "al", "el", "bin", "bint", "ibn",   "ter", "ten", "y",   "e",   "zu",  "af", "av"};

/// Words that stand in bylines and are no names: jobs, outlets, days.
constexpr std::string_view kNoNames[] = {
    "staff",
    "written",
    "text",
    "size",
    "related",
    "articles",
    "profile",
    "summary",
    "commentary",
    "edit",
    "close",
    "writer",
    "writers",
    "reporter",
    "reporters",
    "reporting",
    "editor",
    "editors",
    "editorial",
    "correspondent",
    "correspondents",
    "contributor",
    "contributors",
    "columnist",
    "news",
    "newsroom",
    "desk",
    "team",
    "agency",
    "agencies",
    "press",
    "associated",
    "reuters",
    "bureau",
    "chief",
    "senior",
    "political",
    "special",
    "freelance",
    "producer",
    "analyst",
    "published",
    "updated",
    "posted",
    "last",
    "modified",
    "the",
    "on",
    "in",
    "at",
    "for",
    "with",
    "and",
    "or",
    "today",
    "yesterday",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "ago",
    "hours",
    "minutes",
    "min",
    "read",
    "comments",
    "share",
    "follow",
    "twitter",
    "facebook",
    "email",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "online",
    "com",
    "admin",
    "administrator",
    "web",
    "digital",
    "service",
    "services",
    "wire",
    "media",
    "magazine",
    "post",
    "times",
    "journal",
    "tribune",
    "herald",
    "guardian",
    "daily",
    "story",
    "stories",
    "photo",
    "photos",
    "photographer",
    "video",
    "author",
    "authors",
    "by",
    "view",
    "more",
    "world",
    "politics",
    "business",
    "sports",
    "health",
    "science",
    "technology",
    "opinion",
    "entertainment",
    "culture",
    "travel",
    "lifestyle",
    "home",
    "about",
    "international",
    "national",
    "local",
    "national",
    "relations",
    "affairs",
    "contact",
    "us",
    "here",
    "this",
    "article",
    "usa",
    "today",
    "publié",
    "publiée",
    "publicado",
    "publicada",
    "actualizado",
    "veröffentlicht",
    "aktualisiert",
    "pubblicato",
    "gepubliceerd",
    "опубликовано",
    "обновлено",
    "accueil",
    "portada",
    "inicio",
    "startseite",
    "главная",
    "новости",
    "首页",
    "トップ",
    "get",
    "started",
    "our",
    "your",
    "meet",
    "keep",
    "reading",
    "learn",
    "learning",
    "newsletter",
    "center",
    "centre",
    "tips",
    "event",
    "events",
    "editor’s",
    "editors’",
    "understanding",
    "reviewed",
    "policy",
    "search",
    "menu",
    "subscribe",
    "north",
    "south",
    "east",
    "west",
};

template <std::size_t N>
bool among(const std::string_view (&words)[N], std::string_view word) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) out.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

bool is_name_word(std::string_view word) {
    std::size_t at = 0;
    const char32_t first = text::decode(word, at);
    if (!text::is_letter(first)) return false;
    if (std::any_of(word.begin(), word.end(),
                    [](char c) { return (c >= '0' && c <= '9') || c == '@' || c == '/' || c == '?' || c == '!' || c == ':' || c == '"'; }))
        return false;
    return !text::is_lower(first);
}

/// Of the small words those that stay small where a name is written in capitals.
constexpr std::string_view kSmall[] = {"de", "del", "della", "der", "den", "van", "von", "dos", "du", "bin", "ibn", "ter", "ten", "zu", "af", "av"};

/// "JANE O'NEILL-ROE" → "Jane O'Neill-Roe", "ANN VAN DER BERG" → "Ann van der Berg"; what is not all capitals stays.
std::string title_cased(std::string_view name) {
    const Wording w = look_at(name);
    if (w.words == 0 || w.shouted < w.words) return std::string(name);
    std::string out;
    for (const std::string_view word : words_of(name)) {
        if (!out.empty()) out += ' ';
        const bool small = !out.empty() && among(kSmall, text::fold(word));
        bool begins = !small;
        for (std::size_t at = 0; at < word.size();) {
            const char32_t c = text::decode(word, at);
            text::append(out, begins ? c : text::to_lower(c));
            begins = !small && !text::is_letter(c);
        }
    }
    return out;
}

/// "Jane Roe MD" → "Jane Roe": what stands in capitals behind a name that does not is a degree.
std::string_view without_degree(std::string_view name) {
    const std::size_t gap = name.rfind(' ');
    if (gap == std::string_view::npos || name.find(' ') == gap || name.size() - gap > 5) return name;
    const Wording first = look_at(name.substr(0, gap)), last = look_at(name.substr(gap + 1));
    return first.shouted == 0 && last.shouted == 1 ? name.substr(0, gap) : name;
}

}  // namespace

bool is_no_name(std::string_view folded) { return among(kNoNames, folded); }

bool is_name_and_word(std::string_view folded) {
    static constexpr std::string_view kBoth[] = {"will",  "mark", "grant", "rose", "grace", "hope", "drew",  "bill", "rob",  "pat",  "sue",  "frank", "jack", "nick",
                                                 "art",   "may",  "june",  "faith", "joy",  "chase", "dean", "miles", "guy", "dawn", "ray",  "gene",  "rich", "don",
                                                 "penny", "ruby", "amber", "pearl", "olive", "iris", "violet", "daisy", "carol", "victor", "wade", "skip", "buck", "chip"};
    return among(kBoth, folded);
}

std::string_view trimmed_name(std::string_view text) {
    const std::string_view edge = " \t\r\n,;:.|-*_";
    while (!text.empty() && edge.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
    while (!text.empty() && edge.find(text.back()) != std::string_view::npos &&
           !(text.back() == '.' && text.size() > 2 && text[text.size() - 2] == 'r'))
        text.remove_suffix(1);
    while (text.starts_with("\xC2\xA0")) text.remove_prefix(2);
    return text;
}

bool is_name(std::string_view text, std::size_t least) {
    const std::vector<std::string_view> words = words_of(text);
    if (words.size() < least || words.size() > 5 || text.size() > 60) return false;
    std::size_t names = 0;
    for (const std::string_view word : words) {
        const std::string folded = text::fold(word);
        if (is_no_name(trimmed_name(folded))) return false;
        if (among(kParticles, folded)) continue;
        if (!is_name_word(word)) return false;
        ++names;
    }
    return names >= 1;
}

bool may_be_name(std::string_view text) {
    const std::vector<std::string_view> words = words_of(text);
    return words.size() >= 2 && words.size() <= 4 && is_name(text, 2);
}

/// "Jane RoeUpdated": the line that follows in the page, whose makers left no space between.
std::string_view without_glued(std::string_view name) {
    for (const std::string_view word : {"Updated", "Published", "Posted"})
        if (name.size() > word.size() && name.ends_with(word) && name[name.size() - word.size() - 1] >= 'a' && name[name.size() - word.size() - 1] <= 'z')
            name.remove_suffix(word.size());
    return name;
}

std::string name_as_written(std::string_view name) { return title_cased(without_degree(without_glued(name))); }

}  // namespace crossread::source
