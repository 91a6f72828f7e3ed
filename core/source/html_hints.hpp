/// @file
/// What the words in an element's class and id say about its content: "article-body", "related-links", "js-comments".
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace crossread::source {

enum Hint : std::uint32_t {
    kHintArticle = 1u << 0,  ///< article, story, post, entry
    kHintBody = 1u << 1,     ///< body, content, text, paragraph
    kHintComment = 1u << 2,
    kHintFooter = 1u << 3,
    kHintSidebar = 1u << 4,    ///< sidebar, aside, rail, column, widget
    kHintRelated = 1u << 5,    ///< related, recommended, more, also, popular, trending, teaser, card
    kHintShare = 1u << 6,      ///< share, social, follow
    kHintSubscribe = 1u << 7,  ///< newsletter, subscribe, signup, paywall, promo, cta, banner
    kHintMenu = 1u << 8,       ///< nav, menu, breadcrumb, toolbar, pagination, toc
    kHintAdvert = 1u << 9,     ///< ad, ads, advert, sponsor, promoted
    kHintTags = 1u << 10,      ///< tags, topics, categories, keywords
    kHintAuthor = 1u << 11,    ///< author, byline, bio, contributor
    kHintDate = 1u << 12,      ///< date, time, timestamp, published, updated
    kHintCaption = 1u << 13,   ///< caption, credit
    kHintOverlay = 1u << 14,   ///< modal, popup, cookie, consent, overlay, dialog
    kHintMeta = 1u << 15,      ///< meta, info, details
    kHintTitle = 1u << 16,     ///< headline, title
    kHintSubtitle = 1u << 17,  ///< subtitle, standfirst, dek, summary, lead, intro, excerpt
    kHintHeader = 1u << 18,    ///< header, masthead, top
    kHintQuote = 1u << 19,     ///< pullquote
    kHintMedia = 1u << 20,     ///< gallery, slideshow, video, player, image, figure
    kHintHidden = 1u << 21,    ///< hidden, sr-only, screen-reader, noprint
    kHintList = 1u << 22,      ///< list, grid, feed, items
    kHintMain = 1u << 23,      ///< main, primary
    kHintSection = 1u << 24,   ///< kicker, eyebrow, section, category label
    kHintForm = 1u << 25,      ///< form, input, search, login, button
};
inline constexpr int kHints = 26;

/// The hints in a class or id attribute's value. Words are parted by marks and by capitals ("articleBody"). Linear.
[[nodiscard]] std::uint32_t hints_of(std::string_view value);

/// The same, for the many elements of a page that share a class: what was worked out last for some hundred of them is remembered.
class HintMemory {
public:
    /// `value` must live as long as this.
    [[nodiscard]] std::uint32_t of(std::string_view value);

private:
    struct Entry {
        std::string_view value;
        std::uint32_t hints = 0;
    };
    std::array<Entry, 256> entries_;
};

}  // namespace crossread::source
