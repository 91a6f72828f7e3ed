/// @file
/// A page of HTML as blocks of text with where each stands, and what the page says about itself. Just enough tree for that:
/// elements that hold blocks become nodes, formatting inside a block does not.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "source/html_tags.hpp"
#include "source/unit.hpp"

namespace crossread::source {

/// What the elements around a block are, one bit each.
enum Within : std::uint32_t {
    kInArticle = 1u << 0,
    kInMain = 1u << 1,
    kInNav = 1u << 2,
    kInAside = 1u << 3,
    kInFooter = 1u << 4,
    kInHeader = 1u << 5,
    kInList = 1u << 6,
    kInQuote = 1u << 7,
    kInFigure = 1u << 8,
    kInFigcaption = 1u << 9,
    kInTable = 1u << 10,
    kInForm = 1u << 11,
    kInButton = 1u << 12,
    kInHidden = 1u << 13,  ///< by attribute or inline style
    kInAddress = 1u << 14,
    kInArticleBody = 1u << 15,  ///< itemprop="articleBody"
    kInLink = 1u << 16,
    kInPre = 1u << 17,
    kInNoscript = 1u << 18,
    kInParagraph = 1u << 19,
    kInSection = 1u << 20,
    kInBold = 1u << 21,
};

/// An element that may hold blocks. Nodes are in the order of their start tags; a node's descendants are [itself, end).
struct HtmlNode {
    std::uint32_t parent = 0;  ///< node 0 is the page and its own parent
    std::uint32_t end = 0;
    std::uint32_t hints = 0;  ///< of its own class and id
    std::uint32_t kin = 0;    ///< equal for elements of one name and class
    std::uint16_t depth = 0;  ///< in nodes, at most 65,535
    Tag tag = Tag::other;
};

/// Where a unit of the same index stands.
struct HtmlPlace {
    std::uint32_t node = 0;
    std::uint32_t within = 0;      ///< Within bits
    std::uint32_t far_hints = 0;   ///< of all elements around it but html and body
    std::uint32_t link_bytes = 0;  ///< of the unit's text, how much is in links
    std::uint32_t bold_bytes = 0;
    std::uint32_t image_before = 0;  ///< pictures since the unit before
    Tag tag = Tag::other;            ///< the innermost element that breaks text
};

/// Something the page says about itself: <meta>, itemprop, rel=author, <time>, with where it says it.
struct HtmlStatement {
    std::string
        name;  ///< lower case: "og:title", "itemprop:datepublished", "time", "rel:author", "href:author", "class:author", "title", "canonical", "lang"
    std::string value;         ///< decoded and clean
    Span source;               ///< the words or the attribute's value
    std::uint32_t unit = 0;    ///< how many units stand before it
    std::uint32_t within = 0;  ///< Within bits around it
    std::uint32_t hints = 0;   ///< far hints around it
};

struct HtmlPage {
    std::vector<Unit> units;        ///< every visible character of the page, and those hidden by attribute (kInHidden)
    std::vector<HtmlPlace> places;  ///< as many
    std::vector<HtmlNode> nodes;
    std::vector<HtmlStatement> statements;
    bool too_deep = false;      ///< elements were nested deeper than kDeepest
    std::vector<Span> json_ld;  ///< contents of <script type="application/ld+json">
};

/// Reads any page. Time and memory are proportional to the page: no recursion, and nesting deeper than kDeepest is read as flat.
[[nodiscard]] HtmlPage read_html(std::string_view page);

inline constexpr std::size_t kDeepest = 2000;

}  // namespace crossread::source
