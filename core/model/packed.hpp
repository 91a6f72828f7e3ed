/// @file
/// Model files as the wasm holds them: made half as large by pack.mjs at build time, and whole again when they are first asked for.
///
/// Every byte is coded by how frequent its value is in its column (asymmetric numeral systems: Jarek Duda, 2014), so nothing is lost.
/// Columns are the bytes that lie a record's length apart: the weights of one label, say. Form, little-endian: u32 size of what was
/// packed, u32 columns; then for each column u16 number of values and for each value u8 value, u16 share (of 4,096 together),
/// four u32 states, and u16 words until its last byte is there. Four states take turns, so that none waits for another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace crossread::model {

class Unpacked {
public:
    /// `packed` is what pack.mjs made. Of anything else comes something, never more than the size it states.
    explicit Unpacked(std::span<const std::byte> packed);
    /// The file as it was. It begins sixteen bytes into a line of the cache, as in blobs.S.
    [[nodiscard]] std::span<const std::byte> bytes() const;

private:
    struct alignas(64) Line {
        std::byte bytes[64];
    };
    std::vector<Line> lines_;
    std::uint32_t size_ = 0;
};

}  // namespace crossread::model
