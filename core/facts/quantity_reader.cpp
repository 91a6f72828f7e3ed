#include "facts/quantity_reader.hpp"

#include <algorithm>
#include <iterator>

#include "facts/quantity_amount.hpp"
#include "facts/quantity_words.hpp"

namespace crossread::facts {
namespace {

bool read_percent(const Atoms& atoms, const Amount& amount, Measured& out) {
    std::uint32_t i = amount.end;
    if (atoms.hyphen(i)) ++i;
    if (atoms.mark(i, '%')) return set(out, amount, "percent", i + 1), true;
    if (atoms.is(i, Word::per) && atoms.lower(i + 1) == "cent") return set(out, amount, "percent", i + 2), true;
    if (!atoms.is(i, Word::percent)) return false;
    const bool points = atoms.is(i + 1, Word::point);
    if (atoms[i].value == 1 && !points) return false;
    set(out, amount, points ? "percentage_point" : "percent", points ? i + 2 : i + 1);
    return true;
}

/// "five feet two inches", "8 pounds 6 ounces", "5-foot-8": the smaller unit as a part of the larger one.
void add_smaller(const Atoms& atoms, Measured& out) {
    const bool feet = out.quantity.unit == "ft";
    if ((!feet && out.quantity.unit != "pound" && out.quantity.unit != "stone") || out.quantity.upper) return;
    std::uint32_t i = out.last;
    const bool bound = atoms.hyphen(i);  // what a hyphen binds to feet needs no word for inches
    if (bound || atoms.is(i, Word::and_) || atoms.mark(i, ',')) ++i;
    const auto more = read_number(atoms, i);
    if (!more || more->vague) return;
    const std::string_view unit = measure_of(atoms.lower(atoms.hyphen(more->end) ? more->end + 1 : more->end));
    const bool inches = unit == "in" || (feet && atoms.lower(more->end) == "in");
    if (feet && bound && !inches && unit.empty() && !atoms.hyphen(more->end) && more->value < 12) {
        out.quantity.value += more->value / 12;
        out.last = more->end;
        return;
    }
    const double parts = feet && inches ? 12 : out.quantity.unit == "pound" && unit == "oz" ? 16 : out.quantity.unit == "stone" && unit == "pound" ? 14 : 0;
    if (parts == 0 || more->value >= parts) return;
    out.quantity.value += more->value / parts;
    out.last = (atoms.hyphen(more->end) ? more->end + 1 : more->end) + 1;
}

/// Whether the words around tell of how warm it is: "42C" alone may be a seat or a flat.
bool tells_warmth(const Atoms& atoms, std::uint32_t at) {
    constexpr std::uint32_t kReach = 8;
    constexpr std::string_view kWords[] = {"temperature", "temperatures", "thermometer", "thermometers", "mercury", "heat", "heatwave", "hot", "hottest", "cold", "coldest",
                                           "warm", "warmer", "warmest", "cooler", "freezing", "celsius", "fahrenheit", "highs", "lows", "warming", "oven", "fever"};
    for (std::uint32_t i = at > kReach ? at - kReach : 0; i < at + kReach && i < atoms.size(); ++i)
        if (std::find(std::begin(kWords), std::end(kWords), atoms.lower(i)) != std::end(kWords)) return true;
    return false;
}

/// "42 °C", "42°", and "42C" where the words around tell of it.
bool read_temperature(const Atoms& atoms, const Amount& amount, Measured& out) {
    const bool degrees = atoms.mark(amount.end, 'o');
    const std::uint32_t scale = amount.end + degrees;
    const bool letter = scale < atoms.size() && atoms[scale].capital && atoms[scale].span.size() == 1;
    const std::string_view name = letter ? atoms.lower(scale) : std::string_view{};
    const bool known = name == "c" || name == "f";
    if (!degrees && !(known && tells_warmth(atoms, scale))) return false;
    set(out, amount, name == "c" ? "\u00B0C" : name == "f" ? "\u00B0F" : "degree", known ? scale + 1 : scale);
    return true;
}

/// "200 kilometres", "a 10-mile march", "50 square miles", "25 degrees Celsius", "magnitude 6.1".
bool read_measure(const Atoms& atoms, const Amount& amount, Measured& out) {
    std::uint32_t i = amount.end;
    if (atoms.hyphen(i)) ++i;
    const bool cubic = atoms.lower(i) == "cubic", square = atoms.lower(i) == "square" || atoms.lower(i) == "sq";
    const std::string power = cubic ? "cubic " : square ? "square " : "";
    if (cubic || square) ++i;
    if (atoms.mark(i, '.') && square) ++i;  // "sq. km"
    if (atoms.lower(i) == "metric") ++i;
    if (atoms.lower(i) == "nautical") ++i;
    if (atoms.lower(i) == "basis" && atoms.is(i + 1, Word::point)) return set(out, amount, "basis_point", i + 2), true;
    if (atoms.lower(i) == "magnitude") return set(out, amount, "magnitude", i + 1), true;
    const std::string_view unit = measure_of(atoms.lower(i));
    if (unit.empty()) return false;
    std::uint32_t last = i + 1;
    std::string name = power + std::string(unit);
    if (unit == "degree") {
        const std::string_view letter = atoms.lower(last), scale = letter == "c" ? "°C" : letter == "f" ? "°F" : measure_of(letter);
        if (scale == "°C" || scale == "°F") name = scale, ++last;
    } else if ((unit == "mile" || unit == "km") && (atoms.is(last, Word::per) || atoms.is(last, Word::a))) {
        const Atom& hour = atoms[last + 1];
        if (hour.word == Word::unit && hour.value == static_cast<std::int16_t>(Unit::hour)) {
            name = unit == "mile" ? "mph" : "km/h";
            last += 2;
        }
    }
    if (unit == "km" && atoms.mark(last, '/') && atoms[last].glued && atoms.lower(last + 1) == "h") name = "km/h", last += 2;
    set(out, amount, name, last);
    add_smaller(atoms, out);
    return true;
}

/// "46 to 57 months", "seven decades": spans of time that are counted.
bool read_span(const Atoms& atoms, const Amount& amount, Measured& out) {
    std::uint32_t i = amount.end;
    if (atoms.hyphen(i)) ++i;
    if (!atoms.is(i, Word::unit) && !atoms.is(i, Word::units)) return false;
    constexpr const char* kNames[] = {"", "second", "minute", "hour", "day", "night", "week", "fortnight", "weekend", "month", "quarter", "", "year", "decade", "century", "millennium"};
    const char* name = kNames[atoms[i].value];
    if (!*name) return false;
    const std::uint32_t old = atoms.hyphen(i + 1) ? i + 2 : i + 1;
    if (atoms.is(old, Word::old) || atoms.lower(old) == "olds") return set(out, amount, "age", old + 1), true;
    if (atoms.is(i + 1, Word::of) && atoms.is(i + 2, Word::age_word)) return set(out, amount, "age", i + 3), true;
    set(out, amount, name, i + 1);
    return true;
}

bool is_half(const Atoms& atoms, std::uint32_t at) { return atoms.is(at, Word::unit) && atoms[at].value == static_cast<std::int16_t>(Unit::half); }

/// "half an hour", "half a mile", "an hour and a half".
bool read_half(const Atoms& atoms, std::uint32_t at, Measured& out) {
    if (atoms.is(at, Word::a) && atoms.is(at + 2, Word::and_) && atoms.is(at + 3, Word::a) && is_half(atoms, at + 4)) {
        if (!read_span(atoms, {1.5, std::nullopt, at + 1, false, true, false}, out)) return false;
        return out.last = at + 5, true;
    }
    if (!is_half(atoms, at) || !atoms.is(at + 1, Word::a)) return false;
    const Amount amount{0.5, std::nullopt, at + 2, false, true, false};
    return read_span(atoms, amount, out) || read_measure(atoms, amount, out);
}

/// Below this a bare number after "is" is told of many things.
constexpr double kLeastTold = 12;

/// "who is 62", "she was 23", "Smith turned 40": told of a person, with nothing counted behind it.
bool age_told(const Atoms& atoms, std::uint32_t at) {
    const std::string_view verb = atoms.lower(at - 1), who = atoms.lower(at - 2);
    if (verb != "is" && verb != "was" && verb != "turned") return false;
    return who == "who" || who == "he" || who == "she" || (atoms[at - 2].capital && atoms.pos(at - 2) == Pos::proper);
}

/// "aged 47", "age of 30", "at age 12", "who is 62,", and "Smith, 47," after a name.
bool read_age(const Atoms& atoms, std::uint32_t at, Measured& out) {
    const bool plausible = atoms.is(at, Word::figure) && atoms[at].number >= 1 && atoms[at].number <= 120 && atoms[at].number == static_cast<int>(atoms[at].number);
    if (!plausible || atoms[at].span.size() > 3) return false;
    const bool worded = atoms.is(at - 1, Word::age_word) || (atoms.is(at - 1, Word::of) && atoms.is(at - 2, Word::age_word));
    const bool closed = atoms.mark(at + 1, ',') || atoms.mark(at + 1, ')') || atoms.mark(at + 1, ';') || atoms.mark(at + 1, '.');
    const bool opened = (atoms.mark(at - 1, ',') && !atoms[at].glued) || (atoms.mark(at - 1, '(') && atoms.mark(at + 1, ')'));
    const bool named = opened && closed && atoms[at - 2].capital && atoms.word(at - 2) == Word::none && !atoms.is(at + 2, Word::figure);
    const bool told = atoms[at].number >= kLeastTold && (closed || atoms.is(at + 1, Word::and_)) && !atoms.is(at + 2, Word::figure) && age_told(atoms, at);
    if (!worded && !named && !told) return false;
    const Amount amount{atoms[at].number, std::nullopt, at + 1, false, false, false};
    set(out, amount, "age", at + 1);
    return true;
}

/// "3-2", "21-14", "five to two": two numbers joined, after or before a word of contest or vote; with "to" the greater one first.
bool read_score(const Atoms& atoms, std::uint32_t at, Measured& out) {
    const bool joined = atoms.is(at, Word::figure) && atoms.hyphen(at + 1) && atoms.is(at + 2, Word::figure) && !atoms.hyphen(at + 3) && !atoms.hyphen(at - 1);
    if (!joined && !atoms.is(at + 1, Word::to)) return false;
    const auto first = read_number(atoms, at), second = read_number(atoms, at + 2);
    if (!first || !second || first->end != at + 1 || second->end != at + 3 || first->value > 999 || second->value > 999) return false;
    const bool whole = first->value == static_cast<int>(first->value) && second->value == static_cast<int>(second->value);
    if (!whole || (!joined && first->value <= second->value)) return false;
    const std::uint32_t reach = joined ? 6 : 8;
    constexpr std::string_view kContest[] = {"won", "win", "wins", "beat", "beats", "lost", "lose", "voted", "vote", "votes", "passed", "approved", "defeated", "defeat", "victory",
                                             "loss", "lead", "led", "drew", "draw", "ruled", "ruling", "score", "decision", "edged", "triumph", "ahead", "rejected", "margin", "tie"};
    for (std::uint32_t j = at > reach ? at - reach : 0; j < at + 5; ++j) {
        for (const std::string_view word : kContest) {
            if (atoms.lower(j) != word) continue;
            const Amount amount{first->value, second->value, at + 3, false, false, false};
            set(out, amount, "score", at + 3);
            return true;
        }
    }
    return false;
}

/// "two-thirds", "three-quarters", "a third of", "half of", "half the".
bool read_fraction(const Atoms& atoms, std::uint32_t at, Measured& out) {
    Amount amount;
    if (is_half(atoms, at)) {
        if (atoms.hyphen(at - 1) || atoms.is(at - 1, Word::ordinal) || atoms.is(at - 1, Word::the)) return false;
        if (!atoms.is(at + 1, Word::of) && !atoms.is(at + 1, Word::the) && !atoms.is(at + 1, Word::own)) return false;
        amount = {0.5, std::nullopt, at + 1, false, true, false};
    } else if (atoms.is(at, Word::ones) || atoms.is(at, Word::a)) {
        const std::uint32_t i = atoms.hyphen(at + 1) ? at + 2 : at + 1;
        const Atom& part = atoms[i];
        double under = 0;
        if (part.word == Word::fraction || (part.word == Word::ordinal && part.value > 2 && atoms[at].value == 1)) under = part.value;
        if ((part.word == Word::units || part.word == Word::unit) && part.value == static_cast<std::int16_t>(Unit::quarter) && (atoms.hyphen(at + 1) || atoms.is(i + 1, Word::of))) under = 4;
        if (under == 0 || (!atoms.hyphen(at + 1) && !atoms.is(i + 1, Word::of))) return false;
        amount = {atoms[at].value / under, std::nullopt, i + 1, false, true, false};
    } else {
        return false;
    }
    set(out, amount, "fraction", amount.end);
    return true;
}

/// "one in five", "1 in 10", "two out of three", "one-in-ten": a share. Not "two in 2010", nor "two in three days".
bool read_share(const Atoms& atoms, std::uint32_t at, Measured& out) {
    const bool hyphens = atoms.hyphen(at + 1) && atoms.is(at + 2, Word::in) && atoms.hyphen(at + 3);
    const bool out_of = atoms.lower(at + 1) == "out" && atoms.is(at + 2, Word::of);
    if (!atoms.is(at + 1, Word::in) && !hyphens && !out_of) return false;
    const auto part = read_number(atoms, at), whole = read_number(atoms, hyphens ? at + 4 : out_of ? at + 3 : at + 2);
    if (!part || !whole || part->end != at + 1 || part->value < 1 || part->value >= whole->value || whole->value > 1000) return false;
    if (atoms.is(whole->end, Word::units) || atoms.is(whole->end, Word::unit) || (atoms.hyphen(whole->end) && !hyphens)) return false;
    set(out, {part->value / whole->value, std::nullopt, whole->end, false, false, false}, "fraction", whole->end);
    return true;
}

/// Words that make an ordinal something else: "first lady", "second-hand", "first aid".
bool is_idiom(const Atoms& atoms, std::uint32_t after) {
    constexpr std::string_view kIdioms[] = {"lady", "minister", "aid", "hand", "half", "base", "thirds", "fifths"};
    const std::uint32_t i = atoms.hyphen(after) ? after + 1 : after;
    for (const std::string_view word : kIdioms) {
        if (atoms.lower(i) == word) return true;
    }
    return false;
}

bool read_ordinal_quantity(const Atoms& atoms, std::uint32_t at, Measured& out) {
    const auto ordinal = read_ordinal(atoms, at);
    if (!ordinal || is_idiom(atoms, ordinal->end) || (atoms.hyphen(at - 1) && !atoms.is(at - 2, Word::none))) return false;
    const Amount amount{ordinal->value, std::nullopt, ordinal->end, false, ordinal->written, false};
    set(out, amount, "ordinal", ordinal->end);
    return true;
}

/// Whether a bare figure is a label rather than a count: "No. 5", "Flight 93", "B-52", "1-800-555-0100", "Chapter 11".
bool is_label(const Atoms& atoms, std::uint32_t at, const Amount& amount) {
    const Atom& before = atoms[at - 1];
    const Atom& after = atoms[amount.end];
    if (atoms[at].glued && before.word != Word::punctuation) return true;
    if (before.word == Word::punctuation && (before.value == '#' || before.value == '/' || before.value == '@' || before.value == ':')) return atoms[at].glued || before.value == '#';
    if (atoms.hyphen(at - 1) || atoms.hyphen(amount.end)) return true;
    if (after.word == Word::punctuation && after.glued && (after.value == '/' || after.value == ':' || after.value == '@' || after.value == '_')) return true;
    if (after.glued && after.word != Word::punctuation && amount.end < atoms.size()) return true;
    if (before.word == Word::punctuation && before.value == '.' && atoms.lower(at - 2) == "no") return true;
    // "Senate Bill 1062", "Ground Zero": a capitalised word in mid-sentence names what the number labels.
    const bool follows_name = at > 1 && before.word == Word::none && before.capital && (atoms.pos(at - 1) == Pos::proper || atoms.pos(at - 1) == Pos::other);
    return follows_name && (!amount.written || atoms[at].capital);
}

/// Whether a number stands for persons by what is done to them: "killed 32", "12 dead", "at least five wounded".
bool is_casualty(const Atoms& atoms, std::uint32_t first, std::uint32_t last) {
    constexpr std::string_view kWords[] = {"killed", "dead", "injured", "wounded", "killing", "injuring", "wounding", "hurt", "missing", "arrested", "displaced", "died", "detained"};
    for (const std::string_view word : kWords) {
        if (atoms.lower(first - 1) == word || atoms.lower(last) == word) return true;
        if ((atoms.lower(last) == "were" || atoms.lower(last) == "was") && atoms.lower(last + 1) == word) return true;
    }
    return false;
}

bool read_times_word(const Atoms& atoms, std::uint32_t at, Measured& out) {
    if (!atoms.is(at, Word::times) || atoms[at].value < 2) return false;
    set(out, {static_cast<double>(atoms[at].value), std::nullopt, at + 1, false, true, false}, "time", at + 1);
    return true;
}

bool read_number_quantity(const Atoms& atoms, std::uint32_t at, Measured& out) {
    auto amount = read_amount_of(atoms, at);
    if (!amount) return false;
    if (atoms.is(amount->end, Word::or_) && atoms.is(amount->end + 1, Word::so)) {  // "300 or so students"
        amount->end += 2;
        if (out.quantity.modifier.empty()) out.quantity.modifier = bound_name(Bound::about);
    }
    if (read_percent(atoms, *amount, out) || read_named_money(atoms, *amount, out) || read_measure(atoms, *amount, out) ||
        read_temperature(atoms, *amount, out) || read_span(atoms, *amount, out))
        return true;
    if (is_label(atoms, at, *amount) && !(amount->written && atoms.hyphen(amount->end))) return false;
    const bool pronoun = amount->written && amount->value == 1 && !amount->scaled;  // "one" as a pronoun
    set(out, *amount, "", amount->end);
    if (pronoun && (atoms.is(amount->end, Word::of) || atoms.is(at - 1, Word::no) || atoms.is(at - 1, Word::this_) || atoms.is(at - 1, Word::that) || atoms.is(at - 1, Word::the))) return false;
    if (read_counted(atoms, amount->end, amount->value, out)) return true;
    if (pronoun) return false;
    out.last = amount->end;
    if (is_casualty(atoms, out.first, amount->end)) out.quantity.unit = "person";
    return true;
}

/// "-5 degrees", "minus 3.5 percent": below zero where that makes sense.
bool read_negative(const Atoms& atoms, std::uint32_t at, Measured& out) {
    const bool sign = atoms.mark(at, '-') && !atoms[at].glued && atoms[at + 1].glued;
    if ((!sign && atoms.lower(at) != "minus") || !read_number_quantity(atoms, at + 1, out) || out.quantity.upper) return false;
    const std::string& unit = out.quantity.unit;
    if (unit != "percent" && unit != "percentage_point" && unit != "degree" && unit != "\u00B0C" && unit != "\u00B0F") return false;
    out.quantity.value = -out.quantity.value;
    return true;
}

bool read_core(const Atoms& atoms, std::uint32_t at, Measured& out) {
    switch (atoms.word(at)) {
        case Word::figure:
            return read_age(atoms, at, out) || read_score(atoms, at, out) || read_share(atoms, at, out) || read_number_quantity(atoms, at, out);
        case Word::figure_ordinal:
        case Word::ordinal: return read_ordinal_quantity(atoms, at, out);
        case Word::ones:
        case Word::tens: return read_score(atoms, at, out) || read_fraction(atoms, at, out) || read_share(atoms, at, out) || read_ordinal_quantity(atoms, at, out) || read_number_quantity(atoms, at, out);
        case Word::a:
            if (read_signed_money(atoms, at, out)) return true;  // "A$3bn"
            return read_half(atoms, at, out) || read_fraction(atoms, at, out) || read_number_quantity(atoms, at, out);
        case Word::unit: return read_half(atoms, at, out) || read_fraction(atoms, at, out) || read_number_quantity(atoms, at, out);
        case Word::hundred:
        case Word::scale:
        case Word::dozen: return read_number_quantity(atoms, at, out);
        case Word::times: return read_times_word(atoms, at, out);
        case Word::punctuation: return atoms.mark(at, '-') ? read_negative(atoms, at, out) : read_signed_money(atoms, at, out);
        case Word::none: return (atoms[at].span.size() <= 3 && read_signed_money(atoms, at, out)) || read_negative(atoms, at, out);
        default: return false;
    }
}

/// "5% to 7%", "$5m-$10m", "5km to 10km": the unit is told twice.
bool read_either(const Atoms& atoms, std::uint32_t at, Measured& out) {
    if (!read_core(atoms, at, out)) return false;
    const std::string& unit = out.quantity.unit;
    if (out.quantity.upper || unit.empty() || unit == "ordinal" || unit == "person" || out.of_last > out.of_first) return true;
    const bool between = atoms.is(out.last, Word::and_) && (atoms.is(out.first - 1, Word::between));
    if (!between && !atoms.is(out.last, Word::to) && !atoms.hyphen(out.last)) return true;
    Measured upper;
    upper.first = out.last + 1;
    if (!read_core(atoms, upper.first, upper) || upper.quantity.unit != unit || upper.quantity.upper || upper.quantity.value <= out.quantity.value) return true;
    out.quantity.upper = upper.quantity.value;
    out.last = upper.last;
    return true;
}

}  // namespace

bool read_quantity(const Atoms& atoms, std::uint32_t at, Measured& out) {
    out = {};
    out.first = at;
    const Bounded limit = read_bound(atoms, at);
    out.quantity.modifier = bound_name(limit.bound);
    if (limit.bound == Bound::none) return read_either(atoms, at, out);
    out.first = limit.end;
    if (!read_either(atoms, limit.end, out) || out.quantity.unit == "ordinal") return false;
    if (out.quantity.unit.empty() && is_casualty(atoms, at, out.last)) out.quantity.unit = "person";
    // "over six years": with a span of time it is a preposition, unless another stands before it.
    const bool time = !out.quantity.unit.empty() && (atoms.is(out.last - 1, Word::unit) || atoms.is(out.last - 1, Word::units));
    if (atoms.is(at, Word::over) && time && !atoms.is(at - 1, Word::for_) && !atoms.is(at - 1, Word::of)) return false;
    out.first = at;
    return true;
}

}  // namespace crossread::facts
