#include "facts/facts.hpp"

#include "facts/phrase.hpp"
#include "facts/quote_marks.hpp"
#include "facts/quotes.hpp"
#include "facts/speaker.hpp"
#include "facts/times.hpp"

namespace crossread::facts {

Facts extract(const ReadArticle& article) {
    Facts out;
    const std::vector<Quoted> marked = quoted(article.document->text, article.document->blocks);
    const std::vector<Phrase> row = phrases(*article.language, article.document->text, marked);
    const Reading reading{*article.document, *article.language, *article.entities, row};
    out.times = find_times(article);
    out.quotes = quotes(reading, marked);
    return out;
}

std::optional<Dated> infer_date(const ReadArticle&, const Facts&, std::span<const ReadArticle>, std::span<const Facts* const>, const Linked&) {
    return std::nullopt;
}

}  // namespace crossread::facts
