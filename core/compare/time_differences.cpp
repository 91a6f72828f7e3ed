#include <string>
#include <vector>

#include "compare/moments.hpp"

namespace crossread::comparison {
namespace {

/// Log odds from which two days count as one event's, and from which one is the other told more exactly: that is quiet, and may be
/// wrong oftener.
constexpr float kSureFrom = -0.75F, kSureFromWithin = -0.6F, kSureFromOtherGround = 0.2F;
/// Sentences that hardly tell of one event date two.
constexpr float kSameEvent = 0.4F, kSameEventWithin = 0.55F;
/// In a sentence that is nearly the other one what is left is what was altered, whatever the clues say.
constexpr float kNearlySame = 0.75F;

bool one_event(const Scene& scene, const MomentPair& p) {
    if (scene.edge.likeness >= kNearlySame) return true;
    if (p.clues[Clue::told] > 0.5F) return false;
    if (scene.edge.sameness < (p.both_can_be ? kSameEventWithin : kSameEvent)) return false;
    if (p.both_can_be) return same_point(Point::day, p.clues) >= (p.clues[Clue::grounds] > 0 ? kSureFromOtherGround : kSureFromWithin);
    if (p.clues[Clue::grain] <= 0 || p.clues[Clue::far] > 0) return false;
    // A report that knows both days tells of two events, unless the same is said to have happened on both.
    if (p.clues[Clue::told] > 0 && p.clues[Clue::other_deed] > 0) return false;
    if (p.left_over && scene.edge.likeness >= kAlikeButFor && p.clues[Clue::told] <= 0) return true;
    return same_point(Point::day, p.clues) >= kSureFrom;
}

}  // namespace

void find_time_differences(const Scene& scene, std::vector<Disagreement>& out) {
    const Pairing& words = scene.words;
    for (const MomentPair& p : moment_pairs(scene)) {
        if (!one_event(scene, p)) continue;
        const TimeExpression &left = *p.left.time, &right = *p.right.time;
        out.push_back({p.both_can_be ? DifferenceKind::precision : DifferenceKind::time,
                       {{words.left().article, left.span, false}, left.value},
                       {{words.right().article, right.span, false}, right.value},
                       p.both_can_be ? "both can be true: one is told more exactly" : "the same event is dated",
                       0,
                       left.span.begin,
                       right.span.begin});
    }
}

}  // namespace crossread::comparison
