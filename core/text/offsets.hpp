/// @file
/// Byte offsets into UTF-16 offsets and back: the one converter, used at the border (report/).
///
///     text     a  é     €        😀
///     bytes    0  1     3        6           10
///     units    0  1     2        3           5
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace crossread::text {

/// Holds no text: only the places where the two counts drift apart, so ASCII costs nothing.
class Utf16Offsets {
public:
    Utf16Offsets() = default;
    /// `text` is valid UTF-8; it need not outlive the object.
    explicit Utf16Offsets(std::string_view text);

    /// UTF-16 units before byte `byte`. A byte inside a code point counts as its beginning; past the end, as the end.
    [[nodiscard]] std::uint32_t units(std::uint32_t byte) const;
    /// Bytes before unit `unit`. The second half of a pair counts as the code point's beginning; past the end, as the end.
    [[nodiscard]] std::uint32_t bytes(std::uint32_t unit) const;

    [[nodiscard]] Span units(Span span) const { return {units(span.begin), units(span.end)}; }
    [[nodiscard]] Span bytes(Span span) const { return {bytes(span.begin), bytes(span.end)}; }

private:
    /// A run of code points of one width, in bytes and in units.
    struct Run {
        std::uint32_t byte, unit;
        std::uint8_t bytes_each, units_each;
    };
    std::vector<Run> runs_;
    std::uint32_t total_bytes_ = 0, total_units_ = 0;
};

}  // namespace crossread::text
