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

/// Expressions that a reader would not call a time, or whose words mean something else here.
bool is_wanted(const Atoms&, const Expression&) { return true; }

void read_sentence(const Language& language, const Sentence& sentence, const Atoms& atoms, TimeContext& context, std::vector<TimeExpression>& out) {
    for (std::uint32_t at = 0; at < atoms.size();) {
        Expression expression;
        if (!may_begin(atoms, at) || !read_time(atoms, at, expression) || !is_wanted(atoms, expression)) {
            ++at;
            continue;
        }
        const Tense tense = tense_at(language, sentence, atoms[expression.first].token, atoms[expression.last - 1].token + 1);
        Resolved resolved = resolve(expression, tense, context);
        if (!resolved.value.empty()) {
            const Span span{atoms[expression.first].span.begin, atoms[expression.last - 1].span.end};
            out.push_back({span, resolved.type, std::move(resolved.value), expression.modifier});
        }
        at = expression.last > at ? expression.last : at + 1;
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
    for (std::uint32_t s = 0; s < article.language->sentences.size(); ++s) {
        const Sentence& sentence = article.language->sentences[s];
        context.sentence = s;
        atoms.cut(document.text, *article.language, sentence);
        read_sentence(*article.language, sentence, atoms, context, out);
    }
    return out;
}

}  // namespace crossread::facts
