#include <algorithm>
#include <map>
#include <utility>

#include "report/article_writer.hpp"
#include "report/correction_json.hpp"
#include "report/json.hpp"
#include "report/names.hpp"

namespace crossread::report {
namespace {

/// Bytes that are not UTF-8 cannot reach here (text/ repairs them); should they, they are replaced, never thrown on.
std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// A similarity matrix is given only up to so many articles; the pairs within each story always are.
constexpr std::size_t kMatrixLimit = 50;

class ReportWriter {
public:
    explicit ReportWriter(const Report& report) : report_(report) {
        for (const Article& article : report.articles) rulers_.push_back(rulers_of(article));
    }

    Json write() const {
        Json out;
        out["schema"] = 1;
        out["articles"] = Json::array();
        for (std::uint32_t i = 0; i < report_.articles.size(); ++i)
            out["articles"].push_back(article_value(report_.articles[i], i, rulers_, report_.linked.of[i]));
        out["entities"] = entities();
        out["stories"] = stories();
        similarity(out);
        out["agreements"] = list(report_.agreements, [&](const Agreement& a, std::uint32_t i) { return agreement(a, i); });
        out["only"] = list(report_.only, [&](const OnlyHere& o, std::uint32_t) { return only(o); });
        out["differences"] = list(report_.differences, [&](const Difference& d, std::uint32_t i) { return difference(d, i); });
        out["timeline"] = list(report_.timeline, [&](const TimelineEntry& t, std::uint32_t) {
            return Json{{"when", t.when}, {"precision", word(kPrecision, t.precision)}, {"spans", spans(t.spans)}};
        });
        out["versions"] = list(report_.versions, [&](const Versions& v, std::uint32_t) { return version(v); });
        out["quotes"] = list(report_.quotes, [&](const SpeakerQuotes& q, std::uint32_t) { return speaker(q); });
        if (!report_.corrections.empty()) out["corrections"] = list(report_.corrections, [](const Correction& c, std::uint32_t) { return correction_json(c); });
        return out;
    }

private:
    template <class T, class F>
    static Json list(const std::vector<T>& items, F one) {
        Json out = Json::array();
        for (std::uint32_t i = 0; i < items.size(); ++i) out.push_back(one(items[i], i));
        return out;
    }
    Json spans(const std::vector<Evidence>& evidence) const {
        Json out = Json::array();
        for (const Evidence& e : evidence) out.push_back(span_json(e, rulers_));
        return out;
    }

    Json entities() const {
        std::vector<std::map<std::uint32_t, std::uint32_t>> counts(report_.linked.entities.size());
        for (std::uint32_t a = 0; a < report_.articles.size(); ++a)
            for (const Mention& m : report_.articles[a].entities.mentions)
                if (m.entity != kNoEntity) ++counts[report_.linked.of[a][m.entity]][a];
        return list(report_.linked.entities, [&](const Entity& e, std::uint32_t i) {
            Json out = entity_json(e, i);
            out["mentions"] = Json::object();
            for (const auto& [article, count] : counts[i]) out["mentions"][id_of('a', article)] = count;
            return out;
        });
    }

    Json stories() const {
        return list(report_.stories, [](const std::vector<std::uint32_t>& story, std::uint32_t) {
            return list(story, [](std::uint32_t article, std::uint32_t) { return Json(id_of('a', article)); });
        });
    }

    void similarity(Json& out) const {
        const std::size_t n = report_.articles.size();
        if (n > kMatrixLimit) {
            out["similarity_pairs"] = list(report_.similarity, [](const Similarity& s, std::uint32_t) {
                return Json{{"a", id_of('a', s.a)}, {"b", id_of('a', s.b)}, {"value", rounded(s.value)}};
            });
            return;
        }
        std::vector<std::vector<double>> matrix(n, std::vector<double>(n, 0));
        for (std::size_t i = 0; i < n; ++i) matrix[i][i] = 1;
        for (const Similarity& s : report_.similarity) matrix[s.a][s.b] = matrix[s.b][s.a] = rounded(s.value);
        out["similarity"] = matrix;
    }

    Json agreement(const Agreement& a, std::uint32_t index) const {
        return {{"id", id_of('s', index)}, {"spans", spans(a.spans)}, {"score", rounded(a.score)}, {"why", a.why}};
    }
    Json only(const OnlyHere& o) const {
        Json out = span_json({o.article, o.span, false}, rulers_);
        out["weight"] = rounded(o.weight);
        out["nearest"] = nullptr;
        if (o.nearest) {
            out["nearest"] = span_json(*o.nearest, rulers_);
            out["nearest"]["score"] = rounded(o.nearest_score);
        }
        return out;
    }
    Json difference(const Difference& d, std::uint32_t index) const {
        Json out{{"id", id_of('d', index)}, {"kind", word(kDifference, d.kind)}};
        out["spans"] = Json::array();
        for (const Valued& v : d.spans) {
            Json span = span_json(v.where, rulers_);
            span["value"] = v.value;
            out["spans"].push_back(std::move(span));
        }
        out["statement"] = d.statement ? Json(id_of('s', *d.statement)) : Json(nullptr);
        out["why"] = d.why;
        return out;
    }
    Json version(const Versions& v) const {
        Json out{{"older", id_of('a', v.older)}, {"newer", id_of('a', v.newer)}};
        out["changes"] = list(v.changes, [&](const Change& c, std::uint32_t) { return Json{{"kind", word(kChange, c.kind)}, {"spans", spans(c.spans)}}; });
        return out;
    }
    Json speaker(const SpeakerQuotes& q) const {
        Json out{{"speaker", id_of('e', q.speaker)}};
        out["by_article"] = Json::object();
        // Among many articles only those that quote the speaker are named: speakers times articles would grow with the square.
        if (report_.articles.size() <= kMatrixLimit)
            for (std::uint32_t a = 0; a < report_.articles.size(); ++a) out["by_article"][id_of('a', a)] = Json::array();
        for (const Evidence& e : q.spans) out["by_article"][id_of('a', e.article)].push_back(span_json(e, rulers_));
        return out;
    }

    const Report& report_;
    std::vector<Rulers> rulers_;
};

}  // namespace

std::string article_json(const Article& article) {
    const std::vector<Rulers> rulers{rulers_of(article)};
    std::vector<EntityId> same(article.entities.entities.size());
    for (std::uint32_t i = 0; i < same.size(); ++i) same[i] = i;
    Json out = article_value(article, 0, rulers, same);
    out["entities"] = Json::array();
    for (std::uint32_t i = 0; i < same.size(); ++i) out["entities"].push_back(entity_json(article.entities.entities[i], i));
    return dump(out);
}

std::string report_json(const Report& report) { return dump(ReportWriter(report).write()); }

std::string error_json(std::string_view name, const Error& error) {
    return dump({{"name", name}, {"error", {{"code", error.code}, {"message", error.message}}}});
}

}  // namespace crossread::report
