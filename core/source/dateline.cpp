#include <algorithm>
#include <array>

#include "source/byline.hpp"
#include "source/wording.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

/// No dateline is longer, in bytes.
constexpr std::size_t kLongest = 110;

constexpr std::string_view kDashes[] = {" -- ", " — ", " – ", " - ", "--", "—", " ― ", " – "};

/// News agencies that stand in datelines; others are taken when they are in brackets.
constexpr std::string_view kAgencies[] = {"reuters", "ap",  "afp", "cnn",  "upi",   "xinhua", "ani",     "pti",
                                          "ians",    "dpa", "efe", "tass", "kyodo", "yonhap", "bernama", "bbc",
                                          "voa",     "nna", "wam", "ips",  "unb",   "bss",    "app"};

struct Dash {
    std::size_t at = std::string_view::npos, size = 0;
};

Dash first_dash(std::string_view head) {
    Dash out;
    for (const std::string_view dash : kDashes) {
        const std::size_t at = head.find(dash);
        if (at < out.at || (at == out.at && at != std::string_view::npos && dash.size() > out.size)) out = {at, dash.size()};
    }
    return out;
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == ',')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == ',')) text.remove_suffix(1);
    return text;
}

/// Takes "(AP)" or "(Reuters, Kabul)" out of the head, gives the agency.
std::string take_agency(std::string_view& head) {
    const std::size_t open = head.find('('), close = head.find(')');
    if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
        const std::string agency(trim(head.substr(open + 1, close - open - 1)));
        if (!trim(head.substr(close + 1)).empty()) return {};
        head = trim(head.substr(0, open));
        return agency;
    }
    const std::size_t comma = head.rfind(", ");
    if (comma != std::string_view::npos &&
        std::find(std::begin(kAgencies), std::end(kAgencies), text::fold(trim(head.substr(comma + 1)))) != std::end(kAgencies)) {
        const std::string agency(trim(head.substr(comma + 1)));
        head = trim(head.substr(0, comma));
        return agency;
    }
    return {};
}

/// "Jan. 3", "May 3", "3 May": a day in a dateline.
bool is_day(std::string_view part) {
    const Wording w = look_at(part);
    return w.digits > 0 && w.words <= 1 && part.size() <= 14;
}

std::vector<std::string_view> split_places(std::string_view head) {
    std::vector<std::string_view> out;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= head.size(); ++at) {
        std::size_t gap = 0;
        if (at == head.size())
            gap = 1;
        else if (head[at] == '/' || head[at] == ',' || head[at] == ';')
            gap = 1;
        else if (head.substr(at, 5) == " and " || head.substr(at, 5) == " AND ")
            gap = 5;
        if (gap == 0) continue;
        const std::string_view part = trim(head.substr(begin, at - begin));
        if (!part.empty()) out.push_back(part);
        begin = at + gap;
    }
    return out;
}

/// A place's name: one to five words with capitals; small words ("of", "de") may stand inside.
bool is_place(std::string_view part) {
    const Wording w = look_at(part);
    return w.words >= 1 && w.words <= 5 && w.digits == 0 && !w.starts_lower && w.words - w.capitalised <= 1 && !w.has_quote &&
           part.find_first_of("?!:;") == std::string_view::npos;
}

}  // namespace

std::optional<Dateline> dateline_of(std::string_view paragraph) {
    std::string_view head = paragraph.substr(0, kLongest);
    const Dash dash = first_dash(head);
    if (dash.at == std::string_view::npos || dash.at == 0 || dash.at + dash.size >= paragraph.size()) return std::nullopt;
    head = trim(head.substr(0, dash.at));
    Dateline out;
    out.agency = take_agency(head);
    std::vector<std::string_view> parts = split_places(head);
    const bool dated = !parts.empty() && is_day(parts.back());
    parts.erase(std::remove_if(parts.begin(), parts.end(), is_day), parts.end());
    if (parts.empty() || parts.size() > 5 || !std::all_of(parts.begin(), parts.end(), is_place)) return std::nullopt;
    const Wording first = look_at(parts[0]);
    const bool capitals = first.shouted >= 1 && first.shouted >= first.capitalised;
    if (!capitals && out.agency.empty() && !dated) return std::nullopt;  // "Jane Roe - the mayor - said" is none
    // "KABUL, Afghanistan" names one place, by its country; "BEIJING/SEOUL" two.
    for (const std::string_view part : parts) {
        const Wording w = look_at(part);
        const bool belongs = &part != &parts[0] && capitals && w.shouted < w.words;
        if (!belongs) out.places.emplace_back(part);
    }
    out.span = {0, static_cast<std::uint32_t>(dash.at + dash.size)};
    return out;
}

}  // namespace crossread::source
