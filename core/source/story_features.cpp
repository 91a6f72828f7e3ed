#include "source/story_features.hpp"

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "source/html_hints.hpp"
#include "source/shingles.hpp"

namespace crossread::source {
namespace {

constexpr const char* kNames[] = {
#define X(name) #name,
    CROSSREAD_STORY_FEATURES(X)
#undef X
};

Feature operator+(Feature base, int offset) { return static_cast<Feature>(static_cast<int>(base) + offset); }

}  // namespace

const char* name_of(Feature feature) { return kNames[static_cast<std::size_t>(feature)]; }

namespace {

/// Computes the rows; what needs the whole page is prepared once.
class Rows {
public:
    explicit Rows(const StoryContext& context)
        : c_(context), page_(context.page), looks_(context.looks), count_(context.page.units.size()), top_(context.top), prose_(context.sentence) {
        for (std::uint32_t node = top_; node != 0; node = page_.nodes[node].parent) top_hints_ |= page_.nodes[node].hints;
        prose_before_.push_back(0);
        for (std::size_t i = 0; i < count_; ++i) {
            prose_before_.push_back(prose_before_.back() + prose_[i]);
        }
        find_first_and_last();
        count_siblings();
        count_repeats();
        body_.add(key_of(c_.body, c_.body.size()));
    }

    void each(const UseFeatures& use) {
        for (std::size_t i = 0; i < count_; ++i) {
            row_.clear();
            words(i);
            tag(i);
            around(i);
            hints(i);
            phrases(i);
            place(i);
            neighbours(i);
            said(i);
            box(i);
            use(i, row_);
        }
    }

private:
    void yes(Feature feature, bool holds = true) {
        if (holds) row_.push_back(feature);
    }
    [[nodiscard]] const HtmlNode& node_of(std::size_t i) const { return page_.nodes[page_.places[i].node]; }
    [[nodiscard]] bool below(std::uint32_t node, std::uint32_t ancestor) const {
        return node >= ancestor && node < page_.nodes[ancestor].end;
    }
    [[nodiscard]] double links(std::size_t i) const {
        return static_cast<double>(page_.places[i].link_bytes) / static_cast<double>(page_.units[i].text.size());
    }

    template <class Use>
    static void each_bit(std::uint32_t bits, Use use) {
        for (; bits != 0; bits &= bits - 1) use(std::countr_zero(bits));
    }

    // ---- prepared once

    void find_first_and_last() {
        first_ = count_;
        for (std::size_t i = 0; i < count_; ++i) {
            if (heading_level(page_.places[i].tag) == 1) headline_ = headline_ == SIZE_MAX ? i : headline_;
            if (!prose_[i] || !below(page_.places[i].node, top_)) continue;
            first_ = std::min(first_, i);
            last_ = i;
        }
    }
    void count_siblings() {
        for (std::size_t i = 0; i < count_; ++i) {
            Sibling& s = siblings_[node_of(i).parent];
            ++s.units;
            s.prose += prose_[i];
            s.links += links(i) > 0.7;
            s.sentences += looks_[i].wording.ends_sentence;
        }
    }
    void count_repeats() {
        for (const Unit& unit : page_.units) ++repeats_[unit.text];
    }
    // ---- the features of one unit

    void words(std::size_t i) {
        const Wording& w = looks_[i].wording;
        yes(Feature::always);
        yes(w.words <= 3    ? Feature::words_1_3
            : w.words <= 9  ? Feature::words_4_9
            : w.words <= 19 ? Feature::words_10_19
            : w.words <= 39 ? Feature::words_20_39
                            : Feature::words_40);
        yes(Feature::ends_sentence, w.ends_sentence);
        yes(Feature::two_sentences, w.sentence_ends >= 2);
        yes(Feature::asks, w.asks);
        yes(Feature::has_quote, w.has_quote);
        const double link = links(i);
        yes(link == 0 ? Feature::no_links : link < 0.35 ? Feature::some_links : link < 0.8 ? Feature::half_links : Feature::all_links);
        yes(Feature::capitalised, w.words >= 3 && w.capitalised * 5 >= w.words * 4);
        yes(Feature::digits, w.digits * 4 >= page_.units[i].text.size());
        yes(Feature::all_bold, page_.places[i].bold_bytes * 10 >= page_.units[i].text.size() * 9);
    }

    void tag(std::size_t i) {
        switch (page_.places[i].tag) {
            case Tag::p:
                return yes(Feature::tag_p);
            case Tag::h1:
                return yes(Feature::tag_h1);
            case Tag::h2:
                return yes(Feature::tag_h2);
            case Tag::h3:
                return yes(Feature::tag_h3);
            case Tag::h4:
            case Tag::h5:
            case Tag::h6:
                return yes(Feature::tag_h4);
            case Tag::li:
                return yes(Feature::tag_li);
            case Tag::td:
            case Tag::th:
            case Tag::tr:
                return yes(Feature::tag_td);
            case Tag::blockquote:
                return yes(Feature::tag_quote);
            case Tag::pre:
                return yes(Feature::tag_pre);
            case Tag::dt:
            case Tag::dd:
                return yes(Feature::tag_dl);
            case Tag::section:
            case Tag::article:
            case Tag::main:
                return yes(Feature::tag_section);
            default:
                return yes(Feature::tag_div);
        }
    }

    void around(std::size_t i) {
        static constexpr std::pair<std::uint32_t, Feature> kBits[] = {{kInArticle, Feature::in_article},
                                                                      {kInMain, Feature::in_main},
                                                                      {kInNav, Feature::in_nav},
                                                                      {kInAside, Feature::in_aside},
                                                                      {kInFooter, Feature::in_footer},
                                                                      {kInHeader, Feature::in_header},
                                                                      {kInFigure, Feature::in_figure},
                                                                      {kInFigcaption, Feature::in_figcaption},
                                                                      {kInTable, Feature::in_table},
                                                                      {kInForm, Feature::in_form},
                                                                      {kInButton, Feature::in_button},
                                                                      {kInAddress, Feature::in_address},
                                                                      {kInArticleBody, Feature::in_article_body},
                                                                      {kInHidden, Feature::in_hidden},
                                                                      {kInNoscript, Feature::in_noscript},
                                                                      {kInParagraph, Feature::in_paragraph},
                                                                      {kInList, Feature::in_list}};
        for (const auto& [bit, feature] : kBits) yes(feature, (page_.places[i].within & bit) != 0);
    }

    void hints(std::size_t i) {
        const HtmlNode& node = node_of(i);
        const std::uint32_t parent = below(top_, node.parent) ? 0 : page_.nodes[node.parent].hints;  // what holds the story tells nothing
        const std::uint32_t near = node.hints | parent, far = page_.places[i].far_hints & ~near & ~top_hints_;
        each_bit(near, [&](int bit) { yes(Feature::near_article + bit); });
        each_bit(far, [&](int bit) { yes(Feature::far_article + bit); });
    }

    void phrases(std::size_t i) {
        const Look& look = looks_[i];
        if (look.told()) {
            const DropKind kind = look.telling->kind;
            yes(kind == DropKind::related      ? Feature::told_related
                : kind == DropKind::navigation ? Feature::told_navigation
                : kind == DropKind::advert     ? Feature::told_advert
                : kind == DropKind::byline     ? Feature::told_byline
                                               : Feature::told_boilerplate);
        } else {
            yes(Feature::hints_phrase, look.telling.has_value());
        }
        switch (look.form) {
            case Form::timestamp:
                return yes(Feature::is_timestamp);
            case Form::byline:
                return yes(Feature::is_byline);
            case Form::caption:
                return yes(Feature::is_caption);
            case Form::menu:
                return yes(Feature::is_menu);
            case Form::address:
                return yes(Feature::is_address);
            case Form::code:
                return yes(Feature::is_code);
            case Form::marks:
                return yes(Feature::is_marks);
            case Form::icons:
            case Form::unfilled:
                return yes(Feature::is_template);
            case Form::prose:
            case Form::line:
                return;
        }
    }

    void place(std::size_t i) {
        const std::uint32_t node = page_.places[i].node, parent = page_.nodes[top_].parent;
        const bool in_top = below(node, top_);
        yes(Feature::in_top, in_top);
        yes(Feature::in_top_parent, !in_top && parent != 0 && below(node, parent));
        yes(Feature::outside_top, !in_top && (parent == 0 || !below(node, parent)));
        yes(Feature::child_of_top, page_.nodes[node].parent == top_);
        yes(Feature::under_child_of_top,
            in_top && page_.nodes[node].parent != top_ && page_.nodes[page_.nodes[node].parent].parent == top_);
        const Sibling& s = siblings_.at(node_of(i).parent);
        yes(Feature::with_prose_siblings, s.prose >= 3);
        yes(Feature::only_links_around, s.units >= 3 && s.links * 10 >= s.units * 8);
        const bool list = page_.places[i].tag == Tag::li || (page_.places[i].within & kInList) != 0;
        yes(Feature::list_of_links, list && s.links * 10 >= s.units * 7);
        yes(Feature::list_of_sentences, list && s.sentences * 10 >= s.units * 5);
        yes(Feature::short_in_list, list && looks_[i].wording.words <= 4);
        yes(Feature::first_tenth, i * 10 < count_);
        yes(Feature::last_tenth, (count_ - i) * 10 <= count_);
        yes(Feature::before_first_prose, i < first_);
        yes(Feature::after_last_prose, i > last_);
        yes(Feature::before_headline, headline_ != SIZE_MAX && i < headline_);
        yes(Feature::after_headline, headline_ != SIZE_MAX && i > headline_);
        yes(Feature::heading_outside, heading_level(page_.places[i].tag) > 0 && !in_top);
    }

    [[nodiscard]] int prose_in(std::size_t from, std::size_t to) const {
        return prose_before_[std::min(to, count_)] - prose_before_[std::min(from, count_)];
    }

    void neighbours(std::size_t i) {
        const int before = prose_in(i >= 3 ? i - 3 : 0, i), after = prose_in(i + 1, i + 4);
        yes(Feature::after_prose, i > 0 && prose_[i - 1]);
        yes(Feature::before_prose, i + 1 < count_ && prose_[i + 1]);
        yes(Feature::between_prose, before > 0 && after > 0);
        yes(Feature::far_from_prose, before + after == 0);
        yes(Feature::dense_before, prose_in(i >= 8 ? i - 8 : 0, i) >= 4);
        yes(Feature::dense_after, prose_in(i + 1, i + 9) >= 4);
        const auto repeated = repeats_.find(page_.units[i].text);
        yes(Feature::repeats, repeated != repeats_.end() && repeated->second > 1);
        if (heading_level(page_.places[i].tag) == 0) return;
        yes(Feature::heads_prose, i + 1 < count_ && prose_[i + 1]);
        yes(Feature::heads_links, i + 2 < count_ && links(i + 1) > 0.7 && links(i + 2) > 0.7);
    }

    void said(std::size_t i) {
        const std::string& text = page_.units[i].text;
        yes(Feature::is_title, !c_.title.empty() && text == c_.title);
        yes(Feature::is_description, !c_.description.empty() && text.size() > 20 && text == c_.description);
        if (body_.size() < 20 || looks_[i].wording.words < 4) return;
        yes(body_.share_of(key_of(text, 800)) >= 0.5 ? Feature::stated_body : Feature::not_stated_body);
    }

    /// What stands with it in one box; `others` are told of without the unit itself.
    void box(std::size_t i) {
        const StoryBox& b = c_.boxes.boxes[c_.boxes.of_unit[i]];
        const bool told = looks_[i].told();
        yes(Feature::box_alone, b.units == 1);
        yes(Feature::is_sure, told && looks_[i].telling->sure);
        yes(Feature::box_of_story, b.of_story);
        if (b.units == 1) return;
        yes(Feature::box_told, b.told > (told ? 1u : 0u));
        yes(Feature::box_mostly_told, b.told * 3 >= b.units);
        yes(Feature::box_opens_told, b.opens_told);
        yes(Feature::box_opens_short, b.opens_short);
        yes(Feature::box_form, b.form);
        yes(Feature::box_links, b.link_bytes * 2 >= b.bytes);
        yes(Feature::box_headlines, b.headlines > 0);
        yes(Feature::box_pictures, b.pictures > 0);
        yes(Feature::box_no_sentence, b.sentences == 0);
    }

    struct Sibling {
        std::size_t units = 0, prose = 0, links = 0, sentences = 0;
    };

    const StoryContext& c_;
    const HtmlPage& page_;
    const std::vector<Look>& looks_;
    std::size_t count_;
    std::uint32_t top_;
    std::uint32_t top_hints_ = 0;  ///< of the elements around the story: they tell no part of it from another
    const std::vector<bool>& prose_;
    std::vector<int> prose_before_;  ///< how many units before each are prose; one more at the end
    std::size_t first_ = 0, last_ = 0, headline_ = SIZE_MAX;
    std::unordered_map<std::uint32_t, Sibling> siblings_;
    std::unordered_map<std::string_view, int> repeats_;
    Shingles body_;
    std::vector<Feature> row_;
};

}  // namespace

void story_features(const StoryContext& context, const UseFeatures& use) { Rows(context).each(use); }

}  // namespace crossread::source
