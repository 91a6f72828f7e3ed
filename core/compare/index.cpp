#include "compare/index.hpp"

#include <algorithm>

#include "compare/moments.hpp"
#include "compare/words.hpp"
#include "text/chars.hpp"

namespace crossread::comparison {

std::string noun_of(const Quantity& quantity) {
    const std::string of = text::fold(quantity.of);
    const std::size_t space = of.rfind(' ');
    return of.empty() ? of : root_of(std::string_view(of).substr(space == of.npos ? 0 : space + 1));
}

void Holders::sort() {
    std::sort(spans_.begin(), spans_.end(), [](Span x, Span y) { return x.begin < y.begin; });
    for (std::size_t i = 1; i < spans_.size(); ++i) spans_[i].end = std::max(spans_[i].end, spans_[i - 1].end);
}

bool Holders::hold(Span span) const {
    const auto after = std::partition_point(spans_.begin(), spans_.end(), [&](Span s) { return s.begin <= span.begin; });
    return after != spans_.begin() && (after - 1)->end >= span.end;
}

Index::Index(const Article& article, const std::vector<EntityId>& linked) : known_(linked), said_(article.language.sentences.size()) {
    for (const Quantity& q : article.facts.quantities) {
        numbers_.emplace_back(q.unit, q.value, q.upper.has_value(), q.upper.value_or(0));
        counted_.emplace_back(q.unit, noun_of(q), q.value);
    }
    std::sort(numbers_.begin(), numbers_.end());
    std::sort(counted_.begin(), counted_.end());
    std::sort(known_.begin(), known_.end());
    for (const TimeExpression& t : article.facts.times) times_.push_back(t.value);
    std::sort(times_.begin(), times_.end());
    days_ = days_told(article);
    std::sort(days_.begin(), days_.end());
    take_quotes(article);
    for (const Quote& q : article.facts.quotes) {
        if (q.kind == QuoteKind::direct) quoted_.add(q.span);
        tellers_.add(q.speaker_text);
    }
    quoted_.sort();
    tellers_.sort();
}

void Index::take_quotes(const Article& article) {
    const auto& sentences = article.language.sentences;
    const auto take = [&](const Quote& q) {
        auto s = std::partition_point(sentences.begin(), sentences.end(), [&](const Sentence& x) { return x.span.end <= q.span.begin; });
        for (; s != sentences.end() && s->span.begin < q.span.end; ++s) {
            if (!q.span.overlaps(s->span)) continue;
            Said& said = said_[static_cast<std::size_t>(s - sentences.begin())];
            const Span words{std::max(q.span.begin, s->span.begin), std::min(q.span.end, s->span.end)};
            const bool indirect = q.kind == QuoteKind::indirect;
            if (indirect && std::any_of(said.all.begin(), said.all.begin() + static_cast<std::ptrdiff_t>(said.marked), [&](const Quoted& m) { return m.said.overlaps(words); })) continue;
            said.all.push_back({&q, words, quoted_words(article, words)});
            if (!indirect) ++said.marked;
        }
    };
    for (const Quote& q : article.facts.quotes)
        if (q.kind != QuoteKind::indirect) take(q);
    for (const Quote& q : article.facts.quotes)
        if (q.kind == QuoteKind::indirect) take(q);
}

bool Index::tells(const Quantity& q) const {
    return std::binary_search(numbers_.begin(), numbers_.end(), Number{q.unit, q.value, q.upper.has_value(), q.upper.value_or(0)});
}

std::size_t Index::others_like(const Quantity& quantity, const std::string& noun) const {
    const Counted wanted{quantity.unit, noun, quantity.value};
    const auto [first, last] = std::equal_range(counted_.begin(), counted_.end(), wanted, [](const Counted& x, const Counted& y) {
        return std::tie(std::get<0>(x), std::get<1>(x)) < std::tie(std::get<0>(y), std::get<1>(y));
    });
    const auto [same, other] = std::equal_range(first, last, wanted);
    return static_cast<std::size_t>((last - first) - (other - same));
}

bool Index::knows(EntityId linked) const { return std::binary_search(known_.begin(), known_.end(), linked); }

bool Index::tells_time(std::string_view value) const { return std::binary_search(times_.begin(), times_.end(), value); }

bool Index::tells_day(const DayOf& day) const { return std::binary_search(days_.begin(), days_.end(), day); }

std::vector<Index> indexes_of(const Report& report) {
    std::vector<Index> out;
    for (std::size_t a = 0; a < report.articles.size(); ++a) out.emplace_back(report.articles[a], report.linked.of[a]);
    return out;
}

}  // namespace crossread::comparison
