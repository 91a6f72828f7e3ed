#include <algorithm>
#include <limits>
#include <set>

#include "support/laws_parts.hpp"

namespace crossread::tests {
namespace {

/// Collects what is broken in one report.
class ReportLaws {
public:
    ReportLaws(const Report& report, Broken& broken) : report_(report), broken_(broken) {}

    void check() {
        for (const Article& article : report_.articles) check_article(article, broken_);
        links();
        stories();
        for (const Agreement& a : report_.agreements) {
            spans(a.spans, "agreement");
            sides(articles_of(a.spans), "agreement");
            score(a.score, "agreement");
        }
        for (const OnlyHere& o : report_.only) only(o);
        for (const Difference& d : report_.differences) difference(d);
        timeline();
        for (const SpeakerQuotes& q : report_.quotes) {
            spans(q.spans, "quote");
            expect(q.speaker < report_.linked.entities.size(), "a speaker is not there");
        }
        for (const Versions& v : report_.versions) {
            expect(v.older != v.newer && v.older < size() && v.newer < size(), "versions of no article");
            for (const Change& c : v.changes) spans(c.spans, "change");
        }
    }

private:
    void expect(bool holds, const std::string& what) {
        if (!holds) broken_.push_back("report: " + what);
    }
    std::size_t size() const { return report_.articles.size(); }
    void score(float value, const std::string& what) { expect(value >= 0 && value <= 1, what + ": a score is not between 0 and 1"); }

    void span(const Evidence& e, const std::string& what) {
        expect(e.article < size(), what + " in an article that is not there");
        if (e.article < size()) check_evidence(report_.articles[e.article], e, what, broken_);
    }
    void spans(const std::vector<Evidence>& all, const std::string& what) {
        expect(!all.empty(), what + " without evidence");
        for (const Evidence& e : all) span(e, what);
    }
    static std::set<std::uint32_t> articles_of(const std::vector<Evidence>& all) {
        std::set<std::uint32_t> out;
        for (const Evidence& e : all) out.insert(e.article);
        return out;
    }
    /// At least two articles, all of one story.
    void sides(const std::set<std::uint32_t>& articles, const std::string& what) {
        expect(articles.size() >= 2, what + " between fewer than two articles");
        std::set<std::uint32_t> stories;
        for (const std::uint32_t a : articles)
            if (a < story_of_.size()) stories.insert(story_of_[a]);
        expect(stories.size() <= 1, what + " across stories");
    }

    void links() {
        const Linked& linked = report_.linked;
        expect(linked.of.size() == size(), "not every article is linked");
        std::vector<bool> seen(linked.entities.size());
        for (std::size_t a = 0; a < linked.of.size() && a < size(); ++a) {
            expect(linked.of[a].size() == report_.articles[a].entities.entities.size(), "not every entity is linked");
            for (const EntityId id : linked.of[a]) {
                expect(id < linked.entities.size(), "a link to no entity");
                if (id < seen.size()) seen[id] = true;
            }
        }
        expect(std::find(seen.begin(), seen.end(), false) == seen.end(), "an entity that no article speaks of");
    }
    void stories() {
        story_of_.assign(size(), std::numeric_limits<std::uint32_t>::max());
        for (std::uint32_t s = 0; s < report_.stories.size(); ++s)
            for (const std::uint32_t a : report_.stories[s]) {
                expect(a < size() && story_of_[a] == std::numeric_limits<std::uint32_t>::max(), "an article in two stories or none");
                if (a < size()) story_of_[a] = s;
            }
        expect(std::count(story_of_.begin(), story_of_.end(), std::numeric_limits<std::uint32_t>::max()) == 0, "an article without a story");
        for (const Similarity& s : report_.similarity) {
            expect(s.a < s.b && s.b < size(), "a similarity of no two articles");
            score(s.value, "similarity");
        }
    }
    void only(const OnlyHere& o) {
        span({o.article, o.span, false}, "only");
        score(o.weight, "only");
        score(o.nearest_score, "nearest");
        if (!o.nearest) return;
        span(*o.nearest, "nearest");
        expect(o.nearest->article != o.article, "the nearest sentence is the article's own");
    }
    void difference(const Difference& d) {
        std::vector<Evidence> all;
        for (const Valued& v : d.spans) {
            all.push_back(v.where);
            expect(!v.value.empty(), "a difference without a value");
        }
        spans(all, "difference");
        sides(articles_of(all), "difference");
        expect(!d.statement || *d.statement < report_.agreements.size(), "a difference in a statement that is not there");
    }
    void timeline() {
        for (const TimelineEntry& t : report_.timeline) {
            expect(!t.when.empty(), "a time line entry without a time");
            spans(t.spans, "time line entry");
        }
        const auto later = [](const TimelineEntry& a, const TimelineEntry& b) { return b.when < a.when; };
        expect(std::adjacent_find(report_.timeline.begin(), report_.timeline.end(), later) == report_.timeline.end(), "the time line is out of order");
    }

    const Report& report_;
    Broken& broken_;
    std::vector<std::uint32_t> story_of_;
};

}  // namespace

std::vector<std::string> broken_laws(const Report& report) {
    Broken broken;
    ReportLaws(report, broken).check();
    return broken;
}

}  // namespace crossread::tests
