#include "facts/number.hpp"

namespace crossread::facts {
namespace {

double power_of_ten(int exponent) {
    double out = 1;
    for (int i = 0; i < exponent; ++i) out *= 10;
    return out;
}

/// "hundreds", "millions": a plural scale, which counts nothing exactly.
bool plural_scale(const Atom& atom) {
    return (atom.word == Word::hundred && atom.value == 1) || (atom.word == Word::scale && atom.value > 100) ||
           (atom.word == Word::dozen && atom.value != 12);
}

double scale_of(const Atom& atom) {
    if (atom.word == Word::hundred) return 100;
    if (atom.word == Word::scale) return power_of_ten(atom.value % 100);
    return atom.value % 100;  // tens, dozens, scores
}

bool is_scale(const Atom& atom) { return atom.word == Word::hundred || atom.word == Word::scale || atom.word == Word::dozen; }

/// "dozens", "tens of thousands", "hundreds of millions".
std::optional<Number> vague_number(const Atoms& atoms, std::uint32_t at) {
    if (!plural_scale(atoms[at])) return std::nullopt;
    Number out{scale_of(atoms[at]), at + 1, true, true, true};
    while (atoms.is(out.end, Word::of) && plural_scale(atoms[out.end + 1])) {
        out.value *= scale_of(atoms[out.end + 1]);
        out.end += 2;
    }
    return out;
}

/// One figure over another, of the kinds that prose writes: 1/2, 3/4, 7/8.
std::optional<double> figure_fraction(const Atoms& atoms, std::uint32_t at) {
    if (!atoms.is(at, Word::figure) || !atoms.mark(at + 1, '/') || !atoms.is(at + 2, Word::figure) || !atoms[at + 1].glued) return std::nullopt;
    const double over = atoms[at].number, under = atoms[at + 2].number;
    const bool known = under == 2 || under == 3 || under == 4 || under == 5 || under == 8 || under == 16 || under == 32 || under == 64;
    if (!known || over >= under || atoms.mark(at + 3, '/')) return std::nullopt;
    return over / under;
}

/// "million", "hundred thousand", "dozen" after a number. A hyphen may stand between ("a 3-million-dollar deal").
void read_scales(const Atoms& atoms, Number& number) {
    for (;;) {
        const std::uint32_t at = atoms.hyphen(number.end) ? number.end + 1 : number.end;
        const Atom& atom = atoms[at];
        if (!is_scale(atom) || plural_scale(atom)) return;
        number.value *= scale_of(atom);
        number.end = at + 1;
        number.scaled = true;
    }
}

/// "280 000": digits in threes with a space between. Not "12 100-metre races".
void read_thousands(const Atoms& atoms, Number& number) {
    const auto three = [&](std::uint32_t i) { return atoms.is(i, Word::figure) && !atoms[i].glued && atoms[i].span.size() == 3 && !atoms.hyphen(i + 1) && !atoms[i + 1].glued; };
    if (atoms[number.end - 1].span.size() > 3 || number.value < 1) return;
    for (; three(number.end); ++number.end) number.value = number.value * 1000 + atoms[number.end].number;
}

std::optional<Number> figure_number(const Atoms& atoms, std::uint32_t at) {
    if (!atoms.is(at, Word::figure)) return std::nullopt;
    Number out{atoms[at].number, at + 1};
    read_thousands(atoms, out);
    if (const auto fraction = figure_fraction(atoms, at)) {
        out = {*fraction, at + 3};
    } else {
        const std::uint32_t next = atoms.hyphen(out.end) ? out.end + 1 : out.end;
        if (const auto rest = figure_fraction(atoms, next)) {
            out = {out.value + *rest, next + 3};
        } else if (atoms.is(out.end, Word::figure) && atoms[out.end].number < 1 && atoms[out.end].glued) {  // "2½"
            out = {out.value + atoms[out.end].number, out.end + 1};
        }
    }
    read_scales(atoms, out);
    return out;
}

/// Cardinal words: tens, ones, hundreds, scales, each smaller than the one before.
std::optional<Number> word_number(const Atoms& atoms, std::uint32_t at) {
    double total = 0, group = 0, last_scale = 1e18;
    bool any = false, open_tens = false, open_ones = true;
    Number out{0, at, false, true, false};
    std::uint32_t i = at;
    for (;;) {
        std::uint32_t j = i;
        if (any && atoms.hyphen(j)) ++j;
        if (any && out.scaled && atoms.is(j, Word::and_)) ++j;
        const Atom& atom = atoms[j];
        if (atom.word == Word::ones && (open_ones || (open_tens && atom.value >= 1 && atom.value <= 9))) {
            group += atom.value;
            open_ones = open_tens = false;
        } else if (atom.word == Word::tens && open_ones) {
            group += atom.value;
            open_ones = false;
            open_tens = true;
        } else if (any && atom.word == Word::hundred && atom.value == 100 && group > 0 && group < 100) {
            group *= 100;
            open_ones = true;
            open_tens = false;
            out.scaled = true;
        } else if (any && is_scale(atom) && !plural_scale(atom) && atom.word != Word::hundred && group > 0 && scale_of(atom) < last_scale) {
            last_scale = scale_of(atom);
            total += group * last_scale;
            group = 0;
            open_ones = atom.word == Word::scale;
            open_tens = false;
            out.scaled = true;
        } else {
            break;
        }
        any = true;
        i = j + 1;
        out.end = i;
    }
    if (!any) return std::nullopt;
    out.value = total + group;
    return out;
}

/// "a hundred", "a dozen", "half a million".
std::optional<Number> article_number(const Atoms& atoms, std::uint32_t at) {
    double factor = 1;
    std::uint32_t i = at;
    const auto is_half = [&](std::uint32_t k) { return atoms.is(k, Word::unit) && atoms[k].value == static_cast<std::int16_t>(Unit::half); };
    if (is_half(i) || (atoms.is(i, Word::a) && is_half(i + 1))) {  // "half a million", "a half-million", "half million"
        factor = 0.5;
        i += is_half(i) ? 1 : 2;
        if (atoms.hyphen(i)) ++i;
        if (!atoms.is(i, Word::a)) --i;
    }
    if ((factor == 1 && !atoms.is(i, Word::a)) || !is_scale(atoms[i + 1]) || plural_scale(atoms[i + 1])) return std::nullopt;
    Number out{factor * scale_of(atoms[i + 1]), i + 2, false, true, true};
    read_scales(atoms, out);
    if (atoms.is(out.end, Word::and_)) {
        if (const auto rest = word_number(atoms, out.end + 1); rest && rest->value < out.value) {
            out.value += rest->value;
            out.end = rest->end;
        }
    }
    return out;
}

/// Adds "and a half", "and a quarter" with the scale that follows: "two and a half million". After a scale it is a part of
/// that: "a million and a half".
std::optional<Number> with_part(const Atoms& atoms, std::optional<Number> number) {
    if (!number || number->vague || !atoms.is(number->end, Word::and_) || !atoms.is(number->end + 1, Word::a) || !atoms.is(number->end + 2, Word::unit)) return number;
    const auto part = static_cast<Unit>(atoms[number->end + 2].value);
    if (part != Unit::half && part != Unit::quarter) return number;
    const Atom& last = atoms[number->end - 1];
    const double whole = is_scale(last) ? scale_of(last) : 1;
    number->value += whole * (part == Unit::half ? 0.5 : 0.25);
    number->end += 3;
    if (whole == 1) read_scales(atoms, *number);
    return number;
}

}  // namespace

std::optional<Number> read_number(const Atoms& atoms, std::uint32_t at) {
    switch (atoms.word(at)) {
        case Word::figure: return with_part(atoms, figure_number(atoms, at));
        case Word::ones:
        case Word::tens: return with_part(atoms, word_number(atoms, at));
        case Word::a:
        case Word::unit: return with_part(atoms, article_number(atoms, at));
        case Word::hundred:
        case Word::scale:
        case Word::dozen: return vague_number(atoms, at);
        default: return std::nullopt;
    }
}

std::optional<Number> read_ordinal(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is(at, Word::figure_ordinal)) return Number{atoms[at].number, at + 1};
    if (atoms.is(at, Word::ordinal)) return Number{static_cast<double>(atoms[at].value), at + 1, false, true, false};
    if (!atoms.is(at, Word::tens)) return std::nullopt;
    const std::uint32_t next = atoms.hyphen(at + 1) ? at + 2 : at + 1;
    if (!atoms.is(next, Word::ordinal) || atoms[next].value > 9) return std::nullopt;
    return Number{static_cast<double>(atoms[at].value + atoms[next].value), next + 1, false, true, false};
}

Bounded read_bound(const Atoms& atoms, std::uint32_t at) {
    const auto when = [&](bool holds, std::uint32_t words, Bound bound) { return holds ? Bounded{at + words, bound} : Bounded{at, Bound::none}; };
    const Word next = atoms.word(at + 1);
    switch (atoms.word(at)) {
        case Word::about: case Word::some: return {at + 1, Bound::about};
        case Word::nearly: case Word::under: return {at + 1, Bound::less_than};
        case Word::over: return {at + 1, Bound::more_than};
        case Word::more: return when(next == Word::than, 2, Bound::more_than);
        case Word::less: return when(next == Word::than, 2, Bound::less_than);
        case Word::up: return when(next == Word::to, 2, Bound::at_most);
        case Word::at: return when(next == Word::least || next == Word::most, 2, next == Word::least ? Bound::at_least : Bound::at_most);
        case Word::no: return when((next == Word::more || next == Word::less) && atoms.is(at + 2, Word::than), 3, next == Word::more ? Bound::at_most : Bound::at_least);
        case Word::as: return when((next == Word::many || next == Word::few) && atoms.is(at + 2, Word::as), 3, next == Word::many ? Bound::at_most : Bound::at_least);
        default: return {at, Bound::none};
    }
}

}  // namespace crossread::facts
