#include "facts/facts.hpp"

#include <algorithm>

#include "facts/dating.hpp"
#include "facts/event_clause.hpp"
#include "facts/events.hpp"
#include "facts/figures.hpp"
#include "facts/phrase.hpp"
#include "facts/quote_marks.hpp"
#include "facts/quote_turns.hpp"
#include "facts/quotes.hpp"
#include "facts/speaker.hpp"

namespace crossread::facts {
namespace {

/// Words of a part: an article of news is one, and of a book what is held beside its text stays small.
constexpr std::uint32_t kPart = 16384;
/// Words from which on what a text has given tells what the rest of it will give.
constexpr std::uint32_t kTelling = 65536;

/// Whole blocks, so that nothing that a rule looks at is cut: a paragraph longer than a part is one.
std::vector<Part> parts_of(const std::vector<Sentence>& sentences) {
    std::vector<Part> out;
    for (std::size_t begin = 0; begin < sentences.size();) {
        std::size_t end = begin + 1;
        while (end < sentences.size() && (sentences[end].block == sentences[end - 1].block || sentences[end].last - sentences[begin].first <= kPart)) ++end;
        out.push_back(Part(sentences).subspan(begin, end - begin));
        begin = end;
    }
    return out;
}

/// What begins within the part, of items in order of begin.
template <class Item, class Where>
std::span<const Item> within(const std::vector<Item>& items, Part part, Where where) {
    const auto before = [&](const Item& item, std::uint32_t at) { return where(item).begin < at; };
    const auto place = [&](std::uint32_t at) { return static_cast<std::size_t>(std::lower_bound(items.begin(), items.end(), at, before) - items.begin()); };
    const std::size_t first = place(part.front().span.begin);
    return std::span<const Item>(items).subspan(first, place(part.back().span.end) - first);
}

/// Room for what the whole article will give, by what its first parts have given. To grow by doubling would hold all of it twice.
template <class Item>
void make_room(std::vector<Item>& items, std::uint64_t words, std::uint64_t read) {
    if (read < words) items.reserve(static_cast<std::size_t>(items.size() * words / read * 17 / 16 + 16));
}

class Extraction {
public:
    Extraction(const ReadArticle& article, Facts& out)
        : document_(*article.document), language_(*article.language), entities_(*article.entities), out_(out),
          marked_(quoted(document_.text, document_.blocks)), spoken_(turns(reading(none_, {}))) {}

    void all() {
        const std::vector<Part> parts = parts_of(language_.sentences);
        bool told = false;
        for (const Part part : parts) {
            read(part);
            const std::uint64_t words = language_.tokens.size(), read = part.back().last;
            if (told || read < kTelling) continue;
            told = true;
            make_room(out_.quotes, words, read);
            make_room(out_.clauses, words, read);
            make_room(out_.events, words, read);
            make_room(tellings_, words, read);
        }
        out_.main_event = main_event(document_, out_.events, tellings_);
        if (out_.main_event) complete(reading(none_, {}), out_.times, out_.events[*out_.main_event]);
    }

private:
    [[nodiscard]] Reading reading(const WordUses& uses, std::span<const Phrase> row) const { return {document_, language_, entities_, uses, row}; }

    void read(Part part) {
        const WordUses uses = forms_.uses(document_, entities_, part);
        const std::size_t before = out_.quotes.size();
        const auto marked = within(marked_, part, [](const Quoted& q) { return q.inner; });
        std::vector<Phrase> whole = phrases(language_, part, uses, document_.text, marked);
        append(out_.quotes, quotes(reading(uses, whole), marked, within(spoken_, part, [](const Quote& q) { return q.span; })));
        if (!marked.empty()) {
            whole = {};  // two rows of phrases at once would be the largest part of all that is in memory
            whole = phrases(language_, part, uses, document_.text, {});
        }
        const std::vector<Clause> cut = clauses(reading(uses, whole));
        for (const Clause& c : cut) out_.clauses.push_back(reading(uses, whole).span(c.first, c.last));
        for (Happening& h : happenings(reading(uses, whole), cut, out_.times, std::span<const Quote>(out_.quotes).subspan(before))) {
            out_.events.push_back(std::move(h.event));
            tellings_.push_back(h.telling);
        }
    }

    template <class Item>
    static void append(std::vector<Item>& to, std::vector<Item> items) {
        if (to.empty()) to = std::move(items);
        else to.insert(to.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    }

    const Document& document_;
    const Language& language_;
    const Entities& entities_;
    Facts& out_;
    const WordUses none_;
    FormUses forms_{language_};
    const std::vector<Quoted> marked_;
    const std::vector<Quote> spoken_;
    std::vector<Telling> tellings_;  ///< one for each event
};

}  // namespace

Facts extract(const ReadArticle& article) {
    Facts out;
    take_figures(article, out);
    Extraction(article, out).all();
    return out;
}

Facts date_and_extract(Document& document, const Language& language, const Entities& entities) {
    const ReadArticle article{&document, &language, &entities};
    Facts out;
    std::vector<DayTold> told;
    take_figures(article, out, &told);
    document.published = date_alone(article, told);
    // Few articles say it; those that do are read once more.
    if (document.published) {
        out = {};
        take_figures(article, out);
    }
    Extraction(article, out).all();
    return out;
}

}  // namespace crossread::facts
