/// @file
/// Where articles that tell of the same thing disagree. Internal to the compare room.
///
/// Each kind has a finder of its own, which looks at two statements at a time and adds what it finds; what several
/// pairs show is gathered into one difference afterwards. Finders ask for more proof than the aligner does: a
/// difference that is not there costs a reader's trust.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compare/align.hpp"
#include "compare/gather.hpp"
#include "compare/index.hpp"
#include "compare/pairing.hpp"

namespace crossread::comparison {

/// A disagreement of two statements.
struct Disagreement {
    DifferenceKind kind = DifferenceKind::quantity;
    Valued left, right;
    std::string why;  ///< for a person
    float sure = 0;   ///< of numbers and of quotations: of several with one article the surest counts
    std::uint32_t left_from = 0, right_from = 0;  ///< where the number or the quotation begins
    bool agrees = false;  ///< nothing differs; it only tells that the other answers of these words are the wrong ones
};

/// The words of all its names, in lower case, by linked entity.
using NameWords = std::vector<std::vector<std::string>>;
[[nodiscard]] NameWords name_words_of(const Linked& linked);

/// Two statements of different articles, how sure it is that they tell of the same, and whom their names stand for.
struct Scene {
    const Pairing& words;
    const Edge& edge;
    const Linked& linked;
    const std::vector<Index>& indexes;  ///< by article
    const NameWords& called;
};

// The finders. Each appends what it finds in one pair.
/// `only_fates`: only people counted by what befell them (Quantity::fate), which needs no likeness of the sentences.
void find_quantity_differences(const Scene& scene, bool only_fates, std::vector<Disagreement>& out);
void find_time_differences(const Scene& scene, std::vector<Disagreement>& out);
/// One thing told more exactly in one statement than in the other: all quiet.
void find_exactness_differences(const Scene& scene, std::vector<Disagreement>& out);
void find_quote_differences(const Scene& scene, std::vector<Disagreement>& out);
void find_attribution_differences(const Scene& scene, std::vector<Disagreement>& out);
void find_name_differences(const Scene& scene, std::vector<Disagreement>& out);
void find_telling_differences(const Scene& scene, std::vector<Disagreement>& out);
void find_stage_differences(const Scene& scene, std::vector<Disagreement>& out);
void find_contrast_differences(const Scene& scene, std::vector<Disagreement>& out);
void find_denial_differences(const Scene& scene, std::vector<Disagreement>& out);

/// Planned or the like in one article and done in the other: no conflict where the other one is the later.
[[nodiscard]] DifferenceKind planned_or_done(const Article& planned, const Article& done);

/// Names of the story that are spelled in two ways, each in its own articles.
void find_spellings(const Report& report, std::vector<Disagreement>& out);

/// Who is called by another first name in another report ("Bill", "William"): quiet, though a careful editor wants to know.
void find_first_names(const Report& report, std::vector<Disagreement>& out);

/// Who had no comment for one article and is quoted by another.
void find_silences(const Report& report, std::vector<Disagreement>& out);

/// Whose age is told in two ways, in whatever sentences.
void find_ages(const Report& report, std::vector<Disagreement>& out);

/// Leaves out disagreements of numbers or of days that would chain what is told on several points. From the surest on, values join
/// on one point only if each differs from, or equals, all that the others tell there, and equals what its own article tells there: else one
/// false pair among ten reports would make one difference of all their numbers.
void drop_chained(std::vector<Disagreement>& found);

/// Whether two words, in lower case, are one but for accents, or of six letters and more but for one letter.
[[nodiscard]] bool spelled_alike(std::string_view a, std::string_view b);

/// Whether two names may be one speaker's: they have a word in common, or nearly; of a person and an organization the one
/// may speak for the other.
[[nodiscard]] bool may_be_one(const Scene& scene, EntityId a, EntityId b);

/// Adds the differences of a story, which is all of the report. `groups` are its agreements.
void add_differences(Report& report, std::span<const Statement> statements, const Alignment& alignment,
                     std::span<const Group> groups);

}  // namespace crossread::comparison
