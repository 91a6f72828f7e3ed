#include "compare/speakers.hpp"

#include <map>
#include <utility>

namespace crossread::comparison {

void add_speakers(Report& report) {
    std::map<EntityId, std::vector<Evidence>> by;
    for (std::uint32_t a = 0; a < report.articles.size(); ++a)
        for (const Quote& q : report.articles[a].facts.quotes) {
            const auto add = [&](EntityId said_by) {
                if (said_by >= report.linked.of[a].size()) return;
                std::vector<Evidence>& said = by[report.linked.of[a][said_by]];
                const bool within = !said.empty() && said.back().article == a && said.back().span.end >= q.span.end;
                if (!within) said.push_back({a, q.span, false});
            };
            add(q.speaker);
            for (const EntityId each : q.together) add(each);
        }
    for (auto& [speaker, spans] : by) report.quotes.push_back({speaker, std::move(spans)});
}

}  // namespace crossread::comparison
