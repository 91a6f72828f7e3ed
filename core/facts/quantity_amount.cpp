#include "facts/quantity_amount.hpp"

#include "facts/quantity_words.hpp"

namespace crossread::facts {

const char* bound_name(Bound bound) {
    constexpr const char* kNames[] = {"", "about", "less_than", "more_than", "at_least", "at_most"};
    return kNames[static_cast<int>(bound)];
}

std::optional<Amount> read_amount_of(const Atoms& atoms, std::uint32_t at) {
    const auto number = read_number(atoms, at);
    if (!number) return std::nullopt;
    Amount out{number->value, std::nullopt, number->end, number->vague, number->written, number->scaled};
    const bool between = atoms.is(out.end, Word::and_) && (atoms.is(at - 1, Word::between) || (atoms.is(at - 2, Word::between) && atoms.is(at - 1, Word::punctuation)));
    const bool joint = between || atoms.is(out.end, Word::to) || atoms.is(out.end, Word::or_) || (atoms.mark(out.end, '-') && atoms[out.end].glued);
    if (!joint) return out;
    std::uint32_t next = out.end + 1;
    if (atoms.mark(out.end, '-') && atoms.is(next, Word::to)) ++next;  // "18- to 24-year-old"
    if (atoms.is(next, Word::punctuation) && !money_sign_of(atoms[next].value).empty()) ++next;
    const auto upper = read_number(atoms, next);
    if (!upper || upper->vague || atoms.hyphen(upper->end)) return out;
    // "5 to 10 million": the scale belongs to both.
    const double factor = upper->scaled && !number->scaled && number->value < 1000 && upper->value >= 1000 ? upper->value : 1;
    double lower = number->value;
    if (factor > 1) {
        double scale = 1;
        while (scale * 1000 <= factor) scale *= 1000;
        lower *= scale;
    }
    if (upper->value <= lower) return out;
    out.value = lower;
    out.upper = upper->value;
    out.end = upper->end;
    out.scaled = out.scaled || upper->scaled;
    return out;
}

void set(Measured& out, const Amount& amount, std::string_view unit, std::uint32_t last) {
    out.quantity.value = amount.value;
    out.quantity.upper = amount.upper;
    out.quantity.unit = unit;
    if (amount.vague && out.quantity.modifier.empty()) out.quantity.modifier = "at_least";
    out.last = last;
}

}  // namespace crossread::facts
