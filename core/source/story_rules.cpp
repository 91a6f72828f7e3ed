#include "source/story_rules.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "source/byline.hpp"
#include "source/stated_body.hpp"
#include "source/story_parts.hpp"

namespace crossread::source {
namespace {

/// A line about who wrote the story, with no sentence in it, is no longer.
constexpr std::uint32_t kShortLine = 16;

/// A box of other things has no more lines than this, a quarter of them sentences; one that asks for something says less.
constexpr std::uint32_t kLargestBox = 24, kLongestPrompt = 120, kPrompt = 3;

/// A card with another story's headline says no more of it.
constexpr std::uint32_t kCard = 50;

/// What speaks against a table in the story has to be worth more.
constexpr double kTable = -3;

/// A sentence of so many words tells something.
constexpr std::uint32_t kFewestTold = 10;

/// With so many words on show, hidden ones are something else; and an article has as many.
constexpr std::uint32_t kEnoughShown = 80;

/// What speaks against a line in a part of the story has to be worth more.
constexpr double kPart = -3;

/// What speaks against a sentence beside the story's first or last has to be worth more.
constexpr double kBeside = -1.6, kBehind = -0.5;

/// An article's headline and byline are among its first lines.
constexpr std::size_t kFirstLines = 8;

/// A standfirst has no more words.
constexpr std::uint32_t kLongestSummary = 45;

/// Rows of one table stand so near to each other, whatever their cells hold.
constexpr std::size_t kNextRow = 4;

class Rules {
public:
    Rules(const PageStudy& study, const std::vector<double>& worth, double interrupts, std::vector<bool>& inside)
        : s_(study), worth_(worth), interrupts_(interrupts), inside_(inside) {}

    /// A box that opens as other things than stories do is that to its end, and so is one with a form in it.
    void drop_boxes() {
        for (std::size_t i = 0; i < inside_.size(); ++i) {
            const StoryBox& box = s_.boxes.boxes[s_.boxes.of_unit[i]];
            if (box.units < 2 || box.of_story) continue;
            const bool led = box.opens_told && box.units <= kLargestBox && box.sentences <= kLargestBox / 4;
            const bool asks = box.form && box.words <= kLongestPrompt && box.sentences <= kPrompt;
            const bool cards = box.headlines >= 2 && box.pictures * 2 >= box.headlines && box.headlines * 4 >= box.units &&
                               box.words <= kCard * box.headlines && box.sentences <= box.headlines;
            if (led || asks || cards) inside_[i] = false;
        }
    }

    /// Pages that go on without end show the next article below the first, in an element of the same name and class, with a headline, a
    /// byline or a date of its own.
    void drop_next_articles() {
        const std::size_t title = s_.metadata.title_unit;
        if (title == SIZE_MAX) return;
        const std::vector<std::uint32_t> words = sentence_words();
        std::uint32_t own = s_.page.places[title].node;
        while (own != 0 && words[own] < kEnoughShown) own = s_.page.nodes[own].parent;
        for (; own != 0 && s_.page.nodes[own].tag != Tag::body; own = s_.page.nodes[own].parent)
            for (std::uint32_t k = s_.page.nodes[own].end; k < words.size(); ++k)
                if (s_.page.nodes[k].kin == s_.page.nodes[own].kin && words[k] >= kEnoughShown &&
                    opens_article(k))
                    drop_node(k);
    }

    /// Where a story is parted into elements of different names, all of their sentences are of it, and their headings.
    void take_in_parts() {
        for (const std::uint32_t node : parts_beside(s_.page, s_.looks, s_.sentence, s_.top))
            for (std::size_t i = 0; i < inside_.size(); ++i) {
                if (!is_below(i, node) || !is_shown(i) || s_.looks[i].told()) continue;
                if (s_.sentence[i] || s_.page.units[i].kind != BlockKind::paragraph) inside_[i] = inside_[i] || worth_[i] > kPart;
            }
    }

    /// The paragraph that opens a story may stand in a box of its own, and its last behind something else: sentences right beside the
    /// story's are of it, before it anywhere, behind it only where its own stand.
    void take_in_neighbours() {
        const std::size_t title = s_.metadata.title_unit;
        std::size_t first = 0;
        while (first < inside_.size() && !(inside_[first] && s_.sentence[first] && s_.page.units[first].kind == BlockKind::paragraph)) ++first;
        for (std::size_t i = first == inside_.size() ? 0 : first; i-- > 0 && is_beside(i, kBeside) && (title == SIZE_MAX || i > title) && (parent_of(i) == parent_of(first) || !is_summary(i));)
            inside_[i] = true;
        std::size_t last = inside_.size();
        while (last > 0 && !inside_[last - 1]) --last;
        for (std::size_t i = last; last > 0 && i < inside_.size() && parent_of(i) == parent_of(last - 1) && is_beside(i, kBehind); ++i) inside_[i] = true;
    }

    /// The page's tools before the story's first sentence, and who wrote it before or behind it.
    void trim_ends() {
        const auto is_sentence = [&](std::size_t i) { return inside_[i] && s_.looks[i].form == Form::prose && !is_of_author(s_, i); };
        std::size_t first = 0, last = inside_.size();
        while (first < last && !is_sentence(first)) ++first;
        while (last > first && !is_sentence(last - 1)) --last;
        if (first == last) return;
        for (std::size_t i = 0; i < inside_.size(); ++i) {
            const bool tool = i < first && s_.page.units[i].kind == BlockKind::list_item && is_link(i);
            if (tool || ((i < first || i >= last) && is_of_author(s_, i))) inside_[i] = false;
        }
    }

    /// A list of things writes of each in a box of its own, and a box alone is worth little. Sentences between the story's first and last
    /// that stand as sentences of it do, in elements of the same names and classes, are of the story.
    void take_in_kin() {
        const auto stands = [&](std::size_t i) {
            const HtmlNode& node = s_.page.nodes[s_.page.places[i].node];
            return std::tuple(node.kin, s_.page.nodes[node.parent].kin, node.depth);
        };
        std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint16_t>, int> kept;
        std::size_t first = inside_.size(), last = 0;
        for (std::size_t i = 0; i < inside_.size(); ++i) {
            if (!inside_[i] || !tells(i)) continue;
            ++kept[stands(i)];
            first = std::min(first, i);
            last = i;
        }
        take_in_tables(first, last);
        for (std::size_t i = first; i < last; ++i)
            if (!inside_[i] && tells(i) && worth_[i] > interrupts_ && is_shown(i)) {
                const auto like = kept.find(stands(i));
                inside_[i] = like != kept.end() && like->second >= 2;
            }
    }

private:
    [[nodiscard]] bool is_link(std::size_t i) const { return s_.page.places[i].link_bytes * 10 >= s_.page.units[i].text.size() * 8; }
    [[nodiscard]] std::uint32_t parent_of(std::size_t i) const { return s_.page.nodes[s_.page.places[i].node].parent; }
    [[nodiscard]] bool is_shown(std::size_t i) const { return (s_.page.places[i].within & (kInHidden | kInNoscript)) == 0; }
    [[nodiscard]] bool tells(std::size_t i) const {
        return s_.looks[i].form == Form::prose && !s_.looks[i].told() && s_.looks[i].wording.words >= kFewestTold;
    }
    [[nodiscard]] bool is_beside(std::size_t i, double least) const {
        return s_.sentence[i] && s_.looks[i].wording.words >= kFewestTold && worth_[i] > least && s_.page.units[i].kind == BlockKind::paragraph &&
               (s_.page.places[i].within & (kInAside | kInHeader)) == 0 && (s_.page.places[i].far_hints & ~s_.own_hints & (kOtherBoxes | kHintOverlay)) == 0 &&
               !is_of_author(s_, i);
    }

    /// A standfirst in a box of its own is what the page says of itself, too.
    [[nodiscard]] bool is_summary(std::size_t i) const {
        const std::string& text = s_.page.units[i].text;
        const std::string& said = s_.metadata.description.value;
        return s_.looks[i].wording.words <= kLongestSummary && said.size() >= 20 && text.substr(0, 40) == said.substr(0, 40);
    }

    [[nodiscard]] std::vector<std::uint32_t> sentence_words() const {
        std::vector<std::uint32_t> out(s_.page.nodes.size());
        for (std::size_t i = 0; i < s_.sentence.size(); ++i)
            if (s_.sentence[i]) out[s_.page.places[i].node] += s_.looks[i].wording.words;
        for (std::size_t k = out.size(); k-- > 1;) out[s_.page.nodes[k].parent] += out[k];
        return out;
    }
    [[nodiscard]] bool is_below(std::size_t i, std::uint32_t node) const { return s_.page.places[i].node >= node && s_.page.places[i].node < s_.page.nodes[node].end; }
    [[nodiscard]] bool opens_article(std::uint32_t node) const {
        std::size_t seen = 0;
        bool headed = false, signed_ = false;
        for (std::size_t i = 0; i < inside_.size() && seen < kFirstLines; ++i) {
            if (!is_below(i, node)) continue;
            ++seen;
            const int level = heading_level(s_.page.places[i].tag);
            headed |= level == 1 || level == 2;
            signed_ |= s_.looks[i].form == Form::byline || s_.looks[i].form == Form::timestamp;
        }
        return headed && signed_;
    }
    void drop_node(std::uint32_t node) {
        for (std::size_t i = 0; i < inside_.size(); ++i)
            if (is_below(i, node)) inside_[i] = false;
    }

    /// A table between the story's sentences is of it, unless all speaks against that; and one row goes with the next.
    void take_in_tables(std::size_t first, std::size_t last) {
        std::size_t end = inside_.size();
        while (end > last && !(inside_[end - 1] && s_.looks[end - 1].form == Form::prose)) --end;
        std::size_t row = 0;
        for (std::size_t i = first; i < inside_.size(); ++i) {
            if (!s_.page.units[i].row) continue;
            const bool other = (s_.page.places[i].far_hints & ~s_.own_hints & kOtherBoxes) != 0, next = row != 0 && i - row <= kNextRow;
            if (worth_[i] > kTable && !other && (i < end || next)) inside_[i] = true;
            if (inside_[i]) row = i;
        }
    }

    const PageStudy& s_;
    const std::vector<double>& worth_;
    double interrupts_;
    std::vector<bool>& inside_;
};

}  // namespace

bool is_of_author(const PageStudy& study, std::size_t i) {
    const std::string& text = study.page.units[i].text;
    const Wording& w = study.looks[i].wording;
    return std::any_of(study.metadata.authors.begin(), study.metadata.authors.end(), [&](const Said& author) {
        const bool named = author.value.find(' ') != std::string::npos && text.starts_with(author.value);
        return (named && w.words <= kShortLine && !w.ends_sentence) || is_about_author(text, {author.value});
    });
}

void drop_hidden(const PageStudy& study, std::vector<bool>& inside) {
    std::size_t shown = 0;
    const auto hidden = [&](std::size_t i) { return (study.page.places[i].within & (kInHidden | kInNoscript)) != 0; };
    for (std::size_t i = 0; i < inside.size(); ++i) shown += inside[i] && !hidden(i) ? study.looks[i].wording.words : 0;
    for (std::size_t i = 0; shown >= kEnoughShown && i < inside.size(); ++i)
        if (hidden(i)) inside[i] = false;
}

void mend_story(const PageStudy& study, const std::vector<double>& worth, double interrupts, std::vector<bool>& inside) {
    Rules rules(study, worth, interrupts, inside);
    rules.drop_boxes();
    rules.take_in_parts();
    rules.drop_next_articles();
    rules.take_in_neighbours();
    rules.trim_ends();
    rules.take_in_kin();
    follow_stated_body(study, worth, inside);  // last: kin of the story's boxes may be another story's
}

}  // namespace crossread::source
