#include "compare/index.hpp"

#include <algorithm>

#include "compare/words.hpp"
#include "text/chars.hpp"

namespace crossread::comparison {

std::string noun_of(const Quantity& quantity) {
    const std::string of = text::fold(quantity.of);
    const std::size_t space = of.rfind(' ');
    return of.empty() ? of : root_of(std::string_view(of).substr(space == of.npos ? 0 : space + 1));
}

Index::Index(const Article& article, const std::vector<EntityId>& linked) : known_(linked), quotes_(article.language.sentences.size()) {
    for (const Quantity& q : article.facts.quantities) {
        numbers_.emplace_back(q.unit, q.value, q.upper.has_value(), q.upper.value_or(0));
        counted_.emplace_back(q.unit, noun_of(q), q.value);
    }
    std::sort(numbers_.begin(), numbers_.end());
    std::sort(counted_.begin(), counted_.end());
    std::sort(known_.begin(), known_.end());
    const auto& sentences = article.language.sentences;
    for (const Quote& q : article.facts.quotes) {
        auto s = std::partition_point(sentences.begin(), sentences.end(), [&](const Sentence& x) { return x.span.end <= q.span.begin; });
        for (; s != sentences.end() && s->span.begin < q.span.end; ++s)
            if (q.span.overlaps(s->span)) quotes_[static_cast<std::size_t>(s - sentences.begin())].push_back(&q);
    }
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

std::vector<Index> indexes_of(const Report& report) {
    std::vector<Index> out;
    for (std::size_t a = 0; a < report.articles.size(); ++a) out.emplace_back(report.articles[a], report.linked.of[a]);
    return out;
}

}  // namespace crossread::comparison
