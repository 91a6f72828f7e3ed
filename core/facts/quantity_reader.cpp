#include "facts/quantity_reader.hpp"

#include "facts/number.hpp"
#include "facts/quantity_words.hpp"

namespace crossread::facts {
namespace {

struct Limit {
    std::uint32_t end;
    const char* modifier;
};

/// "more than", "at least", "about", "nearly", "up to" before a number.
Limit read_limit(const Atoms& atoms, std::uint32_t at) {
    switch (atoms.word(at)) {
        case Word::about: case Word::some: return {at + 1, "about"};
        case Word::nearly: return {at + 1, "less_than"};
        case Word::over: return {at + 1, "more_than"};
        case Word::under: return {at + 1, "less_than"};
        case Word::more: return {atoms.is(at + 1, Word::than) ? at + 2 : at, "more_than"};
        case Word::less: return {atoms.is(at + 1, Word::than) ? at + 2 : at, "less_than"};
        case Word::up: return {atoms.is(at + 1, Word::to) ? at + 2 : at, "at_most"};
        case Word::at:
            if (atoms.is(at + 1, Word::least)) return {at + 2, "at_least"};
            return {atoms.is(at + 1, Word::most) ? at + 2 : at, "at_most"};
        case Word::no:
            if (atoms.is(at + 1, Word::more) && atoms.is(at + 2, Word::than)) return {at + 3, "at_most"};
            return {atoms.is(at + 1, Word::less) && atoms.is(at + 2, Word::than) ? at + 3 : at, "at_least"};
        case Word::as:
            if (atoms.is(at + 1, Word::many) && atoms.is(at + 2, Word::as)) return {at + 3, "at_most"};
            return {atoms.is(at + 1, Word::few) && atoms.is(at + 2, Word::as) ? at + 3 : at, "at_least"};
        default: return {at, ""};
    }
}

/// A number, or two that bound a range: "46 to 57", "5-10", "two or three".
struct Amount {
    double value = 0;
    std::optional<double> upper;
    std::uint32_t end = 0;
    bool vague = false, written = false, scaled = false;
};

std::optional<Amount> read_amount_of(const Atoms& atoms, std::uint32_t at) {
    const auto number = read_number(atoms, at);
    if (!number) return std::nullopt;
    Amount out{number->value, std::nullopt, number->end, number->vague, number->written, number->scaled};
    const bool between = atoms.is(out.end, Word::and_) && (atoms.is(at - 1, Word::between) || (atoms.is(at - 2, Word::between) && atoms.is(at - 1, Word::punctuation)));
    const bool joint = between || atoms.is(out.end, Word::to) || atoms.is(out.end, Word::or_) || (atoms.mark(out.end, '-') && atoms[out.end].glued);
    if (!joint) return out;
    std::uint32_t next = out.end + 1;
    if (atoms.mark(out.end, '-') && atoms.is(next, Word::to)) ++next;  // "18- to 24-year-old"
    if (atoms.mark(next, '$') || atoms.mark(next, 'L') || atoms.mark(next, 'E')) ++next;
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

/// "m", "bn", "k" glued to a figure of money.
double glued_scale(const Atoms& atoms, std::uint32_t& at) {
    if (!atoms[at].glued || atoms.word(at) != Word::none) return 1;
    const std::string_view word = atoms.lower(at);
    const double scale = word == "k" ? 1e3 : word == "m" ? 1e6 : word == "b" ? 1e9 : 1;
    if (scale > 1) ++at;
    return scale;
}

/// The currency whose sign stands at `at`, moved past it: "$", "US$", "HK$", "£", "€".
std::string_view read_sign(const Atoms& atoms, std::uint32_t& at) {
    if (atoms.word(at) != Word::punctuation && atoms.mark(at + 1, '$') && atoms[at + 1].glued) {
        const std::string_view code = dollar_of(atoms.lower(at));
        if (!code.empty()) at += 2;
        return code;
    }
    if (!atoms.is(at, Word::punctuation)) return {};
    std::string_view code;
    switch (atoms[at].value) {
        case '$': code = "USD"; break;
        case 'L': code = "GBP"; break;
        case 'E': code = "EUR"; break;
        case 'Y': code = "JPY"; break;
        case 'R': code = "INR"; break;
        default: return {};
    }
    ++at;
    return code;
}

bool read_signed_money(const Atoms& atoms, std::uint32_t at, Measured& out) {
    std::uint32_t i = at;
    const std::string_view code = read_sign(atoms, i);
    if (code.empty()) return false;
    auto amount = read_amount_of(atoms, i);
    if (!amount || amount->written) return false;
    const double scale = glued_scale(atoms, amount->end);
    amount->value *= scale;
    if (amount->upper) *amount->upper *= scale;
    set(out, *amount, code, amount->end);
    return true;
}

/// "500 million yuan", "tens of thousands of dollars", "a 3-million-dollar deal", "3 Canadian dollars".
bool read_named_money(const Atoms& atoms, const Amount& amount, Measured& out) {
    std::uint32_t i = amount.end;
    if (atoms.is(i, Word::of) && amount.vague) ++i;
    if (atoms.hyphen(i)) ++i;
    std::string_view code = currency_of(atoms.lower(i));
    if (code.empty()) {
        struct Country { std::string_view word, code; };
        constexpr Country kDollars[] = {{"american", "USD"}, {"australian", "AUD"}, {"canadian", "CAD"}, {"singapore", "SGD"}, {"hong", "HKD"}, {"u", "USD"}, {"us", "USD"}};
        for (const Country& country : kDollars) {
            if (atoms.lower(i) != country.word) continue;
            for (std::uint32_t j = i + 1; j < i + 4; ++j) {
                if (currency_of(atoms.lower(j)) == "USD") return set(out, amount, country.code, j + 1), true;
            }
        }
        if (amount.scaled && (atoms.lower(i) == "pounds" || atoms.lower(i) == "pound")) code = "GBP";
    }
    // "won" is also a verb, "marks" and "crowns" are other nouns; a scale makes them money.
    const bool doubtful = code == "KRW" || code == "DEM" || code == "SEK" || code == "ZAR";
    if (code.empty() || (doubtful && !amount.scaled)) return false;
    set(out, amount, code, i + 1);
    return true;
}

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

/// "200 kilometres", "a 10-mile march", "50 square miles", "25 degrees Celsius", "magnitude 6.1".
bool read_measure(const Atoms& atoms, const Amount& amount, Measured& out) {
    std::uint32_t i = amount.end;
    if (atoms.hyphen(i)) ++i;
    const bool square = atoms.lower(i) == "square" || atoms.lower(i) == "cubic";
    const std::string power = square ? std::string(atoms.lower(i)) + " " : "";
    if (square) ++i;
    if (atoms.lower(i) == "metric") ++i;
    if (atoms.lower(i) == "nautical") ++i;
    if (atoms.lower(i) == "basis" && atoms.is(i + 1, Word::point)) return set(out, amount, "basis_point", i + 2), true;
    if (atoms.lower(i) == "magnitude") return set(out, amount, "magnitude", i + 1), true;
    const std::string_view unit = measure_of(atoms.lower(i));
    if (unit.empty()) return false;
    std::uint32_t last = i + 1;
    std::string name = power + std::string(unit);
    if (unit == "degree") {
        const std::string_view scale = measure_of(atoms.lower(last));
        if (scale == "°C" || scale == "°F") name = scale, ++last;
    } else if ((unit == "mile" || unit == "km") && (atoms.is(last, Word::per) || atoms.is(last, Word::a))) {
        const Atom& hour = atoms[last + 1];
        if (hour.word == Word::unit && hour.value == static_cast<std::int16_t>(Unit::hour)) {
            name = unit == "mile" ? "mph" : "km/h";
            last += 2;
        }
    }
    set(out, amount, name, last);
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
    if (atoms.is(old, Word::old)) return set(out, amount, "age", old + 1), true;
    if (atoms.is(i + 1, Word::of) && atoms.is(i + 2, Word::age_word)) return set(out, amount, "age", i + 3), true;
    set(out, amount, name, i + 1);
    return true;
}

/// "aged 47", "age of 30", "at age 12", and "Smith, 47," after a name.
bool read_age(const Atoms& atoms, std::uint32_t at, Measured& out) {
    const bool plausible = atoms.is(at, Word::figure) && atoms[at].number >= 1 && atoms[at].number <= 120 && atoms[at].number == static_cast<int>(atoms[at].number);
    if (!plausible || atoms[at].span.size() > 3) return false;
    const bool worded = atoms.is(at - 1, Word::age_word) || (atoms.is(at - 1, Word::of) && atoms.is(at - 2, Word::age_word));
    const bool closed = atoms.mark(at + 1, ',') || atoms.mark(at + 1, ')') || atoms.mark(at + 1, ';') || atoms.mark(at + 1, '.');
    const bool opened = (atoms.mark(at - 1, ',') && !atoms[at].glued) || (atoms.mark(at - 1, '(') && atoms.mark(at + 1, ')'));
    const bool named = opened && closed && atoms[at - 2].capital && atoms.word(at - 2) == Word::none && !atoms.is(at + 2, Word::figure);
    if (!worded && !named) return false;
    const Amount amount{atoms[at].number, std::nullopt, at + 1, false, false, false};
    set(out, amount, "age", at + 1);
    return true;
}

/// "3-2", "21-14": two figures joined, after or before a word of contest or vote.
bool read_score(const Atoms& atoms, std::uint32_t at, Measured& out) {
    if (!atoms.is(at, Word::figure) || !atoms.hyphen(at + 1) || !atoms.is(at + 2, Word::figure) || atoms.hyphen(at + 3) || atoms.hyphen(at - 1)) return false;
    const bool whole = atoms[at].number == static_cast<int>(atoms[at].number) && atoms[at + 2].number == static_cast<int>(atoms[at + 2].number);
    if (!whole || atoms[at].span.size() > 3 || atoms[at + 2].span.size() > 3) return false;
    constexpr std::string_view kContest[] = {"won", "win", "wins", "beat", "beats", "lost", "lose", "voted", "vote", "votes", "passed", "approved", "defeated", "defeat", "victory",
                                             "loss", "lead", "led", "drew", "draw", "ruled", "ruling", "score", "decision", "edged", "triumph", "ahead", "rejected", "margin", "tie"};
    for (std::uint32_t j = at > 6 ? at - 6 : 0; j < at + 5; ++j) {
        for (const std::string_view word : kContest) {
            if (atoms.lower(j) != word) continue;
            const Amount amount{atoms[at].number, atoms[at + 2].number, at + 3, false, false, false};
            set(out, amount, "score", at + 3);
            return true;
        }
    }
    return false;
}

/// "two-thirds", "three-quarters", "a third of", "half of", "half the".
bool read_fraction(const Atoms& atoms, std::uint32_t at, Measured& out) {
    const bool half_word = atoms.is(at, Word::unit) && atoms[at].value == static_cast<std::int16_t>(Unit::half);
    Amount amount;
    if (half_word) {
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

/// "one in five", "1 in 10": a share. Not "two in 2010", nor "two in three days".
bool read_share(const Atoms& atoms, std::uint32_t at, Measured& out) {
    if (!atoms.is(at + 1, Word::in)) return false;
    const auto part = read_number(atoms, at), whole = read_number(atoms, at + 2);
    if (!part || !whole || part->end != at + 1 || part->value < 1 || part->value >= whole->value || whole->value > 1000) return false;
    if (atoms.is(whole->end, Word::units) || atoms.is(whole->end, Word::unit) || atoms.hyphen(whole->end)) return false;
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
    const auto amount = read_amount_of(atoms, at);
    if (!amount) return false;
    if (read_percent(atoms, *amount, out) || read_named_money(atoms, *amount, out) || read_measure(atoms, *amount, out) || read_span(atoms, *amount, out)) return true;
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

bool read_core(const Atoms& atoms, std::uint32_t at, Measured& out) {
    switch (atoms.word(at)) {
        case Word::figure:
            return read_age(atoms, at, out) || read_score(atoms, at, out) || read_share(atoms, at, out) || read_number_quantity(atoms, at, out);
        case Word::figure_ordinal:
        case Word::ordinal: return read_ordinal_quantity(atoms, at, out);
        case Word::ones:
        case Word::tens: return read_fraction(atoms, at, out) || read_share(atoms, at, out) || read_ordinal_quantity(atoms, at, out) || read_number_quantity(atoms, at, out);
        case Word::a:
        case Word::unit: return read_fraction(atoms, at, out) || read_number_quantity(atoms, at, out);
        case Word::hundred:
        case Word::scale:
        case Word::dozen: return read_number_quantity(atoms, at, out);
        case Word::times: return read_times_word(atoms, at, out);
        case Word::punctuation: return read_signed_money(atoms, at, out);
        case Word::none: return atoms[at].span.size() <= 3 && read_signed_money(atoms, at, out);
        default: return false;
    }
}

}  // namespace

bool read_quantity(const Atoms& atoms, std::uint32_t at, Measured& out) {
    out = {};
    out.first = at;
    const Limit limit = read_limit(atoms, at);
    out.quantity.modifier = limit.modifier;
    if (limit.end == at) {
        out.quantity.modifier.clear();
        return read_core(atoms, at, out);
    }
    out.first = limit.end;
    if (!read_core(atoms, limit.end, out) || out.quantity.unit == "ordinal") return false;
    // "over six years": with a span of time it is a preposition, unless another stands before it.
    const bool time = !out.quantity.unit.empty() && (atoms.is(out.last - 1, Word::unit) || atoms.is(out.last - 1, Word::units));
    if (atoms.is(at, Word::over) && time && !atoms.is(at - 1, Word::for_) && !atoms.is(at - 1, Word::of)) return false;
    out.first = at;
    return true;
}

}  // namespace crossread::facts
