/// @file
/// What make_story_rows and make_dump_rows share: how units with their features, the story found and a model are written and read.
#pragma once

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/unit.hpp"

namespace crossread::source {

using Json = nlohmann::json;

/// {"text", "features": [index...]}
template <class Feature>
Json row_of(const Unit& unit, const std::vector<Feature>& features) {
    Json indexes = Json::array();
    for (const Feature one : features) indexes.push_back(static_cast<int>(one));
    return {{"text", unit.text}, {"features", std::move(indexes)}};
}

template <class Feature>
Json names_of(std::size_t features) {
    Json out = Json::array();
    for (std::size_t f = 0; f < features; ++f) out.push_back(name_of(static_cast<Feature>(f)));
    return out;
}

/// The units of the story's body, a line each.
inline std::string story_of(const std::vector<Unit>& units, const std::vector<Verdict>& verdicts) {
    const auto is_body = [](BlockKind kind) { return kind != BlockKind::title && kind != BlockKind::subtitle && kind != BlockKind::caption; };
    std::string out;
    for (std::size_t i = 0; i < verdicts.size(); ++i)
        if (verdicts[i].keep && is_body(verdicts[i].block)) (out += units[i].text) += '\n';
    return out;
}

/// Answers every line of standard input that is an object. `rows` gives the units of one as JSON; `story` its story by the model that
/// "--judge MODEL" names: numbers, parted by white space, a weight for each feature in their order, then those that `costs` points to.
template <class Model, class Rows, class Story, class Costs>
int answer_lines(int count, char** words, Model model, const Json& names, Rows rows, Story story, Costs costs) {
    std::ios::sync_with_stdio(false);
    const bool judges = count == 3 && std::string_view(words[1]) == "--judge";
    if (judges) {
        std::ifstream in(words[2]);
        for (double& weight : model.weights) in >> weight;
        for (double* const cost : costs(model)) in >> *cost;
    }
    bool first = true;
    for (std::string line; std::getline(std::cin, line);) {
        const Json in = Json::parse(line, nullptr, false);
        if (!in.is_object()) continue;
        Json out{{"id", in.value("id", "")}};
        if (judges) {
            out["text"] = story(in, model);
        } else {
            out["units"] = rows(in);
            if (first) out["names"] = names;
        }
        first = false;
        std::cout << out.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
    return 0;
}

}  // namespace crossread::source
