#include "facts/facts.hpp"

#include "facts/events.hpp"
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
    const std::vector<Phrase> whole = phrases(*article.language, article.document->text, {});
    const Reading all{*article.document, *article.language, *article.entities, whole};
    out.events = events(all, out.times, out.quotes);
    out.main_event = main_event(all, out.events);
    return out;
}

}  // namespace crossread::facts
