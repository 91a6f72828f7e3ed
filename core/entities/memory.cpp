#include "entities/memory.hpp"

#include <algorithm>

#include "base/hash.hpp"

namespace crossread::entities {
namespace {

constexpr std::uint32_t kTemplates = 1000;  // past those of features.cpp
constexpr std::int32_t kClear = 15;         // a name whose margin is less is weak evidence for others
constexpr std::uint16_t kFull = 4;          // what a clear name counts; another counts 1

std::uint32_t key_of(std::uint32_t which, std::uint32_t a, std::uint32_t b) {
    return hash_mix(hash_step(hash_step(kHashStart, kTemplates + which), a) * 31 + b);
}

/// 0 when nothing counts, else 1 + the type that counts most; how clear it is goes to `strength`: 0 to 3.
template <class Counts>
std::uint8_t majority(const Counts& counts, std::uint8_t& strength) {
    std::uint32_t best = 0, total = 0;
    for (std::uint32_t t = 0; t < counts.size(); ++t) {
        total += counts[t];
        if (counts[t] > counts[best]) best = t;
    }
    if (total == 0) return 0;
    strength = counts[best] < kFull ? 0 : counts[best] * 4 < total * 3 ? 1 : total < 2 * kFull ? 2 : 3;
    return static_cast<std::uint8_t>(best + 1);
}

}  // namespace

Memory::Memory(const Scene& scene, const std::vector<Labelled>& labels) : scene_(scene), own_(scene.atoms.size()), traces_(scene.words.count) {
    for (const Run run : scene.runs) {
        for (std::uint32_t i = run.first; i < run.last;) {
            std::uint32_t end = i + 1;
            if (!begins(labels[i].label)) {
                const Atom& atom = scene.atoms[i];
                if (atom.capital && !atom.opens && atom.casing == Casing::prose) ++traces_[atom.id].no_name;
            } else {
                std::int32_t margin = labels[i].margin;
                for (; end < run.last && labels[end].label == labels[i].label + 1; ++end) margin = std::min(margin, labels[end].margin);
                count_name(i, end, type_of(labels[i].label), margin >= kClear ? kFull : 1);
            }
            i = end;
        }
    }
}

void Memory::count_name(std::uint32_t first, std::uint32_t last, NameType type, std::uint16_t weight) {
    const auto t = static_cast<std::size_t>(type);
    const bool whole = last == first + 1;
    std::uint32_t initials = kHashStart;
    for (std::uint32_t i = first; i < last; ++i) {
        const Atom& atom = scene_.atoms[i];
        if (!atom.capital) continue;
        Trace& of = traces_[atom.id];
        std::uint16_t& count = (whole ? of.whole : of.part)[t];
        count = static_cast<std::uint16_t>(std::min(count + weight, 60000));
        own_[i] = {static_cast<std::int8_t>(t), whole, weight};
        initials = hash_step(initials, atom.initial);
    }
    const std::uint32_t word = last - first > 1 && weight == kFull ? scene_.words.of.find(initials) : 0;
    if (word != 0) traces_[word - 1].initials = static_cast<std::uint8_t>(t + 1);
}

Memory::Trace Memory::without_own(std::uint32_t at) const {
    const Atom& atom = scene_.atoms[at];
    Trace out = traces_[atom.id];
    const Own own = own_[at];
    if (own.type >= 0) {
        std::uint16_t& count = (own.whole ? out.whole : out.part)[static_cast<std::size_t>(own.type)];
        count = static_cast<std::uint16_t>(count > own.weight ? count - own.weight : 0);
    } else if (atom.capital && !atom.opens && atom.casing == Casing::prose && out.no_name) {
        --out.no_name;
    }
    return out;
}

Recalled Memory::recall(std::uint32_t token) const {
    Recalled out;
    out.capital = scene_.atoms[token].capital;
    if (!out.capital) return out;
    const Trace of = without_own(token);
    out.whole = majority(of.whole, out.clear_whole);
    out.part = majority(of.part, out.clear_part);
    out.no_name = static_cast<std::uint8_t>(std::min<std::uint32_t>(of.no_name, 2));
    out.initials = of.initials;
    return out;
}

void append_features(std::span<const Recalled> run, std::size_t at, std::vector<std::uint32_t>& keys) {
    const auto remembered = [&](std::size_t i, std::uint32_t which) {
        const Recalled& of = run[i];
        if (!of.capital) return;
        const std::uint32_t whole = of.whole, part = of.part;
        const std::uint32_t place = (i == 0 ? 1u : 0u) + (i + 1 == run.size() ? 2u : 0u);
        keys.push_back(key_of(which, whole * 8 + part, of.no_name));
        if (whole) keys.push_back(key_of(which + 1, whole * 4 + of.clear_whole, place));
        if (part) keys.push_back(key_of(which + 2, part * 4 + of.clear_part, place));
        if (of.initials) keys.push_back(key_of(which + 3, of.initials, 0));
    };
    remembered(at, 0);
    if (at > 0) remembered(at - 1, 10);
    if (at + 1 < run.size()) remembered(at + 1, 20);
}

}  // namespace crossread::entities
