// What fit_dump.mjs asks of the reader of raw text dumps. For every dump on standard input, a JSON line {"id", "text"}, it prints a line:
//   make_dump_rows                {"id", "names": [feature…] (once), "units": [{"text", "features": [index…]}]}
//   make_dump_rows --judge MODEL  {"id", "text"}: the story by another model than the one in use. MODEL holds numbers, parted by white
//                            space: a weight for each feature in their order, then enter, leave and interrupts (dump_model.hpp).
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "source/dump.hpp"
#include "source/dump_lines.hpp"

using Json = nlohmann::json;
using namespace crossread;
using namespace crossread::source;

namespace {

Json rows_of(const std::vector<Unit>& units) {
    std::vector<Look> looks;
    for (const Unit& unit : units) looks.push_back(look_at_unit(unit));
    Json out = Json::array();
    dump_features(units, looks, guess_story(units, looks), [&](std::size_t i, const std::vector<DumpFeature>& row) {
        Json features = Json::array();
        for (const DumpFeature one : row) features.push_back(static_cast<int>(one));
        out.push_back({{"text", units[i].text}, {"features", std::move(features)}});
    });
    return out;
}

Json names() {
    Json out = Json::array();
    for (std::size_t f = 0; f < kDumpFeatures; ++f) out.push_back(name_of(static_cast<DumpFeature>(f)));
    return out;
}

bool is_body(BlockKind kind) { return kind != BlockKind::title && kind != BlockKind::subtitle && kind != BlockKind::caption; }

std::string story_of(const std::vector<Unit>& units, const DumpModel& model) {
    Document document;
    const std::vector<Verdict> verdicts = judge_dump(units, document, model);
    std::string out;
    for (std::size_t i = 0; i < verdicts.size(); ++i)
        if (verdicts[i].keep && is_body(verdicts[i].block)) (out += units[i].text) += '\n';
    return out;
}

DumpModel read_model(const char* path) {
    DumpModel out;
    std::ifstream in(path);
    for (double& weight : out.weights) in >> weight;
    in >> out.enter >> out.leave >> out.interrupts;
    return out;
}

}  // namespace

int main(int count, char** words) {
    std::ios::sync_with_stdio(false);
    const bool judges = count == 3 && std::string_view(words[1]) == "--judge";
    const DumpModel model = judges ? read_model(words[2]) : kDumpModel;
    bool first = true;
    for (std::string line; std::getline(std::cin, line);) {
        const Json in = Json::parse(line, nullptr, false);
        if (!in.is_object()) continue;
        const std::string text = in.value("text", "");
        const std::vector<Unit> units = units_of_dump(text, Joining::mending);
        Json out{{"id", in.value("id", "")}};
        if (judges) {
            out["text"] = story_of(units, model);
        } else {
            out["units"] = rows_of(units);
            if (first) out["names"] = names();
        }
        first = false;
        std::cout << out.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
}
