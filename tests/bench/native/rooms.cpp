/// One bench for each room, by what comes in at its door: build-bench/bench_rooms --benchmark_filter=facts
#include "compare/compare.hpp"
#include "entities/entities.hpp"
#include "facts/facts.hpp"
#include "inputs.hpp"
#include "language/language.hpp"
#include "report/json.hpp"
#include "source/source.hpp"
#include "text/offsets.hpp"
#include "text/utf8.hpp"

using namespace crossread;
using namespace crossread::bench;

namespace {

/// An article read as far as a bench needs it.
Article article_of(Format format, std::int64_t count) { return read(source_of(format, joined(format, count))).value(); }

void text_repair(benchmark::State& state) {
    const std::string bytes = joined(Format::prose, state.range(0));
    for (auto _ : state) {
        std::string copy = bytes;
        benchmark::DoNotOptimize(text::repair(std::move(copy)));
    }
    count_bytes(state, bytes.size());
}
BENCHMARK(text_repair)->Arg(kOne)->Arg(kMany);

void text_offsets(benchmark::State& state) {
    const std::string bytes = joined(Format::prose, state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(text::Utf16Offsets(bytes));
    count_bytes(state, bytes.size());
}
BENCHMARK(text_offsets)->Arg(kOne)->Arg(kMany);

void parse(benchmark::State& state, Format format) {
    const Source given = source_of(format, joined(format == Format::html ? format : Format::prose, state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(source::parse(given));
    count_bytes(state, given.content.size());
}
void source_html(benchmark::State& state) { parse(state, Format::html); }
void source_dump(benchmark::State& state) { parse(state, Format::text); }
BENCHMARK(source_html)->Arg(kOne)->Arg(kMany);
BENCHMARK(source_dump)->Arg(kOne)->Arg(kMany);

/// Each page by itself, as pages come: what the 100 MB a second are asked of.
void source_html_pages(benchmark::State& state) {
    std::vector<Source> given;
    std::size_t bytes = 0;
    for (const std::string& page : texts(Format::html)) {
        given.push_back(source_of(Format::html, page));
        bytes += page.size();
    }
    for (auto _ : state)
        for (const Source& page : given) benchmark::DoNotOptimize(source::parse(page));
    count_bytes(state, bytes);
}
BENCHMARK(source_html_pages);

void language_analyse(benchmark::State& state) {
    const Article article = article_of(Format::prose, state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(language::analyse(article.document));
    count_bytes(state, article.document.text.size());
}
BENCHMARK(language_analyse)->Arg(kOne)->Arg(kMany);

void entities_find(benchmark::State& state) {
    const Article article = article_of(Format::prose, state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(entities::find(article.document, article.language));
    count_bytes(state, article.document.text.size());
}
BENCHMARK(entities_find)->Arg(kOne)->Arg(kMany);

void facts_extract(benchmark::State& state) {
    const Article article = article_of(Format::prose, state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(facts::extract({&article.document, &article.language, &article.entities}));
    count_bytes(state, article.document.text.size());
}
BENCHMARK(facts_extract)->Arg(kOne)->Arg(kMany);

void compare_articles(benchmark::State& state) {
    std::vector<Article> articles;
    std::size_t bytes = 0;
    for (std::int64_t i = 0; i < state.range(0); ++i) {
        const auto& all = texts(Format::prose);
        articles.push_back(read(source_of(Format::prose, all[static_cast<std::size_t>(i) % all.size()])).value());
        bytes += articles.back().document.text.size();
    }
    for (auto _ : state) {
        Kept nothing;
        benchmark::DoNotOptimize(comparison::compare(articles, {}, nothing));
    }
    count_bytes(state, bytes);
}
BENCHMARK(compare_articles)->Arg(3)->Arg(kMany);

void report_json(benchmark::State& state) {
    const Article article = article_of(Format::prose, state.range(0));
    std::size_t bytes = 0;
    for (auto _ : state) bytes = report::article_json(article).size();
    count_bytes(state, bytes);
}
BENCHMARK(report_json)->Arg(kOne)->Arg(kMany);

/// The whole of `read`, and its JSON: what the wasm does for a reader, so that the two can be set side by side.
void whole(benchmark::State& state, Format format) {
    std::size_t bytes = 0;
    for (const std::string& text : texts(format)) bytes += text.size();
    for (auto _ : state)
        for (const std::string& text : texts(format)) {
            const auto article = read(source_of(format, text));
            if (article) benchmark::DoNotOptimize(to_json(article.value()));
        }
    count_bytes(state, bytes);
}
void read_prose(benchmark::State& state) { whole(state, Format::prose); }
void read_html(benchmark::State& state) { whole(state, Format::html); }
BENCHMARK(read_prose);
BENCHMARK(read_html);

}  // namespace

BENCHMARK_MAIN();
