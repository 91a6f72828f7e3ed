#include "source/story_boxes.hpp"

#include <algorithm>
#include <unordered_map>

namespace crossread::source {
namespace {

/// Of a paragraph so many words count, so that one long paragraph is not the story.
constexpr std::uint32_t kMostWords = 60;

/// A box holds at most this part of the page's sentences.
constexpr std::uint32_t kParts = 8;

/// In a short story too a box may hold so many words.
constexpr std::uint32_t kFewest = 25;

/// A link of so many words is a headline.
constexpr std::uint32_t kHeadline = 4;

std::vector<std::uint32_t> words_below(const HtmlPage& page, const std::vector<Look>& looks, const std::vector<bool>& sentence) {
    std::vector<std::uint32_t> out(page.nodes.size());
    for (std::size_t i = 0; i < page.units.size(); ++i)
        if (sentence[i]) out[page.places[i].node] += std::min(kMostWords, looks[i].wording.words);
    for (std::size_t k = out.size(); k-- > 1;) out[page.nodes[k].parent] += out[k];  // nodes are in the order of their start tags
    return out;
}

/// Of each node the outermost node around it that is a box.
std::vector<std::uint32_t> box_nodes(const HtmlPage& page, const std::vector<std::uint32_t>& words) {
    std::vector<std::uint32_t> out(page.nodes.size());
    const std::uint32_t most = std::max(words[0] / kParts, kFewest);
    for (std::uint32_t k = 1; k < out.size(); ++k) {
        const std::uint32_t parent = page.nodes[k].parent;
        out[k] = parent == 0 || words[parent] > most ? k : out[parent];
    }
    return out;
}

void add(const HtmlPage& page, const Look& look, std::size_t i, bool sentence, StoryBox& box) {
    const HtmlPlace& place = page.places[i];
    const auto size = static_cast<std::uint32_t>(page.units[i].text.size());
    if (box.units++ == 0) {
        box.opens_told = look.told();
        box.opens_short = !look.wording.ends_sentence;
    }
    box.words += look.wording.words;
    box.told += look.told();
    box.sentences += sentence;
    box.pictures += place.image_before;
    box.headlines += look.wording.words >= kHeadline && !look.wording.ends_sentence && place.link_bytes * 10 >= size * 8;
    box.bytes += size;
    box.link_bytes += place.link_bytes;
    box.form |= (place.within & (kInForm | kInButton)) != 0;
}

}  // namespace

StoryBoxes boxes_of(const HtmlPage& page, const std::vector<Look>& looks, const std::vector<bool>& sentence) {
    StoryBoxes out;
    const std::vector<std::uint32_t> words = words_below(page, looks, sentence), outer = box_nodes(page, words);
    std::unordered_map<std::uint32_t, std::uint32_t> index;         // by node
    std::unordered_map<std::uint32_t, std::uint32_t> words_of_kin;  // by the kin of the boxes
    std::vector<std::uint32_t> nodes;
    for (std::size_t i = 0; i < page.units.size(); ++i) {
        const std::uint32_t node = outer[page.places[i].node];
        const auto [at, fresh] = index.emplace(node, static_cast<std::uint32_t>(out.boxes.size()));
        if (fresh) {
            out.boxes.emplace_back();
            nodes.push_back(node);
        }
        out.of_unit.push_back(at->second);
        add(page, looks[i], i, sentence[i], out.boxes[at->second]);
        if (sentence[i]) words_of_kin[page.nodes[node].kin] += std::min(kMostWords, looks[i].wording.words);
    }
    for (std::uint32_t k = 1; k < page.nodes.size(); ++k)
        if (page.nodes[k].tag == Tag::form)
            if (const auto at = index.find(outer[k]); at != index.end()) out.boxes[at->second].form = true;
    for (std::size_t b = 0; b < nodes.size(); ++b) {
        const auto kin = words_of_kin.find(page.nodes[nodes[b]].kin);
        out.boxes[b].of_story = kin != words_of_kin.end() && kin->second * 4 >= words[0];
    }
    return out;
}

}  // namespace crossread::source
