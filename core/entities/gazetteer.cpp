#include "entities/gazetteer.hpp"

#include <array>
#include <bitset>

#include "base/hash.hpp"
#include "base/same_word.hpp"
#include "model/blobs.hpp"

namespace crossread::entities {
namespace {

std::uint32_t u8(const std::byte* at) { return std::to_integer<std::uint32_t>(*at); }
std::uint32_t u16(const std::byte* at) { return u8(at) | u8(at + 1) << 8; }
std::uint32_t u32(const std::byte* at) { return u16(at) | u16(at + 2) << 16; }
double degrees(const std::byte* at) { return static_cast<double>(static_cast<std::int16_t>(u16(at))) / 100.0; }

std::string_view chars(const std::byte* at, std::size_t size) { return {reinterpret_cast<const char*>(at), size}; }

std::uint32_t varint(const std::byte*& at) {
    std::uint32_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
        const std::uint32_t b = u8(at++);
        value |= (b & 127u) << shift;
        if (b < 128u) return value;
    }
}

constexpr std::uint32_t bit(Kind kind) { return 1u << static_cast<unsigned>(kind); }
constexpr std::uint32_t kWithSenses = bit(Kind::country) | bit(Kind::people) | bit(Kind::city) | bit(Kind::capital) | bit(Kind::region) |
                                      bit(Kind::organization) | bit(Kind::nickname);

/// Bytes of a sense behind its kind; of a kind that is none, as of most.
constexpr std::array<std::uint8_t, 256> kPayload = [] {
    std::array<std::uint8_t, 256> out{};
    out.fill(1);
    out[static_cast<std::size_t>(Kind::city)] = 7;
    out[static_cast<std::size_t>(Kind::region)] = 6;
    out[static_cast<std::size_t>(Kind::organization)] = out[static_cast<std::size_t>(Kind::nickname)] = 2;
    return out;
}();
std::size_t payload(Kind kind) { return kPayload[static_cast<std::size_t>(kind)]; }

}  // namespace

Sense Known::read_sense(const std::byte*& at) {
    Sense sense;
    sense.kind = static_cast<Kind>(u8(at++));
    const std::byte* p = at;
    at += payload(sense.kind);
    if (sense.kind == Kind::organization || sense.kind == Kind::nickname) {
        sense.group = static_cast<std::uint16_t>(u16(p));
        return sense;
    }
    sense.country = static_cast<std::uint8_t>(u8(p));
    if (sense.kind != Kind::city && sense.kind != Kind::region) return sense;
    sense.region = static_cast<std::uint8_t>(u8(p + 1));
    sense.lat = degrees(p + 2);
    sense.lon = degrees(p + 4);
    if (sense.kind == Kind::city) sense.size = static_cast<std::uint8_t>(u8(p + 6));
    return sense;
}

Sense Known::first(Kind kind) const {
    Sense found;
    if (!is(kind)) return found;
    each_sense([&](const Sense& sense) {
        const bool better = found.kind != kind || sense.size > found.size;
        if (sense.kind == kind && better) found = sense;
    });
    return found;
}

namespace {

struct Entry {
    std::string_view key;
    Known known;
};

/// The entry at `at`, which is moved past it.
Entry read_entry(const std::byte*& at) {
    const std::string_view key = chars(at + 1, u8(at));
    at += 1 + key.size();
    const std::uint32_t kinds = varint(at);
    const std::uint8_t senses = kinds & kWithSenses ? static_cast<std::uint8_t>(u8(at++)) : std::uint8_t{0};
    const Entry out{key, {kinds, senses, at}};
    for (std::uint8_t i = 0; i < senses; ++i) at += 1 + payload(static_cast<Kind>(u8(at)));
    return out;
}

/// Which keys there may be: most of what is looked up is no name, and its bucket is seldom in the cache that is near.
constexpr std::size_t kCells = 1u << 17;
using Sieve = std::bitset<kCells>;

std::size_t cell_of(std::uint32_t hash) { return hash_mix(hash) % kCells; }

Sieve make_sieve() {
    const std::byte* blob = model::gazetteer().data();
    const std::byte* at = blob + u32(blob + 8);
    const std::byte* end = at + u32(blob + 16 + u32(blob) * 4);
    Sieve out;
    while (at < end) out.set(cell_of(hash_of(read_entry(at).key)));
    return out;
}

}  // namespace

Known lookup(std::string_view key) {
    static const Sieve sieve = make_sieve();
    const std::uint32_t hash = hash_of(key);
    if (!sieve.test(cell_of(hash))) return {};
    const std::byte* blob = model::gazetteer().data();
    const std::uint32_t bucket = hash & (u32(blob) - 1);
    const std::byte* entries = blob + u32(blob + 8);
    const std::byte* at = entries + u32(blob + 16 + bucket * 4);
    const std::byte* end = entries + u32(blob + 20 + bucket * 4);
    while (at < end) {
        const Entry entry = read_entry(at);
        if (same_word(entry.key, key)) return entry.known;  // most keys of a bucket have another size
    }
    return {};
}

bool share_group(const Known& a, const Known& b, Kind kind) {
    bool shared = false;
    if (!a.is(kind) || !b.is(kind)) return false;
    a.each_sense([&](const Sense& x) {
        b.each_sense([&](const Sense& y) { shared = shared || (x.kind == kind && y.kind == kind && x.group == y.group); });
    });
    return shared;
}

CountryInfo country_info(std::uint8_t index) {
    const std::byte* blob = model::gazetteer().data();
    const std::uint32_t count = u32(blob + 4);
    if (index >= count) return {};
    const std::byte* table = blob + u32(blob + 12);
    const std::byte* at = table + count * 2 + u16(table + index * 2u);
    return {chars(at, 2), chars(at + 7, u8(at + 6)), degrees(at + 2), degrees(at + 4)};
}

}  // namespace crossread::entities
