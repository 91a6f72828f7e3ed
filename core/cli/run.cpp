#include "cli/run.hpp"

#include <array>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "crossread.hpp"
#include "report/json.hpp"

namespace crossread::cli {
namespace {

/// All bytes of a stream; nullopt when reading fails, as it does for a folder. (Stream iterators would throw then.)
std::optional<std::string> bytes_of(std::istream& stream) {
    std::string out;
    std::array<char, 1 << 16> part;
    while (stream.read(part.data(), part.size()) || stream.gcount() > 0) out.append(part.data(), static_cast<std::size_t>(stream.gcount()));
    if (stream.bad()) return std::nullopt;
    return out;
}

Result<Source> source_of_file(const std::string& path, const Options& options) {
    std::ifstream file;
    if (path != "-") {
        file.open(path, std::ios::binary);
        if (!file) return Error{"unreadable", "The file cannot be opened."};
    }
    std::optional<std::string> content = bytes_of(path == "-" ? std::cin : file);
    if (!content) return Error{"unreadable", "The file cannot be read."};
    return Source{.name = path, .content = *std::move(content), .format = options.format, .published = options.published, .url = {}, .keep = {}, .analysis = options.analysis};
}

/// Hands every input to `use(name, Result<Source>)`, one after the other, for as long as it returns true.
template <class Use>
bool each_source(const Options& options, Use use) {
    if (!options.jsonl) {
        for (const std::string& path : options.files)
            if (!use(path, source_of_file(path, options))) return false;
        return true;
    }
    std::string line;
    for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        Result<Source> source = report::source_from_json(line);
        const std::string name = source && !source.value().name.empty() ? source.value().name : "line " + std::to_string(number);
        if (!use(name, std::move(source))) return false;
    }
    return true;
}

/// Line by line, so that whoever feeds a stream has each answer at once. False when it cannot be written.
bool answer(const std::string& line) {
    std::cout << line << '\n' << std::flush;
    return std::cout.good();
}

/// The same of an article or a report, in pieces.
template <class T>
bool answer_json(const T& value) {
    write_json(value, [](std::string_view piece) { std::cout << piece; });
    return answer({});
}

int unwritable() {
    std::cerr << "crossread: The answer cannot be written.\n";
    return 1;
}

int read_all(const Options& options) {
    bool failed = false;
    const bool written = each_source(options, [&](const std::string& name, Result<Source> source) {
        const Result<Article> article = source ? read(std::move(source).value()) : Result<Article>(source.error());
        failed |= !article.ok();
        return article ? answer_json(article.value()) : answer(report::error_json(name, article.error()));
    });
    if (!written) return unwritable();
    return failed ? 1 : 0;
}

Result<std::vector<Correction>> corrections_of(const Options& options) {
    if (options.corrections.empty()) return std::vector<Correction>();
    const Result<Source> file = source_of_file(options.corrections, options);
    if (!file) return file.error();
    return report::corrections_from_json(file.value().content);
}

/// What fails is told on standard error, a line each; the rest is compared.
int compare_all(const Options& options) {
    const Result<std::vector<Correction>> corrections = corrections_of(options);
    if (!corrections) {
        std::cerr << report::error_json(options.corrections, corrections.error()) << '\n';
        return 1;
    }
    std::vector<Article> articles;
    bool failed = false;
    each_source(options, [&](const std::string& name, Result<Source> source) {
        if (source) source.value().analysis = Analysis::full;  // nothing can be compared otherwise
        Result<Article> article = source ? read(std::move(source).value()) : Result<Article>(source.error());
        if (article) {
            articles.push_back(std::move(article).value());
        } else {
            failed = true;
            std::cerr << report::error_json(name, article.error()) << '\n';
        }
        return true;
    });
    const Report report = compare(std::move(articles), corrections.value());
    if (!(options.markdown ? answer(to_markdown(report)) : answer_json(report))) return unwritable();
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
