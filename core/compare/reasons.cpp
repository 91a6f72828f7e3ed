#include "compare/reasons.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "base/iso_date.hpp"
#include "compare/dates.hpp"

namespace crossread::comparison {
namespace {

constexpr std::size_t kNamed = 5;

/// Things that some of the articles have, and how much they tell.
class Shared {
public:
    void add(const std::string& key, const std::string& name, std::uint32_t article, float weight) {
        Thing& thing = things_[key];
        thing.articles.insert(article);
        thing.weight = std::max(thing.weight, weight);
        if (thing.name.empty() || std::pair(name.size(), name) < std::pair(thing.name.size(), thing.name)) thing.name = name;
    }
    /// "label: a, b, c", those that tell most first; empty when nothing is in two articles.
    [[nodiscard]] std::string told(const std::string& label) const {
        std::vector<std::pair<float, std::string>> shared;
        for (const auto& [key, thing] : things_)
            if (thing.articles.size() > 1) shared.push_back({-thing.weight, thing.name});
        std::sort(shared.begin(), shared.end());
        std::string out;
        for (std::size_t i = 0; i < shared.size() && i < kNamed; ++i) out += (i ? ", " : label + ": ") + shared[i].second;
        return out;
    }

private:
    struct Thing {
        std::string name;  ///< the shortest of those it goes by
        std::set<std::uint32_t> articles;
        float weight = 0;
    };
    std::map<std::string, Thing> things_;
};

template <class T>
std::vector<const T*> within(const std::vector<T>& all, Span span) {
    std::vector<const T*> out;
    for (auto x = std::lower_bound(all.begin(), all.end(), span.begin, [](const T& t, std::uint32_t begin) { return t.span.begin < begin; });
         x != all.end() && x->span.begin < span.end; ++x)
        out.push_back(&*x);
    return out;
}

/// The one of these around the word; nullptr when there is none.
template <class T>
const T* around(const std::vector<const T*>& all, Span word) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const T* t) { return t->span.contains(word); });
    return found == all.end() ? nullptr : *found;
}

/// "Mexico", "wall": as it is written within a sentence.
std::string as_written(const Article& article, std::uint32_t token, const Sentence& sentence) {
    const auto& tokens = article.language.tokens;
    std::uint32_t first = sentence.first;
    while (first < token && tokens[first].pos == Pos::punctuation) ++first;
    const bool capital_of_place = sentence.casing != Casing::prose || (token == first && tokens[token].pos != Pos::proper);
    return std::string(capital_of_place ? article.language.lower(tokens[token]) : slice(article.document.text, tokens[token].span));
}

/// "n't", and the "wo" before it: the pieces of "won't" are no words that a reader knows.
bool is_piece(const Article& article, std::uint32_t token) {
    const auto denies = [&](std::uint32_t t) {
        const std::string_view lower = t < article.language.tokens.size() ? article.language.lower(article.language.tokens[t]) : std::string_view();
        return lower == "n't" || lower == "n’t";
    };
    return denies(token) || denies(token + 1);
}

/// What the statements of one group have in common, by kind.
class Reasons {
public:
    explicit Reasons(const Report& report) : report_(report) {}

    void take(const Statement& statement) {
        const Article& article = report_.articles[statement.article];
        const auto mentions = within(article.entities.mentions, statement.span);
        const auto times = within(article.facts.times, statement.span);
        const auto quantities = within(article.facts.quantities, statement.span);
        for (const Mention* m : mentions)
            if (m->entity != kNoEntity) names_.add(name_of(statement.article, *m), name_of(statement.article, *m), statement.article, 1);
        for (const TimeExpression* t : times) {
            const std::string day = t->value.substr(0, 10);
            if (t->type == TimeType::duration || t->type == TimeType::set || day.find("REF") != day.npos || day.starts_with('T') || day == "XXXX-XX-XX") continue;
            days_.add(day, is_iso_date(day) ? date_in_words(day) : std::string(slice(article.document.text, t->span)), statement.article, 1);
        }
        for (const Term& t : statement.terms) {
            const Span word = article.language.tokens[t.token].span;
            const std::string key = std::to_string(t.key);
            if (around(times, word)) continue;
            if (t.kind == TermKind::number) {
                const Quantity* quantity = around(quantities, word);
                if (quantity && quantity->unit != "ordinal" && article.language.lower(article.language.tokens[t.token]) != "one") figures_.add(key, std::string(slice(article.document.text, quantity->span)), statement.article, t.rarity);
            } else if (t.kind != TermKind::name && !around(mentions, word) && !is_piece(article, t.token)) {
                words_.add(key, as_written(article, t.token, article.language.sentences[statement.sentence]), statement.article, t.rarity);
            }
        }
    }
    [[nodiscard]] std::vector<std::string> told() const {
        std::vector<std::string> out;
        for (auto& told : {names_.told("names"), days_.told("day"), figures_.told("figures"), words_.told("words")})
            if (!told.empty()) out.push_back(told);
        if (out.empty()) out.push_back("the same meaning in other words");
        return out;
    }

private:
    [[nodiscard]] const std::string& name_of(std::uint32_t article, const Mention& m) const { return report_.linked.entities[report_.linked.of[article][m.entity]].name; }

    const Report& report_;
    Shared names_, days_, figures_, words_;
};

}  // namespace

std::vector<std::string> reasons(const Report& report, const Group& group, std::span<const Statement> statements) {
    const std::uint64_t first = statements[group.statements.front()].wording;
    if (std::all_of(group.statements.begin(), group.statements.end(), [&](std::uint32_t s) { return statements[s].wording == first; })) return {"every word"};
    Reasons out(report);
    for (const std::uint32_t s : group.statements) out.take(statements[s]);
    return out.told();
}

}  // namespace crossread::comparison
