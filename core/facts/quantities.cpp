#include "facts/quantities.hpp"

#include "facts/quantity_reader.hpp"
#include "facts/quantity_words.hpp"

namespace crossread::facts {
namespace {

/// Past this a row of digits counts nothing, and with enough of them a double calls it infinite.
constexpr double kLargest = 1e18;

/// Words that a quantity may begin with: the quick way past most atoms.
bool may_begin(const Atoms& atoms, std::uint32_t at) {
    switch (atoms.word(at)) {
        case Word::none: {  // "HK$300", "Rs 500", "minus 5"; "A$5" has an article's letter
            const Atom& next = atoms[at + 1];
            return atoms[at].span.size() <= 5 && (next.word == Word::figure || next.word == Word::punctuation || next.word == Word::ones || next.word == Word::tens);
        }
        case Word::punctuation: return atoms.is(at + 1, Word::figure) && (atoms.mark(at, '-') || !money_sign_of(atoms[at].value).empty());
        case Word::figure: case Word::figure_ordinal: case Word::ordinal: case Word::ones: case Word::tens: case Word::hundred: case Word::scale: case Word::dozen:
        case Word::a: case Word::unit: case Word::times: case Word::about: case Word::some: case Word::nearly: case Word::over: case Word::under: case Word::more:
        case Word::less: case Word::up: case Word::at: case Word::no: case Word::as: return true;
        default: return false;
    }
}

}  // namespace

/// "Boeing 747", "Group of Seven": the number is part of a longer name.
bool QuantityReader::in_name(Span number) {
    const std::vector<Mention>& mentions = article_.entities->mentions;
    while (next_mention_ < mentions.size() && mentions[next_mention_].span.end <= number.begin) ++next_mention_;
    if (next_mention_ >= mentions.size()) return false;
    const Mention& mention = mentions[next_mention_];
    return mention.kind == MentionKind::name && mention.span.contains(number);
}

void QuantityReader::read(const Atoms& atoms, const std::vector<TimeExpression>& times, std::vector<Quantity>& out) {
    const std::string_view text = article_.document->text;
    for (std::uint32_t at = 0; at < atoms.size();) {
        if (!may_begin(atoms, at)) {
            ++at;
            continue;
        }
        const std::uint32_t begin = atoms[at].span.begin;
        while (next_time_ < times.size() && times[next_time_].span.end <= begin) ++next_time_;
        const bool timed = next_time_ < times.size() && times[next_time_].span.begin <= begin && times[next_time_].type != TimeType::duration;
        Measured found;
        if (timed || !read_quantity(atoms, at, found)) {
            ++at;
            continue;
        }
        const Span span{atoms[found.first].span.begin, atoms[found.last - 1].span.end};
        at = found.last;
        // "the 1988 first half" and the like: what follows reaches into a date.
        const bool into_time = next_time_ < times.size() && times[next_time_].type != TimeType::duration && times[next_time_].span.overlaps(span);
        const bool money = atoms[found.first].word != Word::figure && !money_prefix_of(atoms.lower(found.first)).empty();
        if (into_time || (!money && in_name({span.begin, atoms[found.first].span.end}))) continue;
        if (found.quantity.value > kLargest || found.quantity.upper.value_or(0) > kLargest) continue;
        found.quantity.span = span;
        if (found.of_last > found.of_first) found.quantity.of = slice(text, {atoms[found.of_first].span.begin, atoms[found.of_last - 1].span.end});
        out.push_back(std::move(found.quantity));
    }
}

}  // namespace crossread::facts
