/// @file
/// Reads the ECB+ corpus (Cybulska and Vossen 2014, annotation CC-BY 3.0): stories told by several documents, in which
/// mentions of one event are joined. Only for training.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/span.hpp"

namespace crossread::model {

/// One document. Only some sentences are annotated: those that tell of the document's main events.
struct EcbDocument {
    std::string topic, name;
    std::string text;                ///< its sentences, joined by blank lines
    std::vector<Span> sentences;     ///< in `text`
    std::vector<bool> annotated;     ///< by sentence
    std::vector<std::set<std::string>> events;  ///< by sentence: those that it mentions, by an id of the whole corpus
};

/// Documents by story: each topic has two, in files *ecb.xml and *ecbplus.xml. `folder` is the unpacked corpus.
[[nodiscard]] std::map<std::string, std::vector<EcbDocument>> ecb_stories(const std::filesystem::path& folder);

}  // namespace crossread::model
