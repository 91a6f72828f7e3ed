/// @file
/// The stack of open elements, with just as much of the Standard's tree construction as deciding where a block stands needs:
/// implied end tags, barriers (a table's cells), and misnested formatting. Every step is O(1) but popping, which is paid by pushing.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "source/html_tags.hpp"

namespace crossread::source {

struct OpenElement {
    Tag tag = Tag::other;
    std::uint32_t name = 0;  ///< a hash of the name, for elements that have no Tag
    std::uint32_t node = 0;
    std::uint32_t within = 0;  ///< Within bits, the element's own among them
    std::uint32_t far_hints = 0;
    std::uint32_t same_below = 0;  ///< index + 1 of the next lower element of this tag; 0 when there is none
    std::uint32_t barrier = 0;     ///< index of the nearest barrier at or below it
};

class OpenElements {
public:
    OpenElements() { last_.fill(0); }
    [[nodiscard]] bool empty() const { return stack_.empty(); }
    [[nodiscard]] std::size_t size() const { return stack_.size(); }
    [[nodiscard]] const OpenElement& top() const { return stack_.back(); }

    void push(OpenElement element);
    void pop();

    /// How many elements the end tag closes; 0 when it matches nothing that it may close.
    [[nodiscard]] std::size_t closed_by(Tag tag, std::uint32_t name) const;
    /// How many elements must close before a start tag of this kind: an open p, the li before, a row's cell…
    [[nodiscard]] std::size_t implied_by(Tag tag) const;

private:
    [[nodiscard]] std::size_t last(Tag tag) const { return last_[static_cast<std::size_t>(tag)]; }
    [[nodiscard]] std::size_t in_scope(Tag tag) const;
    [[nodiscard]] std::size_t closing(std::size_t index_plus_one) const {
        return index_plus_one == 0 ? 0 : stack_.size() - (index_plus_one - 1);
    }

    std::vector<OpenElement> stack_;
    std::array<std::uint32_t, kTags> last_{};  ///< index + 1 of the topmost element of each tag
};

}  // namespace crossread::source
