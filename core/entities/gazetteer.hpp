/// @file
/// The gazetteer: what a name may stand for. Places with their countries and coordinates, peoples, first and family names,
/// organizations with their acronyms, titles and roles. A name may be several things ("Jordan"), and all are told.
///
/// The file is made by core/model/make_gazetteer.mjs and read where it lies. Its form, little-endian:
///     u32 buckets, countries, where the entries begin, where the countries begin
///     u32[buckets + 1] where each bucket begins among the entries, by hash_of (base/hash.hpp) of the key
///     entries: u8 length, key; varint kinds; and where a kind tells more: u8 number of senses, senses
///     senses: u8 kind, then by kind (see Sense)
///     u16[countries] where each country begins; countries: code, i16 latitude, i16 longitude (hundredths of a degree), u8 length, name
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crossread::entities {

enum class Kind : std::uint8_t {
    man, woman,           ///< a first name; of a title or a role, whose it is
    family,               ///< a family name that stands before the given name (Kim, Wang, Nguyen)
    country, people,      ///< "China"; "Chinese"
    city, capital,        ///< of a capital also its names that stand for the government ("Kremlin")
    region,               ///< a state, a province, a sea, a continent
    organization,         ///< one of the well-known ones, by any of its names
    nickname,             ///< of a first name that has short forms
    organization_end, organization_begin, place_end, place_begin,  ///< words that make a name an organization's or a place's
    title, role,          ///< "Mr", "Gen"; "minister", "widow"
    prefix                ///< the first word of a longer key
};

inline constexpr std::uint8_t kNoCountry = 0xFF;

/// One thing that a name may stand for.
struct Sense {
    Kind kind = Kind::prefix;           ///< country, people, city, capital, region, organization or nickname
    std::uint8_t country = kNoCountry;  ///< an index for country_info(); not of organizations and nicknames
    std::uint8_t region = 0;            ///< of cities and regions: the state that it is or lies in; 0 when not known
    std::uint8_t size = 0;              ///< of cities: eighths of the binary logarithm of its people
    std::uint16_t group = 0;            ///< of organizations and nicknames: names of one thing share it
    double lat = 0, lon = 0;            ///< of cities and regions, degrees
};

/// What the gazetteer knows about one name.
class Known {
public:
    Known() = default;
    Known(std::uint32_t kinds, std::uint8_t senses, const std::byte* at) : kinds_(kinds), senses_(senses), at_(at) {}

    [[nodiscard]] bool is(Kind kind) const { return (kinds_ >> static_cast<unsigned>(kind)) & 1u; }
    template <class... Kinds>
    [[nodiscard]] bool is_any(Kinds... kinds) const { return (is(kinds) || ...); }
    /// One bit a Kind, for features; 0 when nothing is known.
    [[nodiscard]] std::uint32_t kinds() const { return kinds_; }
    /// The same of what it is by itself, not as the first word of something longer.
    [[nodiscard]] std::uint32_t own() const { return kinds_ & ~(1u << static_cast<unsigned>(Kind::prefix)); }
    [[nodiscard]] bool place() const { return is_any(Kind::country, Kind::city, Kind::region); }

    /// Calls visit(const Sense&) for each sense, in a fixed order.
    template <class Visit>
    void each_sense(Visit visit) const {
        const std::byte* at = at_;
        for (std::uint8_t i = 0; i < senses_; ++i) visit(read_sense(at));
    }
    /// The first sense of a kind; of cities the largest. Sense::kind is prefix when there is none.
    [[nodiscard]] Sense first(Kind kind) const;

private:
    static Sense read_sense(const std::byte*& at);

    std::uint32_t kinds_ = 0;
    std::uint8_t senses_ = 0;
    const std::byte* at_ = nullptr;
};

/// Looks up a name by its key (name_key.hpp). Unknown and empty keys give a Known without kinds. O(length).
[[nodiscard]] Known lookup(std::string_view key);

/// True when two names may be of one organization, or two first names short forms of one ("Bill", "William").
[[nodiscard]] bool share_group(const Known& a, const Known& b, Kind kind);

struct CountryInfo {
    std::string_view code;  ///< ISO 3166-1 alpha-2
    std::string_view name;  ///< as English-language news writes it
    double lat = 0, lon = 0;  ///< its town nearest to where its people live on the mean
};

/// Of an index from a Sense; kNoCountry and unknown ones give empty strings.
[[nodiscard]] CountryInfo country_info(std::uint8_t index);

}  // namespace crossread::entities
