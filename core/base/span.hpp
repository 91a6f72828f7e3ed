/// @file
/// Span: the one way anything in Crossread points at words.
///
/// Half-open [begin, end), in bytes of a UTF-8 text. Which text (an article's clean text, or the content it was
/// read from) is said by the field that holds the Span. Conversion to UTF-16 happens once, in report/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crossread {

struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(Span inner) const { return begin <= inner.begin && inner.end <= end; }
    /// True when they share at least one byte; an empty span overlaps nothing.
    [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

    friend constexpr bool operator==(Span, Span) = default;
    /// By begin, then by end: the order of reading.
    friend constexpr bool operator<(Span a, Span b) { return a.begin != b.begin ? a.begin < b.begin : a.end < b.end; }
};

/// The words a span points at. Spans that reach past the text are cut to it.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, Span span) {
    const std::size_t end = span.end < text.size() ? span.end : text.size();
    return span.begin < end ? std::string_view(text.data() + span.begin, end - span.begin) : std::string_view();
}

}  // namespace crossread
