#include "source/story_parts.hpp"

#include <algorithm>
#include <cstddef>

#include "source/html_hints.hpp"

namespace crossread::source {
namespace {

/// So far up from the story's element are its parts looked for.
constexpr int kHighest = 4;

/// A part of a story in an element of its own has so many words in sentences, and hardly any others.
constexpr std::uint32_t kPart = 60;

/// What is known of all that stands in each node, by node.
struct Texts {
    std::vector<std::uint32_t> words, sentences;
    std::vector<bool> opens_told;  ///< its first line is known for page furniture
};

Texts texts_of(const HtmlPage& page, const std::vector<Look>& looks, const std::vector<bool>& sentence) {
    const std::size_t count = page.nodes.size();
    Texts out{std::vector<std::uint32_t>(count), std::vector<std::uint32_t>(count), std::vector<bool>(count)};
    std::vector<std::size_t> first(count, page.units.size());
    for (std::size_t i = page.units.size(); i-- > 0;) {
        const std::uint32_t node = page.places[i].node, words = looks[i].wording.words;
        out.words[node] += words;
        out.sentences[node] += sentence[i] ? words : 0;
        first[node] = i;
    }
    for (std::uint32_t k = static_cast<std::uint32_t>(count); k-- > 1;) {
        const std::uint32_t parent = page.nodes[k].parent;
        out.words[parent] += out.words[k];
        out.sentences[parent] += out.sentences[k];
        first[parent] = std::min(first[parent], first[k]);
    }
    for (std::size_t k = 0; k < count; ++k) out.opens_told[k] = first[k] < page.units.size() && looks[first[k]].told();
    return out;
}

/// What other things than the story are named.
constexpr std::uint32_t kNotParts = kHintRelated | kHintComment | kHintSidebar | kHintAdvert | kHintSubscribe | kHintFooter | kHintMenu | kHintAuthor | kHintOverlay | kHintHidden;

bool is_part(const HtmlPage& page, const Texts& texts, std::uint32_t node) {
    const Tag tag = page.nodes[node].tag;
    const bool plain = tag == Tag::div || tag == Tag::section || tag == Tag::article || tag == Tag::td;
    return plain && (page.nodes[node].hints & kNotParts) == 0 && !texts.opens_told[node] && texts.sentences[node] >= kPart &&
           texts.sentences[node] * 20 >= texts.words[node] * 17;
}

}  // namespace

std::vector<std::uint32_t> parts_beside(const HtmlPage& page, const std::vector<Look>& looks, const std::vector<bool>& sentence, std::uint32_t top) {
    std::vector<std::uint32_t> out;
    if (top == 0) return out;
    const Texts texts = texts_of(page, looks, sentence);
    for (int up = 0; up < kHighest; ++up) {
        const std::uint32_t parent = page.nodes[top].parent;
        if (parent == 0 || page.nodes[parent].tag == Tag::body) break;
        const std::size_t before = out.size();
        for (std::uint32_t k = parent + 1; k < page.nodes[parent].end; k = std::max(k + 1, page.nodes[k].end))
            if (k != top && is_part(page, texts, k)) out.push_back(k);
        if (out.size() == before) break;
        top = parent;
    }
    return out;
}

}  // namespace crossread::source
