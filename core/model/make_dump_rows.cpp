// What fit_dump.mjs asks of the reader of raw text dumps. For every dump on standard input, a JSON line {"id", "text"}, it prints a line:
//   make_dump_rows                {"id", "names": [feature...] (once), "units": [{"text", "features": [index...]}]}
//   make_dump_rows --judge MODEL  {"id", "text"}: the story by another model than the one in use (story_rows.hpp, dump_model.hpp)
#include <array>

#include "model/story_rows.hpp"
#include "source/dump.hpp"
#include "source/dump_lines.hpp"
#include "source/dump_story.hpp"

using namespace crossread;
using namespace crossread::source;

namespace {

std::vector<Unit> units_in(const Json& in) { return units_of_dump(in.value("text", ""), Joining::mending); }

Json rows_of(const Json& in) {
    const std::vector<Unit> units = units_in(in);
    std::vector<Look> looks;
    for (const Unit& unit : units) looks.push_back(look_at_unit(unit));
    Json out = Json::array();
    dump_features(units, looks, guess_story(units, looks), [&](std::size_t i, const std::vector<DumpFeature>& row) { out.push_back(row_of(units[i], row)); });
    return out;
}

std::string judged(const Json& in, const DumpModel& model) {
    Document document;
    const std::vector<Unit> units = units_in(in);
    return story_of(units, judge_dump(units, document, model));
}

}  // namespace

int main(int count, char** words) {
    return answer_lines(count, words, kDumpModel, names_of<DumpFeature>(kDumpFeatures), rows_of, judged,
                        [](DumpModel& model) { return std::array{&model.enter, &model.leave, &model.keeps}; });
}
