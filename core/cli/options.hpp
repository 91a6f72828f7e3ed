/// @file
/// The command line's words as a value.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "source/document.hpp"

namespace crossread::cli {

inline constexpr std::string_view kUsage =
    "usage: crossread read    [--format F] [--published DATE] [--analysis A] FILE...   one JSON line per input: an Article\n"
    "       crossread compare [--format F] [--markdown] [--corrections FILE] FILE...   one document: a Report\n"
    "       crossread read    --jsonl < sources.jsonl                   one Source per line, answered line by line\n"
    "       crossread compare --jsonl [--markdown] [--corrections FILE] < sources.jsonl\n"
    "       crossread --version | --help\n"
    "F: auto (the default), text, html, mhtml, prose. DATE: 2018-05-03 or 2018-05-03T21:21. A FILE of - is standard input.\n"
    "A: full (the default), or story: the clean article without names and facts, in less than half the time.\n"
    "Corrections are a JSON list, as a Report has them.\n"
    "Exit: 0 all read, 1 some input failed, 2 wrong usage.\n";

enum class Command { read, compare, help, version };

struct Options {
    Command command = Command::help;
    bool jsonl = false;
    bool markdown = false;
    Format format = Format::automatic;
    Analysis analysis = Analysis::full;
    std::string published;
    std::string corrections;  ///< a file; empty when there is none
    std::vector<std::string> files;
};

/// Errors: "usage".
[[nodiscard]] Result<Options> parse_options(int argc, char** argv);

}  // namespace crossread::cli
