#include <algorithm>
#include <string_view>

#include "base/hash.hpp"
#include "compare/statement.hpp"

namespace crossread::comparison {
namespace {

/// "2018-04-27" and "XXXX-WXX-2" (a Tuesday) name days; "PRESENT_REF" and durations do not.
bool names_a_day(const TimeExpression& t) { return (t.type == TimeType::date || t.type == TimeType::time) && t.value.find("REF") == std::string::npos; }

void sort_unique(std::vector<std::uint64_t>& all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

class Marker {
public:
    Marker(std::vector<Statement>& statements, const Article& article, const std::vector<EntityId>& linked) : statements_(statements), article_(article), linked_(linked) {}

    void names() {
        for (Statement& s : statements_)
            for (Term& t : s.terms) t.named = 0, t.parts = 1;
        for (const Mention& m : article_.entities.mentions) {
            Statement* s = statement_at(m.span.begin);
            if (!s || m.entity >= linked_.size()) continue;
            s->names.push_back(linked_[m.entity]);
            if (m.kind != MentionKind::name) continue;
            const std::span<Term> terms = terms_in(*s, m.span);
            for (Term& t : terms) t.named = std::uint64_t{linked_[m.entity]} + 1, t.parts = static_cast<std::uint8_t>(std::min<std::size_t>(terms.size(), 255));
        }
    }

    void days() {
        for (const TimeExpression& t : article_.facts.times)
            if (Statement* s = names_a_day(t) ? statement_at(t.span.begin) : nullptr) s->days.push_back(hash64(std::string_view(t.value).substr(0, 10)));
    }

    void figures() {
        for (const Quantity& q : article_.facts.quantities)
            if (Statement* s = q.unit != "ordinal" ? statement_at(q.span.begin) : nullptr) s->figures.push_back({q.value, hash64(q.unit)});
    }

    void quotations() {
        for (Statement& s : statements_)
            for (Term& t : s.terms) t.frame = false;
        std::vector<std::uint32_t> said(statements_.size(), 0);
        for (const Quote& q : article_.facts.quotes) {
            for (const Span words : {q.speaker_text, q.cue})
                if (Statement* s = words.empty() ? nullptr : statement_at(words.begin))
                    for (Term& t : terms_in(*s, words)) t.frame = true;
            if (Statement* s = q.speaker < linked_.size() ? statement_at(q.span.begin) : nullptr) s->tellers.push_back(linked_[q.speaker]);
            if (q.kind != QuoteKind::direct) continue;
            for (Statement* s = statement_at(q.span.begin); s && s != statements_.data() + statements_.size() && s->span.begin < q.span.end; ++s) {
                said[static_cast<std::size_t>(s - statements_.data())] += std::min(q.span.end, s->span.end) - std::max(q.span.begin, s->span.begin);
                if (q.speaker < linked_.size()) s->speaker = std::uint64_t{linked_[q.speaker]} + 1;
            }
        }
        for (std::size_t i = 0; i < said.size(); ++i) statements_[i].quoted = 2 * said[i] >= statements_[i].span.size();
    }

    void clauses() {
        const auto& all = article_.facts.clauses;
        for (Statement& s : statements_) {
            auto clause = std::lower_bound(all.begin(), all.end(), s.span.begin, [](Span c, std::uint32_t begin) { return c.end <= begin; });
            for (std::uint32_t t = 0; t < s.terms.size(); ++t) {
                bool next = false;
                for (; clause != all.end() && clause + 1 != all.end() && (clause + 1)->begin <= begin_of(s.terms[t]); ++clause) next = true;
                if (next && t > 0) s.clauses.push_back(t);
            }
            s.clauses.push_back(static_cast<std::uint32_t>(s.terms.size()));
        }
    }

private:
    [[nodiscard]] std::uint32_t begin_of(const Term& term) const { return article_.language.tokens[term.token].span.begin; }
    Statement* statement_at(std::uint32_t byte) {
        const auto found = std::lower_bound(statements_.begin(), statements_.end(), byte, [](const Statement& s, std::uint32_t b) { return s.span.end <= b; });
        return found != statements_.end() && found->span.begin <= byte ? &*found : nullptr;
    }
    std::span<Term> terms_in(Statement& statement, Span span) const {
        const auto before = [&](std::uint32_t byte) { return [this, byte](const Term& t) { return begin_of(t) < byte; }; };
        const auto from = std::partition_point(statement.terms.begin(), statement.terms.end(), before(span.begin));
        const auto to = std::partition_point(from, statement.terms.end(), before(span.end));
        return std::span(statement.terms).subspan(static_cast<std::size_t>(from - statement.terms.begin()), static_cast<std::size_t>(to - from));
    }

    std::vector<Statement>& statements_;
    const Article& article_;
    const std::vector<EntityId>& linked_;
};

}  // namespace

void mark(std::vector<Statement>& statements, const Article& article, const std::vector<EntityId>& linked) {
    for (Statement& s : statements) s.names.clear(), s.days.clear(), s.tellers.clear(), s.figures.clear(), s.clauses.clear(), s.speaker = 0, s.quoted = false;
    Marker marker(statements, article, linked);
    marker.names();
    marker.days();
    marker.figures();
    marker.quotations();
    marker.clauses();
    for (Statement& s : statements) sort_unique(s.names), sort_unique(s.tellers), sort_unique(s.days);
}

}  // namespace crossread::comparison
