// What fit_story.mjs asks of the page reader. For every page on standard input, a JSON line {"id", "html"[, "url"]}, it prints a line:
//   make_story_rows                {"id", "names": [feature…] (once), "units": [{"text", "features": [index…]}]}
//   make_story_rows --judge MODEL  {"id", "text"}: the story by another model than the one in use. MODEL holds numbers, parted by white
//                             space: a weight for each feature in their order, then enter, leave and interrupts (story_model.hpp).
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "source/page.hpp"

using Json = nlohmann::json;
using namespace crossread;
using namespace crossread::source;

namespace {

Json rows_of(const PageStudy& study) {
    Json out = Json::array();
    page_features(study, [&](std::size_t i, const std::vector<Feature>& row) {
        Json features = Json::array();
        for (const Feature one : row) features.push_back(static_cast<int>(one));
        out.push_back({{"text", study.page.units[i].text}, {"features", std::move(features)}});
    });
    return out;
}

Json names() {
    Json out = Json::array();
    for (std::size_t f = 0; f < kFeatures; ++f) out.push_back(name_of(static_cast<Feature>(f)));
    return out;
}

bool is_body(BlockKind kind) { return kind != BlockKind::title && kind != BlockKind::subtitle && kind != BlockKind::caption; }

std::string story_of(const PageStudy& study, const StoryModel& model) {
    Document document;
    const std::vector<Verdict> verdicts = judge_page(study, document, model);
    std::string out;
    for (std::size_t i = 0; i < verdicts.size(); ++i)
        if (verdicts[i].keep && is_body(verdicts[i].block)) (out += study.page.units[i].text) += '\n';
    return out;
}

StoryModel read_model(const char* path) {
    StoryModel out;
    std::ifstream in(path);
    for (double& weight : out.weights) in >> weight;
    in >> out.enter >> out.leave >> out.interrupts;
    return out;
}

}  // namespace

int main(int count, char** words) {
    std::ios::sync_with_stdio(false);
    const bool judges = count == 3 && std::string_view(words[1]) == "--judge";
    const StoryModel model = judges ? read_model(words[2]) : kStoryModel;
    bool first = true;
    for (std::string line; std::getline(std::cin, line);) {
        const Json in = Json::parse(line, nullptr, false);
        if (!in.is_object()) continue;
        const std::string html = in.value("html", "");
        const PageStudy study = study_page(html, in.value("url", ""));
        Json out{{"id", in.value("id", "")}};
        if (judges) {
            out["text"] = story_of(study, model);
        } else {
            out["units"] = rows_of(study);
            if (first) out["names"] = names();
        }
        first = false;
        std::cout << out.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
}
