#include "inputs.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <utility>

#include "report/json.hpp"

namespace crossread::bench {
namespace {

std::string file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return std::move(out).str();
}

std::vector<std::string> samples(Format format) {
    const std::string folder = CROSSREAD_SAMPLES;
    if (format == Format::html) return {file(folder + "/ferry-meridian-ledger.html")};
    std::vector<std::string> out;
    for (const char* name : {"ferry-kestrel-review", "ferry-quayside-courier", "strike-andean-observer", "strike-longshore-daily", "strike-pacific-dispatch"})
        out.push_back(file(folder + "/" + name + ".txt"));
    return out;
}

std::vector<std::string> given(const char* path, Format format) {
    std::vector<std::string> out;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);)
        if (auto source = report::source_from_json(line); source && source.value().format == format) out.push_back(std::move(source.value().content));
    return out;
}

std::vector<std::string> load(Format format) {
    const char* path = std::getenv("CROSSREAD_BENCH");
    std::vector<std::string> out = path == nullptr ? std::vector<std::string>() : given(path, format);
    return out.empty() ? samples(format) : out;
}

}  // namespace

const std::vector<std::string>& texts(Format format) {
    static const std::vector<std::string> pages = load(Format::html), prose = load(Format::prose);
    return format == Format::html ? pages : prose;
}

std::string joined(Format format, std::int64_t count) {
    std::string out;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) (out += texts(format)[i % texts(format).size()]) += "\n\n";
    return out;
}

Source source_of(Format format, std::string content) {
    Source out;
    out.name = "bench";
    out.format = format;
    out.content = std::move(content);
    return out;
}

}  // namespace crossread::bench
