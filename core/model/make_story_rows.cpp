// What fit_story.mjs asks of the page reader. For every page on standard input, a JSON line {"id", "html"[, "url"]}, it prints a line:
//   make_story_rows                {"id", "names": [feature...] (once), "units": [{"text", "features": [index...]}]}
//   make_story_rows --judge MODEL  {"id", "text"}: the story by another model than the one in use (story_rows.hpp, story_model.hpp)
#include <array>

#include "model/story_rows.hpp"
#include "source/page.hpp"

using namespace crossread;
using namespace crossread::source;

namespace {

Json rows_of(const Json& in) {
    const std::string html = in.value("html", "");
    const PageStudy study = study_page(html, in.value("url", ""));
    Json out = Json::array();
    page_features(study, [&](std::size_t i, const std::vector<Feature>& row) { out.push_back(row_of(study.page.units[i], row)); });
    return out;
}

std::string judged(const Json& in, const StoryModel& model) {
    Document document;
    const std::string html = in.value("html", "");
    const PageStudy study = study_page(html, in.value("url", ""));
    return story_of(study.page.units, judge_page(study, document, model));
}

}  // namespace

int main(int count, char** words) {
    return answer_lines(count, words, kStoryModel, names_of<Feature>(kFeatures), rows_of, judged,
                        [](StoryModel& model) { return std::array{&model.enter, &model.leave, &model.interrupts}; });
}
