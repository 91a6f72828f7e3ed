#include "source/page.hpp"

#include <algorithm>
#include <utility>

#include "source/byline.hpp"
#include "source/html_hints.hpp"
#include "source/shingles.hpp"
#include "source/story.hpp"
#include "source/story_rules.hpp"

namespace crossread::source {
namespace {

/// A line of so many words may be known for page furniture amid the story.
constexpr std::size_t kShortLine = 16;

/// The heading right below the title tells more than the title where it has so many words.
constexpr std::size_t kStandfirst = 8;

/// Of a block's bytes, how many are looked at for words said twice.
constexpr std::size_t kLongestStory = 4000;

std::vector<double> worths(const PageStudy& study, const StoryModel& model) {
    std::vector<double> out(study.page.units.size());
    page_features(study, [&](std::size_t i, const std::vector<Feature>& features) {
        for (const Feature feature : features) out[i] += model.weights[static_cast<std::size_t>(feature)];
    });
    return out;
}

class PageJudge {
public:
    PageJudge(const PageStudy& study, Document& document, const StoryModel& model)
        : s_(study), document_(document), model_(model), verdicts_(study.page.units.size()) {}

    std::vector<Verdict> judge() {
        const std::vector<double> worth = worths(s_, model_);
        std::vector<bool> inside = best_runs(worth, model_.enter, model_.leave);
        const bool all_alike = std::find(inside.begin(), inside.end(), true) == inside.end();
        if (all_alike) inside = sentences();
        drop_hidden(s_, inside);
        for (std::size_t i = 0; i < worth.size(); ++i)
            if (is_clipboard_header(i) || (inside[i] && !all_alike && (worth[i] < model_.interrupts || is_furniture(i)))) inside[i] = false;
        if (!all_alike) mend_story(s_, worth, model_.interrupts, inside);
        if (std::find(inside.begin(), inside.end(), true) == inside.end()) inside = sentences();
        inside_ = std::move(inside);
        first_ = static_cast<std::size_t>(std::find(inside_.begin(), inside_.end(), true) - inside_.begin());
        last_ = inside_.size() - static_cast<std::size_t>(std::find(inside_.rbegin(), inside_.rend(), true) - inside_.rbegin());
        fill_head();
        for (std::size_t i = 0; i < verdicts_.size(); ++i)
            verdicts_[i] = inside_[i] ? within(i) : is_caption(i) ? kept(BlockKind::caption) : outside(i);
        drop_lists_of_others();
        place_pull_quotes();
        place_title();
        place_subtitle();
        return std::move(verdicts_);
    }

private:
    /// Nothing stood out: whatever has a sentence, and failing that whatever is shown, is the story.
    [[nodiscard]] std::vector<bool> sentences() const {
        std::vector<bool> out(verdicts_.size());
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = s_.looks[i].form == Form::prose && !s_.looks[i].told();
        if (std::find(out.begin(), out.end(), true) == out.end()) out.assign(out.size(), true);
        return out;
    }

    [[nodiscard]] bool is_of_author(std::size_t i) const { return source::is_of_author(s_, i); }

    /// A share button, a byline, a date: known by its words, or short and where the page says that such things are.
    [[nodiscard]] bool is_furniture(std::size_t i) const {
        const Wording& w = s_.looks[i].wording;
        if (s_.looks[i].told() && (s_.looks[i].telling->whole || s_.looks[i].telling->sure)) return true;
        if (s_.looks[i].told() && s_.looks[i].telling->start && s_.looks[i].telling->kind == DropKind::related && s_.page.places[i].link_bytes * 2 >= s_.page.units[i].text.size()) return true;
        if (w.words > kShortLine) return false;
        if (w.words == 1 && w.digits == 0 && s_.page.units[i].text.size() == 1) return true;  // the letter of a button
        const HtmlNode& node = s_.page.nodes[s_.page.places[i].node];
        if ((node.hints | s_.page.nodes[node.parent].hints) & kHintSubscribe) return true;  // farther out it may wrap the whole story
        const std::uint32_t hints = s_.page.places[i].far_hints & ~s_.own_hints;
        if (is_other_headline(i)) return true;
        return (!w.ends_sentence || w.asks) && (plain_junk(s_.looks[i]).has_value() || (hints & kHintShare) != 0);
    }

    /// A headline or a question in a link of its own, which no sentence around it goes on with.
    [[nodiscard]] bool is_other_headline(std::size_t i) const {
        const Wording& w = s_.looks[i].wording;
        const bool alone = i > 0 && i + 1 < verdicts_.size() && !is_link(i - 1) && !is_link(i + 1);
        return alone && s_.page.units[i].kind == BlockKind::paragraph && is_link(i) && w.words >= 4 && (!w.ends_sentence || w.asks);
    }

    [[nodiscard]] Verdict within(std::size_t i) const {
        const Unit& unit = s_.page.units[i];
        const bool beside_picture = s_.page.places[i].image_before > 0 || (s_.looks[i].wording.words <= kShortLine && !s_.looks[i].wording.ends_sentence);
        if (s_.looks[i].form == Form::caption && unit.kind == BlockKind::paragraph && beside_picture) return kept(BlockKind::caption);
        return kept(unit.kind);
    }

    /// "Version:0.9 StartHTML:000100 …": Windows puts it before what a browser copied.
    [[nodiscard]] bool is_clipboard_header(std::size_t i) const {
        const std::string& text = s_.page.units[i].text;
        return i == 0 && text.starts_with("Version:") && text.find("StartHTML:") != std::string::npos;
    }

    [[nodiscard]] Verdict outside(std::size_t i) const {
        const std::uint32_t within = s_.page.places[i].within, hints = s_.page.places[i].far_hints & ~s_.own_hints;
        if (within & (kInHidden | kInNoscript)) return dropped(DropKind::other, "hidden by the page");
        if (is_clipboard_header(i)) return dropped(DropKind::boilerplate, "the clipboard's own header");
        if (const std::optional<Verdict> junk = plain_junk(s_.looks[i])) return *junk;
        if (is_of_author(i)) return dropped(DropKind::byline, "about who wrote it");
        if (is_section(i)) return dropped(DropKind::section, "the section that the article stands in");
        if (within & kInNav || hints & kHintMenu) return dropped(DropKind::navigation, "in a menu of the page");
        if (hints & kHintComment) return dropped(DropKind::other, "a reader's comment");
        if (hints & kHintAdvert) return dropped(DropKind::advert, "in a place for adverts");
        if (hints & kHintRelated) return dropped(DropKind::related, "in a list of other stories");
        if (hints & kHintShare) return dropped(DropKind::navigation, "among share buttons");
        if (hints & kHintSubscribe) return dropped(DropKind::boilerplate, "in a box that asks to subscribe");
        if (hints & kHintAuthor) return dropped(DropKind::byline, "about who wrote it");
        if (hints & kHintDate) return dropped(DropKind::timestamp, "when it was published");
        if (within & kInFooter || hints & kHintFooter) return dropped(DropKind::boilerplate, "in the page's footer");
        if (within & kInAside || hints & kHintSidebar) return dropped(DropKind::other, "beside the story");
        if (i > first_ && i < last_ && is_other_headline(i)) return dropped(DropKind::related, "a headline of another story");
        if (is_link(i)) return dropped(DropKind::navigation, "a link and nothing else");
        return i < first_ ? dropped(DropKind::navigation, "a part of the page before the story begins")
                          : dropped(DropKind::other, "a part of the page that is not the story");
    }

    /// The section's name above the headline.
    [[nodiscard]] bool is_section(std::size_t i) const {
        const std::size_t title = s_.metadata.title_unit;
        return title != SIZE_MAX && i < title && i + 4 >= title && !document_.section.empty() &&
               key_of(s_.page.units[i].text) == key_of(document_.section);
    }
    /// What a picture shows, in the midst of the story or between it and its title.
    [[nodiscard]] bool is_caption(std::size_t i) const {
        const HtmlPlace& place = s_.page.places[i];
        return (i > first_ || i > s_.metadata.title_unit) && i < last_ && s_.page.units[i].kind == BlockKind::caption && s_.looks[i].wording.words >= 3 &&
               (place.within & (kInHidden | kInNoscript | kInAside)) == 0 && (place.far_hints & ~s_.own_hints & kOtherBoxes) == 0;
    }

    [[nodiscard]] bool is_link(std::size_t i) const { return s_.page.places[i].link_bytes * 10 >= s_.page.units[i].text.size() * 8; }

    /// "Related stories", and the links that follow it in the midst of the story.
    void drop_lists_of_others() {
        for (std::size_t i = 1; i < verdicts_.size(); ++i) {
            const bool led = !verdicts_[i - 1].keep && verdicts_[i - 1].drop == DropKind::related;
            if (led && verdicts_[i].keep && is_link(i) && !s_.looks[i].wording.ends_sentence)
                verdicts_[i] = dropped(DropKind::related, "in a list of other stories");
        }
    }

    /// Words of the story set large are in it already; a reader compares them once. Others' words set large are a quotation.
    void place_pull_quotes() {
        std::vector<std::size_t> large;
        for (std::size_t i = 0; i < verdicts_.size(); ++i)
            if (is_set_large(i)) large.push_back(i);
        Shingles story;
        for (std::size_t i = 0; !large.empty() && i < verdicts_.size(); ++i)
            if (verdicts_[i].keep && !is_set_large(i)) story.add(key_of(s_.page.units[i].text, kLongestStory));
        for (const std::size_t i : large) {
            const bool repeats = s_.looks[i].wording.words >= 4 && story.share_of(key_of(s_.page.units[i].text)) >= 0.7;
            if (repeats)
                verdicts_[i] = dropped(DropKind::other, "words of the story, set large once more");
            else if (verdicts_[i].keep)
                verdicts_[i] = kept(BlockKind::quote);
        }
    }
    [[nodiscard]] bool is_set_large(std::size_t i) const {
        const HtmlNode& node = s_.page.nodes[s_.page.places[i].node];
        return ((node.hints | s_.page.nodes[node.parent].hints) & kHintQuote) != 0 && heading_level(s_.page.places[i].tag) == 0;
    }

    // ---- the head

    static std::optional<Dated> dated(const Said& said) {
        if (said.value.empty()) return std::nullopt;
        Dated out{said.value, said.source.empty() ? Known::given : Known::stated, {}};
        if (!said.source.empty()) out.evidence.push_back({0, said.source, true});
        return out;
    }

    void fill_head() {
        const Metadata& m = s_.metadata;
        document_.title = m.title.value;
        document_.publisher = m.publisher.value;
        document_.section = m.section.value;
        if (document_.url.empty()) document_.url = m.url.value;
        for (const Said& author : m.authors) document_.authors.push_back(author.value);
        document_.published = dated(m.published);
        if (document_.published && m.published_is_update) document_.published->how = Known::inferred;
        document_.updated = dated(m.updated);
        if (document_.updated && document_.published && document_.updated->value == document_.published->value) document_.updated.reset();
    }

    void place_title() {
        if (s_.metadata.title_unit == SIZE_MAX) return;
        verdicts_[s_.metadata.title_unit] = kept(BlockKind::title);
        for (std::size_t i = 0; i < verdicts_.size(); ++i)  // a page may say its title twice
            if (i != s_.metadata.title_unit && verdicts_[i].keep && s_.page.units[i].text == document_.title)
                verdicts_[i] = dropped(DropKind::other, "the title once more");
    }

    /// Between the title and the story, a line that the page marks as a standfirst, or the heading right below the title.
    void place_subtitle() {
        const std::size_t title = s_.metadata.title_unit;
        if (title == SIZE_MAX) return;
        for (std::size_t i = title + 1; i < verdicts_.size() && i < title + 12 && (i <= first_ || i < title + 3); ++i) {
            const HtmlPlace& place = s_.page.places[i];
            const bool marked = (s_.page.nodes[place.node].hints & kHintSubtitle) != 0;
            const bool heading = heading_level(place.tag) == 2 && i == title + 1;
            const Wording& w = s_.looks[i].wording;
            if ((!marked && !heading) || w.words < 4 || w.words > 60 || plain_junk(s_.looks[i]) ||
                (verdicts_[i].keep && !marked && !(heading && w.words >= kStandfirst && !w.asks) && i > first_))
                continue;
            verdicts_[i] = kept(BlockKind::subtitle);
            document_.subtitle = s_.page.units[i].text;
            return;
        }
    }

    const PageStudy& s_;
    Document& document_;
    const StoryModel& model_;
    std::vector<Verdict> verdicts_;
    std::vector<bool> inside_;
    std::size_t first_ = 0, last_ = 0;  ///< the story's first unit, and the one after its last
};

}  // namespace

PageStudy study_page(std::string_view content, std::string_view url) {
    PageStudy out;
    out.page = read_html(content);
    out.looks.reserve(out.page.units.size());
    for (const Unit& unit : out.page.units) out.looks.push_back(look_at_unit(unit));
    out.metadata = read_metadata(content, out.page, out.looks, url);
    open_forms(out.page, out.looks);
    out.sentence = sentences_of(out.page, out.looks);
    out.boxes = boxes_of(out.page, out.looks, out.sentence);
    out.top = top_node(out.page, out.sentence, out.metadata.title_unit);
    for (std::uint32_t node = out.top; node != 0; node = out.page.nodes[node].parent) out.own_hints |= out.page.nodes[node].hints;
    return out;
}

void page_features(const PageStudy& study, const UseFeatures& use) {
    const Metadata& m = study.metadata;
    story_features({study.page, study.looks, m.title.value, m.description.value, m.body.value, study.boxes, study.sentence, study.top}, use);
}

std::vector<Verdict> judge_page(const PageStudy& study, Document& document, const StoryModel& model) {
    return PageJudge(study, document, model).judge();
}

std::optional<Unit> unseen_title(const PageStudy& study) {
    const Metadata& m = study.metadata;
    if (m.title_unit != SIZE_MAX || m.title.value.empty()) return std::nullopt;
    return Unit{m.title.value, m.title.source, BlockKind::title};
}

}  // namespace crossread::source
