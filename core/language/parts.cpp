#include "language/parts.hpp"

#include <bit>
#include <cstring>

#include "base/hash.hpp"
#include "base/lanes.hpp"
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

std::uint16_t read16(const std::byte* at) {
    std::uint16_t value;
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

/// Bits of PartAtom::form.
enum Look : std::uint32_t { kCapital = 1, kWithHyphen = 2, kOpens = 4, kUnlikeProse = 8 };

/// What the form tells; what the sentence does comes to it in part_atoms.
PartAtom atom_of(std::string_view written, std::string_view lower, const Form& form) {
    PartAtom out;
    if (lower.find('-') != std::string_view::npos) out.form |= kWithHyphen;
    out.word = form.spelling.hash;
    out.suffix2 = form.spelling.tail & 0xFFFF;
    out.suffix3 = form.spelling.tail & 0xFFFFFF;
    if (written[0] != lower[0]) out.form |= kCapital;
    out.fixed = digit(written[0]) ? number_part(lower) : mark_part(written);
    if (out.fixed == Pos::other) {
        out.fine = form.info.fine;
        out.middle = form.info.middle;
    }
    return out;
}

/// One for each form.
std::vector<PartAtom> form_atoms(std::string_view text, const Language& language) {
    std::vector<PartAtom> out;
    out.reserve(language.forms.size());
    for (const Form& form : language.forms) out.push_back(atom_of(slice(text, form.span), slice(language.folded, form.span), form));
    return out;
}

/// Those of a sentence's tokens.
void add_atoms(const Language& language, const Sentence& sentence, const std::vector<PartAtom>& of_forms, std::vector<PartAtom>& out) {
    std::uint32_t opens = kOpens;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        PartAtom& atom = out.emplace_back(of_forms[language.tokens[i].form]);
        if (sentence.casing != Casing::prose) atom.form = (atom.form & ~kCapital) | kUnlikeProse;
        atom.form |= opens;
        if (atom.fixed != Pos::punctuation) opens = 0;
    }
}

const PartAtom kOutside{};

}  // namespace

std::vector<PartAtom> part_atoms(std::string_view text, const Language& language) {
    const std::vector<PartAtom> of_forms = form_atoms(text, language);
    std::vector<PartAtom> out;
    out.reserve(language.tokens.size());
    for (const Sentence& sentence : language.sentences) add_atoms(language, sentence, of_forms, out);
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
        keys[n] = hash_step(hash_step(kHashStart, static_cast<std::uint32_t>(n) + 1), x) * 31 + y;
        ++n;
    };
    add(a.word, a.form & kCapital);
    add(a.suffix3, a.form);
    add(a.suffix2, b);
    add(a.form, b);
    add(b, bb);
    add(a.word, b);
    add(a.fine, b);
    add(left.word, 0);
    add(left2.word, left.word);
    add(right.word, 0);
    add(right.suffix3, right.form & kCapital);
    add(a.fine, right.middle);
    add(right.middle, b);
    add(a.word, right.word);
    add(right2.fine, right.fine);
    for (std::uint32_t& key : keys) key = hash_mix(key);  // several at a time
    return keys;
}

bool PartModel::fits(std::span<const std::byte> blob) {
    if (blob.size() < 8) return false;
    const std::uint32_t slots = read32(blob.data());
    const std::uint64_t buckets = std::uint64_t{read32(blob.data() + 4)} * (sizeof(std::uint16_t) + kPartBucket);
    if (!std::has_single_bit(slots) || buckets == 0 || blob.size() - 8 != 4 * std::uint64_t{slots} + buckets) return false;
    for (std::size_t slot = 0; slot < slots; ++slot)
        if (read32(blob.data() + 8 + 4 * slot) == 0) return true;
    return false;
}

PartModel::PartModel(std::span<const std::byte> blob)
    : dictionary_(blob.data() + 8), seeds_(dictionary_ + 4 * read32(blob.data())), mask_(read32(blob.data()) - 1), count_(read32(blob.data() + 4)) {
    buckets_ = seeds_ + sizeof(std::uint16_t) * count_;
}

Pos PartModel::only(std::uint32_t word) const {
    const std::uint32_t mixed = hash_mix(word);
    for (std::uint32_t slot = mixed & mask_;; slot = (slot + 1) & mask_) {
        const std::uint32_t value = read32(dictionary_ + 4 * slot);
        if (value == 0) return Pos::other;
        if (value >> 5 == mixed >> 5) return static_cast<Pos>(value & 31);
    }
}

/// Whether a feature is there is no branch: no processor can foresee it. A row's last bytes are its check, and are no weights.
Pos PartModel::best(const PartKeys& keys) const {
    static_assert(kPos == 3 * kLanes - 2 && 3 * kLanes < kPartRow && static_cast<int>(Pos::other) == 0);
    Lanes low{}, middle{}, high{};
    for (const std::uint32_t key : keys) {
        const std::uint32_t bucket = part_bucket(key, count_), check = part_check(key);
        const std::byte* row = buckets_ + kPartBucket * bucket + kPartRow * part_row(check, read16(seeds_ + 2 * std::size_t{bucket}));
        const std::uint32_t other = (read32(row + kPartRow - 4) >> 8) ^ check;
        const auto held = static_cast<std::int16_t>(static_cast<std::int32_t>(other - 1) >> 31);  // all bits or none
        low += widen_lanes(row) & held;
        middle += widen_lanes(row + kLanes) & held;
        high += widen_lanes(row + 2 * kLanes) & held;
    }
    constexpr std::int16_t kNo = -0x8000, kAny = 0x7FFF;  // no tag is Pos::other, nor one of the two past the last
    std::array<std::int16_t, 3 * kLanes> scores;
    store_lanes(least(low, Lanes{kNo, kAny, kAny, kAny, kAny, kAny, kAny, kAny}), scores.data());
    store_lanes(middle, scores.data() + kLanes);
    store_lanes(least(high, Lanes{kAny, kAny, kAny, kAny, kAny, kAny, kNo, kNo}), scores.data() + 2 * kLanes);
    const Ranking ranking(scores);
    return static_cast<Pos>(ranking.place(ranking.greatest()));
}

void tag_parts(std::string_view text, const PartModel& model, Language& language) {
    const std::vector<PartAtom> of_forms = form_atoms(text, language);
    std::vector<PartAtom> part;  // of one sentence: those of a long article would be twice its size
    std::vector<Pos> only;  // of each form
    only.reserve(language.forms.size());
    for (const Form& form : language.forms) only.push_back(model.only(form.spelling.hash));
    for (const Sentence& sentence : language.sentences) {
        part.clear();
        add_atoms(language, sentence, of_forms, part);
        Pos before = Pos::other, before2 = Pos::other;
        for (std::size_t i = 0; i < part.size(); ++i) {
            Token& token = language.tokens[sentence.first + i];
            Pos pos = part[i].fixed;
            if (pos == Pos::other && (part[i].form & (kCapital | kOpens)) != kCapital) pos = only[token.form];
            if (pos == Pos::other) pos = model.best(part_keys(part, i, before, before2));
            token.pos = pos;
            before2 = before;
            before = pos;
        }
    }
}

}  // namespace crossread::language
