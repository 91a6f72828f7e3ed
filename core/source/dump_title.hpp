/// @file
/// Which line of a raw text dump is the article's headline: each line near the story's beginning is described by yes-or-no features,
/// and the one that most speaks for is the headline. title_weights.inc lists their weights by these names.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "source/dump_story.hpp"

namespace crossread::source {

/// Of the whole text, which is `bare` where nothing of a page came along; of the words; of other lines with the same words; of words shared with the story; of what stands below and above; of where the line
/// stands to the story's first sentence as it was found (`top_…`) and to its first long one (`lead_…`).
#define CROSSREAD_TITLE_FEATURES(X)                                                                                                          \
    X(always) X(bare)                                                                                                                                \
    X(words_1) X(words_2) X(words_3_4) X(words_5_7) X(words_8_14) X(words_15_20) X(words_21) X(ends_sentence) X(asks) X(exclaims)            \
        X(starts_lower) X(capitalised) X(shouted) X(has_number) X(has_colon) X(has_quote) X(parted) X(is_prose) X(is_caption) X(is_junk)     \
            X(told) X(list_item) X(to_reader) X(orders) X(is_name) X(menu_words)                                                                                      \
    X(twice_running) X(repeats) X(repeats_often) X(begins_another) X(ends_a_trail)                                                           \
    X(shares_nothing) X(shares_little) X(shares_some) X(shares_most) X(lead_shares_some) X(lead_shares_most) X(topic_some) X(topic_most)     \
        X(shares_more_than_others)                                                                                                           \
    X(date_next) X(date_near) X(date_below) X(name_next) X(name_near) X(byline_near) X(date_above) X(share_below) X(prose_next)              \
        X(prose_near) X(trail_above) X(short_above) X(short_below) X(line_above) X(line_below) X(item_above) X(item_below)                                               \
    X(loose) X(tight_above) X(tight_below) X(tight_both)                                                                                     \
    X(first_line) X(heads_bare) X(among_first) X(prose_above_none) X(prose_above_few) X(prose_above_many)                                                  \
    X(top_1) X(top_2) X(top_3_4) X(top_5_8) X(top_9_16) X(top_17) X(top_is) X(top_after_few) X(top_after_many)                               \
    X(lead_1) X(lead_2) X(lead_3_4) X(lead_5_8) X(lead_9_16) X(lead_17) X(lead_after_few) X(lead_after_many)

enum class TitleFeature : std::uint8_t {
#define X(name) name,
    CROSSREAD_TITLE_FEATURES(X)
#undef X
};

#define X(name) +1
inline constexpr std::size_t kTitleFeatures = 0 CROSSREAD_TITLE_FEATURES(X);
#undef X

/// The names of the features in their order.
[[nodiscard]] const char* name_of(TitleFeature feature);

struct TitleModel {
    std::array<double, kTitleFeatures> weights{};  ///< by TitleFeature; above 0 speaks for a headline
    double least = -1;                          ///< what speaks less than this is no headline
};

/// The weights in use, fitted by core/model/fit_title.mjs.
inline constexpr TitleModel kTitleModel = [] {
    constexpr std::pair<TitleFeature, double> kWeights[] = {
#include "source/title_weights.inc"
    };
    TitleModel out;
    for (const auto& [feature, weight] : kWeights) out.weights[static_cast<std::size_t>(feature)] = weight;
    return out;
}();

/// Called with the index of each line that may be a headline, down to the story's end, and the features that hold of it.
using UseTitleFeatures = std::function<void(std::size_t, const std::vector<TitleFeature>&)>;
/// n log n in the number of lines, linear in their bytes.
void title_features(const DumpView& dump, const UseTitleFeatures& use);

/// The headline's unit; SIZE_MAX where no line looks like one.
[[nodiscard]] std::size_t find_title(const DumpView& dump, const TitleModel& model = kTitleModel);

}  // namespace crossread::source
