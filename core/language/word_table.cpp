#include "language/word_table.hpp"

#include <bit>
#include <cstring>

#include "base/hash.hpp"
#include "base/touch.hpp"

namespace crossread::language {
namespace {

std::uint32_t read32(const std::byte* at) {
    std::uint32_t value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

std::uint16_t read16(const std::byte* at) {
    std::uint16_t value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

}  // namespace

std::uint32_t slot_of(std::uint32_t hash) { return hash_mix(hash); }
std::uint32_t check_of(std::uint32_t hash) { return (hash * 0x9E3779B1u) >> 18; }

bool WordTable::fits(std::span<const std::byte> blob) {
    if (blob.size() < 8) return false;
    const std::uint64_t slots = read32(blob.data()), classes = read32(blob.data() + 4);
    if (!std::has_single_bit(slots) || blob.size() - 8 != 4 * classes + 4 * slots) return false;
    bool empty = false;
    for (std::uint64_t slot = 0; slot < slots; ++slot) {
        const std::uint32_t value = read32(blob.data() + 8 + 4 * (classes + slot));
        if ((value & 0xFFF) >= classes && value != 0) return false;
        empty = empty || value == 0;
    }
    return empty;
}

WordTable::WordTable(std::span<const std::byte> blob)
    : slots_(blob.data() + 8 + 4 * read32(blob.data() + 4)), parents_(blob.data() + 8), mask_(read32(blob.data()) - 1) {}

void WordTable::expect(std::uint32_t hash) const { touch(slots_ + 4 * std::size_t{slot_of(hash) & mask_}); }

WordInfo WordTable::find(std::uint32_t hash) const {
    const std::uint32_t check = check_of(hash);
    for (std::uint32_t slot = slot_of(hash) & mask_;; slot = (slot + 1) & mask_) {
        const std::uint32_t value = read32(slots_ + 4 * slot);
        if (value == 0) return {};
        if (value >> 18 != check) continue;
        const auto fine = static_cast<std::uint16_t>(value & 0xFFF);
        const std::byte* parent = parents_ + 4 * fine;
        return {fine, read16(parent), read16(parent + 2), static_cast<std::uint8_t>((value >> 12) & 0x3F)};
    }
}

}  // namespace crossread::language
