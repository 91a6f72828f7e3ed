/// @file
/// The boxes of a page: what stands together beside a story's paragraphs, "Related stories" and the three links below it, a prompt and
/// its form. What one line of a box is tells what the others are.
#pragma once

#include <cstdint>
#include <vector>

#include "source/html_page.hpp"
#include "source/line_form.hpp"

namespace crossread::source {

/// What the units of one box are together.
struct StoryBox {
    std::uint32_t units = 0, words = 0, told = 0, sentences = 0, pictures = 0,
                  headlines = 0;  ///< headlines: links of four words and more, by themselves
    std::uint32_t bytes = 0, link_bytes = 0;
    bool form = false;         ///< people type or click in it
    bool opens_told = false;   ///< its first line is known for page furniture
    bool opens_short = false;  ///< its first line is no sentence
    bool of_story = false;     ///< named as the boxes are that hold most of the page's sentences
};

struct StoryBoxes {
    std::vector<StoryBox> boxes;
    std::vector<std::uint32_t> of_unit;  ///< by unit: its box
};

/// A box is the largest element around a unit that holds no more than an eighth of the page's sentences or 25 words of them (`sentence`
/// says of each unit whether it is one), or the unit's own. Linear.
[[nodiscard]] StoryBoxes boxes_of(const HtmlPage& page, const std::vector<Look>& looks, const std::vector<bool>& sentence);

}  // namespace crossread::source
