// Money by its sign, its short name or its name. ISO 4217 codes; a scale may be glued to the figure ("$3.2bn").
#include "facts/quantity_amount.hpp"
#include "facts/quantity_words.hpp"

namespace crossread::facts {
namespace {

/// "m", "bn", "k" glued to a figure of money.
double glued_scale(const Atoms& atoms, std::uint32_t& at) {
    if (!atoms[at].glued || atoms.word(at) != Word::none) return 1;
    const std::string_view word = atoms.lower(at);
    const double scale = word == "k" ? 1e3 : word == "m" ? 1e6 : word == "b" ? 1e9 : 1;
    if (scale > 1) ++at;
    return scale;
}

/// The currency whose sign or short name stands at `at`, moved past it: "$", "HK$", "€", "Rs", "RM".
std::string_view read_sign(const Atoms& atoms, std::uint32_t& at) {
    if (atoms.is(at, Word::punctuation)) {
        const std::string_view code = money_sign_of(atoms[at].value);
        if (!code.empty()) ++at;
        return code;
    }
    if (atoms.mark(at + 1, '$') && atoms[at + 1].glued) {
        const std::string_view code = dollar_of(atoms.lower(at));
        if (!code.empty()) at += 2;
        return code;
    }
    const std::uint32_t figure = atoms.mark(at + 1, '.') && atoms[at + 1].glued ? at + 2 : at + 1;
    if (!atoms[at].capital || !atoms.is(figure, Word::figure)) return {};
    const std::string_view code = money_prefix_of(atoms.lower(at));
    if (!code.empty()) at = figure;
    return code;
}

}  // namespace

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
    const bool doubtful = code == "KRW" || code == "DEM" || code == "SEK";
    if (code.empty() || (doubtful && !amount.scaled)) return false;
    set(out, amount, code, i + 1);
    return true;
}

}  // namespace crossread::facts
