// Expressions that name the past, the present or the future and no date, and words that are a set by themselves:
// "now", "recently", "the near future", "so far", "daily". TimeML 1.2.1: PAST_REF, PRESENT_REF, FUTURE_REF; sets as durations.
#include "facts/time_grammar.hpp"

namespace crossread::facts {
namespace {

struct Phrase {
    std::string_view words[4];
    Reference reference;
};

/// Fixed phrases, longest first among those that share a beginning.
constexpr Phrase kPhrases[] = {
    {{"right", "now", "", ""}, Reference::present},        
    {{"at", "present", "", ""}, Reference::present},       {{"the", "present", "", ""}, Reference::present},
    {{"these", "days", "", ""}, Reference::present},       {{"this", "moment", "", ""}, Reference::present},
    {{"the", "past", "", ""}, Reference::past},            {{"those", "days", "", ""}, Reference::past},
    {{"the", "near", "future", ""}, Reference::future},    {{"near", "future", "", ""}, Reference::future},
    {{"the", "future", "", ""}, Reference::future},        {{"the", "near", "term", ""}, Reference::future},
    {{"the", "short", "term", ""}, Reference::future},     {{"the", "long", "term", ""}, Reference::future},
    {{"the", "foreseeable", "future", ""}, Reference::future}, {{"the", "coming", "years", ""}, Reference::future},
    {{"more", "recently", "", ""}, Reference::past},       {{"most", "recently", "", ""}, Reference::past},
    {{"as", "soon", "as", "possible"}, Reference::future}, {{"the", "immediate", "future", ""}, Reference::future},
    {{"the", "moment", "", ""}, Reference::present},
};

bool read_fixed(const Atoms& atoms, std::uint32_t at, Expression& out) {
    const std::string_view first = atoms.lower(at);
    for (const Phrase& phrase : kPhrases) {
        if (phrase.words[0] != first) continue;
        std::uint32_t i = at + 1;
        std::size_t w = 1;
        while (w < 4 && !phrase.words[w].empty() && atoms.lower(i) == phrase.words[w]) ++w, ++i;
        if (w < 4 && !phrase.words[w].empty()) continue;
        if (phrase.words[1] == "moment" && phrase.words[0] == "the" && !atoms.is(at - 1, Word::at) && !atoms.is(at - 1, Word::for_)) continue;
        out.reference = phrase.reference;
        out.last = i;
        return true;
    }
    return false;
}

}  // namespace

bool read_reference(const Atoms& atoms, std::uint32_t at, Expression& out) {
    out = {};
    out.first = at;
    out.last = at + 1;
    switch (atoms.word(at)) {
        case Word::present: out.reference = Reference::present; return true;
        case Word::past_ref: out.reference = Reference::past; return true;
        case Word::recent: out.reference = Reference::past; return true;
        case Word::current: out.reference = Reference::present; return true;
        case Word::set_word:
            out.type = TimeType::set;
            out.count = 1;
            out.unit = static_cast<Unit>(atoms[at].value);
            return !atoms[at].capital && !atoms.hyphen(at - 1) && out.unit != Unit::quarter;  // "a quarterly dividend" tells a kind, not a time; "bi-monthly" is another period
        case Word::the: case Word::near: case Word::so: case Word::at: case Word::this_: case Word::these: case Word::more: case Word::most: case Word::as: case Word::right:
            return read_fixed(atoms, at, out);
        default: return false;
    }
}

}  // namespace crossread::facts
