#include "compare/timeline.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "compare/dates.hpp"
#include "compare/gather.hpp"
#include "compare/join.hpp"

namespace crossread::comparison {
namespace {

/// One clause with its date.
struct Entry {
    std::string when;
    Precision precision = Precision::day;
    std::uint32_t statement = 0;
    Evidence where;
};

std::vector<Event>::const_iterator first_event(const Article& article, const Statement& statement) {
    const auto& events = article.facts.events;
    return std::lower_bound(events.begin(), events.end(), statement.span.begin, [](const Event& x, std::uint32_t begin) { return x.span.begin < begin; });
}

/// Whether the event's day is none that its sentence names, though the sentence names some, and none is named in the event itself.
bool is_stepped(const Article& article, const Statement& statement, const Event& event) {
    if (event.when.size() != 10 || !statement.span.contains(event.span)) return false;
    const auto& times = article.facts.times;
    bool dated = false;
    for (auto t = std::lower_bound(times.begin(), times.end(), statement.span.begin, [](const TimeExpression& x, std::uint32_t begin) { return x.span.begin < begin; });
         t != times.end() && t->span.begin < statement.span.end; ++t) {
        if (t->type != TimeType::date && t->type != TimeType::time) continue;
        if (event.span.contains(t->span) || t->value.compare(0, event.when.size(), event.when) == 0) return false;
        dated = true;
    }
    return dated;
}

/// The smallest event that holds the time; the sentence when none does.
Span clause_of(const Article& article, const Statement& statement, Span time) {
    Span best = statement.span;
    for (auto e = first_event(article, statement); e != article.facts.events.end() && e->span.begin < statement.span.end; ++e)
        if (e->span.contains(time) && statement.span.contains(e->span) && e->span.size() < best.size()) best = e->span;
    return best;
}

void add_entry(std::string_view value, std::uint32_t article, std::uint32_t statement, Span span, std::vector<Entry>& out) {
    const auto days = days_of(value);
    if (!days) return;
    const bool clock = days->precision == Precision::time && value.size() >= 13 && value[11] >= '0' && value[11] <= '9';
    Entry entry{clock ? std::string(value) : iso_of(*days), clock ? Precision::time : days->precision, statement, {article, span, false}};
    if (entry.precision == Precision::time && !clock) entry.precision = Precision::day;
    out.push_back(std::move(entry));
}

std::vector<Entry> entries_of(const Report& report, std::span<const Statement> statements) {
    std::vector<Entry> out;
    for (std::uint32_t s = 0; s < statements.size(); ++s) {
        const Statement& statement = statements[s];
        const Article& article = report.articles[statement.article];
        const auto& times = article.facts.times;
        for (auto t = std::lower_bound(times.begin(), times.end(), statement.span.begin, [](const TimeExpression& x, std::uint32_t begin) { return x.span.begin < begin; });
             t != times.end() && t->span.begin < statement.span.end; ++t)
            if (t->type == TimeType::date || t->type == TimeType::time) add_entry(t->value, statement.article, s, clause_of(article, statement, t->span), out);
        // Events that take their date from elsewhere: the one the article is about, and those a step from a date in their
        // sentence: "on Monday, the day after | a crash killed six".
        const auto& events = article.facts.events;
        if (const auto main = article.facts.main_event)
            if (statement.span.contains(events[*main].span)) add_entry(events[*main].when, statement.article, s, events[*main].span, out);
        for (auto e = first_event(article, statement); e != events.end() && e->span.begin < statement.span.end; ++e)
            if (is_stepped(article, statement, *e)) add_entry(e->when, statement.article, s, e->span, out);
    }
    return out;
}

bool same_place(const Evidence& a, const Evidence& b) { return a.article == b.article && a.span == b.span; }

/// "2018-04" and "2018-04-27" can be one day, told more exactly here and less there.
bool narrows(const std::string& coarse, const std::string& fine) {
    return fine.size() > coarse.size() && fine.compare(0, coarse.size(), coarse) == 0 && (fine[coarse.size()] == '-' || fine[coarse.size()] == 'T');
}

/// Entries gathered into events. What joins two events is checked against the most exact date of either, so that a day does not
/// draw two of its hours together.
class Events {
public:
    explicit Events(const std::vector<Entry>& entries) : entries_(entries), joined_(entries.size()), exact_(entries.size()) {
        for (std::uint32_t i = 0; i < entries.size(); ++i) exact_[i] = i;
    }
    void join_same(std::uint32_t x, std::uint32_t y) {
        if (entries_[x].when == entries_[y].when) join(x, y);
    }
    void join_narrower(std::uint32_t x, std::uint32_t y) {
        if (narrows(when(x), when(y)) || narrows(when(y), when(x))) join(x, y);
    }
    [[nodiscard]] bool are_one(const std::vector<std::uint32_t>& some) {
        return !some.empty() && std::all_of(some.begin(), some.end(), [&](std::uint32_t i) { return joined_.root(i) == joined_.root(some.front()); });
    }
    /// Each event's entries, the one with the most exact date first.
    [[nodiscard]] std::vector<std::vector<std::uint32_t>> all() {
        std::vector<std::vector<std::uint32_t>> out = joined_.sets();
        for (auto& event : out) std::stable_partition(event.begin(), event.end(), [&](std::uint32_t i) { return i == exact_[joined_.root(i)]; });
        return out;
    }

private:
    [[nodiscard]] const std::string& when(std::uint32_t i) { return entries_[exact_[joined_.root(i)]].when; }
    void join(std::uint32_t x, std::uint32_t y) {
        const std::uint32_t a = exact_[joined_.root(x)], b = exact_[joined_.root(y)];
        const std::string &p = entries_[a].when, &q = entries_[b].when;
        if (p != q && !narrows(p, q) && !narrows(q, p)) return;
        joined_.join(x, y);
        exact_[joined_.root(x)] = q.size() > p.size() ? b : a;
    }

    const std::vector<Entry>& entries_;
    Joined joined_;
    std::vector<std::uint32_t> exact_;  ///< by root: the entry with the most exact date
};

}  // namespace

void add_timeline(Report& report, std::span<const Statement> statements, std::span<const Edge> edges) {
    const std::vector<Entry> entries = entries_of(report, statements);
    std::vector<std::vector<std::uint32_t>> of(statements.size());
    for (std::uint32_t i = 0; i < entries.size(); ++i) of[entries[i].statement].push_back(i);
    Events events(entries);
    for (const auto& mine : of)
        for (std::size_t i = 1; i < mine.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                events.join_same(mine[i], mine[j]);
                if (same_place(entries[mine[i]].where, entries[mine[j]].where)) events.join_narrower(mine[i], mine[j]);
            }
    for (const bool exactly : {true, false})
        for (const Edge& e : edges) {
            if (e.sameness < kSameFrom) continue;
            const auto &here = of[e.a], &there = of[e.b];
            if (!exactly && events.are_one(here) && events.are_one(there)) events.join_narrower(here.front(), there.front());
            if (!exactly) continue;
            for (const std::uint32_t x : here)
                for (const std::uint32_t y : there) events.join_same(x, y);
        }
    for (const auto& member : events.all()) {
        TimelineEntry out{entries[member.front()].when, entries[member.front()].precision, {}};
        for (const std::uint32_t i : member)
            if (std::none_of(out.spans.begin(), out.spans.end(), [&](const Evidence& e) { return same_place(e, entries[i].where); })) out.spans.push_back(entries[i].where);
        report.timeline.push_back(std::move(out));
    }
}

}  // namespace crossread::comparison
