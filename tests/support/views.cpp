#include "support/views.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace crossread::tests {
namespace {

/// Scores as the JSON has them: to three decimals.
std::string number(double value) { return std::to_string(static_cast<long>(std::floor(value * 1000 + 0.5))); }

class View {
public:
    explicit View(const Report& report) : report_(report) {}

    std::vector<std::string> lines() {
        for (std::uint32_t a = 0; a < report_.articles.size(); ++a) article(a);
        for (std::uint32_t e = 0; e < report_.linked.entities.size(); ++e) entity(e);
        for (const auto& story : report_.stories) add("story", names(story));
        for (const Similarity& s : report_.similarity) add("similarity " + number(s.value), names({s.a, s.b}));
        for (const Agreement& a : report_.agreements) add("agreement " + number(a.score), spans(a.spans), sorted(a.why));
        for (const OnlyHere& o : report_.only) only(o);
        for (const Difference& d : report_.differences) difference(d);
        for (const TimelineEntry& t : report_.timeline) add("time " + t.when, spans(t.spans));
        for (const Versions& v : report_.versions)
            for (const Change& c : v.changes) add("version " + name(v.older) + " " + name(v.newer), spans(c.spans));
        for (const SpeakerQuotes& q : report_.quotes) add("speaker " + entity_name(q.speaker), spans(q.spans));
        return sorted(lines_);
    }

private:
    static std::vector<std::string> sorted(std::vector<std::string> lines) {
        std::sort(lines.begin(), lines.end());
        return lines;
    }
    void add(std::string line, const std::vector<std::string>& more, const std::vector<std::string>& still_more = {}) {
        for (const std::string& part : more) line += " | " + part;
        for (const std::string& part : still_more) line += " / " + part;
        lines_.push_back(std::move(line));
    }
    std::string name(std::uint32_t article) const { return report_.articles[article].name; }
    std::vector<std::string> names(const std::vector<std::uint32_t>& articles) const {
        std::vector<std::string> out;
        for (const std::uint32_t a : articles) out.push_back(name(a));
        return sorted(out);
    }
    std::string entity_name(EntityId id) const { return id == kNoEntity ? "nobody" : report_.linked.entities[id].name; }
    std::string span(const Evidence& e) const {
        return name(e.article) + ":" + std::to_string(e.span.begin) + "-" + std::to_string(e.span.end) + (e.in_source ? " in source" : "");
    }
    std::vector<std::string> spans(const std::vector<Evidence>& all) const {
        std::vector<std::string> out;
        for (const Evidence& e : all) out.push_back(span(e));
        return sorted(out);
    }

    void article(std::uint32_t a) {
        const Article& article = report_.articles[a];
        const auto& date = article.document.published;
        add("article " + article.name + " " + (date ? date->value : "undated"), date ? spans(date->evidence) : std::vector<std::string>{});
        for (const TimeExpression& t : article.facts.times) add("when " + article.name, {t.value, std::to_string(t.span.begin)});
    }
    void entity(std::uint32_t e) {
        const Entity& entity = report_.linked.entities[e];
        std::map<std::string, int> counts;
        for (std::uint32_t a = 0; a < report_.articles.size(); ++a)
            for (const Mention& m : report_.articles[a].entities.mentions)
                if (m.entity != kNoEntity && report_.linked.of[a][m.entity] == e) ++counts[name(a)];
        std::vector<std::string> where;
        for (const auto& [article, count] : counts) where.push_back(article + " " + std::to_string(count));
        add("entity " + std::to_string(static_cast<int>(entity.type)) + " " + entity.name + " (" + entity.role + ")", where, entity.aliases);
    }
    void only(const OnlyHere& o) {
        add("only " + number(o.weight), {span({o.article, o.span, false}), o.nearest ? span(*o.nearest) + " " + number(o.nearest_score) : "nothing near"});
    }
    void difference(const Difference& d) {
        std::vector<std::string> values;
        for (const Valued& v : d.spans) values.push_back(span(v.where) + "=" + v.value);
        const std::vector<std::string> statement = d.statement ? spans(report_.agreements[*d.statement].spans) : std::vector<std::string>{};
        add("difference " + std::to_string(static_cast<int>(d.kind)), sorted(values), statement);
    }

    const Report& report_;
    std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> unnumbered(const Report& report) { return View(report).lines(); }

}  // namespace crossread::tests
