// Prints what fit_story.mjs learns from: for every page on standard input, a JSON line {"id", "html"}, a JSON line
// {"id", "names": [feature…] (once), "units": [{"text", "features": [index…]}]}.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "source/page.hpp"

using Json = nlohmann::json;
using namespace crossread::source;

int main() {
    std::ios::sync_with_stdio(false);
    bool first = true;
    for (std::string line; std::getline(std::cin, line);) {
        const Json in = Json::parse(line, nullptr, false);
        if (!in.is_object()) continue;
        const std::string html = in.value("html", "");
        const PageStudy study = study_page(html, "");
        Json units = Json::array();
        page_features(study, [&](std::size_t i, const std::vector<Feature>& row) {
            Json features = Json::array();
            for (const Feature one : row) features.push_back(static_cast<int>(one));
            units.push_back({{"text", study.page.units[i].text}, {"features", std::move(features)}});
        });
        Json out{{"id", in.value("id", "")}, {"units", std::move(units)}};
        if (first) {
            out["names"] = Json::array();
            for (std::size_t f = 0; f < kFeatures; ++f) out["names"].push_back(name_of(static_cast<Feature>(f)));
        }
        first = false;
        std::cout << out.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
}
