#include "source/headline.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "source/html_hints.hpp"
#include "source/wording.hpp"

namespace crossread::source {
namespace {

std::vector<std::string_view> words_of(std::string_view key) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < key.size();) {
        const std::size_t end = std::min(key.find(' ', at), key.size());
        out.push_back(key.substr(at, end - at));
        at = end + 1;
    }
    std::sort(out.begin(), out.end());
    return out;
}

/// How alike two titles are, by their sorted words: 2 × shared / all.
double alike(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
    if (a.empty() || b.empty()) return 0;
    std::size_t both = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        const int order = x->compare(*y);
        both += order == 0;
        x += order <= 0;
        y += order >= 0;
    }
    return 2 * static_cast<double>(both) / static_cast<double>(a.size() + b.size());
}

/// The last mark in a title that may part it from the site's name; `size` is 0 when there is none.
struct Cut {
    std::size_t at = std::string::npos, size = 0;
};

/// Of two titles, by `alike`: the same one; one and its variant; and what is enough for a page's largest heading, since the head's
/// title is often worded anew for search engines and friends.
constexpr double kSame = 0.85, kAlike = 0.55, kKindred = 0.25;

constexpr std::string_view kMarks[] = {" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " • ", " · ", " / ", " : "};

Cut last_cut(std::string_view title) {
    for (std::size_t at = title.rfind(' '); at != std::string_view::npos && at > 0; at = title.rfind(' ', at - 1))
        for (const std::string_view mark : kMarks)
            if (title.substr(at).starts_with(mark)) return {at, mark.size()};
    return {};
}

}  // namespace

std::string without_site(const std::string& title, const std::string& site) {
    std::string out = title;
    const std::string site_key = key_of(site);
    for (int times = 0; times < 3; ++times) {
        const auto [cut, size] = last_cut(out);
        if (size == 0) break;
        const std::string head = out.substr(0, cut), tail = out.substr(cut + size), tail_key = key_of(tail);
        const Wording h = look_at(head), t = look_at(tail);
        const bool is_site = !site_key.empty() && (tail_key == site_key || site_key.find(tail_key) != std::string::npos ||
                                                   tail_key.find(site_key) != std::string::npos);
        const bool bar = out.compare(cut, 3, " | ") == 0 || size != 3;
        const bool label = t.words <= 4 && t.capitalised == t.words && h.words >= 4 && (bar || t.words <= 3);
        if (!is_site && !label) {
            if (site_key.empty() || times > 0) break;
            const std::size_t first = std::min(out.find(" | "), out.find(" - "));  // the site's name may also come first
            if (first == std::string::npos || key_of(out.substr(0, first)) != site_key) break;
            out.erase(0, first + 3);
            continue;
        }
        out = head;
    }
    return out;
}

Headline find_headline(const HtmlPage& page, const std::vector<Look>& looks, const HeadlineSources& sources) {
    std::vector<const Said*> said;
    std::vector<std::string> keys;  // of each, without the site's name
    for (const Said* one : {&sources.open_graph, &sources.linked, &sources.title, &sources.twitter}) {
        if (one->value.empty()) continue;
        said.push_back(one);
        keys.push_back(key_of(without_site(one->value, sources.site)));
    }
    std::vector<std::vector<std::string_view>> said_words;
    for (const std::string& key : keys) said_words.push_back(words_of(key));
    Headline out;
    double best = kAlike;
    std::size_t first_h1 = SIZE_MAX, kindred_h1 = SIZE_MAX, h1s = 0;
    for (std::size_t i = 0; i < page.units.size(); ++i) {
        const HtmlPlace& place = page.places[i];
        const int level = heading_level(place.tag);
        const bool named = (page.nodes[place.node].hints & kHintTitle) != 0;
        if (place.within & (kInHidden | kInNoscript)) continue;
        if ((level == 0 && !named) || looks[i].wording.words == 0 || page.units[i].text.size() > 400) continue;
        const std::string key = key_of(page.units[i].text);
        const std::vector<std::string_view> words = words_of(key);
        if (level == 1 && looks[i].wording.words >= 2) {
            if (first_h1 == SIZE_MAX) first_h1 = i;
            ++h1s;
            if (kindred_h1 == SIZE_MAX && !said.empty() && alike(words, said_words[0]) >= kKindred) kindred_h1 = i;
        }
        double like = 0;
        for (const auto& one : said_words) like = std::max(like, alike(words, one));
        like += level == 1 ? 0.1 : level == 2 ? 0.02 : 0;
        if (place.far_hints & (kHintRelated | kHintSidebar | kHintMenu)) like -= 0.15;
        if (like > best) {
            best = like;
            out.unit = i;
        }
    }
    if (best < kSame && kindred_h1 != SIZE_MAX) out.unit = kindred_h1;
    if (out.unit == SIZE_MAX && (said.empty() || h1s == 1) && first_h1 != SIZE_MAX && looks[first_h1].wording.words >= 3)
        out.unit = first_h1;
    if (out.unit != SIZE_MAX) {
        out.title = {page.units[out.unit].text, page.units[out.unit].source};
    } else if (!said.empty()) {
        out.title = *said[0];
        out.title.value = without_site(out.title.value, sources.site);
    }
    return out;
}

}  // namespace crossread::source
