// What fit_title.mjs asks of the reader of raw text dumps. For every dump on standard input, a JSON line {"id", "text"}, it prints
// {"id", "names": [feature...] (once), "units": [{"text", "features": [index...]}]}: a unit for each line that may be the headline.
#include <array>

#include "model/story_rows.hpp"
#include "source/dump_lines.hpp"
#include "source/dump_title.hpp"

using namespace crossread;
using namespace crossread::source;

namespace {

struct Dump {
    explicit Dump(const Json& in) : units(units_of_dump(in.value("text", ""), Joining::mending)) {
        for (const Unit& unit : units) looks.push_back(look_at_unit(unit));
        story = find_dump_story(units, looks);
    }
    std::vector<Unit> units;
    std::vector<Look> looks;
    DumpStory story;
};

Json rows_of(const Json& in) {
    const Dump dump(in);
    Json out = Json::array();
    title_features({dump.units, dump.looks, dump.story},
                   [&](std::size_t i, const std::vector<TitleFeature>& row) { out.push_back(row_of(dump.units[i], row)); });
    return out;
}

std::string title_by(const Json& in, const TitleModel& model) {
    const Dump dump(in);
    const std::size_t title = find_title({dump.units, dump.looks, dump.story}, model);
    return title == SIZE_MAX ? std::string() : dump.units[title].text;
}

}  // namespace

int main(int count, char** words) {
    return answer_lines(count, words, kTitleModel, names_of<TitleFeature>(kTitleFeatures), rows_of, title_by,
                        [](TitleModel& model) { return std::array{&model.least}; });
}
