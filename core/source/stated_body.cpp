#include "source/stated_body.hpp"

#include <algorithm>

#include "source/shingles.hpp"

namespace crossread::source {
namespace {

/// A statement of fewer bytes may be a summary.
constexpr std::size_t kShortestBody = 400;

/// So much of the statement is on show where the page has that article.
constexpr double kShown = 0.7;

/// So much of a block's words is stated where it is of the story, and so little where it is not.
constexpr double kStated = 0.6, kNotStated = 0.2;

/// Shorter lines may stand in any text.
constexpr std::uint32_t kFewestWords = 5;

/// Of a block so much is looked at.
constexpr std::size_t kLongestKey = 800;

/// Statements have notes and pleas in them too: a block that is worth less is not taken in.
constexpr double kUnlikely = -0.5;

}  // namespace

void follow_stated_body(const PageStudy& study, const std::vector<double>& worth, std::vector<bool>& inside) {
    const std::string& body = study.metadata.body.value;
    if (body.size() < kShortestBody) return;
    Shingles stated, shown;
    const std::string key = key_of(body, body.size());
    stated.add(key);
    std::vector<double> share(inside.size(), -1);  // below nothing: too short to be told
    std::size_t first = inside.size(), last = 0;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (study.looks[i].wording.words < kFewestWords || (study.page.places[i].within & (kInHidden | kInNoscript)) != 0) continue;
        const std::string here = key_of(study.page.units[i].text, kLongestKey);
        share[i] = stated.share_of(here);
        if (share[i] < kStated) continue;
        shown.add(here);
        first = std::min(first, i);
        last = i;
    }
    if (shown.share_of(key) < kShown) return;
    std::uint32_t told = 0, more = 0;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (share[i] >= kStated)
            told += study.looks[i].wording.words;
        else if (inside[i] && (i < first || i > last))
            more += study.looks[i].wording.words;
    }
    const bool whole = more * 4 <= told;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (share[i] >= kStated)
            inside[i] = inside[i] || (study.sentence[i] && worth[i] > kUnlikely);
        else if (whole && (i < first || i > last) && share[i] < kNotStated)
            inside[i] = false;
    }
}

}  // namespace crossread::source
