#include "facts/facts.hpp"

#include "facts/figures.hpp"
#include "facts/phrase.hpp"
#include "facts/quote_marks.hpp"
#include "facts/quotes.hpp"
#include "facts/speaker.hpp"

namespace crossread::facts {

Facts extract(const ReadArticle& article) {
    Facts out;
    const std::vector<Quoted> marked = quoted(article.document->text, article.document->blocks);
    const std::vector<Phrase> row = phrases(*article.language, article.document->text, marked);
    const Reading reading{*article.document, *article.language, *article.entities, row};
    take_figures(article, out);
    out.quotes = quotes(reading, marked);
    return out;
}

}  // namespace crossread::facts
