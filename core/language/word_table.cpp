#include "language/word_table.hpp"

#include <cstring>

#include "base/hash.hpp"

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

WordTable::WordTable(std::span<const std::byte> blob)
    : slots_(blob.data() + 8 + 4 * read32(blob.data() + 4)), parents_(blob.data() + 8), mask_(read32(blob.data()) - 1) {}

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
