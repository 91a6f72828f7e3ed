#include "facts/times.hpp"

#include "facts/atoms.hpp"
#include "facts/time_grammar.hpp"
#include "facts/time_resolve.hpp"
#include "facts/time_tense.hpp"

namespace crossread::facts {
namespace {

/// Words that no expression begins with, though they occur inside one: a quick way past most atoms.
bool may_begin(const Atoms& atoms, std::uint32_t at) {
    switch (atoms.word(at)) {
        case Word::none: return atoms[at].span.size() <= 8 && !atoms[at].glued;
        case Word::punctuation: return atoms.mark(at, '\'') && atoms.is(at + 1, Word::figure_plural);
        case Word::of: case Word::to: case Word::in: case Word::on: case Word::and_: case Word::by: case Word::for_: case Word::or_: return false;
        default: return true;
    }
}

/// Walks along the names of an article, to tell whether a time is only part of one: "High Noon", "Black Friday Records".
class Names {
public:
    explicit Names(const Entities& entities) : mentions_(entities.mentions) {}

    /// True when a longer name holds the span. Spans are asked for in order.
    bool hold(Span span) {
        while (next_ < mentions_.size() && mentions_[next_].span.end <= span.begin) ++next_;
        if (next_ >= mentions_.size()) return false;
        const Mention& mention = mentions_[next_];
        return mention.kind == MentionKind::name && mention.span.contains(span) && mention.span.size() > span.size();
    }

private:
    const std::vector<Mention>& mentions_;
    std::size_t next_ = 0;
};

void read_sentence(const Language& language, const Sentence& sentence, const Atoms& atoms, Names& names, TimeContext& context, std::vector<TimeExpression>& out) {
    for (std::uint32_t at = 0; at < atoms.size();) {
        Expression expression;
        if (!may_begin(atoms, at) || !read_time(atoms, at, expression)) {
            ++at;
            continue;
        }
        const Span span{atoms[expression.first].span.begin, atoms[expression.last - 1].span.end};
        at = expression.last;
        if (names.hold(span)) continue;
        const Tense tense = tense_at(language, sentence, atoms[expression.first].token, atoms[expression.last - 1].token + 1);
        Resolved resolved = resolve(expression, tense, context);
        if (!resolved.value.empty()) out.push_back({span, resolved.type, std::move(resolved.value), expression.modifier});
    }
}

}  // namespace

std::vector<TimeExpression> find_times(const ReadArticle& article) {
    const Document& document = *article.document;
    std::vector<TimeExpression> out;
    if (!document.language.empty() && document.language != "und" && document.language.substr(0, 2) != "en") return out;
    TimeContext context;
    if (document.published) context.published = parse_stamp(document.published->value);
    Atoms atoms;
    Names names(*article.entities);
    for (std::uint32_t s = 0; s < article.language->sentences.size(); ++s) {
        const Sentence& sentence = article.language->sentences[s];
        context.sentence = s;
        atoms.cut(document.text, *article.language, sentence);
        read_sentence(*article.language, sentence, atoms, names, context, out);
    }
    return out;
}

}  // namespace crossread::facts
