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

}  // namespace

void add_timeline(Report& report, std::span<const Statement> statements, std::span<const Edge> edges) {
    const std::vector<Entry> entries = entries_of(report, statements);
    std::vector<std::vector<std::uint32_t>> of(statements.size());
    for (std::uint32_t i = 0; i < entries.size(); ++i) of[entries[i].statement].push_back(i);
    Joined joined(entries.size());
    for (const auto& mine : of)
        for (std::size_t i = 1; i < mine.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (entries[mine[i]].when == entries[mine[j]].when) joined.join(mine[i], mine[j]);
    for (const Edge& e : edges) {
        if (e.sameness < kSameFrom) continue;
        for (const std::uint32_t x : of[e.a])
            for (const std::uint32_t y : of[e.b])
                if (entries[x].when == entries[y].when) joined.join(x, y);
    }
    for (const auto& member : joined.sets()) {
        TimelineEntry out{entries[member.front()].when, entries[member.front()].precision, {}};
        for (const std::uint32_t i : member)
            if (std::none_of(out.spans.begin(), out.spans.end(), [&](const Evidence& e) { return same_place(e, entries[i].where); })) out.spans.push_back(entries[i].where);
        report.timeline.push_back(std::move(out));
    }
}

}  // namespace crossread::comparison
