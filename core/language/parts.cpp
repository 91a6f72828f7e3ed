#include "language/parts.hpp"

#include <bit>
#include <cstring>

#include "base/hash.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::language {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool ascii_letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

std::uint32_t read32(const std::byte* at) {
    std::uint32_t value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

/// Numbers by their digits: "1970s" is a plural, "5th" and "10-year" say which, the rest count.
Pos number_part(std::string_view lower) {
    const char last = lower.back();
    if (!ascii_letter(last)) return Pos::number;
    if (lower.find('-') != std::string_view::npos) return Pos::adjective;
    const std::string_view tail = lower.substr(lower.size() < 2 ? 0 : lower.size() - 2);
    if (tail == "th" || tail == "st" || tail == "nd" || tail == "rd") return Pos::adjective;
    return last == 's' && lower.size() > 2 && digit(lower[lower.size() - 2]) ? Pos::nouns : Pos::number;
}

bool is_symbol(std::string_view token) {
    for (const std::string_view symbol : {"$", "%", "£", "€", "¥", "₹", "&", "+", "=", "°", "#", "@", "<", ">", "*", "/"})
        if (token == symbol) return true;
    return false;
}

/// The part of speech of a token that has no letters, else Pos::other.
Pos mark_part(std::string_view token) {
    if (ascii_letter(token[0])) return Pos::other;
    if (token.size() == 1) return is_symbol(token) ? Pos::symbol : Pos::punctuation;
    for (std::size_t at = 0; at < token.size();)
        if (text::is_letter(text::decode(token, at))) return Pos::other;
    return is_symbol(token) ? Pos::symbol : Pos::punctuation;
}

PartAtom atom_of(std::string_view form, std::string_view lower, Casing casing, bool opens) {
    PartAtom out;
    std::uint32_t hash = kHashStart, tail = 0, hyphen = 0;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        auto c = static_cast<unsigned char>(lower[i]);
        if (c == 0xE2 && lower.substr(i, 3) == "’") c = '\'', i += 2;
        hash = hash_step(hash, c);
        tail = tail << 8 | c;
        hyphen |= c == '-';
    }
    out.word = hash;
    out.suffix2 = tail & 0xFFFF;
    out.suffix3 = tail & 0xFFFFFF;
    const bool capital = form[0] != lower[0] && casing == Casing::prose;
    out.form = (capital ? 1u : 0u) | hyphen << 1 | (opens ? 4u : 0u) | (casing != Casing::prose ? 8u : 0u);
    out.fixed = digit(form[0]) ? number_part(lower) : mark_part(form);
    return out;
}

const PartAtom kOutside{};

}  // namespace

std::vector<PartAtom> part_atoms(std::string_view text, const Language& language, const WordTable& words) {
    std::vector<PartAtom> out;
    out.reserve(language.tokens.size());
    for (std::size_t s = 0; s < language.sentences.size(); ++s) {
        bool opens = true;
        for (std::uint32_t i = language.sentences[s].first; i < language.sentences[s].last; ++i) {
            PartAtom atom = atom_of(slice(text, language.tokens[i].span), language.lower(language.tokens[i]), language.sentences[s].casing, opens);
            if (atom.fixed == Pos::other) {
                const WordInfo info = words.find(atom.word);
                atom.fine = info.fine;
                atom.middle = info.middle;
            }
            if (atom.fixed != Pos::punctuation) opens = false;
            out.push_back(atom);
        }
    }
    return out;
}

PartKeys part_keys(std::span<const PartAtom> sentence, std::size_t at, Pos before, Pos before2) {
    const PartAtom& a = sentence[at];
    const PartAtom& left = at ? sentence[at - 1] : kOutside;
    const PartAtom& left2 = at > 1 ? sentence[at - 2] : kOutside;
    const PartAtom& right = at + 1 < sentence.size() ? sentence[at + 1] : kOutside;
    const PartAtom& right2 = at + 2 < sentence.size() ? sentence[at + 2] : kOutside;
    const auto b = static_cast<std::uint32_t>(before) + 1, bb = static_cast<std::uint32_t>(before2) + 1;
    PartKeys keys;
    std::size_t n = 0;
    const auto add = [&](std::uint32_t x, std::uint32_t y) {
        keys[n] = hash_mix(hash_step(hash_step(kHashStart, static_cast<std::uint32_t>(n) + 1), x) * 31 + y);
        ++n;
    };
    add(a.word, a.form & 1);
    add(a.suffix3, a.form);
    add(a.suffix2, b);
    add(a.form, b);
    add(b, bb);
    add(a.word, b);
    add(a.fine, b);
    add(left.word, 0);
    add(left2.word, left.word);
    add(right.word, 0);
    add(right.suffix3, right.form & 1);
    add(a.fine, right.middle);
    add(right.middle, b);
    add(a.word, right.word);
    add(right2.fine, right.fine);
    return keys;
}

bool PartModel::fits(std::span<const std::byte> blob) {
    if (blob.size() < 8) return false;
    const std::uint32_t slots = read32(blob.data());
    const std::uint64_t rows = std::uint64_t{read32(blob.data() + 4)} * kPartBucket;
    if (!std::has_single_bit(slots) || rows == 0 || blob.size() - 8 != 4 * std::uint64_t{slots} + rows) return false;
    for (std::size_t slot = 0; slot < slots; ++slot)
        if (read32(blob.data() + 8 + 4 * slot) == 0) return true;
    return false;
}

PartModel::PartModel(std::span<const std::byte> blob)
    : dictionary_(blob.data() + 8), buckets_(blob.data() + 8 + 4 * read32(blob.data())), mask_(read32(blob.data()) - 1), count_(read32(blob.data() + 4)) {}

Pos PartModel::only(std::uint32_t word) const {
    const std::uint32_t mixed = hash_mix(word);
    for (std::uint32_t slot = mixed & mask_;; slot = (slot + 1) & mask_) {
        const std::uint32_t value = read32(dictionary_ + 4 * slot);
        if (value == 0) return Pos::other;
        if (value >> 5 == mixed >> 5) return static_cast<Pos>(value & 31);
    }
}

Pos PartModel::best(const PartKeys& keys) const {
    std::array<std::int16_t, 24> scores{};
    for (const std::uint32_t key : keys) {
        const std::byte* row = buckets_ + kPartBucket * part_bucket(key, count_);
        const std::uint32_t check = part_check(key);
        for (int i = 0; i < 5; ++i, row += kPartRow) {
            if ((read32(row + kPartRow - 4) >> 8) != check) continue;
            std::array<std::int8_t, 24> weights;
            std::memcpy(weights.data(), row, weights.size());
            for (std::size_t p = 0; p < weights.size(); ++p) scores[p] = static_cast<std::int16_t>(scores[p] + weights[p]);
            break;
        }
    }
    int best = static_cast<int>(Pos::noun);
    for (int p = 1; p < kPos; ++p)
        if (scores[static_cast<std::size_t>(p)] > scores[static_cast<std::size_t>(best)]) best = p;
    return static_cast<Pos>(best);
}

void tag_parts(std::string_view text, const WordTable& words, const PartModel& model, Language& language) {
    const std::vector<PartAtom> atoms = part_atoms(text, language, words);
    for (const Sentence& sentence : language.sentences) {
        const std::span<const PartAtom> part(atoms.data() + sentence.first, sentence.last - sentence.first);
        Pos before = Pos::other, before2 = Pos::other;
        for (std::size_t i = 0; i < part.size(); ++i) {
            Pos pos = part[i].fixed;
            if (pos == Pos::other && !(part[i].form & 1 && !(part[i].form & 4))) pos = model.only(part[i].word);
            if (pos == Pos::other) pos = model.best(part_keys(part, i, before, before2));
            language.tokens[sentence.first + i].pos = pos;
            before2 = before;
            before = pos;
        }
    }
}

}  // namespace crossread::language
