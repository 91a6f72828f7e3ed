#include "facts/facts.hpp"

#include "facts/event_clause.hpp"
#include "facts/events.hpp"
#include "facts/figures.hpp"
#include "facts/phrase.hpp"
#include "facts/quote_marks.hpp"
#include "facts/quotes.hpp"
#include "facts/speaker.hpp"

namespace crossread::facts {

Facts extract(const ReadArticle& article) {
    Facts out;
    take_figures(article, out);
    const std::string& text = article.document->text;
    const std::vector<WordUse> uses = word_uses(*article.document, *article.language, *article.entities);
    const auto reading = [&](std::span<const Phrase> row) { return Reading{*article.document, *article.language, *article.entities, uses, row}; };

    const std::vector<Quoted> marked = quoted(text, article.document->blocks);
    {  // two rows of phrases at once would be the largest part of all that is in memory
        const std::vector<Phrase> around = phrases(*article.language, uses, text, marked);
        out.quotes = quotes(reading(around), marked);
    }
    std::vector<Happening> happened;
    {  // nor are the phrases needed beside all that was found in them
        const std::vector<Phrase> whole = phrases(*article.language, uses, text, {});
        const std::vector<Clause> cut = clauses(reading(whole));
        out.clauses.reserve(cut.size());
        for (const Clause& c : cut) out.clauses.push_back(reading(whole).span(c.first, c.last));
        happened = happenings(reading(whole), cut, out.times, out.quotes);
        out.main_event = main_event(*article.document, happened);
        if (out.main_event) complete(reading(whole), out.times, happened[*out.main_event].event);
    }
    out.events.reserve(happened.size());
    for (Happening& h : happened) out.events.push_back(std::move(h.event));
    return out;
}

}  // namespace crossread::facts
