#include "facts/times.hpp"

#include <algorithm>
#include <iterator>

#include "facts/time_grammar.hpp"
#include "facts/time_series.hpp"
#include "facts/time_tense.hpp"

namespace crossread::facts {
namespace {

/// Whether a word may be the second of an expression that "the" begins, though it means nothing by itself: "the near future".
bool follows_article(std::string_view lower) {
    constexpr std::string_view kWords[] = {"foreseeable", "immediate", "present", "short", "small"};
    return std::find(std::begin(kWords), std::end(kWords), lower) != std::end(kWords);
}

/// Whether an expression may begin here, by its first word and the next: the quick way past nearly all atoms. What this lets
/// through the grammar looks at; what it does not, no reader begins with.
bool may_begin(const Atoms& atoms, std::uint32_t at) {
    const Word next = atoms.word(at + 1);
    switch (atoms.word(at)) {
        case Word::none: return next == Word::figure && atoms[at].span.size() <= 2;  // "Q3", "FY 2018"
        case Word::punctuation: return atoms.mark(at, '\'') && next == Word::figure_plural;
        case Word::the: return next == Word::none ? follows_article(atoms.lower(at + 1)) : next != Word::punctuation || atoms.mark(at + 1, '\'');
        case Word::a: case Word::another: return next == Word::none ? atoms.is(at + 2, Word::unit) : next != Word::punctuation;  // "a whole year"
        case Word::this_: return next != Word::none && next != Word::punctuation;
        case Word::that: return next == Word::unit || next == Word::same || next == Word::part || next == Word::season || next == Word::weekday;
        case Word::these: return next == Word::units;
        case Word::at: return next == Word::least || next == Word::most || atoms.lower(at + 1) == "present";
        case Word::as: return next == Word::many || next == Word::few || atoms.lower(at + 1) == "soon";
        case Word::no: return next == Word::more || next == Word::less;
        case Word::more: return next == Word::than || next == Word::past_ref;
        case Word::most: return next == Word::past_ref;
        case Word::less: return next == Word::than;
        case Word::up: return next == Word::to;
        case Word::right: return next == Word::present;
        case Word::month: case Word::weekday: case Word::new_: return atoms[at].capital;
        case Word::of: case Word::to: case Word::in: case Word::on: case Word::and_: case Word::by: case Word::for_: case Word::or_: case Word::so: case Word::since:
        case Word::through: case Word::from: case Word::after: case Word::before: case Word::until: case Word::during: case Word::between: case Word::than:
        case Word::own: case Word::other: case Word::old: case Word::period: case Word::point: case Word::percent: return false;
        default: return true;
    }
}

}  // namespace

TimeReader::TimeReader(const ReadArticle& article) : article_(article) {
    if (article.document->published) context_.published = parse_stamp(article.document->published->value);
}

/// "High Noon", "Black Friday Records": the time is only part of a longer name.
bool TimeReader::in_name(Span span) {
    const std::vector<Mention>& mentions = article_.entities->mentions;
    while (next_mention_ < mentions.size() && mentions[next_mention_].span.end <= span.begin) ++next_mention_;
    if (next_mention_ >= mentions.size()) return false;
    const Mention& mention = mentions[next_mention_];
    return mention.kind == MentionKind::name && mention.span.contains(span) && mention.span.size() > span.size();
}

void TimeReader::push(std::uint32_t sentence, const Atoms& atoms, const Expression& expression, std::vector<TimeRead>& out) {
    const Language& language = *article_.language;
    const Atom &first = atoms[expression.first], &last = atoms[expression.last - 1];
    const Span span{first.span.begin, last.span.end};
    if (in_name(span)) return;
    out.push_back({expression, tense_at(language, language.sentences[sentence], first.token, last.token + 1), span});
}

void TimeReader::read(std::uint32_t sentence, const Atoms& atoms, std::vector<TimeRead>& out) {
    for (std::uint32_t at = 0; at < atoms.size();) {
        if (!may_begin(atoms, at)) {
            ++at;
            continue;
        }
        Expression expression;
        if (!read_time(atoms, at, expression)) {
            ++at;
            continue;
        }
        Series series = read_series(atoms, expression);
        push(sentence, atoms, expression, out);
        for (std::uint32_t i = 0; i < series.size; ++i) push(sentence, atoms, series.days[i], out);
        at = series.size ? series.days[series.size - 1].last : expression.last;
    }
    share_years(atoms, out);
    share_days(atoms, out);
}

void TimeReader::resolve(std::uint32_t sentence, const Atoms& atoms, std::span<TimeRead> reads, std::vector<TimeExpression>& out) {
    context_.sentence = sentence;
    for (std::size_t i = 0; i < reads.size(); ++i) {
        TimeRead& read = reads[i];
        if (i > 0 && follows_in_series(atoms, reads[i - 1].expression, read.expression)) take_year_after(reads[i - 1].expression, context_, read.expression);
        Resolved resolved = facts::resolve(read.expression, read.tense, context_);
        if (!resolved.value.empty()) out.push_back({read.span, resolved.type, std::move(resolved.value), read.expression.modifier});
    }
}

}  // namespace crossread::facts
