#include "crossread.hpp"

#include <utility>

#include "base/iso_date.hpp"
#include "compare/compare.hpp"
#include "entities/entities.hpp"
#include "facts/facts.hpp"
#include "language/language.hpp"
#include "report/json.hpp"
#include "report/markdown.hpp"
#include "source/source.hpp"

namespace crossread {

Result<Article> read(Source source) {
    if (!source.published.empty() && !is_iso_date(source.published))
        return Error{"bad_date", "The date given is not ISO 8601, like 2018-05-03 or 2018-05-03T21:21."};
    Article article;
    article.name = source.name;
    const Analysis analysis = source.analysis;
    Result<source::Parsed> parsed = source::parse(std::move(source));
    if (!parsed) return parsed.error();
    article.document = std::move(parsed.value().document);
    article.content_offsets = std::move(parsed.value().content_offsets);
    if (analysis == Analysis::story) {
        article.document.diagnostics.push_back({"story_alone", "Only the story was asked for: sentences, names and facts were not looked for.", {}});
        return article;
    }
    article.language = language::analyse(article.document);
    article.entities = entities::find(article.document, article.language);
    article.facts = article.document.published ? facts::extract({&article.document, &article.language, &article.entities})
                                               : facts::date_and_extract(article.document, article.language, article.entities);
    return article;
}

Report compare(std::vector<Article> articles, const std::vector<Correction>& corrections) {
    Kept none;
    return compare(std::move(articles), corrections, none);
}

Report compare(std::vector<Article> articles, const std::vector<Correction>& corrections, Kept& kept) {
    return comparison::compare(std::move(articles), corrections, kept);
}

std::string to_json(const Article& article) { return report::article_json(article); }
std::string to_json(const Report& report) { return report::report_json(report); }
void write_json(const Article& article, const UseJson& use) { report::write_article_json(article, use); }
void write_json(const Report& report, const UseJson& use) { report::write_report_json(report, use); }
std::string to_markdown(const Report& report) { return report::markdown(report); }

}  // namespace crossread
