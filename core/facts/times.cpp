#include "facts/times.hpp"

#include "facts/time_grammar.hpp"
#include "facts/time_series.hpp"
#include "facts/time_tense.hpp"

namespace crossread::facts {
namespace {

/// Words that no expression begins with, though they occur inside one: a quick way past most atoms.
bool may_begin(const Atoms& atoms, std::uint32_t at) {
    switch (atoms.word(at)) {
        case Word::none: return atoms[at].span.size() <= 2;  // "Q3", "FY 2018"
        case Word::punctuation: return atoms.mark(at, '\'') && atoms.is(at + 1, Word::figure_plural);
        case Word::of: case Word::to: case Word::in: case Word::on: case Word::and_: case Word::by: case Word::for_: case Word::or_: return false;
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

void TimeReader::read_only(std::uint32_t sentence, const Atoms& atoms, std::vector<TimeRead>& out) {
    for (std::uint32_t at = 0; at < atoms.size();) {
        Expression expression;
        if (!may_begin(atoms, at) || !read_time(atoms, at, expression)) {
            ++at;
            continue;
        }
        Series series = read_series(atoms, expression);
        push(sentence, atoms, expression, out);
        for (std::uint32_t i = 0; i < series.size; ++i) push(sentence, atoms, series.days[i], out);
        at = series.size ? series.days[series.size - 1].last : expression.last;
    }
    share_years(atoms, out);
}

void TimeReader::read(std::uint32_t sentence, const Atoms& atoms, std::vector<TimeExpression>& out) {
    context_.sentence = sentence;
    here_.clear();
    read_only(sentence, atoms, here_);
    for (std::size_t i = 0; i < here_.size(); ++i) {
        TimeRead& read = here_[i];
        if (i > 0 && follows_in_series(atoms, here_[i - 1].expression, read.expression)) take_year_after(here_[i - 1].expression, context_, read.expression);
        Resolved resolved = resolve(read.expression, read.tense, context_);
        if (!resolved.value.empty()) out.push_back({read.span, resolved.type, std::move(resolved.value), read.expression.modifier});
    }
}

}  // namespace crossread::facts
