#include "facts/times.hpp"

#include "facts/time_grammar.hpp"
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

void TimeReader::read_only(std::uint32_t sentence, const Atoms& atoms, std::vector<TimeRead>& out) {
    const Language& language = *article_.language;
    for (std::uint32_t at = 0; at < atoms.size();) {
        TimeRead read;
        if (!may_begin(atoms, at) || !read_time(atoms, at, read.expression)) {
            ++at;
            continue;
        }
        const Atom &first = atoms[read.expression.first], &last = atoms[read.expression.last - 1];
        read.span = {first.span.begin, last.span.end};
        at = read.expression.last;
        if (in_name(read.span)) continue;
        read.tense = tense_at(language, language.sentences[sentence], first.token, last.token + 1);
        out.push_back(read);
    }
}

void TimeReader::read(std::uint32_t sentence, const Atoms& atoms, std::vector<TimeExpression>& out) {
    context_.sentence = sentence;
    here_.clear();
    read_only(sentence, atoms, here_);
    for (const TimeRead& read : here_) {
        Resolved resolved = resolve(read.expression, read.tense, context_);
        if (!resolved.value.empty()) out.push_back({read.span, resolved.type, std::move(resolved.value), read.expression.modifier});
    }
}

}  // namespace crossread::facts
