/// @file
/// What is known of a word outside any sentence: its class among words used alike, and the lists of names it is on.
///
/// Classes are clusters (k-means) of public word vectors, at three grains. Words are found by hash, so about one unknown
/// word in ten thousand is taken for another. Made by core/model/make_words.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace crossread::language {

/// Lists a word may be on; bits of WordInfo::lists.
enum WordList : std::uint8_t {
    kFirstName = 1,
    kSurname = 2,
    kCity = 4,
    kCityPart = 8,   ///< a word of a longer city name: "Buenos"
    kCountry = 16,   ///< a word of a country's, a continent's or a capital's name
    kCommon = 32,    ///< a word that dictionaries write small
};

struct WordInfo {
    std::uint16_t fine = 0, middle = 0, coarse = 0;  ///< classes; 0 when the word is unknown
    std::uint8_t lists = 0;
};

/// A view of the table in its blob. Layout, little-endian: u32 slots (a power of two), u32 fine classes, then for each
/// fine class u16 middle and u16 coarse, then a u32 per slot: check 14 bits, lists 6, fine class 12; 0 is empty.
class WordTable {
public:
    /// Whether the bytes have the form above, with an empty slot to end each search and no class that is not there. The shipped
    /// table has (a test says so), and only what has may be given below.
    [[nodiscard]] static bool fits(std::span<const std::byte> blob);
    explicit WordTable(std::span<const std::byte> blob);
    /// `hash` is hash_of the word in lower case with straight apostrophes.
    [[nodiscard]] WordInfo find(std::uint32_t hash) const;
    /// Says that `find` will be called.
    void expect(std::uint32_t hash) const;

private:
    const std::byte* slots_ = nullptr;
    const std::byte* parents_ = nullptr;
    std::uint32_t mask_ = 0;
};

/// How a word is kept in a slot; shared with the program that makes the table.
[[nodiscard]] std::uint32_t slot_of(std::uint32_t hash);
[[nodiscard]] std::uint32_t check_of(std::uint32_t hash);

}  // namespace crossread::language
