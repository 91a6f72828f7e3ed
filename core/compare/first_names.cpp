#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "compare/differences.hpp"

namespace crossread::comparison {
namespace {

/// Where a report first gives somebody's full name.
struct FullName {
    Span span;
    EntityId who = kNoEntity;          ///< linked
    std::vector<std::string> before;   ///< the words before the surname, in lower case
};

/// The first names that one report has for one surname.
using Bearers = std::map<std::string, std::vector<FullName>>;

Bearers bearers_in(const Article& article, const std::vector<EntityId>& linked) {
    Bearers out;
    for (const Mention& m : article.entities.mentions) {
        if (m.kind != MentionKind::name || m.type != EntityType::person || m.entity >= linked.size()) continue;
        FullName name{m.span, linked[m.entity], {}};
        for (std::uint32_t t = article.language.token_at(m.span.begin); t < article.language.tokens.size() && m.span.contains(article.language.tokens[t].span); ++t)
            name.before.emplace_back(article.language.lower(article.language.tokens[t]));
        if (name.before.size() < 2) continue;
        const std::string surname = std::move(name.before.back());
        name.before.pop_back();
        std::vector<FullName>& all = out[surname];
        if (std::none_of(all.begin(), all.end(), [&](const FullName& o) { return o.before == name.before; })) all.push_back(std::move(name));
    }
    return out;
}

/// "Art", "Arthur", and "Alexis", "Alexandros": of two whom nothing else tells to be one, the names must begin alike, or one be the beginning of the other.
constexpr std::size_t kAlike = 4, kShortest = 2;

bool may_be_one_person(const FullName& x, const FullName& y) {
    const std::string &a = x.before.front(), &b = y.before.front();
    const auto alike = static_cast<std::size_t>(std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin()).first - a.begin());
    return x.who == y.who || alike >= std::min({kAlike, std::max(kShortest, a.size()), std::max(kShortest, b.size())});
}

/// An initial more, or a title that is part of the name, is no other name.
bool share_word(const FullName& x, const FullName& y) {
    return std::any_of(x.before.begin(), x.before.end(), [&](const std::string& w) { return std::find(y.before.begin(), y.before.end(), w) != y.before.end(); });
}

bool is_initial(const FullName& x) { return x.before.front().size() <= 2; }

void compare(const Report& report, std::uint32_t here, const Bearers& left, std::uint32_t there, const Bearers& right, std::vector<Disagreement>& out) {
    for (const auto& [surname, names] : left) {
        const auto other = right.find(surname);
        // Where a report knows two of a family, who is who is not sure enough.
        if (other == right.end() || names.size() != 1 || other->second.size() != 1) continue;
        const FullName &x = names.front(), &y = other->second.front();
        if (!may_be_one_person(x, y) || share_word(x, y) || is_initial(x) || is_initial(y) || spelled_alike(x.before.front(), y.before.front())) continue;
        const auto valued = [&](std::uint32_t article, const FullName& n) { return Valued{{article, n.span, false}, std::string(slice(report.articles[article].document.text, n.span))}; };
        out.push_back({DifferenceKind::precision, valued(here, x), valued(there, y), "both can be true: one person under two first names", 1, x.span.begin, y.span.begin});
    }
}

}  // namespace

void find_first_names(const Report& report, std::vector<Disagreement>& out) {
    std::vector<Bearers> bearers;
    for (std::uint32_t a = 0; a < report.articles.size(); ++a) bearers.push_back(bearers_in(report.articles[a], report.linked.of[a]));
    for (std::uint32_t i = 0; i < bearers.size(); ++i)
        for (std::uint32_t j = i + 1; j < bearers.size(); ++j) compare(report, i, bearers[i], j, bearers[j], out);
}

}  // namespace crossread::comparison
