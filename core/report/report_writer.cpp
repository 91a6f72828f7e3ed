#include <map>

#include "report/article_writer.hpp"
#include "report/correction_json.hpp"
#include "report/json.hpp"
#include "report/names.hpp"

namespace crossread::report {
namespace {

/// A similarity matrix is given only up to so many articles; the pairs within each story always are.
constexpr std::size_t kMatrixLimit = 50;

class ReportWriter {
public:
    ReportWriter(JsonText& out, const Report& report) : out_(out), report_(report) {
        for (const Article& article : report.articles) rulers_.push_back(rulers_of(article));
    }

    void write() {
        out_.member("schema", 1u);
        list("articles", report_.articles, [&](const Article& a, std::uint32_t i) { write_article(out_, a, i, rulers_, report_.linked.of[i]); });
        entities();
        stories();
        similarity();
        list("agreements", report_.agreements, [&](const Agreement& a, std::uint32_t i) { agreement(a, i); });
        list("only", report_.only, [&](const OnlyHere& o, std::uint32_t) { only(o); });
        list("differences", report_.differences, [&](const Difference& d, std::uint32_t i) { difference(d, i); });
        list("timeline", report_.timeline, [&](const TimelineEntry& t, std::uint32_t) {
            out_.member("when", t.when);
            out_.member("precision", word(kPrecision, t.precision));
            spans("spans", t.spans);
        });
        list("versions", report_.versions, [&](const Versions& v, std::uint32_t) { version(v); });
        list("quotes", report_.quotes, [&](const SpeakerQuotes& q, std::uint32_t) { speaker(q); });
        if (!report_.corrections.empty()) list("corrections", report_.corrections, [&](const Correction& c, std::uint32_t) { write_correction(out_, c); });
    }

private:
    /// A list of objects, of which `members` writes those of one, given its number.
    template <class T, class F>
    void list(std::string_view name, const std::vector<T>& items, F members) {
        out_.key(name);
        std::uint32_t index = 0;
        out_.list(items, [&](const T& item) { out_.object([&] { members(item, index++); }); });
    }
    void spans(std::string_view name, const std::vector<Evidence>& evidence) {
        list(name, evidence, [&](const Evidence& e, std::uint32_t) { write_span(out_, e, rulers_); });
    }
    void id(std::string_view name, char letter, std::uint32_t index) {
        out_.key(name);
        out_.id(letter, index);
    }
    void rounded(std::string_view name, double value) {
        out_.key(name);
        out_.rounded(value);
    }

    void entities() {
        std::vector<std::map<std::uint32_t, std::uint32_t>> counts(report_.linked.entities.size());
        for (std::uint32_t a = 0; a < report_.articles.size(); ++a)
            for (const Mention& m : report_.articles[a].entities.mentions)
                if (m.entity != kNoEntity) ++counts[report_.linked.of[a][m.entity]][a];
        list("entities", report_.linked.entities, [&](const Entity& e, std::uint32_t i) {
            write_entity(out_, e, i);
            out_.key("mentions");
            out_.object([&] {
                for (const auto& [index, count] : counts[i]) out_.member(id_of('a', index), count);
            });
        });
    }

    void stories() {
        out_.key("stories");
        out_.list(report_.stories, [&](const std::vector<std::uint32_t>& story) {
            out_.list(story, [&](std::uint32_t index) { out_.id('a', index); });
        });
    }

    void similarity() {
        const std::size_t n = report_.articles.size();
        if (n > kMatrixLimit) {
            return list("similarity_pairs", report_.similarity, [&](const Similarity& s, std::uint32_t) {
                id("a", 'a', s.a);
                id("b", 'a', s.b);
                rounded("value", s.value);
            });
        }
        std::vector<std::vector<double>> matrix(n, std::vector<double>(n, 0));
        for (std::size_t i = 0; i < n; ++i) matrix[i][i] = 1;
        for (const Similarity& s : report_.similarity) matrix[s.a][s.b] = matrix[s.b][s.a] = s.value;
        out_.key("similarity");
        out_.list(matrix, [&](const std::vector<double>& row) { out_.list(row, [&](double value) { out_.rounded(value); }); });
    }

    void agreement(const Agreement& a, std::uint32_t index) {
        id("id", 's', index);
        spans("spans", a.spans);
        out_.key("gist");
        out_.object([&] { write_span(out_, a.gist, rulers_); });
        if (a.repeats) {
            out_.key("repeats");
            out_.yes();
        }
        rounded("score", a.score);
        rounded("weight", a.weight);
        out_.member("why", a.why);
    }
    void only(const OnlyHere& o) {
        write_span(out_, {o.article, o.span, false}, rulers_);
        rounded("weight", o.weight);
        out_.key("nearest");
        if (!o.nearest) return out_.null();
        out_.object([&] {
            write_span(out_, *o.nearest, rulers_);
            rounded("score", o.nearest_score);
        });
    }
    void difference(const Difference& d, std::uint32_t index) {
        id("id", 'd', index);
        out_.member("kind", word(kDifference, d.kind));
        list("spans", d.spans, [&](const Valued& v, std::uint32_t) {
            write_span(out_, v.where, rulers_);
            out_.member("value", v.value);
        });
        out_.key("statement");
        d.statement ? out_.id('s', *d.statement) : out_.null();
        out_.member("why", d.why);
    }
    void version(const Versions& v) {
        id("older", 'a', v.older);
        id("newer", 'a', v.newer);
        list("changes", v.changes, [&](const Change& c, std::uint32_t) {
            out_.member("kind", word(kChange, c.kind));
            spans("spans", c.spans);
        });
    }
    void speaker(const SpeakerQuotes& q) {
        id("speaker", 'e', q.speaker);
        // Among many articles only those that quote the speaker are named: speakers times articles would grow with the square.
        std::map<std::uint32_t, std::vector<Evidence>> by_article;
        if (report_.articles.size() <= kMatrixLimit)
            for (std::uint32_t a = 0; a < report_.articles.size(); ++a) by_article[a];
        for (const Evidence& e : q.spans) by_article[e.article].push_back(e);
        out_.key("by_article");
        out_.object([&] {
            for (const auto& [index, evidence] : by_article) spans(id_of('a', index), evidence);
        });
    }

    JsonText& out_;
    const Report& report_;
    std::vector<Rulers> rulers_;
};

void write(JsonText& out, const Article& article) {
    const std::vector<Rulers> rulers{rulers_of(article)};
    std::vector<EntityId> same(article.entities.entities.size());
    for (std::uint32_t i = 0; i < same.size(); ++i) same[i] = i;
    out.object([&] {
        write_article(out, article, 0, rulers, same);
        out.key("entities");
        std::uint32_t index = 0;
        out.list(article.entities.entities, [&](const Entity& entity) { out.object([&] { write_entity(out, entity, index++); }); });
    });
}

void write(JsonText& out, const Report& report) {
    out.object([&] { ReportWriter(out, report).write(); });
}

template <class T>
std::string whole(const T& value) {
    JsonText out;
    write(out, value);
    return out.take();
}

template <class T>
void in_pieces(const T& value, const JsonText::Use& use) {
    JsonText out(use);
    write(out, value);
    out.finish();
}

}  // namespace

std::string article_json(const Article& article) { return whole(article); }
std::string report_json(const Report& report) { return whole(report); }
void write_article_json(const Article& article, const JsonText::Use& use) { in_pieces(article, use); }
void write_report_json(const Report& report, const JsonText::Use& use) { in_pieces(report, use); }

std::string error_json(std::string_view name, const Error& error) {
    JsonText out;
    out.object([&] {
        out.member("name", name);
        out.key("error");
        out.object([&] {
            out.member("code", error.code);
            out.member("message", error.message);
        });
    });
    return out.take();
}

}  // namespace crossread::report
