/// @file
/// Runs a command: input from files or standard input, answers on standard output.
#pragma once

#include "cli/options.hpp"

namespace crossread::cli {

/// The exit status: 0 all read, 1 some input failed.
[[nodiscard]] int run(const Options& options);

/// Says what is wrong on standard error; 2.
[[nodiscard]] int wrong_usage(const Error& error);

}  // namespace crossread::cli
