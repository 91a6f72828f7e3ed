#include "text/offsets.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace crossread::text {
namespace {

constexpr std::uint8_t width_of(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead < 0xE0) return 2;
    return lead < 0xF0 ? 3 : 4;
}

}  // namespace

Utf16Offsets::Utf16Offsets(std::string_view text) {
    std::uint32_t unit = 0;
    std::uint8_t width = 0;
    const auto size = static_cast<std::uint32_t>(text.size());
    for (std::uint32_t byte = 0; byte < size;) {
        const std::uint8_t here = width_of(static_cast<unsigned char>(text[byte]));
        const std::uint8_t units_each = here == 4 ? 2 : 1;
        if (here != width) runs_.push_back({byte, unit, here, units_each});
        width = here;
        byte += here;
        unit += units_each;
        if (here != 1) continue;
        const auto end = static_cast<std::uint32_t>(past_ascii(text, byte));
        unit += end - byte;
        byte = end;
    }
    total_bytes_ = size;
    total_units_ = unit;
}

std::uint32_t Utf16Offsets::units(std::uint32_t byte) const {
    if (byte >= total_bytes_) return total_units_;
    // The last run that begins at the byte or before it, halved without a branch: no processor can foresee where an offset lies.
    const Run* run = runs_.data();
    for (std::size_t left = runs_.size(); left > 1;) {
        const std::size_t half = left / 2;
        run += run[half].byte <= byte ? half : 0;
        left -= half;
    }
    const std::uint32_t past = byte - run->byte;
    return run->unit + (run->bytes_each == 1 ? past : past / run->bytes_each * run->units_each);
}

std::uint32_t Utf16Offsets::bytes(std::uint32_t unit) const {
    if (unit >= total_units_) return total_bytes_;
    const auto after = std::upper_bound(runs_.begin(), runs_.end(), unit, [](std::uint32_t u, const Run& r) { return u < r.unit; });
    const Run& run = *(after - 1);
    return run.byte + (unit - run.unit) / run.units_each * run.bytes_each;
}

}  // namespace crossread::text
