#include "source/story_top.hpp"

#include <algorithm>

#include "source/html_hints.hpp"

namespace crossread::source {
namespace {

bool is_sentence(const Unit& unit, const HtmlPlace& place, const Look& look) {
    return look.form == Form::prose && look.wording.words >= 6 && place.link_bytes * 2 < unit.text.size() && !look.told() &&
           (place.within & (kInNav | kInFooter | kInForm | kInButton | kInHidden | kInNoscript | kInFigcaption)) == 0;
}

/// How much a sentence speaks for the elements around it.
double weight_of(const Unit& unit) { return 1 + std::min(4.0, static_cast<double>(unit.text.size()) / 100); }

}  // namespace

std::vector<bool> sentences_of(const HtmlPage& page, const std::vector<Look>& looks) {
    std::vector<bool> out(page.units.size());
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = is_sentence(page.units[i], page.places[i], looks[i]);
    return out;
}

void open_forms(HtmlPage& page, const std::vector<Look>& looks) {
    std::uint32_t all = 0;
    std::vector<std::uint32_t> words(page.nodes.size());
    for (std::size_t i = 0; i < page.units.size(); ++i) {
        all += looks[i].wording.words;
        words[page.places[i].node] += looks[i].wording.words;
    }
    for (std::size_t k = words.size(); k-- > 1;) words[page.nodes[k].parent] += words[k];  // nodes are in the order of their start tags
    std::uint32_t wrapping = 0;
    for (std::uint32_t k = 1; k < words.size() && wrapping == 0; ++k)
        if (page.nodes[k].tag == Tag::form && words[k] * 2 > all) wrapping = k;
    if (wrapping == 0) return;
    for (HtmlPlace& place : page.places)
        if (place.node >= wrapping && place.node < page.nodes[wrapping].end) place.within &= ~kInForm;
    page.nodes[wrapping].tag = Tag::div;
}

namespace {

/// Comments gather sentences too, and so do the boxes beside the story.
constexpr std::uint32_t kOtherTexts = kHintComment | kHintSidebar | kHintOverlay;

/// How much each node speaks for being the story's: `own` by the sentences of its children, `score` also by those farther down.
struct Gathered {
    std::vector<double> own, score;
};

Gathered gather(const HtmlPage& page, const std::vector<bool>& sentence) {
    Gathered out{std::vector<double>(page.nodes.size()), std::vector<double>(page.nodes.size())};
    for (std::size_t i = 0; i < page.units.size(); ++i) {
        if (!sentence[i]) continue;
        std::uint32_t node = page.nodes[page.places[i].node].parent;
        double share = weight_of(page.units[i]);
        if (page.places[i].far_hints & kOtherTexts) share /= 3;
        out.own[node] += share;
        for (int up = 0; up < 4 && node != 0; ++up, node = page.nodes[node].parent, share *= 0.6) out.score[node] += share;
    }
    return out;
}

/// Many pages put each few paragraphs into a box of their own, all of one class. Their story is what holds these boxes, as long as
/// that is not more than the article.
/// `title` is the node of the headline, 0 where none is shown: an article that does not hold it is but a part of one.
std::uint32_t around_kin(const HtmlPage& page, const std::vector<double>& own, std::uint32_t title, std::uint32_t best) {
    constexpr int kHighest = 10;
    constexpr double kSome = 1.1, kNearlyAll = 0.95;
    const HtmlNode& one = page.nodes[best];
    const auto weight_in = [&](std::uint32_t node) {
        double out = 0;
        for (std::uint32_t k = node; k < page.nodes[node].end; ++k)
            if (page.nodes[k].kin == one.kin) out += own[k];
        return out;
    };
    std::uint32_t highest = best;
    const auto is_whole = [&](std::uint32_t node) {
        const Tag tag = page.nodes[node].tag;
        return tag == Tag::main || (tag == Tag::article && (title == 0 || (title >= node && title < page.nodes[node].end)));
    };
    for (int up = 0; up < kHighest && !is_whole(highest); ++up) {
        const std::uint32_t parent = page.nodes[highest].parent;
        if (parent == 0 || page.nodes[parent].tag == Tag::body) break;
        highest = parent;
    }
    const double all = weight_in(highest);
    if (all < kSome * weight_in(best)) return best;
    std::uint32_t node = best;
    while (node != highest && weight_in(node) < kNearlyAll * all) node = page.nodes[node].parent;
    return node;
}

}  // namespace

std::uint32_t top_node(const HtmlPage& page, const std::vector<bool>& sentence, std::size_t title) {
    const Gathered gathered = gather(page, sentence);
    const auto best = std::max_element(gathered.score.begin(), gathered.score.end());
    if (best == gathered.score.end() || *best == 0) return 0;
    return around_kin(page, gathered.own, title == SIZE_MAX ? 0 : page.places[title].node, static_cast<std::uint32_t>(best - gathered.score.begin()));
}

}  // namespace crossread::source
