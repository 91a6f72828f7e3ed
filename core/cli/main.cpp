/// The `crossread` program: files or JSON lines in, JSON or Markdown out.

#include "cli/options.hpp"
#include "cli/run.hpp"

int main(int argc, char** argv) {
    const crossread::Result<crossread::cli::Options> options = crossread::cli::parse_options(argc, argv);
    return options ? crossread::cli::run(options.value()) : crossread::cli::wrong_usage(options.error());
}
