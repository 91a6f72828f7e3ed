#include "compare/corrections.hpp"

#include <algorithm>
#include <string_view>

namespace crossread::comparison {
namespace {

bool among(const std::vector<std::string>& sentences, std::string_view words) { return std::find(sentences.begin(), sentences.end(), words) != sentences.end(); }

/// A correction stands in the report once, however often it mended something.
void note(Report& report, const Correction& correction) {
    if (std::find(report.corrections.begin(), report.corrections.end(), correction) == report.corrections.end()) report.corrections.push_back(correction);
}

std::string_view sentence_around(const Article& article, Span span) {
    const auto& all = article.language.sentences;
    const auto found = std::upper_bound(all.begin(), all.end(), span.begin, [](std::uint32_t begin, const Sentence& s) { return begin < s.span.end; });
    return slice(article.document.text, found == all.end() ? span : found->span);
}

}  // namespace

void set_apart(Report& report, std::span<const Correction> corrections, std::span<const Statement> statements, std::vector<Edge>& edges) {
    const auto words = [&](std::uint32_t s) { return slice(report.articles[statements[s].article].document.text, statements[s].span); };
    for (const Correction& c : corrections) {
        if (c.kind != CorrectionKind::apart) continue;
        const auto wrong = [&](const Edge& e) { return among(c.sentences, words(e.a)) && among(c.sentences, words(e.b)); };
        const auto kept = std::remove_if(edges.begin(), edges.end(), wrong);
        if (kept == edges.end()) continue;
        edges.erase(kept, edges.end());
        note(report, c);
    }
}

void drop_wrong_differences(Report& report, std::span<const Correction> corrections) {
    for (const Correction& c : corrections) {
        if (c.kind != CorrectionKind::no_difference) continue;
        const auto wrong = [&](const Difference& d) {
            return d.kind == c.difference && std::all_of(d.spans.begin(), d.spans.end(), [&](const Valued& v) {
                       return among(c.sentences, sentence_around(report.articles[v.where.article], v.where.span));
                   });
        };
        const auto kept = std::remove_if(report.differences.begin(), report.differences.end(), wrong);
        if (kept == report.differences.end()) continue;
        report.differences.erase(kept, report.differences.end());
        note(report, c);
    }
}

}  // namespace crossread::comparison
