/// @file
/// What can be told about each block of a page: the features by which the story is found. Each is a yes or no, so that a weight is
/// simply what a "yes" speaks for or against; story_weights.inc lists the weights by these names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "source/html_page.hpp"
#include "source/line_form.hpp"
#include "source/story_boxes.hpp"
#include "source/story_top.hpp"

namespace crossread::source {

#define CROSSREAD_STORY_FEATURES(X)                                                                                                        \
    X(always)                                                                                                                              \
    X(words_1_3)                                                                                                                           \
    X(words_4_9) X(words_10_19) X(words_20_39) X(words_40) X(ends_sentence) X(two_sentences) X(asks) X(has_quote) X(no_links)              \
        X(some_links) X(half_links) X(all_links) X(capitalised) X(digits) X(all_bold) X(tag_p) X(tag_h1) X(tag_h2) X(tag_h3) X(tag_h4) X(  \
            tag_li) X(tag_div) X(tag_td) X(tag_quote) X(tag_pre) X(tag_dl) X(tag_section) X(in_article) X(in_main) X(in_nav) X(in_aside)   \
            X(in_footer) X(in_header) X(in_figure) X(in_figcaption) X(in_table) X(in_form) X(in_button) X(in_address) X(in_article_body)   \
                X(in_hidden) X(in_noscript) X(in_paragraph) X(in_list) X(near_article) X(near_body) X(near_comment) X(near_footer) X(      \
                    near_sidebar) X(near_related) X(near_share) X(near_subscribe) X(near_menu) X(near_advert) X(near_tags) X(near_author)  \
                    X(near_date) X(near_caption) X(near_overlay) X(near_meta) X(near_title) X(near_subtitle) X(near_header) X(near_quote)  \
                        X(near_media) X(near_hidden) X(near_list) X(near_main) X(near_section) X(near_form) X(far_article) X(far_body)     \
                            X(far_comment) X(far_footer) X(far_sidebar) X(far_related) X(far_share) X(far_subscribe) X(far_menu) X(        \
                                far_advert) X(far_tags) X(far_author) X(far_date) X(far_caption) X(far_overlay) X(far_meta)                \
                                X(far_title) X(far_subtitle) X(far_header) X(far_quote) X(far_media) X(far_hidden) X(far_list) X(far_main) \
                                    X(far_section) X(far_form) X(told_related) X(told_boilerplate) X(told_navigation) X(told_advert)       \
                                        X(told_byline) X(hints_phrase) X(is_timestamp) X(is_byline) X(is_caption) X(is_menu) X(is_address) \
                                            X(is_code) X(is_marks) X(is_template) X(in_top) X(in_top_parent) X(child_of_top)               \
                                                X(under_child_of_top) X(outside_top) X(with_prose_siblings)                                \
                                                    X(only_links_around) X(before_prose) X(after_prose) X(between_prose)                   \
                                                        X(far_from_prose) X(dense_before) X(dense_after) X(first_tenth) X(last_tenth)      \
                                                            X(before_first_prose) X(after_last_prose) X(before_headline) X(after_headline) \
                                                                X(repeats) X(heads_prose) X(heads_links) X(is_title) X(is_description)     \
                                                                    X(stated_body) X(not_stated_body) X(list_of_links)                     \
                                                                        X(list_of_sentences) X(short_in_list) X(heading_outside)           \
                                                                            X(box_alone) X(box_told) X(box_opens_told) X(box_opens_short)  \
                                                                                X(box_form) X(box_links) X(box_headlines) X(box_pictures)  \
                                                                                    X(box_no_sentence) X(box_of_story) X(box_mostly_told)  \
                                                                                        X(is_sure)

enum class Feature : std::uint8_t {
#define X(name) name,
    CROSSREAD_STORY_FEATURES(X)
#undef X
};

#define X(name) +1
inline constexpr std::size_t kFeatures = 0 CROSSREAD_STORY_FEATURES(X);
#undef X

/// The names of the features in their order.
[[nodiscard]] const char* name_of(Feature feature);

/// What the features are made of. `looks` are those of the units; `title` and `description` what the page
/// says of itself, `body` the words of the article where the page states them too (JSON-LD), all possibly empty.
struct StoryContext {
    const HtmlPage& page;
    const std::vector<Look>& looks;
    std::string_view title, description, body;
    const StoryBoxes& boxes;
    const std::vector<bool>& sentence;  ///< of sentences_of
    std::uint32_t top = 0;              ///< of top_node
};

/// Called with each unit's index and the features that hold of it, in their order; these are good until it returns.
using UseFeatures = std::function<void(std::size_t, const std::vector<Feature>&)>;
/// Unit by unit, so that no page's features are all in memory at once: they would be its largest part.
void story_features(const StoryContext& context, const UseFeatures& use);

}  // namespace crossread::source
