/// @file
/// What can be told about each unit of a raw text dump: the features by which its story is found. Each is a yes or no, as those of a
/// page's blocks are (story_features.hpp); a dump has no mark-up, so they are of words, of neighbours, of empty lines and of a first
/// guess by rules. dump_weights.inc lists their weights by these names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "source/line_form.hpp"
#include "source/unit.hpp"

namespace crossread::source {

#define CROSSREAD_DUMP_FEATURES(X)                                                                                                            \
    X(always)                                                                                                                                 \
    X(words_1_3)                                                                                                                              \
    X(words_4_9)                                                                                                                              \
    X(words_10_19) X(words_20_39) X(words_40) X(ends_sentence) X(two_sentences) X(asks) X(has_quote) X(starts_lower) X(capitalised)           \
        X(shouted) X(digits) X(list_item) X(heading) X(row) X(is_prose) X(is_timestamp) X(is_byline) X(is_caption) X(is_menu) X(is_address)   \
            X(is_code) X(is_marks) X(told_related) X(told_boilerplate) X(told_navigation) X(told_advert) X(told_byline) X(told_other)         \
                X(told_whole) X(told_start) X(told_sure) X(is_junk) X(to_reader) X(to_reader_short) X(loose) X(tight_before) X(tight_after)   \
                    X(tight_both) X(before_prose) X(after_prose) X(between_prose) X(far_from_prose) X(dense_before) X(dense_after)            \
                        X(junk_before) X(junk_after) X(short_before) X(short_after) X(among_short) X(item_before) X(item_after)               \
                            X(dated_before) X(first_tenth) X(last_tenth) X(before_first_prose) X(after_last_prose) X(repeats)                 \
                                X(shares_most) X(shares_some) X(shares_little) X(shares_nothing) X(guessed_in) X(guessed_hole)                \
                                    X(guessed_before) X(guessed_after) X(next_to_guess) X(after_end) X(after_ends) X(worth_high)              \
                                        X(worth_above) X(worth_below) X(worth_low) X(lone_asks) X(lone_marked) X(lone_long) X(lone_short) X(many_lone) X(lone_heads_prose)

enum class DumpFeature : std::uint8_t {
#define X(name) name,
    CROSSREAD_DUMP_FEATURES(X)
#undef X
};

#define X(name) +1
inline constexpr std::size_t kDumpFeatures = 0 CROSSREAD_DUMP_FEATURES(X);
#undef X

/// The names of the features in their order.
[[nodiscard]] const char* name_of(DumpFeature feature);

/// A first guess by rules: how much each unit by itself speaks for the story, and which units are the story by that.
struct DumpGuess {
    std::vector<double> worth;
    std::vector<bool> inside;
};

/// Called with each unit's index and the features that hold of it, in their order; these are good until it returns.
using UseDumpFeatures = std::function<void(std::size_t, const std::vector<DumpFeature>&)>;
/// `looks` and `guess` are of the units, one each. Linear in the units' bytes.
void dump_features(const std::vector<Unit>& units, const std::vector<Look>& looks, const DumpGuess& guess, const UseDumpFeatures& use);

/// Words by which a page speaks to its reader rather than tells a story; `key` as key_of gives it.
[[nodiscard]] bool speaks_to_reader(const std::string& key);

}  // namespace crossread::source
