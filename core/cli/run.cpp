#include "cli/run.hpp"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "crossread.hpp"
#include "report/json.hpp"

namespace crossread::cli {
namespace {

Result<Source> source_of_file(const std::string& path, const Options& options) {
    Source out{.name = path, .content = {}, .format = options.format, .published = options.published, .url = {}};
    if (path == "-") {
        out.content.assign(std::istreambuf_iterator<char>(std::cin), {});
        return out;
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) return Error{"unreadable", "The file cannot be opened."};
    out.content.assign(std::istreambuf_iterator<char>(file), {});
    if (file.bad()) return Error{"unreadable", "The file cannot be read."};
    return out;
}

/// Hands every input to `use(name, Result<Source>)`, one after the other.
template <class Use>
void each_source(const Options& options, Use use) {
    if (!options.jsonl) {
        for (const std::string& path : options.files) use(path, source_of_file(path, options));
        return;
    }
    std::string line;
    for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        Result<Source> source = report::source_from_json(line);
        const std::string name = source && !source.value().name.empty() ? source.value().name : "line " + std::to_string(number);
        use(name, std::move(source));
    }
}

void answer(const std::string& line) { std::cout << line << '\n' << std::flush; }

int read_all(const Options& options) {
    bool failed = false;
    each_source(options, [&](const std::string& name, const Result<Source>& source) {
        const Result<Article> article = source ? read(source.value()) : Result<Article>(source.error());
        failed |= !article.ok();
        answer(article ? to_json(article.value()) : report::error_json(name, article.error()));
    });
    return failed ? 1 : 0;
}

/// What fails is told on standard error, a line each; the rest is compared.
int compare_all(const Options& options) {
    std::vector<Article> articles;
    bool failed = false;
    each_source(options, [&](const std::string& name, const Result<Source>& source) {
        Result<Article> article = source ? read(source.value()) : Result<Article>(source.error());
        if (article) {
            articles.push_back(std::move(article).value());
        } else {
            failed = true;
            std::cerr << report::error_json(name, article.error()) << '\n';
        }
    });
    const Report report = compare(std::move(articles));
    answer(options.markdown ? to_markdown(report) : to_json(report));
    return failed ? 1 : 0;
}

}  // namespace

int run(const Options& options) {
    std::ios::sync_with_stdio(false);
    switch (options.command) {
        case Command::read: return read_all(options);
        case Command::compare: return compare_all(options);
        case Command::help: std::cout << kUsage; return 0;
        case Command::version: std::cout << "crossread " << CROSSREAD_VERSION << '\n'; return 0;
    }
    return 2;
}

int wrong_usage(const Error& error) {
    std::cerr << "crossread: " << error.message << '\n' << kUsage;
    return 2;
}

}  // namespace crossread::cli
