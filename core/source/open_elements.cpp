#include "source/open_elements.hpp"

#include <algorithm>

namespace crossread::source {
namespace {

/// Misnested formatting ("<b><i></b>") is looked for no deeper than this.
constexpr std::size_t kFormattingReach = 32;

}  // namespace

void OpenElements::push(OpenElement element) {
    const auto index = static_cast<std::uint32_t>(stack_.size());
    element.same_below = last_[static_cast<std::size_t>(element.tag)];
    element.barrier = has(element.tag, kBarrier) || stack_.empty() ? index : stack_.back().barrier;
    last_[static_cast<std::size_t>(element.tag)] = index + 1;
    stack_.push_back(element);
}

void OpenElements::pop() {
    last_[static_cast<std::size_t>(stack_.back().tag)] = stack_.back().same_below;
    stack_.pop_back();
}

/// Index + 1 of the topmost open element of this tag above the nearest barrier, or that barrier itself.
std::size_t OpenElements::in_scope(Tag tag) const {
    const std::size_t found = last(tag);
    return found != 0 && found - 1 >= stack_.back().barrier ? found : 0;
}

std::size_t OpenElements::closed_by(Tag tag, std::uint32_t name) const {
    if (stack_.empty()) return 0;
    if (has(tag, kBreaks) || has(tag, kBarrier)) {
        if (heading_level(tag) > 0) {  // "</h2>" also ends an h3
            std::size_t found = 0;
            for (const Tag heading : {Tag::h1, Tag::h2, Tag::h3, Tag::h4, Tag::h5, Tag::h6}) found = std::max(found, in_scope(heading));
            return closing(found);
        }
        // A table's end reaches beyond the cell that is still open; other blocks end within their cell.
        const bool of_table = tag == Tag::table || tag == Tag::tr || tag == Tag::tbody || tag == Tag::thead || tag == Tag::tfoot ||
                              tag == Tag::body || tag == Tag::html;
        return closing(of_table ? last(tag) : in_scope(tag));
    }
    for (std::size_t up = 0; up < stack_.size() && up < kFormattingReach; ++up) {
        const OpenElement& element = stack_[stack_.size() - 1 - up];
        if (element.tag == tag && (tag != Tag::other || element.name == name)) return up + 1;
        if (tag != Tag::other && (has(element.tag, kBreaks) || has(element.tag, kBarrier))) return 0;
    }
    return 0;
}

std::size_t OpenElements::implied_by(Tag tag) const {
    if (stack_.empty()) return 0;
    std::size_t found = 0;
    const auto closes = [&](Tag open, Tag unless_within) {
        const std::size_t at = in_scope(open);
        if (at != 0 && at > last(unless_within)) found = found == 0 ? at : std::min(found, at);
    };
    if (has(tag, kClosesP)) {
        const std::size_t p = in_scope(Tag::p);
        if (p != 0) found = p;
    }
    switch (tag) {
        case Tag::li:
            closes(Tag::li, std::max(last(Tag::ul), last(Tag::ol)) == last(Tag::ul) ? Tag::ul : Tag::ol);
            break;
        case Tag::dd:
        case Tag::dt:
            closes(Tag::dd, Tag::dl);
            closes(Tag::dt, Tag::dl);
            break;
        case Tag::option:
        case Tag::optgroup:
            closes(Tag::option, Tag::select);
            break;
        case Tag::td:
        case Tag::th:
            for (const Tag cell : {Tag::td, Tag::th})
                if (const std::size_t at = last(cell); at != 0 && at > last(Tag::table)) found = found == 0 ? at : std::min(found, at);
            break;
        case Tag::tr:
        case Tag::tbody:
        case Tag::thead:
        case Tag::tfoot:
            for (const Tag part : {Tag::tr, Tag::td, Tag::th})
                if (const std::size_t at = last(part); at != 0 && at > last(Tag::table)) found = found == 0 ? at : std::min(found, at);
            break;
        case Tag::h1:
        case Tag::h2:
        case Tag::h3:
        case Tag::h4:
        case Tag::h5:
        case Tag::h6:
            if (heading_level(stack_.back().tag) > 0) found = stack_.size();
            break;
        case Tag::a:  // links do not nest
            for (std::size_t up = 0; up < stack_.size() && up < kFormattingReach; ++up) {
                const Tag open = stack_[stack_.size() - 1 - up].tag;
                if (open == Tag::a) found = stack_.size() - up;
                if (open == Tag::a || has(open, kBreaks) || has(open, kBarrier)) break;
            }
            break;
        default:
            break;
    }
    return closing(found);
}

}  // namespace crossread::source
