/// @file
/// A page of HTML, judged: which blocks are the story, what the head fields are, and why the rest goes.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "source/html_page.hpp"
#include "source/line_form.hpp"
#include "source/metadata.hpp"
#include "source/story_features.hpp"
#include "source/story_model.hpp"
#include "source/story_top.hpp"

namespace crossread::source {

/// All that is known of a page before anything is decided.
struct PageStudy {
    HtmlPage page;
    std::vector<Look> looks;
    Metadata metadata;
    std::vector<bool> sentence;  ///< of sentences_of
    StoryBoxes boxes;
    std::uint32_t top = 0;        ///< of top_node
    std::uint32_t own_hints = 0;  ///< of the elements around the story as a whole: they tell no part of it from another
};

[[nodiscard]] PageStudy study_page(std::string_view content, std::string_view url);

/// The features by which each unit is judged.
void page_features(const PageStudy& study, const UseFeatures& use);

/// Fills the head fields of `document` and decides about every unit of the page. The model is a parameter so that the program which fits
/// it can try it on pages that it was not fitted on.
[[nodiscard]] std::vector<Verdict> judge_page(const PageStudy& study, Document& document, const StoryModel& model = kStoryModel);

/// The title as a unit of its own where only the page's head has it, in these words; its source is what the head says.
[[nodiscard]] std::optional<Unit> unseen_title(const PageStudy& study);

}  // namespace crossread::source
