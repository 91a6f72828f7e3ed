#include "source/byline.hpp"

#include <algorithm>

#include "source/author_name.hpp"
#include "source/dates.hpp"
#include "source/wording.hpp"
#include "text/chars.hpp"

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

/// What follows one of these is no part of the name.
constexpr std::string_view kCuts[] = {" | ",   "|",      " • ",  " · ", " ● ", " – ", " — ", " - ", " / ",      " in ",       " at ",
                                      " for ", " from ", " on ", "(",   " @",  "<",   "\n",  "…",   " updated", " published", " posted"};

/// Jobs behind a full name: "Jane Roe Senior Correspondent".
constexpr std::string_view kJobs[] = {" staff ",     " senior ", " chief ",     " special ",  " political ",    " guest ",  " contributing ",
                                      " managing ", " lead ",   " freelance ", " founder", " co-founder", " correspondent", " reporter", " editor", " columnist"};

/// The line behind "By"; the line itself when it does not begin so.
std::string_view behind_opening(std::string_view line) {
    // "ByJane Roe": the page's makers left no space between.
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (line.size() > 4 && line.starts_with("By") && is_capital(line[2]) && !is_capital(line[3])) return line.substr(2);
    const std::string folded = text::fold(line.substr(0, 32));
    for (const std::string_view opening : kOpenings) {
        if (folded.empty() || folded[0] != opening[0]) continue;
        if (!std::string_view(folded).starts_with(opening) || folded.size() == opening.size()) continue;
        const char after = folded[opening.size()];
        if (opening.back() == ':' || opening.ends_with("：") || after == ' ' || after == ':') return trimmed_name(line.substr(opening.size()));
    }
    return line;
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
    const std::string_view names = trimmed_name(line.substr(0, end));
    const std::string last = text::fold(names.substr(names.rfind(' ') + 1));
    return last.ends_with("day") && is_no_name(last) ? names.substr(0, names.size() - last.size()) : names;  // "Jane Roe Friday"
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
        out.push_back(trimmed_name(line.substr(begin, at - begin)));
        begin = at + gap;
        at = begin - 1;
    }
    if (begin < line.size()) out.push_back(trimmed_name(line.substr(begin)));
    return out;
}

}  // namespace

std::vector<std::string_view> pieces_of(std::string_view line) {
    static constexpr std::string_view kParts[] = {" | ", " • ", " · ", " ● ", " – ", " — ", " - ", "\t"};
    std::vector<std::string_view> out;
    for (std::size_t begin = 0; begin <= line.size();) {
        std::size_t end = line.size(), size = 1;
        for (const std::string_view part : kParts) {
            const std::size_t at = line.find(part, begin);
            if (at >= end) continue;
            end = at;
            size = part.size();
        }
        out.push_back(line.substr(begin, end - begin));
        begin = end + size;
    }
    return out;
}

bool names_job(std::string_view line) {
    return has_any(key_of(line), {" correspondent ", " reporter ", " editor ", " writer ", " journalist ", " columnist ", " author ",
                                  " founder ", " reviewer ", " contributor ", " contributors ", " correspondents ", " reporters ", " editors ", " writers ", " journalists ", " columnists "});
}

bool announces_author(std::string_view line) {
    if (line.size() > 16) return false;
    const std::string key = key_of(line);
    for (const std::string_view words : {"by", "written by", "author", "authors", "posted by", "words by", "authored by", "story by"})
        if (key == words) return true;
    return false;
}

std::vector<std::string> authors_in(std::string_view line) {
    std::vector<std::string> out;
    const std::string_view rest = trimmed_name(line.substr(0, 300)), names = behind_opening(rest);
    const bool stated = names.size() != rest.size();
    for (const std::string_view part : parts_of(cut_off(names))) {
        const std::string_view name = behind_opening(part);
        if (name.empty() || !is_name(name, stated && out.empty() ? 1 : 2)) {
            if (!out.empty()) break;  // "Jane Roe, Chief Correspondent, Daily Example"
            continue;
        }
        std::string cased = name_as_written(name);
        if (std::find(out.begin(), out.end(), cased) == out.end()) out.push_back(std::move(cased));
    }
    return out;
}

bool is_byline(std::string_view line) {
    if (line.size() > 200) return false;
    const std::string_view rest = trimmed_name(line), names = behind_opening(rest);
    if (names.size() == rest.size() || text::fold(rest.substr(0, 4)) == "from") return false;
    return !authors_in(line).empty();
}

namespace {

/// Is the name in the text, at its beginning or as words of it, and is it a sentence's subject there?
bool names(std::string_view text, std::string_view name) {
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ' || text[end] == ',')) return true;
    }
    return false;
}

}  // namespace

bool is_about_author(std::string_view text, const std::vector<std::string>& authors) {
    static constexpr std::string_view kTells[] = {" covers ",     " is ",
                                                  " writes ",     " reports ", " reported from ", " can be reached",
                                                  " contributed", " joined ",  " has covered ",   " was ",
                                                  " currently "};
    if (text.size() > 600) return false;
    bool named = false;
    for (const std::string& author : authors) {
        const std::size_t gap = author.find(' ');
        if (gap == std::string::npos) continue;
        named |= names(text, author) || names(text, std::string_view(author).substr(0, gap));
        if (!text.starts_with(author)) continue;
        const std::string_view rest = std::string_view(text).substr(author.size(), 24);
        if (std::any_of(std::begin(kTells), std::end(kTells), [&](std::string_view tell) { return rest.starts_with(tell); })) return true;
    }
    if (!named || text.find('"') != std::string_view::npos || text.find("“") != std::string_view::npos) return false;
    return has_any(key_of(text, 600), {" reporter ", " journalist ", " correspondent ", " editor ", " writer ", " columnist ", " freelance ", " freelancer ", " newsroom ", " covering ", " covers ", " writes about ", " has written for ",
                                       " has covered ", " reporting ", " award winning ", " years of experience ", " follow ", " contributor ", " bylines ", " journalism ", " author of "});
}

}  // namespace crossread::source
