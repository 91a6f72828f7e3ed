#include "cli/options.hpp"

#include <optional>

#include "base/iso_date.hpp"
#include "report/json.hpp"

namespace crossread::cli {
namespace {

Error usage(std::string message) { return {"usage", std::move(message)}; }

std::optional<Command> command_of(std::string_view word) {
    if (word == "read") return Command::read;
    if (word == "compare") return Command::compare;
    if (word == "--help" || word == "-h" || word == "help") return Command::help;
    if (word == "--version") return Command::version;
    return std::nullopt;
}

std::optional<Error> check(const Options& options) {
    const bool reads = options.command == Command::read || options.command == Command::compare;
    if (options.jsonl && !options.files.empty()) return usage("--jsonl reads standard input and takes no files.");
    if (options.markdown && options.command != Command::compare) return usage("--markdown goes with compare.");
    if (!options.corrections.empty() && options.command != Command::compare) return usage("--corrections goes with compare.");
    if (!options.published.empty() && options.command != Command::read) return usage("--published goes with read.");
    if (options.analysis != Analysis::full && options.command != Command::read) return usage("--analysis goes with read.");
    if (options.jsonl && (options.format != Format::automatic || options.analysis != Analysis::full || !options.published.empty()))
        return usage("With --jsonl each line says its own format, date and analysis.");
    if (reads && !options.jsonl && options.files.empty()) return usage("No files given.");
    return std::nullopt;
}

}  // namespace

Result<Options> parse_options(int argc, char** argv) {
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    if (words.empty()) return usage("No command given.");
    const std::optional<Command> command = command_of(words[0]);
    if (!command) return usage("There is no command '" + std::string(words[0]) + "'.");
    Options out;
    out.command = *command;
    bool only_files = false;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const bool last = i + 1 == words.size();
        if (only_files || word == "-" || !word.starts_with("-")) {
            out.files.emplace_back(word);
        } else if (word == "--") {
            only_files = true;
        } else if (word == "--jsonl") {
            out.jsonl = true;
        } else if (word == "--markdown") {
            out.markdown = true;
        } else if (word == "--corrections" && !last) {
            out.corrections = words[++i];
        } else if (word == "--format" && !last) {
            const Result<Format> format = report::format_from(words[++i]);
            if (!format) return usage(format.error().message);
            out.format = format.value();
        } else if (word == "--analysis" && !last) {
            const Result<Analysis> analysis = report::analysis_from(words[++i]);
            if (!analysis) return usage(analysis.error().message);
            out.analysis = analysis.value();
        } else if (word == "--published" && !last) {
            out.published = words[++i];
            if (!is_iso_date(out.published)) return usage("'" + out.published + "' is no date like 2018-05-03.");
        } else {
            return usage("'" + std::string(word) + "' is no option, or its value is missing.");
        }
    }
    if (const std::optional<Error> wrong = check(out)) return *wrong;
    return out;
}

}  // namespace crossread::cli
