#include "source/byline.hpp"

#include <algorithm>
#include <array>

#include "source/dates.hpp"
#include "source/wording.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

/// Longest first, so that what is left is the name. Behind English the words of other languages' pages.
constexpr std::string_view kOpenings[] = {
    "story and photos by",
    "story by",
    "written by",
    "posted by",
    "published by",
    "reported by",
    "reporting by",
    "analysis by",
    "opinion by",
    "review by",
    "text by",
    "words by",
    "article by",
    "commentary by",
    "by:",
    "by",
    "author:",
    "authors:",
    "author",
    "von",
    "par",
    "por",
    "door",
    "autor:",
    "autora:",
    "auteur :",
    "auteur:",
    "автор:",
    "текст:",
    "بقلم:",
    "بقلم",
    "作者：",
    "作者:",
    "记者",
    "記者",
    "from",
};

/// Small words inside names.
constexpr std::string_view kParticles[] = {"de", "da", "do", "dos", "del",  "della", "di",  "der", "den", "van", "von", "la", "le",
                                           "du", "al", "el", "bin", "bint", "ibn",   "ter", "ten", "y",   "e",   "zu",  "af", "av"};

/// What follows one of these is no part of the name.
constexpr std::string_view kCuts[] = {" | ",   "|",      " • ",  " · ", " ● ", " – ", " — ", " - ", " / ",      " in ",       " at ",
                                      " for ", " from ", " on ", "(",   " @",  "<",   "\n",  "…",   " updated", " published", " posted"};

/// Jobs behind a full name: "Jane Roe Senior Correspondent".
constexpr std::string_view kJobs[] = {" staff ",        " senior ",  " chief ", " special ", " political ",
                                      " correspondent", " reporter", " editor", " columnist"};

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
    "north",
    "south",
    "east",
    "west",
};

template <std::size_t N>
bool among(const std::string_view (&words)[N], std::string_view word) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::string_view trimmed(std::string_view text) {
    const std::string_view edge = " \t\r\n,;:.|-*_";
    while (!text.empty() && edge.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
    while (!text.empty() && edge.find(text.back()) != std::string_view::npos &&
           !(text.back() == '.' && text.size() > 2 && text[text.size() - 2] == 'r'))
        text.remove_suffix(1);
    while (text.starts_with("\xC2\xA0")) text.remove_prefix(2);
    return text;
}

/// The line behind "By"; the line itself when it does not begin so.
std::string_view behind_opening(std::string_view line) {
    const std::string folded = text::fold(line.substr(0, 32));
    for (const std::string_view opening : kOpenings) {
        if (folded.empty() || folded[0] != opening[0]) continue;
        if (!std::string_view(folded).starts_with(opening) || folded.size() == opening.size()) continue;
        const char after = folded[opening.size()];
        if (opening.back() == ':' || opening.ends_with("：") || after == ' ' || after == ':') return trimmed(line.substr(opening.size()));
    }
    return line;
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

/// "JANE O'NEILL-ROE" → "Jane O'Neill-Roe"; what is not all capitals stays.
std::string title_cased(std::string_view name) {
    const Wording w = look_at(name);
    if (w.words == 0 || w.shouted < w.words) return std::string(name);
    std::string out;
    bool begins = true;
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = text::decode(name, at);
        text::append(out, begins ? c : text::to_lower(c));
        begins = !text::is_letter(c);
    }
    return out;
}

bool is_name(std::string_view text, std::size_t least) {
    const std::vector<std::string_view> words = words_of(text);
    if (words.size() < least || words.size() > 5 || text.size() > 60) return false;
    std::size_t names = 0;
    for (const std::string_view word : words) {
        const std::string folded = text::fold(word);
        if (among(kNoNames, trimmed(folded))) return false;
        if (among(kParticles, folded)) continue;
        if (!is_name_word(word)) return false;
        ++names;
    }
    return names >= 1;
}

/// "Jane Roe MD" → "Jane Roe": what stands in capitals behind a name that does not is a degree.
std::string_view without_degree(std::string_view name) {
    const std::size_t gap = name.rfind(' ');
    if (gap == std::string_view::npos || name.find(' ') == gap || name.size() - gap > 5) return name;
    const Wording first = look_at(name.substr(0, gap)), last = look_at(name.substr(gap + 1));
    return first.shouted == 0 && last.shouted == 1 ? name.substr(0, gap) : name;
}

std::string_view cut_off(std::string_view line) {
    const std::string folded = text::fold(line);
    std::size_t end = line.size();
    for (const std::string_view cut : kCuts) end = std::min(end, std::string_view(folded).find(cut, 1));
    for (const std::string_view job : kJobs) {
        const std::size_t at = std::string_view(folded).find(job, 1);
        if (at < end && line.find(' ') < at) end = at;
    }
    if (const std::optional<FoundDate> date = find_date(line)) end = std::min<std::size_t>(end, date->span.begin);
    const std::string_view names = trimmed(line.substr(0, end));
    const std::string last = text::fold(names.substr(names.rfind(' ') + 1));
    return last.ends_with("day") && among(kNoNames, last) ? names.substr(0, names.size() - last.size()) : names;  // "Jane Roe Friday"
}

/// "Jane Roe, John Doe and Ann Poe" into its parts.
std::vector<std::string_view> parts_of(std::string_view line) {
    const std::string folded = text::fold(line);
    std::vector<std::string_view> out;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        std::size_t gap = 0;
        const std::string_view rest = std::string_view(folded).substr(at);
        for (const std::string_view joint : {std::string_view(", and "), std::string_view(" and "), std::string_view(" with "),
                                             std::string_view(" & "), std::string_view(" et "), std::string_view(" und "), std::string_view(" и "),
                                             std::string_view(","), std::string_view(";")}) {
            if (rest.starts_with(joint)) {
                gap = joint.size();
                break;
            }
        }
        if (gap == 0) continue;
        out.push_back(trimmed(line.substr(begin, at - begin)));
        begin = at + gap;
        at = begin - 1;
    }
    if (begin < line.size()) out.push_back(trimmed(line.substr(begin)));
    return out;
}

}  // namespace

std::vector<std::string> authors_in(std::string_view line) {
    std::vector<std::string> out;
    const std::string_view rest = trimmed(line.substr(0, 300)), names = behind_opening(rest);
    const bool stated = names.size() != rest.size();
    for (const std::string_view part : parts_of(cut_off(names))) {
        const std::string_view name = behind_opening(part);
        if (name.empty() || !is_name(name, stated && out.empty() ? 1 : 2)) {
            if (!out.empty()) break;  // "Jane Roe, Chief Correspondent, Daily Example"
            continue;
        }
        std::string cased = title_cased(without_degree(name));
        if (std::find(out.begin(), out.end(), cased) == out.end()) out.push_back(std::move(cased));
    }
    return out;
}

bool is_byline(std::string_view line) {
    if (line.size() > 200) return false;
    const std::string_view rest = trimmed(line), names = behind_opening(rest);
    if (names.size() == rest.size() || text::fold(rest.substr(0, 4)) == "from") return false;
    return !authors_in(line).empty();
}

bool may_be_name(std::string_view text) {
    const std::vector<std::string_view> words = words_of(text);
    return words.size() >= 2 && words.size() <= 4 && is_name(text, 2);
}

bool is_about_author(std::string_view text, const std::vector<std::string>& authors) {
    static constexpr std::string_view kTells[] = {" covers ",     " is ",
                                                  " writes ",     " reports ", " reported from ", " can be reached",
                                                  " contributed", " joined ",  " has covered ",   " was ",
                                                  " currently "};
    if (text.size() > 600) return false;
    for (const std::string& author : authors) {
        if (author.find(' ') == std::string::npos || !text.starts_with(author)) continue;
        const std::string_view rest = text.substr(author.size(), 24);
        if (std::any_of(std::begin(kTells), std::end(kTells), [&](std::string_view tell) { return rest.starts_with(tell); })) return true;
    }
    return false;
}

}  // namespace crossread::source
